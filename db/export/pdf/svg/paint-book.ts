import type { PdfFile } from '../pdf-file.ts';
import type { PdfRef } from '../pdfkit-base.ts';

type Resources = Record<string, unknown>;

/** What the pictures of one file paint with beside plain colours, each written once and named on the pages that use it. */
export class PaintBook {
  readonly #file: PdfFile;
  readonly #alphas = new Map<string, { readonly name: string; readonly ref: PdfRef }>();
  readonly #patterns = new Map<string, { readonly name: string; readonly ref: PdfRef }>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The name of the state that lets fills and strokes shine through; both from 0 to 1. `used` are the states of a page. */
  alpha(used: Resources, fill: number, stroke: number): string {
    const key = `${fill} ${stroke}`;
    let state = this.#alphas.get(key);
    if (!state) {
      const ref = this.#file.ref({ Type: 'ExtGState', ca: fill, CA: stroke });
      ref.end();
      this.#alphas.set(key, (state = { name: `A${this.#alphas.size + 1}`, ref }));
    }
    used[state.name] ??= state.ref;
    return state.name;
  }

  /** The name of a pattern; `used` are the patterns of a page, and `make` is asked for its dictionary and its content where this file has it not yet. */
  pattern(
    used: Resources,
    key: string,
    make: (states: Resources) => {
      readonly dictionary: Readonly<Record<string, unknown>>;
      readonly content: string;
    },
  ): string {
    let pattern = this.#patterns.get(key);
    if (!pattern) {
      const states: Resources = {};
      const { dictionary, content } = make(states);
      const ref = this.#file.ref({
        Type: 'Pattern',
        PatternType: 1,
        PaintType: 1,
        TilingType: 2,
        ...dictionary,
        Resources: { ExtGState: states },
      });
      ref.end(Buffer.from(content, 'latin1'));
      this.#patterns.set(key, (pattern = { name: `P${this.#patterns.size + 1}`, ref }));
    }
    used[pattern.name] ??= pattern.ref;
    return pattern.name;
  }
}
