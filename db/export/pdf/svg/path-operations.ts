import { pdfNumber as n } from '../pdf-string.ts';
import { arcCurves } from './arc-curves.ts';

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const TOKEN = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/** The data of an SVG path as path operators of a page. Throws at a command that no chart of ours is drawn with. */
export function pathOperations(data: string): string {
  const operations: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, values } of steps(data)) {
    const isRelative = command !== command.toUpperCase();
    const [originX, originY] = isRelative ? [x, y] : [0, 0];
    const at = (index: number): number => (values[index] ?? 0) + (index % 2 === 0 ? originX : originY);
    switch (command.toUpperCase()) {
      case 'M':
        [x, y] = [at(0), at(1)];
        [startX, startY] = [x, y];
        operations.push(`${n(x)} ${n(y)} m`);
        break;
      case 'L':
        [x, y] = [at(0), at(1)];
        operations.push(`${n(x)} ${n(y)} l`);
        break;
      case 'H':
        x = at(0);
        operations.push(`${n(x)} ${n(y)} l`);
        break;
      case 'V':
        y = (values[0] ?? 0) + originY;
        operations.push(`${n(x)} ${n(y)} l`);
        break;
      case 'C':
        operations.push(`${[0, 1, 2, 3, 4, 5].map((index) => n(at(index))).join(' ')} c`);
        [x, y] = [at(4), at(5)];
        break;
      case 'Q': {
        const [controlX, controlY, endX, endY] = [at(0), at(1), at(2), at(3)];
        const towards = (from: number, to: number): string => n(from + (2 / 3) * (to - from));
        operations.push(
          `${towards(x, controlX)} ${towards(y, controlY)} ${towards(endX, controlX)} ${towards(endY, controlY)} ${n(endX)} ${n(endY)} c`,
        );
        [x, y] = [endX, endY];
        break;
      }
      case 'A': {
        const [radiusX = 0, radiusY = 0, turn = 0, isLarge = 0, isSweep = 0, endX = 0, endY = 0] = values;
        const end = { x: endX + originX, y: endY + originY };
        const arc = { radiusX, radiusY, turn, isLarge: isLarge === 1, isSweep: isSweep === 1 };
        operations.push(
          ...arcCurves({ x, y }, end, arc).map((curve) => `${curve.map((value) => n(value)).join(' ')} c`),
        );
        [x, y] = [end.x, end.y];
        break;
      }
      default:
        operations.push('h');
        [x, y] = [startX, startY];
    }
  }
  return operations.join('\n');
}

interface Step {
  readonly command: string;
  readonly values: readonly number[];
}

/** Numbers beyond what a command takes begin the same command again; after a move they are lines. */
function* steps(data: string): Generator<Step> {
  const tokens = data.match(TOKEN) ?? [];
  for (let at = 0; at < tokens.length;) {
    let command = tokens[at] ?? '';
    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) throw new Error(`No picture of ours has the path command ${command}.`);
    at += 1;
    if (count === 0) yield { command, values: [] };
    else
      do {
        yield { command, values: tokens.slice(at, at + count).map(Number) };
        at += count;
        if (command.toUpperCase() === 'M') command = command === 'M' ? 'L' : 'l';
      } while (/^[^a-zA-Z]/.test(tokens[at] ?? 'Z'));
  }
}
