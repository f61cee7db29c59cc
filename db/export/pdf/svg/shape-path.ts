import { pdfNumber as n } from '../pdf-string.ts';
import { pathOperations } from './path-operations.ts';
import type { SvgNode } from './read-svg.ts';

/** The outline of a shape as path operators; null for what is no shape. */
export function shapePath({ name, attributes }: SvgNode): string | null {
  const at = (key: string): number => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return pathOperations(attributes['d'] ?? '');
    case 'rect':
      return `${n(at('x'))} ${n(at('y'))} ${n(at('width'))} ${n(at('height'))} re`;
    case 'line':
      return `${n(at('x1'))} ${n(at('y1'))} m\n${n(at('x2'))} ${n(at('y2'))} l`;
    case 'polyline':
    case 'polygon':
      return cornerPath(attributes['points'] ?? '', name === 'polygon');
    case 'circle': {
      const [x, y, radius] = [at('cx'), at('cy'), at('r')];
      return pathOperations(
        `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`,
      );
    }
    default:
      return null;
  }
}

function cornerPath(points: string, isClosed: boolean): string {
  const numbers = points
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const corners = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
    const [x = 0, y = 0] = numbers.slice(2 * index);
    return `${n(x)} ${n(y)} ${index === 0 ? 'm' : 'l'}`;
  });
  return [...corners, ...(isClosed ? ['h'] : [])].join('\n');
}
