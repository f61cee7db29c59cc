import type { WorkingLine } from '../../economics/valuation/ledger.ts';
import type { WorkingDepth } from './memo.ts';

/** Lines that a reader follows without the sheet beside them: results, years and dated payments. */
const SHOWN = /^(?:npv|nominal|year|effective|split|present|flow|balance)\//;

/** The lines of a valuation that a memo prints, results first, and the places of the inputs that they name. */
export function memoWorking(
  all: readonly WorkingLine[],
  depth: WorkingDepth,
): { readonly lines: readonly WorkingLine[]; readonly paths: readonly string[] } {
  // what comes out stands last in the ledger, and is read first
  const lines = all.filter(({ id }) => depth === 'full' || SHOWN.test(id)).toReversed();
  const known = new Set(all.map(({ id }) => id));
  const paths = new Set(lines.flatMap(({ from }) => from.filter((id) => !known.has(id))));
  return { lines, paths: [...paths] };
}
