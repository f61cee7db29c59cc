import { isWholeList } from '../../../../domain/patents/describe-part.ts';
import type { ListPart, ListView } from '../../../../domain/patents/list-view.ts';

interface PartChoice {
  readonly value: string;
  readonly label: string;
  /** Null for all of the list. */
  readonly part: ListPart | null;
}

export const wholeChoice: PartChoice = { value: '', label: 'all of it', part: null };

/** What of a list may be attached: all of it, what its table shows now where that is less, or what a saved view shows. */
export function partChoices(views: readonly ListView[], shown: ListPart | undefined): readonly PartChoice[] {
  return [
    wholeChoice,
    ...(shown && !isWholeList(shown)
      ? [{ value: 'table', label: 'what its table shows now', part: shown }]
      : []),
    ...views
      .filter(({ part }) => !isWholeList(part))
      .map(({ id, name, part }) => ({ value: `view ${id}`, label: `view “${name}”`, part })),
  ];
}
