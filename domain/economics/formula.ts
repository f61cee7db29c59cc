import { fail, type Result } from '../result.ts';
import type { z } from '../zod.ts';
import type { Reckoned } from './reckoned.ts';
import { sayIssue } from './say-issue.ts';

/** One formula of the field as people and scripts may ask for it. */
export interface Formula {
  /** As the command line names it. */
  readonly key: string;
  readonly title: string;
  /** In symbols, such as "r = p · P", and what each symbol is with its unit. */
  readonly rule: string;
  readonly symbols: Readonly<Record<string, string>>;
  /** The case, paper or practice that it comes from. */
  readonly source: string;
  readonly input: z.ZodType;
  /** What comes out, field by field. */
  readonly output: Readonly<Record<string, string>>;
  readonly example: { readonly input: unknown; readonly result: unknown };
  /** Reads an input of any shape and reckons, or says what is wrong with it. */
  readonly run: (input: unknown) => Result<Reckoned<unknown>>;
}

interface FormulaEntry<S extends z.ZodType> extends Omit<Formula, 'input' | 'run'> {
  readonly input: S;
  readonly reckon: (input: z.output<S>) => Result<Reckoned<unknown>>;
}

export function defineFormula<S extends z.ZodType>({ reckon, ...entry }: FormulaEntry<S>): Formula {
  return {
    ...entry,
    run: (input) => {
      const parsed = entry.input.safeParse(input, { error: sayIssue });
      return parsed.success
        ? reckon(parsed.data)
        : fail({
            code: 'invalid-input',
            issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
          });
    },
  };
}
