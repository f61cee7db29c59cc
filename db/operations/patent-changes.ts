import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { editionChangesSchema, listChangeSchema } from '../../domain/contract/patent-changes.ts';
import { patentListCountsSchema } from '../../domain/patents/list-counts.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';

interface EditionRow {
  readonly edition: number;
  readonly sourceName: string;
  readonly sourceSha256: string;
  readonly importedAt: string;
  readonly counts_json: string;
  readonly changes_json: string;
}

/** What the newest edition of a list changed, and the editions before it. */
export function listPatentChanges(
  ctx: Context,
  { id, offset, limit }: ParsedInput<'patentLists.changes'>,
): Result<Output<'patentLists.changes'>> {
  if (!ctx.patentLists.find(id)) return fail({ code: 'not-found', entity: 'patent list', id });
  const editions = ctx.db
    .prepare<[string], EditionRow>(
      `SELECT edition, source_name AS sourceName, source_sha256 AS sourceSha256, imported_at AS importedAt, counts_json,
         changes_json FROM patent_list_editions WHERE list_id = ? ORDER BY edition`,
    )
    .all(id)
    .map(({ counts_json: counts, changes_json: changes, ...edition }) => {
      const { rows, publications, applications } = patentListCountsSchema.parse(JSON.parse(counts));
      return {
        ...edition,
        rows,
        publications,
        applications,
        changes: editionChangesSchema.parse(JSON.parse(changes)),
      };
    });
  const lines = ctx.db
    .prepare<[string, number, number]>(
      `SELECT level, number, change, what, before, after FROM patent_list_changes WHERE list_id = ?
       ORDER BY level, change, number, what LIMIT ? OFFSET ?`,
    )
    .all(id, limit, offset);
  const lineCount = ctx.db
    .prepare<[string]>('SELECT count(*) FROM patent_list_changes WHERE list_id = ?')
    .pluck();
  return ok({
    counts: editions.at(-1)?.changes ?? null,
    lines: lines.map((line) => listChangeSchema.parse(line)),
    lineCount: Number(lineCount.get(id)),
    editions,
  });
}
