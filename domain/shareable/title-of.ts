import { sheetFactsOf } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { ShareableTerm } from './shareable-round.ts';

/** What the paper is called: the direction of the grant and the parties, never the title that we work under. */
export function titleOf(
  terms: readonly Pick<ShareableTerm, 'key' | 'fields'>[],
  names: Readonly<Record<Side, string>>,
): string {
  const both = `${names.A} and ${names.B}`;
  switch (sheetFactsOf(terms).direction) {
    case 'cross':
      return `Patent cross-licence: ${both}`;
    case 'a-to-b':
      return `Patent licence: ${names.A} to ${names.B}`;
    case 'b-to-a':
      return `Patent licence: ${names.B} to ${names.A}`;
    case 'covenant':
      return `Mutual covenant not to sue: ${both}`;
    default:
      return `Patent licence: ${both}`;
  }
}
