import type { WorkingLine } from './ledger.ts';
import type { Valuation } from './value-scenario.ts';

const known = new WeakMap<Valuation, ReadonlyMap<string, WorkingLine>>();

/** One line of the working of a valuation with all that it rests on, the nearest first, and the places of its inputs. */
export function workingOf(
  valuation: Valuation,
  id: string,
): { readonly lines: readonly WorkingLine[]; readonly paths: readonly string[] } {
  const all = linesOf(valuation);
  const first = all.get(id);
  if (!first) return { lines: [], paths: [] };
  const lines = new Map([[id, first]]);
  const paths = new Set<string>();
  // a map goes on with what is put into it on the way
  for (const { from } of lines.values())
    for (const source of from) {
      const line = all.get(source);
      if (line) lines.set(source, line);
      else paths.add(source);
    }
  return { lines: [...lines.values()], paths: [...paths] };
}

/** Thousands of lines: put into words once for each valuation that somebody opens. */
function linesOf(valuation: Valuation): ReadonlyMap<string, WorkingLine> {
  const before = known.get(valuation);
  if (before) return before;
  const lines = new Map(valuation.working().map((line) => [line.id, line]));
  known.set(valuation, lines);
  return lines;
}
