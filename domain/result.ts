/**
 * What an operation answers: a value, or a failure that a person can cause and can do something about. Bugs are thrown
 * instead, and become an `internal` failure in one place, the dispatch.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

/** The closed list of failures. A new code is a design decision: `assertNever` finds every reader of it. */
export type AppError =
  | { readonly code: 'not-found'; readonly entity: string; readonly id: string }
  | { readonly code: 'invalid-input'; readonly issues: readonly Issue[] }
  | { readonly code: 'conflict'; readonly message: string }
  | {
      readonly code: 'file-refused';
      readonly reason: FileRefusal;
      /** The file's name without its folders. */
      readonly fileName: string;
      readonly detail?: string;
    }
  | { readonly code: 'no-workspace' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'backend-lost' }
  | { readonly code: 'internal'; readonly incidentId: string };

/** One wrong value and where it stands, such as `fields.upFront.amount`. */
export interface Issue {
  readonly path: string;
  readonly message: string;
  /** Of an amount that cannot be converted: which rate of exchange it wants. */
  readonly missingRate?: MissingRate;
}

interface MissingRate {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

export type FileRefusal =
  | 'missing'
  | 'is-folder'
  | 'empty'
  | 'exists'
  | 'no-folder'
  | 'bad-name'
  | 'is-workspace'
  | 'not-a-workspace'
  | 'newer'
  | 'damaged'
  | 'in-use'
  | 'read-only'
  | 'disk-full'
  | 'not-text'
  | 'wrong-format'
  | 'changed-while-reading'
  | 'unreadable';

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(error: AppError): Result<never> {
  return { ok: false, error };
}

export function assertNever(value: never): never {
  throw new Error(`not a known case: ${JSON.stringify(value)}`);
}
