import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { createContext, type Context } from '../context.ts';
import { createWorkspaceFile } from '../create.ts';
import { openWorkspaceFile } from '../open.ts';
import { unwrap } from '../test-backend.ts';
import { createDeal } from './create-deal.ts';

/** A row of a list as it stands after an import: made up, and put in by SQL, so that no reader takes part. */
export interface ListedRow {
  /** Such as `EP20120900303`; absent where the list names none. */
  readonly application?: string;
  /** Such as `EP2900303 A1`. */
  readonly publications?: readonly string[];
  readonly family?: string;
  readonly title?: string;
  readonly standard?: string;
  readonly filingDate?: string;
  readonly status?: 'resolved' | 'unresolved' | 'excluded';
}

const now = () => '2026-03-04T09:00:00.000Z';

/** A workspace with one deal: we are Party A and round 1 is a draft. */
export function startListBench(): { readonly ctx: Context; readonly open: OpenDeal } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const file = join(folder, 'deal.parley');
  let ids = 0;
  const newId = () => `id-${String((ids += 1)).padStart(4, '0')}`;
  unwrap(createWorkspaceFile(file, { nativeBinding: undefined, now, newId, fill: () => {} }));
  const db = unwrap(openWorkspaceFile(file, { nativeBinding: undefined, now }));
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ctx = createContext(db, { file, now, newId });
  const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });
  const parties = { A: party('Nokia'), B: party('Xiaomi') };
  return { ctx, open: unwrap(createDeal(ctx, { title: 'Aspen', parties, ourSide: 'A', termKeys: [] })) };
}

/** Puts a list in; answers its id, which is its name. */
export function putList({ db }: Context, name: string, rows: readonly ListedRow[]): string {
  const listKey = Number(
    db
      .prepare(
        `INSERT INTO patent_lists (id, name, owner, format, source_name, source_sha256, header_json, counts_json, imported_at)
         VALUES (?, ?, 'Nokia', 'isld', 'list.csv', ?, '[]', ?, ?)`,
      )
      .run(name, name, 'f'.repeat(64), JSON.stringify(noCounts), now()).lastInsertRowid,
  );
  db.transaction(() => rows.forEach((row, index) => putRow(listKey, row, index + 1)))();
  return name;

  function putRow(list: number, row: ListedRow, rowNumber: number): void {
    const { publications = [], status = 'resolved', title = null, family = null, filingDate = null } = row;
    const applicationKey = row.application === undefined ? null : putApplication(list, row.application);
    const rowKey = db
      .prepare(
        `INSERT INTO patent_rows (list_key, row_number, status, is_duplicate, application_key, standard_key, family_id, office,
           title, publications, filing_date, is_blanket, gaps, damaged_characters) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
      )
      .run(
        list,
        rowNumber,
        status,
        applicationKey,
        row.standard === undefined ? null : putStandard(list, row.standard),
        family,
        (row.application ?? publications[0] ?? '').slice(0, 2),
        title,
        publications.join(' | '),
        filingDate,
      ).lastInsertRowid;
    for (const publication of publications)
      db.prepare('INSERT INTO patent_row_publications VALUES (?, ?)').run(
        putPublication(list, publication, applicationKey),
        rowKey,
      );
    if (status !== 'resolved')
      db.prepare("INSERT INTO patent_rejects VALUES (?, ?, 'raw', 'reason')").run(list, rowNumber);
  }

  function putApplication(list: number, raw: string): number | bigint {
    const known = db
      .prepare<[number, string], number>(
        'SELECT application_key FROM patent_applications WHERE list_key = ? AND raw = ?',
      )
      .pluck()
      .get(list, raw);
    if (known !== undefined) return known;
    return db
      .prepare(
        `INSERT INTO patent_applications (list_key, match_key, raw, office, number, confidence, is_inferred, first_row_key,
           property_right) VALUES (?, ?, ?, ?, ?, 'high', 0, 1, 'patent')`,
      )
      .run(list, raw, raw, raw.slice(0, 2), raw.slice(2)).lastInsertRowid;
  }

  function putStandard(list: number, standard: string): number | bigint {
    return db.prepare('INSERT INTO patent_standards (list_key, standard) VALUES (?, ?)').run(list, standard)
      .lastInsertRowid;
  }

  function putPublication(
    list: number,
    text: string,
    applicationKey: number | bigint | null,
  ): number | bigint {
    const [key = '', kind = null] = text.split(' ');
    const known = db
      .prepare<[number, string, string | null], number>(
        'SELECT publication_key FROM patent_publications WHERE list_key = ? AND match_key = ? AND kind IS ?',
      )
      .pluck()
      .get(list, key, kind);
    if (known !== undefined) return known;
    const isRepeat = kind === null && rows.some(({ publications }) => isNamedWithKind(publications, key));
    return db
      .prepare(
        `INSERT INTO patent_publications (list_key, application_key, match_key, raw, office, number, kind, stage, confidence,
           is_repeat) VALUES (?, ?, ?, ?, ?, ?, ?, 'publication', 'high', ?)`,
      )
      .run(list, applicationKey, key, text, key.slice(0, 2), key.slice(2), kind, isRepeat ? 1 : 0)
      .lastInsertRowid;
  }
}

function isNamedWithKind(publications: readonly string[] = [], key: string): boolean {
  return publications.some((publication) => publication.startsWith(`${key} `));
}

const zero = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));
const declared = zero('rows', 'applications', 'families');
const keys = ['etsi', 'priority', 'connected'];
const levels = ['rows', 'publications', 'applications', 'applicationsWrittenTwice', 'inferredApplications'];
const ofRows = ['resolved', 'unresolved', 'excluded', 'duplicates', 'doubtful', 'damagedRows', 'blanketRows'];
const without = [
  'withoutPublication',
  'withoutApplication',
  'applicationsNotUnderstood',
  'declarationGroups',
];
const columns = ['publication', 'application', 'title', 'filingDate', 'family', 'priorities'];
const noCounts = {
  ...zero(...levels, ...ofRows, ...without),
  families: zero(...keys, 'hand'),
  withoutFamily: zero(...keys),
  byOffice: {},
  byKind: {},
  blanks: zero(...columns, 'owner', 'standard', 'version', 'generations'),
  byOwner: [],
  byStandard: [],
  byGeneration: { '2G': declared, '3G': declared, '4G': declared, '5G': declared, notStated: declared },
};
