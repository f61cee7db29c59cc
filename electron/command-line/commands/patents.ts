import { fail, ok, type Result } from '../../../domain/result.ts';
import type { Backend } from '../../../db/backend.ts';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import type { ListRow } from '../../../domain/patents/list-view.ts';
import { required, WrongUsage, type Command, type OptionValues } from '../command.ts';

const MOST = 1000;
const USUAL = 50;

export const patentsCommand: Command = {
  usage: 'parley patents --workspace FILE.parley --list NAME [--query TEXT] [--limit N]',
  summary: 'searches one patent list by number in any style, title, owner or standard',
  options: {
    workspace: { type: 'string' },
    list: { type: 'string' },
    query: { type: 'string' },
    limit: { type: 'string' },
  },
  run: async ({ backend, path }, options) => {
    const name = required(options, 'list');
    const limit = limitOf(options);
    const query = typeof options['query'] === 'string' ? options['query'].trim() : '';
    if (query.length > 200) throw new WrongUsage('--query has 200 characters at most.');
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const list = await findList(backend, name);
    if (!list.ok) return list;
    const part = { search: query, filters: {}, sort: null };
    const page = await backend.call('patentLists.rows', { id: list.value.id, part, offset: 0, limit });
    if (!page.ok) return page;
    const { rows } = page.value;
    let { total } = page.value;
    if (total === null) {
      const counted = await backend.call('patentLists.countRows', { id: list.value.id, part });
      if (!counted.ok) return counted;
      total = counted.value.rows;
    }
    return ok({
      json: { list: list.value.name, query, total, rows },
      words: [heading(list.value.name, query, total, rows.length), ...inColumns(rows)].join('\n'),
    });
  },
};

function limitOf(options: OptionValues): number {
  if (options['limit'] === undefined) return USUAL;
  const limit = Number(options['limit']);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new WrongUsage(`--limit is a number from 1 to ${MOST}.`);
  return limit;
}

/** Names of lists are one name whatever their case. */
async function findList(backend: Backend, name: string): Promise<Result<PatentListSummary>> {
  const lists = await backend.call('patentLists.list', {});
  if (!lists.ok) return lists;
  const found =
    lists.value.find((list) => list.name === name) ??
    lists.value.find((list) => list.name.toLowerCase() === name.toLowerCase());
  if (found) return ok(found);
  const known = lists.value.map((list) => `  ${list.name}`).join('\n');
  const what = `There is no patent list "${name}".`;
  const message = known ? `${what} This workspace holds:\n${known}` : `${what} This workspace holds none.`;
  return fail({ code: 'conflict', message });
}

function heading(list: string, query: string, total: number, shown: number): string {
  const rows = `${total} ${total === 1 ? 'row' : 'rows'} in "${list}"`;
  const found = query === '' ? rows : `${rows} for "${query}"`;
  return shown < total ? `${found}; the first ${shown}:` : `${found}${total > 0 ? ':' : '.'}`;
}

/** What tells one row from another; whatever is long comes last. */
function inColumns(rows: readonly ListRow[]): readonly string[] {
  const lines = rows.map((row) => [
    String(row.row),
    row.publications || row.application || row.status,
    row.filingDate ? `filed ${row.filingDate}` : 'filing date not stated',
    expiryOf(row),
    row.standard ?? 'no standard stated',
    row.owner ?? 'owner not stated',
    row.title ?? 'no title',
  ]);
  const last = (lines[0]?.length ?? 1) - 1;
  const widths = Array.from({ length: last }, (_, column) =>
    Math.min(48, Math.max(0, ...lines.map((line) => line[column]?.length ?? 0))),
  );
  return lines.map((line) =>
    line.map((text, column) => (column < last ? text.padEnd(widths[column] ?? 0) : text)).join('  '),
  );
}

function expiryOf({ expiry, expiryMethod }: ListRow): string {
  if (expiry === null) return 'expiry not told';
  if (expiryMethod?.endsWith(' by year')) return `expires at the latest ${expiry} (estimated)`;
  return `expires ${expiry} (${expiryMethod?.startsWith('stated') ? 'stated' : 'estimated'})`;
}
