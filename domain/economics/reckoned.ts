import { fail, type Issue, type Result } from '../result.ts';

/** One line of a working: what it is, how it comes about with its figures filled in, and what comes out. */
export interface Step {
  readonly what: string;
  readonly how: string;
  readonly is: string;
}

/** A result with everything that led to it. */
export interface Reckoned<R> {
  readonly result: R;
  readonly working: readonly Step[];
}

/** What cannot be computed is refused with the reason, beside the input that is to blame. */
export function refuse(path: string, message: string): Result<never> {
  const issues: readonly Issue[] = [{ path, message }];
  return fail({ code: 'invalid-input', issues });
}
