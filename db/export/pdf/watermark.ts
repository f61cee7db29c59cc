import type { Pen } from './pen.ts';
import { pdfNumber as n } from './pdf-string.ts';
import type { Frame, Studio } from './studio.ts';

export interface Watermark {
  readonly draw: (pen: Pen, frame: Frame) => void;
}

const GREY = 0.945;
const SHARE_OF_DIAGONAL = 0.52;
const MAX_SIZE = 150;

/** A large light word along the page's diagonal, drawn as shapes once and shown on each page, behind the text. */
export function createWatermark(studio: Studio, word: string): Watermark {
  const { path, width } = outlines(studio, word);
  const form = studio.file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-width, -1000, width, 1500],
    Resources: {},
  });
  form.end(Buffer.from(`${GREY} g\n${path}\nf`, 'latin1'));
  return {
    draw: (pen, { pageWidth, pageHeight }) => {
      const diagonal = Math.hypot(pageWidth, pageHeight);
      const scale = Math.min((diagonal * SHARE_OF_DIAGONAL) / width, MAX_SIZE / 1000);
      const [cos, sin] = [(pageWidth / diagonal) * scale, (pageHeight / diagonal) * scale];
      pen.page.xobjects['Watermark'] = form;
      pen.artifact('/Type/Pagination', () => {
        const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(5)).join(' ');
        pen.raw(`q ${matrix} ${n(pageWidth / 2)} ${n(pageHeight / 2)} cm /Watermark Do Q`);
      });
    },
  };
}

function outlines(studio: Studio, word: string): { readonly path: string; readonly width: number } {
  const glyphs = Array.from(word.slice(0, 60)).map((character) => {
    const codePoint = character.codePointAt(0) ?? 0x20;
    const face = studio.book.choose(codePoint, 'sans-medium', 'han-sc');
    const scale = 1000 / face.font.unitsPerEm;
    return { glyph: face.font.glyphForCodePoint(codePoint), scale };
  });
  const width = glyphs.reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale, 0);
  let x = -width / 2;
  const parts = glyphs.map(({ glyph, scale }) => {
    const at = x;
    x += glyph.advanceWidth * scale;
    return glyphPath(glyph.path.commands, (px, py) => `${n(at + px * scale)} ${n(py * scale - 350)}`);
  });
  return { path: parts.join('\n'), width: Math.max(width, 1) };
}

interface PathCommand {
  readonly command: string;
  readonly args: readonly number[];
}

function glyphPath(commands: readonly PathCommand[], point: (x: number, y: number) => string): string {
  let [x, y] = [0, 0];
  return commands
    .map(({ command, args: [a = 0, b = 0, c = 0, d = 0] }) => {
      const [fromX, fromY] = [x, y];
      if (command === 'closePath') return 'h';
      if (command !== 'quadraticCurveTo') {
        [x, y] = [a, b];
        return `${point(a, b)} ${command === 'moveTo' ? 'm' : 'l'}`;
      }
      // PDF has cubic curves only; this is the same curve.
      [x, y] = [c, d];
      const first = point(fromX + (2 / 3) * (a - fromX), fromY + (2 / 3) * (b - fromY));
      return `${first} ${point(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d))} ${point(c, d)} c`;
    })
    .join('\n');
}
