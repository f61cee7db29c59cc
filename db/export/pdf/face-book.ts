import type { FontFiles, FontName } from '../fonts/font-files.ts';
import { embedFace } from './embed-face.ts';
import { Face } from './face.ts';
import type { PdfFile } from './pdf-file.ts';

/** Which regional shapes Han characters take. */
export type Han = 'han-sc' | 'han-jp' | 'han-kr';

const EAST_ASIAN =
  /[\u1100-\u11FF\u2E80-\u303F\u3040-\u30FF\u3100-\u318F\u31A0-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PRINTED_SYMBOL = /[\p{S}\p{P}\p{N}]/u;

/** The faces of one document, each opened when a text first needs it, and the choice of face for every character. */
export class FaceBook {
  readonly #faces = new Map<FontName, Face>();
  readonly #choices = new Map<string, Map<number, Face>>();
  readonly #file: PdfFile;
  readonly #files: FontFiles;

  constructor(file: PdfFile, files: FontFiles) {
    this.#file = file;
    this.#files = files;
  }

  face(name: FontName): Face {
    const known = this.#faces.get(name);
    if (known) return known;
    const face = new Face(name, this.#files[name], `F${this.#faces.size + 1}`, this.#file.ref());
    this.#faces.set(name, face);
    return face;
  }

  /** The face that draws a character: the wanted one, an East Asian one by script, another that has it, or the wanted one's box. */
  choose(codePoint: number, wanted: FontName, han: Han): Face {
    const key = `${wanted} ${han}`;
    let chosen = this.#choices.get(key);
    if (!chosen) this.#choices.set(key, (chosen = new Map()));
    let face = chosen.get(codePoint);
    if (!face) chosen.set(codePoint, (face = this.#find(codePoint, wanted, han)));
    return face;
  }

  *#candidates(codePoint: number, wanted: FontName, han: Han): Generator<FontName> {
    const character = String.fromCodePoint(codePoint);
    const isEastAsian = EAST_ASIAN.test(character);
    if (HANGUL.test(character)) yield 'han-kr';
    if (KANA.test(character)) yield 'han-jp';
    if (isEastAsian) yield* [han, 'han-sc', 'han-jp', 'han-kr'];
    yield* [wanted, 'serif', 'sans', 'mono'];
    // The East Asian faces are large: they are opened only for symbols, which they hold many of, never for a foreign script.
    if (PRINTED_SYMBOL.test(character) && codePoint < 0x1_00_00) yield han;
  }

  #find(codePoint: number, wanted: FontName, han: Han): Face {
    for (const name of this.#candidates(codePoint, wanted, han)) {
      const face = this.face(name);
      if (face.has(codePoint)) return face;
    }
    return this.face(wanted);
  }

  /** Embeds one face after the other, so that the caller can pause between. */
  *embedAll(): Generator<FontName> {
    for (const [index, face] of [...this.#faces.values()].entries()) {
      embedFace(this.#file, face, index);
      yield face.name;
    }
  }
}

/** The regional shapes for a stretch of text: by its own kana or hangul, then by its language, then simplified Chinese. */
export function hanFor(text: string, language: string): Han {
  if (KANA.test(text)) return 'han-jp';
  if (HANGUL.test(text)) return 'han-kr';
  if (/^ja\b/i.test(language)) return 'han-jp';
  return /^ko\b/i.test(language) ? 'han-kr' : 'han-sc';
}
