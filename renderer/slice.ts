import { describeError } from '../domain/describe-error.ts';
import type { Result } from '../domain/result.ts';

/** How a slice changes its own part of the store. */
export type SetSlice<S> = (update: Partial<S> | ((state: S) => Partial<S>)) => void;

/** Builds one part of the store; several are joined in `store.ts`. */
export type Slice<S> = (set: SetSlice<S>, get: () => S) => S;

/** A list as a screen needs it: not asked for yet, there, or refused with a reason. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** An answer as a screen needs it. */
export function loaded<T>(result: Result<T>): Loaded<T> {
  return result.ok
    ? { state: 'ready', value: result.value }
    : { state: 'failed', message: describeError(result.error) };
}
