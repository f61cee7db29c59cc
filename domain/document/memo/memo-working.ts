import type { WorkingLine } from '../../economics/valuation/ledger.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { WorkingDepth } from './memo.ts';

/** Lines that a reader follows without the sheet beside them, what comes out first. */
const ORDER = ['npv', 'nominal', 'split', 'effective', 'year', 'balance', 'present', 'flow'];

/** The lines of a valuation that a memo prints, results first, and the places of the inputs that they name. */
export function memoWorking(
  all: readonly WorkingLine[],
  depth: WorkingDepth,
  ourSide: Side,
): { readonly lines: readonly WorkingLine[]; readonly paths: readonly string[] } {
  const groupOf = ({ id }: WorkingLine): number => {
    const found = ORDER.indexOf(id.split('/')[0] ?? '');
    return found < 0 ? ORDER.length : found;
  };
  // what goes to the other side is the same figure, turned round
  const mirrored = new RegExp(`[tT]o${ourSide === 'A' ? 'B' : 'A'}$`);
  const isShown = (line: WorkingLine): boolean =>
    groupOf(line) < ORDER.length && line.is !== '0' && !mirrored.test(line.id);
  const shown = all.filter((line) => depth === 'full' || isShown(line));
  const lines = shown.toSorted((one, other) => groupOf(one) - groupOf(other));
  const known = new Set(all.map(({ id }) => id));
  // the rows of the forecasts are printed as a table of their own
  const isInput = (id: string): boolean =>
    !known.has(id) && (depth === 'full' || !id.startsWith('forecasts.'));
  const paths = new Set(lines.flatMap(({ from }) => from.filter(isInput)));
  return { lines, paths: [...paths] };
}

/** The keys of the terms from which any figure was made. */
export function usedTerms(all: readonly WorkingLine[]): ReadonlySet<string> {
  const keys = all.flatMap(({ from }) =>
    from.flatMap((path) => (path.startsWith('terms.') ? [path.split('.')[1] ?? ''] : [])),
  );
  return new Set(keys);
}
