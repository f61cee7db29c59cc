import type { Context } from '../context.ts';
import type { EntityKindName } from './entity-kinds.ts';

/** Names one record that can be undone: whose it is (a round or a deal by id), and which of its kind. */
export interface EntityRef {
  readonly kind: EntityKindName;
  readonly owner: string;
  /** A term key, a schedule's letter, or several parts with a line break between them; empty where the owner has only one. */
  readonly key: string;
}

/** How undo reads and writes records of one kind. Values are plain data that JSON carries; null is "not there". */
export interface EntityKind {
  readonly read: (ctx: Context, ref: EntityRef) => unknown;
  readonly write: (ctx: Context, ref: EntityRef, value: unknown) => void;
  /** Why this value cannot be put back now, in words; null where it can. */
  readonly refuse?: (ctx: Context, ref: EntityRef, value: unknown) => string | null;
}
