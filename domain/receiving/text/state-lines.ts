import { termStateSchema } from '../../deals/deal.ts';
import { stateInWords } from '../../shareable/to-shareable.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Noticed } from '../noticed.ts';
import type { Line } from './document-lines.ts';
import { even } from './even.ts';

/** What is longer is no remark on a state, whatever its style: it was typed below one. */
const LONGEST = 120;

/** What stands where a term says how it stands. */
export interface SaidState {
  readonly termKey: string;
  readonly label: string;
  /** What we print there; "" where we print nothing. */
  readonly printed: string;
  /** Null where there is no such line. */
  readonly said: string | null;
  /** Whether the term says something else than before. */
  readonly isChanged: boolean;
}

/** What they say of states otherwise than we do. That what they changed is proposed by them goes without saying. */
export function stateRemarks(
  terms: readonly SaidState[],
  { isOurs, theirs }: { readonly isOurs: boolean; readonly theirs: string },
): Noticed['states'] {
  const hasAny = terms.some(({ said }) => said !== null);
  return terms.flatMap(({ termKey, label, printed, said, isChanged }): Noticed['states'] => {
    const isTold = said === null ? isOurs && hasAny && printed !== '' : said !== printed;
    const isPlain = isChanged && said?.replace(/, binding$/i, '') === theirs;
    return isTold && !isPlain ? [{ termKey, label, before: printed, after: said }] : [];
  });
}

/**
 * The line at the head of a term that says how it stands, by its words or by the place and look that ours have. Null where there
 * is none.
 */
export function stateLineOf(lines: readonly Line[], names: Readonly<Record<Side, string>>): Line | null {
  const [first] = lines;
  const after = lines.findIndex(({ isState }) => !isState);
  const head = lines.slice(0, after < 0 ? lines.length : after);
  const said = head.find((line) => saysState(line, names));
  if (said) return said;
  if (!first) return null;
  return saysState(first, names) || (first.isState && first.even.length <= LONGEST) ? first : null;
}

function saysState({ even: words }: Line, names: Readonly<Record<Side, string>>): boolean {
  const bare = words.replace(/, binding$/i, '').toLowerCase();
  return termStateSchema.options.some((state) => even(stateInWords(state, names)).toLowerCase() === bare);
}
