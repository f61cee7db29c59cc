import { describeError } from '../../describe-error.ts';
import type { AppError, Issue } from '../../result.ts';

/** One reason for a refusal; of a rate of exchange that many amounts want, one for all of them. */
interface Reason {
  /** Of the first of them. */
  readonly path: string;
  readonly message: string;
  readonly missingRate: Issue['missingRate'] | null;
}

/** Why something cannot be valued: each rate of exchange that is missing is told once, with its first day and how many more want it. */
export function reasonsOf(issues: readonly Issue[]): readonly Reason[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { path, message, missingRate } = issue;
    const key = missingRate ? `${missingRate.from}>${missingRate.to}` : `${path} ${message}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].flatMap((group): Reason[] => {
    const [first] = group.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
    if (!first) return [];
    const { path, message, missingRate = null } = first;
    const more = group.length - 1;
    const others =
      missingRate && more > 0
        ? ` ${more === 1 ? 'Another amount wants' : `${more} other amounts want`} this rate too.`
        : '';
    return [{ path, message: message + others, missingRate }];
  });
}

/** A refusal in a line, without the places of the scenario: its first reason and how many more there are. */
export function refusalInShort(error: AppError): string {
  if (error.code !== 'invalid-input') return describeError(error);
  const [first, ...more] = reasonsOf(error.issues);
  if (!first) return '';
  const rest = more.length === 0 ? '' : ` ${more.length} more ${more.length === 1 ? 'reason' : 'reasons'}.`;
  return `${first.message}${rest}`;
}

function dayOf({ missingRate }: Issue): string {
  return missingRate?.date ?? '';
}
