import { precedentSchema, type Precedent } from '../../domain/precedents/precedent.ts';
import type { Db } from '../connection.ts';

interface Row {
  readonly id: string;
  readonly content_json: string;
  readonly is_confidential: 0 | 1;
}

export interface OwnPrecedent {
  readonly precedent: Precedent;
  readonly isConfidential: boolean;
}

/** The only code that reads or writes the `own_precedents` table. The built-in ones are files of the library. */
export function createOwnPrecedentsTable(db: Db) {
  const selectAll = db.prepare<[], Row>(
    'SELECT id, content_json, is_confidential FROM own_precedents ORDER BY id',
  );
  const selectOne = db.prepare<[string], Row>(
    'SELECT id, content_json, is_confidential FROM own_precedents WHERE id = ?',
  );
  const upsert = db.prepare(`
    INSERT INTO own_precedents (id, content_json, is_confidential, created_at, updated_at)
    VALUES (@id, @content, @isConfidential, @now, @now)
    ON CONFLICT (id) DO UPDATE SET content_json = excluded.content_json, is_confidential = excluded.is_confidential,
      updated_at = excluded.updated_at`);
  const remove = db.prepare<[string]>('DELETE FROM own_precedents WHERE id = ?');
  // a change of one entry has all of them read again: what was parsed is good as long as its text is the same
  const parsed = new Map<string, { readonly content: string; readonly precedent: Precedent }>();
  const toOwn = ({ id, content_json: content, is_confidential: mark }: Row): OwnPrecedent => {
    const known = parsed.get(id);
    const precedent =
      known?.content === content ? known.precedent : precedentSchema.parse(JSON.parse(content));
    parsed.set(id, { content, precedent });
    return { precedent, isConfidential: mark === 1 };
  };
  return {
    list: (): readonly OwnPrecedent[] => selectAll.all().map(toOwn),
    find: (id: string): OwnPrecedent | undefined => {
      const row = selectOne.get(id);
      return row && toOwn(row);
    },
    save: ({ precedent, isConfidential }: OwnPrecedent, now: string): void => {
      upsert.run({
        id: precedent.id,
        content: JSON.stringify(precedent),
        isConfidential: isConfidential ? 1 : 0,
        now,
      });
    },
    remove: (id: string): void => {
      remove.run(id);
      parsed.delete(id);
    },
  };
}
