import type { Schedule } from '../../../domain/deals/deal.ts';
import type { Issue } from '../../../domain/result.ts';
import type { Field } from '../../../domain/terms/term.ts';
import type { KindName } from '../../../domain/terms/values/value-kinds.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';

/** What every editor of a value is given. The value is a draft: it may be half there. */
export interface EditorProps<T> {
  /** Of the main input, so that the field's label names it; composite editors name their group by `${id}-label`. */
  readonly id: string;
  readonly label: string;
  readonly field: Field;
  readonly names: Readonly<Record<Side, string>>;
  readonly schedules: readonly Schedule[];
  /** The currency that this term speaks of already, for amounts still to come. */
  readonly currency: string;
  readonly value: T | undefined;
  /** Paths within the value, such as "instalments.0.due"; "" is the value as a whole. */
  readonly issues: readonly Issue[];
  readonly describedBy: string | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** A row was left, though the focus may stay in the field: what is wrong with it may now be said. */
  readonly onLeaveRow: () => void;
}

/** Whether an issue stands at this part of the value, or within it. */
export function isWrongAt(issues: readonly Issue[], path: string): boolean {
  return issues.some((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
}

/** The issues of one row, with their paths within it; "" is the row as a whole. */
export function issuesWithin(issues: readonly Issue[], path: string): readonly Issue[] {
  return issues
    .filter((issue) => isWrongAt([issue], path))
    .map((issue) => ({ ...issue, path: issue.path.slice(path.length + 1) }));
}

/** Whether the editor says an issue itself, beside the row that it belongs to. */
export function isSaidByEditor(kind: KindName, { path }: Issue): boolean {
  if (kind === 'payment-schedule') return path === '' || path.startsWith('instalments.');
  return kind === 'rate-schedule' && path.startsWith('lines.');
}
