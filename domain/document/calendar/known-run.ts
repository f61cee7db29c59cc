import type { Stated } from '../../terms/stated.ts';
import type { Run } from '../document.ts';

export const undisclosed: Run = { text: 'undisclosed', mark: 'undisclosed' };

/** Words that a value stands behind, with the mark of the value. */
export function known(text: string, { basis }: Stated<unknown>): Run {
  return basis === 'stated' ? { text } : { text, mark: basis };
}
