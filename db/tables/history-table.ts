import type { HistoryEntry, HistoryState } from '../../domain/rounds/round-record.ts';
import type { Db } from '../connection.ts';
import type { RecordedChange } from '../history/recorded-change.ts';

/** Older steps of a deal are forgotten. */
const stepsKept = 2_000;
const entriesListed = 500;

/** `gone` was undone and then overtaken by another change; nothing before a `barrier` can be undone; `noted` cannot be undone. */
type StepState = 'done' | 'undone' | 'gone' | 'barrier' | 'noted';

/** One step: what was done in words, and what each record was before and is after. */
export interface HistoryStep {
  readonly key: number;
  readonly state: StepState;
  readonly label: string;
  readonly termKey: string | null;
  /** Steps with the same one, in quick succession, become one step. */
  readonly mergeKey: string | null;
  readonly at: string;
  readonly changes: readonly RecordedChange[];
}

interface StepRow {
  readonly step_key: number;
  readonly state: StepState;
  readonly label: string;
  readonly term_key: string | null;
  readonly merge_key: string | null;
  readonly at: string;
  readonly changes_json: string;
}

type Heading = Pick<StepRow, 'label' | 'term_key' | 'at' | 'state'>;

/** The only code that reads or writes the private `history_steps` table and a deal's count of undos and redos. */
export function createHistoryTable(db: Db) {
  const insert = db.prepare<[Omit<StepRow, 'step_key'> & { deal_id: string }]>(`
    INSERT INTO history_steps (deal_id, state, label, term_key, merge_key, at, changes_json)
    VALUES (@deal_id, @state, @label, @term_key, @merge_key, @at, @changes_json)`);
  const rewrite = db.prepare<[string, string, number]>(
    'UPDATE history_steps SET at = ?, changes_json = ? WHERE step_key = ?',
  );
  const mark = db.prepare<[StepState, number]>('UPDATE history_steps SET state = ? WHERE step_key = ?');
  const remove = db.prepare<[number]>('DELETE FROM history_steps WHERE step_key = ?');
  const leaveBehind = db.prepare<[string]>(
    "UPDATE history_steps SET state = 'gone' WHERE deal_id = ? AND state = 'undone'",
  );
  const forget = db.prepare<{ dealId: string; kept: number }>(`
    DELETE FROM history_steps WHERE deal_id = @dealId AND step_key <=
      (SELECT step_key FROM history_steps WHERE deal_id = @dealId ORDER BY step_key DESC LIMIT 1 OFFSET @kept)`);
  const selectNewest = db.prepare<[string], StepRow>(
    'SELECT * FROM history_steps WHERE deal_id = ? ORDER BY step_key DESC LIMIT 1',
  );
  // the plus keeps the planner from gathering all steps by state: the wanted one is among the newest
  const newestUndoable =
    "FROM history_steps WHERE deal_id = ? AND +state IN ('done', 'barrier') ORDER BY step_key DESC LIMIT 1";
  const oldestUndone = "FROM history_steps WHERE deal_id = ? AND state = 'undone' ORDER BY step_key LIMIT 1";
  const selectUndo = db.prepare<[string], StepRow>(`SELECT * ${newestUndoable}`);
  const selectUndoHeading = db.prepare<[string], Pick<StepRow, 'label' | 'state'>>(
    `SELECT label, state ${newestUndoable}`,
  );
  const selectRedo = db.prepare<[string], StepRow>(`SELECT * ${oldestUndone}`);
  const selectRedoLabel = db.prepare<[string], string>(`SELECT label ${oldestUndone}`).pluck();
  const selectHeadings = db.prepare<[string, number], Heading>(`
    SELECT label, term_key, at, state FROM history_steps WHERE deal_id = ? ORDER BY step_key DESC LIMIT ?`);
  const selectRevision = db
    .prepare<[string], number>('SELECT history_revision FROM deals WHERE id = ?')
    .pluck();
  const raiseRevision = db.prepare<[string]>(
    'UPDATE deals SET history_revision = history_revision + 1 WHERE id = ?',
  );

  return {
    /** Adds a step; what was undone before it can no longer be redone. */
    add: (dealId: string, step: Omit<HistoryStep, 'key'>): void => {
      leaveBehind.run(dealId);
      insert.run({
        deal_id: dealId,
        state: step.state,
        label: step.label,
        term_key: step.termKey,
        merge_key: step.mergeKey,
        at: step.at,
        changes_json: JSON.stringify(step.changes),
      });
      forget.run({ dealId, kept: stepsKept });
    },
    rewrite: (key: number, at: string, changes: readonly RecordedChange[]): void => {
      rewrite.run(at, JSON.stringify(changes), key);
    },
    mark: (key: number, state: StepState): void => {
      mark.run(state, key);
    },
    remove: (key: number): void => {
      remove.run(key);
    },
    findNewest: (dealId: string): HistoryStep | undefined => toStep(selectNewest.get(dealId)),
    /** None where a barrier is in front of it. */
    findUndo: (dealId: string): HistoryStep | undefined => {
      const step = toStep(selectUndo.get(dealId));
      return step?.state === 'done' ? step : undefined;
    },
    findRedo: (dealId: string): HistoryStep | undefined => toStep(selectRedo.get(dealId)),
    state: (dealId: string): HistoryState => {
      const undo = selectUndoHeading.get(dealId);
      return {
        undo: undo?.state === 'done' ? undo.label : null,
        redo: selectRedoLabel.get(dealId) ?? null,
        revision: selectRevision.get(dealId) ?? 0,
      };
    },
    raiseRevision: (dealId: string): void => {
      raiseRevision.run(dealId);
    },
    /** Newest first. */
    list: (dealId: string): readonly HistoryEntry[] =>
      selectHeadings.all(dealId, entriesListed).map((row) => ({
        label: row.label,
        at: row.at,
        termKey: row.term_key,
        isUndone: row.state === 'undone' || row.state === 'gone',
      })),
  };
}

function toStep(row: StepRow | undefined): HistoryStep | undefined {
  return (
    row && {
      key: row.step_key,
      state: row.state,
      label: row.label,
      termKey: row.term_key,
      mergeKey: row.merge_key,
      at: row.at,
      changes: JSON.parse(row.changes_json) as RecordedChange[], // written by this table only
    }
  );
}
