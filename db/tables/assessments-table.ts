import type { Assessment } from '../../domain/patents/assessments/assessment.ts';
import type { PlacedAssessment } from '../../domain/patents/assessments/compare-assessments.ts';
import type { Db } from '../connection.ts';

interface AssessmentRow {
  readonly id: string;
  readonly subject_key: string;
  readonly subject: string;
  readonly standard: string;
  readonly assessed_by: string;
  readonly assessed_on: string;
  readonly result: Assessment['result'];
  readonly method: string;
  readonly source: string;
  readonly note: string;
  readonly recorded_at: string;
}

const NEWEST_FIRST = 'ORDER BY assessed_on DESC, recorded_at DESC, id';

/** Who found what of which application or publication. The only code that reads or writes `essentiality_assessments`. */
export function createAssessmentsTable(db: Db) {
  const selectById = db.prepare<[string], AssessmentRow>(
    'SELECT * FROM essentiality_assessments WHERE id = ?',
  );
  const selectBySubject = db.prepare<[string], AssessmentRow>(
    `SELECT * FROM essentiality_assessments WHERE subject_key IN (SELECT value FROM json_each(?)) ${NEWEST_FIRST}`,
  );
  // a subject is an application, or a publication of one
  const selectOfList = db.prepare<[{ list: number }], AssessmentRow & { readonly application_key: string }>(`
    SELECT * FROM (
      SELECT e.*, coalesce(
        (SELECT a.match_key FROM patent_applications AS a WHERE a.list_key = @list AND a.match_key = e.subject_key LIMIT 1),
        (SELECT a.match_key FROM patent_publications AS p JOIN patent_applications AS a ON a.application_key = p.application_key
         WHERE p.list_key = @list AND p.match_key = e.subject_key LIMIT 1)) AS application_key
      FROM essentiality_assessments AS e
    ) WHERE application_key IS NOT NULL ${NEWEST_FIRST}`);
  const upsert = db.prepare<[AssessmentRow]>(`
    INSERT INTO essentiality_assessments (id, subject_key, subject, standard, assessed_by, assessed_on, result, method,
      source, note, recorded_at)
    VALUES (@id, @subject_key, @subject, @standard, @assessed_by, @assessed_on, @result, @method, @source, @note, @recorded_at)
    ON CONFLICT (id) DO UPDATE SET subject_key = excluded.subject_key, subject = excluded.subject,
      standard = excluded.standard, assessed_by = excluded.assessed_by, assessed_on = excluded.assessed_on,
      result = excluded.result, method = excluded.method, source = excluded.source, note = excluded.note,
      recorded_at = excluded.recorded_at`);
  const selectAssessors = db
    .prepare<[], string>(
      'SELECT assessed_by FROM essentiality_assessments GROUP BY assessed_by ORDER BY count(*) DESC',
    )
    .pluck();
  const remove = db.prepare<[string]>('DELETE FROM essentiality_assessments WHERE id = ?');
  return {
    find: (id: string): Assessment | undefined => {
      const row = selectById.get(id);
      return row && toAssessment(row);
    },
    ofSubjects: (keys: readonly string[]): readonly Assessment[] =>
      selectBySubject.all(JSON.stringify(keys)).map(toAssessment),
    ofList: (listKey: number): readonly PlacedAssessment[] =>
      selectOfList
        .all({ list: listKey })
        .map((row) => ({ applicationKey: row.application_key, assessment: toAssessment(row) })),
    save: (assessment: Assessment): void => {
      upsert.run(toRow(assessment));
    },
    /** Who assessed anything, those with most first. */
    assessors: (): readonly string[] => selectAssessors.all(),
    /** False when there is none. */
    remove: (id: string): boolean => remove.run(id).changes > 0,
  };
}

function toAssessment(row: AssessmentRow): Assessment {
  return {
    id: row.id,
    subjectKey: row.subject_key,
    subject: row.subject,
    standard: row.standard,
    assessedBy: row.assessed_by,
    assessedOn: row.assessed_on,
    result: row.result,
    method: row.method,
    source: row.source,
    note: row.note,
    recordedAt: row.recorded_at,
  };
}

function toRow(assessment: Assessment): AssessmentRow {
  return {
    id: assessment.id,
    subject_key: assessment.subjectKey,
    subject: assessment.subject,
    standard: assessment.standard,
    assessed_by: assessment.assessedBy,
    assessed_on: assessment.assessedOn,
    result: assessment.result,
    method: assessment.method,
    source: assessment.source,
    note: assessment.note,
    recorded_at: assessment.recordedAt,
  };
}
