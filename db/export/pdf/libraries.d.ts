// Only what this folder uses of two libraries that come without types.
declare module 'fontkit' {
  interface FontkitGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: {
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    };
  }
  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly hmtx: {
      readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
    };
    readonly post: { readonly isFixedPitch: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    getGlyph(id: number): FontkitGlyph;
    layout(text: string): {
      readonly glyphs: readonly FontkitGlyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
  }
  export function create(data: Uint8Array): FontkitFont;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
