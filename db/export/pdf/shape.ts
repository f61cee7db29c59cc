import type { FontName } from '../fonts/font-files.ts';
import { hex } from './embed-face.ts';
import type { Face, Sign } from './face.ts';
import type { FaceBook, Han } from './face-book.ts';

/** Text in one face, ready for a page: its codes with kerning, and its width in thousandths of the type size. */
export interface Piece {
  readonly face: Face;
  /** The inside of a TJ array. */
  readonly codes: string;
  readonly width: number;
  readonly text: () => string;
  /** The same text cut at every character, for a word that is wider than its line. */
  readonly units: () => Iterable<Piece>;
}

const CACHE_LIMIT = 8_000;
const SPACE = 0x20;

/** Turns text into pieces. Words come back again and again in patent lists, so finished ones are kept up to a limit. */
export class Shaper {
  readonly #cache = new Map<string, readonly Piece[]>();
  readonly #book: FaceBook;

  constructor(book: FaceBook) {
    this.#book = book;
  }

  shape(text: string, wanted: FontName, han: Han): readonly Piece[] {
    if (text.length > 64) return this.#pieces(text, wanted, han);
    const key = `${wanted} ${han} ${text}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const pieces = this.#pieces(text, wanted, han);
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(key, pieces);
    return pieces;
  }

  /** The units that may not be parted: characters and ligatures, each with its face. */
  *units(
    text: string,
    wanted: FontName,
    han: Han,
  ): Generator<{ readonly face: Face; readonly text: string }> {
    let face = this.#book.face(wanted);
    for (let at = 0; at < text.length;) {
      const codePoint = text.codePointAt(at) ?? SPACE;
      if (codePoint !== SPACE || !face.has(SPACE)) face = this.#book.choose(codePoint, wanted, han);
      const length = face.ligatureAt(text, at) || (codePoint > 0xff_ff ? 2 : 1);
      yield { face, text: text.slice(at, at + length) };
      at += length;
    }
  }

  #pieces(text: string, wanted: FontName, han: Han): readonly Piece[] {
    const pieces: Piece[] = [];
    let face = this.#book.face(wanted);
    let signs: Sign[] = [];
    const finish = () => {
      if (signs.length > 0) pieces.push(toPiece(face, signs));
      signs = [];
    };
    for (const unit of this.units(text, wanted, han)) {
      if (unit.face !== face) finish();
      face = unit.face;
      signs.push(face.sign(unit.text));
    }
    finish();
    return pieces;
  }
}

function toPiece(face: Face, signs: readonly Sign[]): Piece {
  let width = 0;
  let codes = '<';
  let last: Sign | null = null;
  for (const sign of signs) {
    const kerning = last ? face.kerning(last.text, sign.text) : 0;
    if (kerning !== 0) codes += `>${-kerning}<`;
    width += kerning + sign.width;
    codes += hex(sign.cid);
    last = sign;
  }
  return {
    face,
    codes: `${codes}>`,
    width,
    text: () => signs.map(({ text }) => text).join(''),
    units: () => unitsOf(face, signs),
  };
}

function* unitsOf(face: Face, signs: readonly Sign[]): Generator<Piece> {
  for (const sign of signs) yield toPiece(face, [sign]);
}
