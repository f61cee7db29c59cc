import type { Round } from '../../../domain/deals/deal.ts';
import { findDefinition } from '../../../domain/terms/definition-of.ts';
import { termsInForce } from '../../../domain/terms/terms-in-force.ts';

/** Terms that came onto the sheet or went from it by what another one says. */
export interface SheetNews {
  readonly cause: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** What saving one term did to the others; null when it did nothing to them. */
export function sheetNews(before: Round, after: Round, causeKey: string): SheetNews | null {
  const [was, is] = [labelsInForce(before), labelsInForce(after)];
  const added = [...is].filter(([key]) => !was.has(key)).map(([, label]) => label);
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, label]) => label);
  if (added.length + gone.length === 0) return null;
  return { cause: is.get(causeKey) ?? was.get(causeKey) ?? '', added, gone };
}

/** "Rate and Reports were added to the sheet", and why. */
export function saySheetNews({ cause, added, gone }: SheetNews): {
  readonly title: string;
  readonly message: string;
} {
  const parts = [
    ...(added.length > 0 ? [`${listed(added)} ${added.length === 1 ? 'was' : 'were'} added`] : []),
    ...(gone.length > 0 ? [`${listed(gone)} no longer ${gone.length === 1 ? 'applies' : 'apply'}`] : []),
  ];
  const kept =
    gone.length === 1
      ? ' What it says is kept, in case it applies again.'
      : ' What they say is kept, in case they apply again.';
  return {
    title: parts.join('; '),
    message: `It follows from what “${cause}” now says.${gone.length > 0 ? kept : ''}`,
  };
}

function labelsInForce({ terms }: Round): ReadonlyMap<string, string> {
  return new Map(termsInForce(terms).map((term) => [term.key, findDefinition(term)?.label ?? term.key]));
}

function listed(labels: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(labels);
}
