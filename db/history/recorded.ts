import type { Context } from '../context.ts';
import type { HistoryStep } from '../tables/history-table.ts';
import type { EntityRef } from './entity-ref.ts';
import { entityKinds } from './entity-kinds.ts';
import type { RecordedChange } from './recorded-change.ts';

/** Keystrokes closer than this are one step. */
const mergeWithinMs = 5_000;

/** What a person did, in words that follow "Undo". */
export interface Deed {
  readonly label: string;
  readonly termKey?: string | undefined;
  /** Steps with the same key in quick succession become one; absent for what is one click. */
  readonly mergeKey?: string | undefined;
}

/**
 * Runs a change and keeps what it did to these records, so that it can be undone. Call it inside the transaction of the
 * change, naming every record that the change may touch. A change that changes nothing is no step.
 */
export function recorded(
  ctx: Context,
  dealId: string,
  deed: Deed,
  entities: readonly EntityRef[],
  change: () => void,
): void {
  const before = entities.map((entity) => read(ctx, entity));
  change();
  const changes = entities
    .map((entity, index): RecordedChange => ({
      entity,
      before: before[index] ?? null,
      after: read(ctx, entity),
    }))
    .filter((recordedChange) => recordedChange.before !== recordedChange.after);
  if (changes.length === 0) return;
  const at = ctx.now();
  const last = ctx.history.findNewest(dealId);
  if (last && isContinued(last, deed, at)) mergeInto(ctx, last, at, changes);
  else
    ctx.history.add(dealId, {
      state: 'done',
      label: deed.label,
      termKey: deed.termKey ?? null,
      mergeKey: deed.mergeKey ?? null,
      at,
      changes,
    });
}

/** Keeps that something happened which cannot be undone; nothing before it can be undone any more if it is a barrier. */
export function noted(
  ctx: Context,
  dealId: string,
  label: string,
  state: Extract<HistoryStep['state'], 'barrier' | 'noted'>,
): void {
  ctx.history.add(dealId, { state, label, termKey: null, mergeKey: null, at: ctx.now(), changes: [] });
}

function read(ctx: Context, entity: EntityRef): string | null {
  const kind = entityKinds[entity.kind];
  const value = kind.read(ctx, entity) ?? null;
  return value === null ? null : JSON.stringify(value);
}

function isContinued(last: HistoryStep, deed: Deed, at: string): boolean {
  return (
    last.state === 'done' &&
    deed.mergeKey !== undefined &&
    last.mergeKey === deed.mergeKey &&
    Math.abs(Date.parse(at) - Date.parse(last.at)) <= mergeWithinMs
  );
}

/** The older step keeps what was before and takes what is after. One that leads back to where it began is none. */
function mergeInto(ctx: Context, last: HistoryStep, at: string, changes: readonly RecordedChange[]): void {
  const merged = new Map(last.changes.map((change) => [nameOf(change.entity), change]));
  for (const change of changes) {
    const older = merged.get(nameOf(change.entity));
    merged.set(nameOf(change.entity), { ...change, before: older ? older.before : change.before });
  }
  const left = [...merged.values()].filter((change) => change.before !== change.after);
  if (left.length === 0) ctx.history.remove(last.key);
  else ctx.history.rewrite(last.key, at, left);
}

function nameOf({ kind, owner, key }: EntityRef): string {
  return JSON.stringify([kind, owner, key]);
}
