import { parseLimit } from '../../../../domain/positions/parse-limit.ts';
import {
  stanceNames,
  type Limit,
  type Position,
  type Stance,
  type StanceName,
} from '../../../../domain/positions/position.ts';
import type { Issue } from '../../../../domain/result.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { isBlank, withoutBlankRows } from '../../../ui/fields/field-drafts.ts';

/** What of a position can be saved, and why the rest cannot. */
export interface ReadPosition {
  readonly position: Position;
  /** By the place of the limit in the form, such as `walkAway.0`; paths within its value. */
  readonly issues: Readonly<Record<string, readonly Issue[]>>;
}

/**
 * Reads a position while it is typed. A limit without a value is none yet; a wrong one stays as it was last saved, so that
 * the rest is kept and a crossing goes on being said.
 */
export function readPosition(definition: TermDefinition, draft: Position, saved: Position): ReadPosition {
  const issues: Record<string, readonly Issue[]> = {};
  const read = (name: StanceName): Stance => ({
    words: draft[name].words,
    limits: draft[name].limits.flatMap((limit, index) => {
      const value = withoutBlankRows(limit.value);
      const field = definition.fields[limit.field];
      if (!field || isBlank(value)) return [];
      const parsed = parseLimit(field, { ...limit, value });
      if (parsed.ok) return [parsed.limit];
      issues[`${name}.${index}`] = parsed.issues.map(({ path, message }) => ({
        path: path.split('.').slice(1).join('.'),
        message,
      }));
      return lastSaved(limit, saved[name].limits);
    }),
  });
  return {
    position: {
      ...draft,
      target: read('target'),
      fallback: read('fallback'),
      walkAway: read('walkAway'),
      reason: draft.reason.trim(),
      decidedBy: draft.decidedBy.trim(),
      approvalBy: draft.approvalBy.trim(),
    },
    issues,
  };
}

function lastSaved(limit: Limit, saved: readonly Limit[]): readonly Limit[] {
  const was = saved.find(({ field, bound }) => field === limit.field && bound === limit.bound);
  return was ? [was] : [];
}

/** Whether two positions say the same. */
export function isSamePosition(one: Position, other: Position): boolean {
  const parts = (position: Position) => [
    stanceNames.map((name) => [
      position[name].words,
      position[name].limits.map(({ field, bound, value }) => [field, bound, value]),
    ]),
    position.priority,
    position.flexibility,
    position.reason,
    position.decidedBy,
    position.approvalBy,
  ];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}
