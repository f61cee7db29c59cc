import type { SheetProblem } from '../../../domain/checks/sheet-problem.ts';
import type { Crossing } from '../../../domain/positions/crossings.ts';
import { sayCrossing } from '../../../domain/positions/say-crossing.ts';

/** What a line of the outline warns of. */
export interface TermSigns {
  readonly crossed: string;
  readonly worst: 'error' | 'warning' | null;
  readonly problems: string;
}

const quiet: TermSigns = { crossed: '', worst: null, problems: '' };

/** The warnings of one term; what is only not filled in yet is counted by the line itself. */
export function signsOf(
  termKey: string,
  crossings: readonly Crossing[],
  problems: readonly SheetProblem[],
): TermSigns {
  const crossed = crossings.filter((one) => one.termKey === termKey && one.state === 'crossed');
  const own = problems.filter((one) => one.termKey === termKey && one.severity !== 'gap');
  if (crossed.length === 0 && own.length === 0) return quiet;
  return {
    crossed: crossed.map(sayCrossing).join('\n'),
    worst: own.some(({ severity }) => severity === 'error') ? 'error' : own.length > 0 ? 'warning' : null,
    problems: own.map(({ message }) => message).join('\n'),
  };
}
