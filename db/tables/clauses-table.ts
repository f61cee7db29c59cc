import { clauseSchema, type Clause } from '../../domain/clauses/clause.ts';
import type { Db } from '../connection.ts';

interface ClauseRow {
  readonly id: string;
  readonly term_key: string;
  readonly title: string;
  readonly variant: Clause['variant'];
  readonly perspective: Clause['perspective'];
  readonly paragraphs_json: string;
  readonly tags_json: string;
  readonly standards_json: string;
  readonly when_to_use: string;
}

/** The only code that reads or writes the `clauses` table: our own ones. The built-in ones are files of the library. */
export function createClausesTable(db: Db) {
  const selectAll = db.prepare<[], ClauseRow>('SELECT * FROM clauses ORDER BY term_key, title, id');
  const selectOne = db.prepare<[string], ClauseRow>('SELECT * FROM clauses WHERE id = ?');
  const upsert = db.prepare<[ClauseRow]>(`
    INSERT INTO clauses (id, term_key, title, variant, perspective, paragraphs_json, tags_json, standards_json, when_to_use)
    VALUES (@id, @term_key, @title, @variant, @perspective, @paragraphs_json, @tags_json, @standards_json, @when_to_use)
    ON CONFLICT (id) DO UPDATE SET term_key = excluded.term_key, title = excluded.title, variant = excluded.variant,
      perspective = excluded.perspective, paragraphs_json = excluded.paragraphs_json, tags_json = excluded.tags_json,
      standards_json = excluded.standards_json, when_to_use = excluded.when_to_use`);
  const remove = db.prepare<[string]>('DELETE FROM clauses WHERE id = ?');
  return {
    list: (): readonly Clause[] => selectAll.all().map(toClause),
    find: (id: string): Clause | undefined => {
      const row = selectOne.get(id);
      return row && toClause(row);
    },
    save: (clause: Clause): void => {
      upsert.run(toRow(clause));
    },
    remove: (id: string): void => {
      remove.run(id);
    },
  };
}

function toClause(row: ClauseRow): Clause {
  return clauseSchema.parse({
    id: row.id,
    termKey: row.term_key,
    title: row.title,
    variant: row.variant,
    perspective: row.perspective,
    paragraphs: JSON.parse(row.paragraphs_json),
    tags: JSON.parse(row.tags_json),
    standards: JSON.parse(row.standards_json),
    whenToUse: row.when_to_use,
    isBuiltIn: false,
  });
}

function toRow(clause: Clause): ClauseRow {
  return {
    id: clause.id,
    term_key: clause.termKey,
    title: clause.title,
    variant: clause.variant,
    perspective: clause.perspective,
    paragraphs_json: JSON.stringify(clause.paragraphs),
    tags_json: JSON.stringify(clause.tags),
    standards_json: JSON.stringify(clause.standards),
    when_to_use: clause.whenToUse,
  };
}
