import type { Clause, Variant } from '../../../domain/clauses/clause.ts';
import { catalogue, findTerm } from '../../../domain/terms/catalogue.ts';

/** What a person looks for in the library; empty is anything. */
export interface ClauseFilter {
  readonly words: string;
  readonly termKey: string;
  readonly variant: Variant | '';
  readonly perspective: Clause['perspective'] | '';
  /** A tag or a standard. */
  readonly label: string;
}

export const anyClause: ClauseFilter = { words: '', termKey: '', variant: '', perspective: '', label: '' };

const variantOrder: readonly Variant[] = ['preferred', 'acceptable', 'last-resort'];
const termOrder = new Map(catalogue.map(({ key, order }) => [key, order]));

/** The clauses that fit, in the order of the sheet, and of a term the preferred ones first. */
export function filterClauses(clauses: readonly Clause[], filter: ClauseFilter): readonly Clause[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return inLibraryOrder(
    clauses.filter(
      (clause) =>
        (filter.termKey === '' || clause.termKey === filter.termKey) &&
        (filter.variant === '' || clause.variant === filter.variant) &&
        (filter.perspective === '' || clause.perspective === filter.perspective) &&
        (filter.label === '' || [...clause.tags, ...clause.standards].includes(filter.label)) &&
        words.every((word) => textOf(clause).includes(word)),
    ),
  );
}

export function inLibraryOrder(clauses: readonly Clause[]): readonly Clause[] {
  const order = ({ termKey }: Clause): number => termOrder.get(termKey) ?? Number.MAX_SAFE_INTEGER;
  return clauses.toSorted(
    (one, other) =>
      order(one) - order(other) ||
      variantOrder.indexOf(one.variant) - variantOrder.indexOf(other.variant) ||
      one.title.localeCompare(other.title),
  );
}

/** The clauses of one term for a side that only grants, only takes, or does both: those worded for it first. */
export function forPerspective(clauses: readonly Clause[], ours: Clause['perspective']): readonly Clause[] {
  const distance = ({ perspective }: Clause): number =>
    perspective === ours ? 0 : perspective === 'either' ? 1 : 2;
  const sorted = inLibraryOrder(clauses);
  return ours === 'either' ? sorted : sorted.toSorted((one, other) => distance(one) - distance(other));
}

/** Every tag and every standard that some clause has. */
export function labelsOf(clauses: readonly Clause[]): readonly string[] {
  return [...new Set(clauses.flatMap(({ tags, standards }) => [...tags, ...standards]))].toSorted((a, b) =>
    a.localeCompare(b),
  );
}

function textOf({ title, termKey, tags, standards, whenToUse, paragraphs }: Clause): string {
  const prose = paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text));
  return [title, findTerm(termKey)?.label ?? '', ...tags, ...standards, whenToUse, ...prose]
    .join(' ')
    .toLowerCase();
}
