import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFormats, type DocumentChoice } from '../../../domain/contract/exports.ts';
import { unwrap } from '../../test-backend.ts';
import { isPrivate } from './column-class.fixture.ts';
import { columnClasses } from './column-classes.fixture.ts';
import { shared, startLeakDeal, type LeakDeal } from './leak-deal.fixture.ts';
import { tablesOf, textColumnsOf, wordFor, type Canary } from './plant.fixture.ts';
import { searchFile, type Searched } from './search.fixture.ts';

/** As a machine would tell who sits at it; the names of the one that runs the test are looked for as well. */
const surroundings = ['USER', 'LOGNAME', 'USERNAME', 'HOSTNAME', 'COMPUTERNAME', 'HOME', 'USERPROFILE'];
const real = [process.cwd(), homedir(), tmpdir()].filter((path) => path.length > 4);

const openDatabase = (file: string) => new Database(file);

/** Names of two or three letters are in every run of bytes. */
const people = [userInfo().username, hostname()].filter((name) => name.length > 3);

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), wordFor('temporary folder')));
  for (const name of surroundings) vi.stubEnv(name, wordFor(name));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temp);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temp, { recursive: true, force: true });
});

async function exportAll(
  { backend, dealId }: LeakDeal,
  choice: Pick<DocumentChoice, 'copy' | 'round'>,
): Promise<ReadonlyMap<string, Searched>> {
  const files = new Map<string, Searched>();
  for (const as of documentFormats) {
    const out = backend.path(`${wordFor('file name')}.${as}`);
    const wanted = { dealId, as, compareWith: [], by: wordFor('exported by'), out, ...choice };
    unwrap(await backend.finish(await backend.call('exports.start', wanted)));
    files.set(as, await searchFile(readFileSync(out)));
  }
  return files;
}

/** The places of which something is in the file. */
function found(file: Searched, canaries: readonly Canary[]): readonly string[] {
  return canaries.filter(({ needles }) => needles.some(file.holds)).map(({ place }) => place);
}

describe('a copy for the other side', { timeout: 60_000 }, () => {
  it('has nothing to hold back that is not known: each column is classed, and each private one has its canary', async () => {
    const { backend, planted } = await startLeakDeal(openDatabase);
    const file = backend.path('deal.parley');
    unwrap(await backend.call('workspace.close', {}));
    const db = openDatabase(file);
    const stored = tablesOf(db).flatMap((table) => {
      const names = textColumnsOf(db, table).map(({ name }) => name);
      return names.length === 0 ? [] : [[table, names]];
    });
    const classed = Object.entries(columnClasses).map(([table, columns]) => [table, Object.keys(columns)]);
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(classed));
    const absent = [...planted.ours, ...planted.shared].filter(({ place, needles }) => {
      const [table, column] = place.split('.');
      if (column === undefined || columnClasses[table ?? ''] === undefined) return false;
      const holds = db.prepare(`SELECT 1 FROM "${table}" WHERE instr(CAST("${column}" AS TEXT), ?) LIMIT 1`);
      return holds.get(needles[0]) === undefined;
    });
    db.close();
    expect(absent.map(({ place }) => place)).toEqual([]);
    const known = new Set(planted.ours.map(({ place }) => place));
    const bare = Object.entries(columnClasses).flatMap(([table, columns]) =>
      Object.entries(columns).flatMap(([column, kind]) =>
        isPrivate(kind) && !known.has(`${table}.${column}`) ? [`${table}.${column}`] : [],
      ),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['counterpart', 2],
    ['counterpart', 1],
    ['redline', 2],
  ] as const)('as a %s copy of round %i holds nothing of ours in any format', async (copy, round) => {
    const deal = await startLeakDeal(openDatabase);
    for (const [format, file] of await exportAll(deal, { copy, round })) {
      expect([format, found(file, deal.planted.ours)]).toEqual([format, []]);
      const around = [...surroundings, 'temporary folder', 'file name', 'exported by'];
      expect([format, around.filter((name) => file.holds(wordFor(name)))]).toEqual([format, []]);
      expect([format, [...real, deal.backend.folder].filter(file.holdsExactly)]).toEqual([format, []]);
      expect([format, people.filter(file.says)]).toEqual([format, []]);
    }
  });

  it.each([
    ['counterpart', 2, ['round 2'], ['round 1']],
    ['counterpart', 1, ['round 1'], ['round 2']],
    ['redline', 2, ['round 1', 'round 2'], []],
  ] as const)(
    'as a %s copy of round %i holds what is shared: the search sees',
    async (copy, round, own, other) => {
      const deal = await startLeakDeal(openDatabase);
      const said = ['label', 'agent', 'written', 'legend', 'recipient', ...own];
      const lines = deal.planted.shared.filter(({ place }) =>
        round === 1 ? /^(schedule_lines|frozen_schedules)\./.test(place) : place.startsWith('patent_'),
      );
      for (const [format, file] of await exportAll(deal, { copy, round })) {
        expect([format, said.filter((what) => !file.holds(shared(what)))]).toEqual([format, []]);
        expect([format, other.filter((what) => file.holds(shared(what)))]).toEqual([format, []]);
        expect([format, found(file, lines)]).toEqual([format, lines.map(({ place }) => place)]);
      }
    },
  );

  it('holds back what an internal copy holds', async () => {
    // what a valuation is made of has to be of its form where one is made
    const deal = await startLeakDeal(
      openDatabase,
      (table) => table.startsWith('economic') || table.startsWith('forecast'),
    );
    const ours = [
      'deals.title',
      'deals.next_step',
      'term_notes.body',
      'positions.reason',
      'schedules.part_json',
    ];
    for (const [format, file] of await exportAll(deal, { copy: 'internal', round: 2 })) {
      expect([format, found(file, deal.planted.ours)]).toEqual([format, expect.arrayContaining(ours)]);
    }
  });
});
