import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import type { Db } from '../connection.ts';

interface RemarkRow {
  readonly round_id: string;
  readonly term_key: string;
  readonly field: string;
  readonly reason: string;
  readonly answer: ChangeRemark['answer'];
  readonly answer_reason: string;
}

/** The only code that reads or writes the private `change_remarks` table. */
export function createChangeRemarksTable(db: Db) {
  const selectByDeal = db.prepare<[string], RemarkRow>(`
    SELECT change_remarks.* FROM change_remarks JOIN rounds ON rounds.id = change_remarks.round_id
    WHERE rounds.deal_id = ? ORDER BY rounds.number, change_remarks.term_key, change_remarks.field`);
  const selectByRound = db.prepare<[string], RemarkRow>('SELECT * FROM change_remarks WHERE round_id = ?');
  const selectOne = db.prepare<[string, string, string], RemarkRow>(
    'SELECT * FROM change_remarks WHERE round_id = ? AND term_key = ? AND field = ?',
  );
  const replace = db.prepare<[RemarkRow]>(`
    REPLACE INTO change_remarks (round_id, term_key, field, reason, answer, answer_reason)
    VALUES (@round_id, @term_key, @field, @reason, @answer, @answer_reason)`);
  const remove = db.prepare<[string, string, string]>(
    'DELETE FROM change_remarks WHERE round_id = ? AND term_key = ? AND field = ?',
  );
  return {
    /** By round, then by term. */
    list: (dealId: string): readonly ChangeRemark[] => selectByDeal.all(dealId).map(toRemark),
    listOfRound: (roundId: string): readonly ChangeRemark[] => selectByRound.all(roundId).map(toRemark),
    find: (roundId: string, termKey: string, field: string): ChangeRemark | undefined => {
      const row = selectOne.get(roundId, termKey, field);
      return row && toRemark(row);
    },
    save: (remark: ChangeRemark): void => {
      replace.run({
        round_id: remark.roundId,
        term_key: remark.termKey,
        field: remark.field,
        reason: remark.reason,
        answer: remark.answer,
        answer_reason: remark.answerReason,
      });
    },
    remove: (roundId: string, termKey: string, field: string): void => {
      remove.run(roundId, termKey, field);
    },
  };
}

function toRemark(row: RemarkRow): ChangeRemark {
  return {
    roundId: row.round_id,
    termKey: row.term_key,
    field: row.field,
    reason: row.reason,
    answer: row.answer,
    answerReason: row.answer_reason,
  };
}
