import { positionSchema, type Position } from '../../domain/positions/position.ts';

/** The columns that say what a position says, in a deal as in a playbook. */
export interface PositionColumns {
  readonly term_key: string;
  readonly target_json: string;
  readonly fallback_json: string;
  readonly walk_away_json: string;
  readonly priority: number | null;
  readonly flexibility: number | null;
  readonly reason: string;
  readonly decided_by: string;
  readonly approval_by: string;
}

export const positionColumns =
  'term_key, target_json, fallback_json, walk_away_json, priority, flexibility, reason, decided_by, approval_by';

export const positionParameters =
  '@term_key, @target_json, @fallback_json, @walk_away_json, @priority, @flexibility, @reason, @decided_by, @approval_by';

export function toPosition(row: PositionColumns): Position {
  return positionSchema.parse({
    termKey: row.term_key,
    target: JSON.parse(row.target_json),
    fallback: JSON.parse(row.fallback_json),
    walkAway: JSON.parse(row.walk_away_json),
    priority: row.priority,
    flexibility: row.flexibility,
    reason: row.reason,
    decidedBy: row.decided_by,
    approvalBy: row.approval_by,
  });
}

export function toColumns(position: Position): PositionColumns {
  return {
    term_key: position.termKey,
    target_json: JSON.stringify(position.target),
    fallback_json: JSON.stringify(position.fallback),
    walk_away_json: JSON.stringify(position.walkAway),
    priority: position.priority,
    flexibility: position.flexibility,
    reason: position.reason,
    decided_by: position.decidedBy,
    approval_by: position.approvalBy,
  };
}
