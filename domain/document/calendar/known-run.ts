import type { Stated } from '../../terms/stated.ts';
import type { Run } from '../document.ts';
import type { Copy } from '../term-blocks.ts';

export const undisclosed: Run = { text: 'undisclosed', mark: 'undisclosed' };

/** Words that a value stands behind, with the mark of the value. */
export function known(text: string, { basis }: Stated<unknown>): Run {
  return basis === 'stated' ? { text } : { text, mark: basis };
}

/** What stands in the place of a value that the sheet needs and does not have yet. */
export function gap(copy: Copy, name: string): Run {
  return copy === 'counterpart' ? { text: '[to be agreed]' } : { text: `[${name}]`, mark: 'missing' };
}
