import type { Context } from '../context.ts';
import type { EntityRef } from './entity-ref.ts';

/** How undo reads and writes records of one kind. Values are plain data that JSON carries; null is "not there". */
export interface EntityKind {
  readonly read: (ctx: Context, ref: EntityRef) => unknown;
  readonly write: (ctx: Context, ref: EntityRef, value: unknown) => void;
  /** Why this value cannot be put back now, in words; null where it can. */
  readonly refuse?: (ctx: Context, ref: EntityRef, value: unknown) => string | null;
}
