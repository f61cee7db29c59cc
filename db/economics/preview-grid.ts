import type { GridReading } from '../../domain/contract/economics.ts';
import type { GridProblem, GridQuestion } from '../../domain/economics/forecasts/grid/grid.ts';
import { fail, type Result } from '../../domain/result.ts';
import { readGrid, type Grid } from './read-grid.ts';

/** What every table says of itself before it is taken over. */
interface Told {
  readonly problems: readonly GridProblem[];
  readonly questions: readonly GridQuestion[];
  readonly notes: readonly string[];
}

export function openGrid({ source, answers }: GridReading, openWorkspace: string): Promise<Result<Grid>> {
  return readGrid(source, { sheet: answers['sheet'], openWorkspace });
}

/** The head of a preview, with the question of which sheet is meant. */
export function describeGrid(
  { name, sha256, sheet, sheets, notes }: Grid,
  told: Told,
  { answers }: GridReading,
) {
  const isOpen = sheets.length > 1 && answers['sheet'] === undefined;
  const whichSheet: GridQuestion = {
    key: 'sheet',
    column: null,
    question: `Which sheet is meant? This is "${sheet ?? ''}".`,
    options: sheets.map((one) => ({ value: one, label: one })),
  };
  const questions = [...(isOpen ? [whichSheet] : []), ...told.questions];
  return {
    sourceName: name,
    sha256,
    problems: [...told.problems],
    questions,
    notes: [...notes, ...told.notes],
    isClean: told.problems.length === 0 && questions.length === 0,
  };
}

/** Why a table cannot be taken over, place by place; undefined when it can. */
export function refuseUnclean(
  { sourceName, sha256, problems, questions }: ReturnType<typeof describeGrid>,
  seen: string,
): Result<never> | undefined {
  if (sha256 !== seen)
    return fail({
      code: 'file-refused',
      reason: 'changed-while-reading',
      fileName: sourceName,
      detail: 'It is not what it was when it was looked at.',
    });
  const issues = [
    ...problems.map(({ line, column, message }) => ({
      path: column === null ? `line ${line}` : `line ${line}, ${column}`,
      message,
    })),
    ...questions.map(({ key, question }) => ({ path: `answers.${key}`, message: question })),
  ];
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : undefined;
}
