import { z } from '../../../zod.ts';

/** A line of a table that was pasted or read from a file. */
export interface GridLine {
  /** Counted from 1 as an editor or Excel counts them. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What cannot be taken over, and where it stands. */
export const gridProblemSchema = z.strictObject({
  line: z.number().int(),
  /** The name of the column, or its position such as "column 3"; null where the whole line is meant. */
  column: z.string().nullable(),
  /** As it stands there. */
  cell: z.string(),
  message: z.string(),
});
export type GridProblem = z.infer<typeof gridProblemSchema>;

/** What can be read in more than one way: asked, never guessed. */
export const gridQuestionSchema = z.strictObject({
  /** Under which the answer is given. */
  key: z.string(),
  column: z.string().nullable(),
  question: z.string(),
  options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
});
export type GridQuestion = z.infer<typeof gridQuestionSchema>;

/** Answers by the key of their question. */
export const gridAnswersSchema = z.record(z.string().max(60), z.string().max(60));
export type GridAnswers = Readonly<z.infer<typeof gridAnswersSchema>>;

/** Collects what a reading finds. Only the first hundred problems are kept: nobody reads on. */
export interface Findings {
  readonly problems: GridProblem[];
  readonly questions: Map<string, GridQuestion>;
  readonly notes: Set<string>;
  readonly say: (problem: GridProblem) => void;
  readonly ask: (question: GridQuestion) => void;
}

const MAX_PROBLEMS = 100;
const CELL_LENGTH = 80;

export function createFindings(): Findings {
  const problems: GridProblem[] = [];
  const said = new Set<string>();
  const questions = new Map<string, GridQuestion>();
  return {
    problems,
    questions,
    notes: new Set(),
    say: (problem) => {
      const { line, column, cell, message } = problem;
      const words = JSON.stringify([line, column, message]);
      // one cell may serve several years
      if (problems.length >= MAX_PROBLEMS || said.has(words)) return;
      said.add(words);
      problems.push({ line, column, cell: cell.slice(0, CELL_LENGTH), message });
    },
    ask: (question) => {
      if (!questions.has(question.key)) questions.set(question.key, question);
    },
  };
}

export function scaleNote(name: string, factor: number): string {
  return `The figures of "${name}" are counted in ${factor === 1_000 ? 'thousands' : 'millions'}.`;
}

export function columnName(header: readonly string[], column: number): string {
  return header[column]?.trim() || `column ${column + 1}`;
}
