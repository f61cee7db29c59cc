import { departuresOf } from '../../terms/written/depart.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** Wording that no longer says what the typed values say. */
export function proseDeparts(sheet: SheetReader): readonly SheetProblem[] {
  return sheet.terms.flatMap((term) =>
    departuresOf(term, sheet.names, sheet.facts).map(({ field, message }) => ({
      rule: 'wording-departs',
      severity: 'warning' as const,
      termKey: term.key,
      field,
      message: `"${sheet.labelOf(term.key)}": ${message}`,
    })),
  );
}
