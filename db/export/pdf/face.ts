import { readFileSync } from 'node:fs';
import { create, type FontkitFont } from 'fontkit';
import type { FontName } from '../fonts/font-files.ts';
import { REPLACEMENT } from './clean-text.ts';
import type { PdfRef } from './pdfkit-base.ts';

/** One unit of text (a character or a ligature) as the file knows it. */
export interface Sign {
  readonly cid: number;
  readonly glyph: number;
  /** In thousandths of the type size. */
  readonly width: number;
  readonly text: string;
}

const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'fj', 'ft'];
const BLANK = /^\p{Zs}$/u;
const MAX_SIGNS = 65_000;
const MAX_KERNED_PAIRS = 6_000;

/**
 * One font of one document. Every distinct text unit gets its own character code, even where two share a glyph, so that
 * each copies out as what was typed; a unit without a glyph shows the font's box and still copies out right.
 */
export class Face {
  readonly font: FontkitFont;
  readonly signs: Sign[] = [];
  readonly #byText = new Map<string, Sign>();
  readonly #kerning = new Map<string, number>();
  readonly #ligatures = new Map<string, number>();
  readonly #scale: number;
  readonly ascent: number;
  readonly name: FontName;
  /** Its name in page resources, such as F3. */
  readonly resource: string;
  readonly ref: PdfRef;

  constructor(name: FontName, source: string | Uint8Array, resource: string, ref: PdfRef) {
    this.name = name;
    this.resource = resource;
    this.ref = ref;
    this.font = create(typeof source === 'string' ? readFileSync(source) : source);
    this.#scale = 1000 / this.font.unitsPerEm;
    this.ascent = this.font.ascent * this.#scale;
    if (name.startsWith('serif')) this.#findLigatures();
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  sign(text: string): Sign {
    const known = this.#byText.get(text);
    if (known) return known;
    if (this.signs.length >= MAX_SIGNS && text !== REPLACEMENT) return this.sign(REPLACEMENT);
    const glyph = this.#glyphOf(text);
    const width = this.#advance(glyph) * this.#scale;
    if (BLANK.test(text)) this.#spareEmptyGlyph(glyph);
    const sign = { cid: this.signs.length + 1, glyph, width, text };
    this.signs.push(sign);
    this.#byText.set(text, sign);
    return sign;
  }

  /** How wide a unit is, in thousandths of the type size, for whoever only measures: it does not come into the file. */
  widthOf(text: string): number {
    return this.#advance(this.#glyphOf(text)) * this.#scale;
  }

  /** The length of the ligature that starts at `index`, or 0. */
  ligatureAt(text: string, index: number): number {
    if (this.#ligatures.size === 0 || text[index] !== 'f') return 0;
    const found = LIGATURES.find((one) => this.#ligatures.has(one) && text.startsWith(one, index));
    return found?.length ?? 0;
  }

  /**
   * What to add between two units, in thousandths. Asked of the font once for each pair: shaping whole words is 100 times
   * slower. Labels in Inter go without: at their size nobody sees it, and opening its tables takes longer than a page.
   */
  kerning(left: string, right: string): number {
    if (!this.name.startsWith('serif')) return 0;
    const pair = left + right;
    const known = this.#kerning.get(pair);
    if (known !== undefined) return known;
    if (this.#kerning.size >= MAX_KERNED_PAIRS) return 0;
    const run = this.font.layout(pair);
    const [first] = run.glyphs;
    const advance = run.positions[0]?.xAdvance ?? 0;
    const value =
      run.glyphs.length === 2 && first ? Math.round((advance - first.advanceWidth) * this.#scale) : 0;
    this.#kerning.set(pair, value);
    return value;
  }

  #glyphOf(text: string): number {
    const ligature = this.#ligatures.get(text);
    if (ligature !== undefined) return ligature;
    const codePoint = text.codePointAt(0) ?? 0;
    if (this.has(codePoint)) return this.font.glyphForCodePoint(codePoint).id;
    return BLANK.test(text) ? this.font.glyphForCodePoint(0x20).id : 0;
  }

  #advance(glyph: number): number {
    const { metrics } = this.font.hmtx;
    return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
  }

  /** fontkit looks for the outline of an empty glyph, and for the last of a font (Plex Mono's space) reads past the end. */
  #spareEmptyGlyph(glyph: number): void {
    Object.assign(this.font.getGlyph(glyph), {
      _metrics: { advanceWidth: this.#advance(glyph), leftBearing: 0 },
    });
  }

  #findLigatures(): void {
    for (const text of LIGATURES) {
      const { glyphs } = this.font.layout(text);
      const [glyph] = glyphs;
      if (glyphs.length === 1 && glyph) this.#ligatures.set(text, glyph.id);
    }
  }
}
