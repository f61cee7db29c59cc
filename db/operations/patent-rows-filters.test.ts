import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PATENT_STATUSES } from '../../domain/patents/coverage/patent-status.ts';
import { wholeList, type ListFilters, type ListRow } from '../../domain/patents/list-view.ts';
import type { RowDetail } from '../../domain/patents/row-detail.ts';
import { unwrap } from '../test-backend.ts';
import { getPatentApplication, savePatentOverride } from './patent-overrides.ts';
import { countPatentRows, getPatentRow } from './patent-rows.ts';
import { allRows, motleyRows, part, rowNumbers, tableOf } from './patent-table.fixture.ts';

const ROWS = 150;
const day = fc.integer({ min: 1996, max: 2045 }).map((year) => `${year}-06-15`);
const some = <const T>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const choices: readonly fc.Arbitrary<ListFilters>[] = [
  some('resolved', 'unresolved', 'excluded').map((status) => ({ status })),
  some('EP', 'US', 'CN', 'JP').map((offices) => ({ offices })),
  some('Huawei', 'NOKIA CORPORATION', '', '华为技术有限公司').map((owners) => ({ owners })),
  some('3GPP TS 36.300', '3GPP TS 38.331', '').map((standards) => ({ standards })),
  some('Rel-8', 'Rel-15', '').map((releases) => ({ releases })),
  some('2G', '4G', '5G').map((generations) => ({ generations })),
  some('publication', 'grant', 'unknown', 'unpublished').map((stages) => ({ stages })),
  fc
    .tuple(some(...PATENT_STATUSES), day)
    .map(([legalStatus, legalStatusOn]) => ({ legalStatus, legalStatusOn })),
  day.map((expiryFrom) => ({ expiryFrom })),
  day.map((expiryTo) => ({ expiryTo })),
  fc.tuple(day, day).map(([filedFrom, filedTo]) => ({ filedFrom, filedTo })),
  some('901', '905', '92').map(([id = '']) => ({ family: { key: 'etsi' as const, id } })),
  fc.constant({ withoutDuplicates: true }),
  fc.constant({ onlyDoubtful: true }),
  fc.constant({ onlyNamedByDeclarant: true }),
  fc.constant({ onlyBlanket: true }),
];

/** One or two filters at a time, so that something is left to compare. */
const filtersArbitrary: fc.Arbitrary<ListFilters> = fc
  .array(fc.oneof(...choices), { minLength: 1, maxLength: 2 })
  .map((filters) => Object.assign({}, ...filters) as ListFilters);

/** The same question, asked of one row after another. */
function lets(filters: ListFilters, row: ListRow, { publications, application, cells }: RowDetail): boolean {
  const own = publications.filter(({ isOfRow }) => isOfRow);
  const { stages } = filters;
  const among = (texts: readonly string[] | undefined, value: string | null) =>
    texts === undefined || texts.includes(value ?? '');
  return (
    among(filters.status, row.status) &&
    among(filters.offices, row.office) &&
    among(filters.owners, row.owner) &&
    among(filters.standards, row.standard) &&
    among(filters.releases, row.release) &&
    (!filters.generations || filters.generations.some((name) => row.generations.includes(name))) &&
    (!stages ||
      own.some(({ stage }) => stages.includes(stage)) ||
      (stages.includes('unpublished') && own.length === 0 && application !== null)) &&
    (!filters.legalStatus || (row.legalStatus !== null && filters.legalStatus.includes(row.legalStatus))) &&
    (!filters.expiryFrom || (row.expiry !== null && row.expiry >= filters.expiryFrom)) &&
    (!filters.expiryTo || (row.expiry !== null && row.expiry <= filters.expiryTo)) &&
    (!filters.filedFrom || (row.filingDate !== null && row.filingDate >= filters.filedFrom)) &&
    (!filters.filedTo || (row.filingDate !== null && row.filingDate <= filters.filedTo)) &&
    (!filters.family || row.family === filters.family.id) &&
    (!filters.withoutDuplicates || !row.isDuplicate) &&
    (!filters.onlyDoubtful ||
      own.some(({ confidence }) => confidence !== 'high') ||
      (application !== null && application.confidence !== 'high')) &&
    (!filters.onlyNamedByDeclarant ||
      cells.find(({ column }) => column === 'Explicitely_Disclosed')?.text === 'Yes') &&
    !filters.onlyBlanket
  );
}

it('filters let the same rows through as asking row by row, and are counted level by level', async () => {
  const { ctx, id } = await tableOf([...motleyRows(ROWS), ...motleyRows(9)]);
  const details = allRows(ctx, id, wholeList).map(({ row }) => unwrap(getPatentRow(ctx, { id, row })));
  await fc.assert(
    fc.asyncProperty(filtersArbitrary, fc.boolean(), async (filters, isSorted) => {
      const sort = isSorted ? { column: 'title' as const, isDescending: true } : null;
      const found = allRows(ctx, id, part('', { filters, sort }));
      const expected = allRows(ctx, id, part('', { filters: onDay(filters) }))
        .filter((row) => {
          const detail = details[row.row - 1];
          return detail && lets(filters, row, detail);
        })
        .map(({ row }) => row);
      expect(found.map(({ row }) => row).toSorted((one, other) => one - other)).toEqual(expected);

      const counts = unwrap(await countPatentRows(ctx, { id, part: part('', { filters, sort }) }));
      const behind = found.flatMap(({ row }) => details[row - 1] ?? []);
      const publications = behind.flatMap((detail) =>
        detail.publications
          .filter(({ isOfRow }) => isOfRow)
          .map(({ matchKey, kind }) => `${matchKey} ${kind}`),
      );
      expect(counts).toEqual({
        rows: found.length,
        publications: new Set(publications).size,
        applications: new Set(
          behind.flatMap(({ application }) => (application?.isInferred === false ? [application.raw] : [])),
        ).size,
        families: new Set(found.flatMap(({ family }) => family ?? [])).size,
      });
    }),
    { numRuns: 150 },
  );
});

/** No filter but the day of the status, which the rows tell. */
function onDay({ legalStatusOn }: ListFilters): ListFilters {
  return legalStatusOn ? { legalStatusOn } : {};
}

it('tells legal status by the rule of the coverage, on any day, also when it is stated by hand', async () => {
  const { ctx, id } = await tableOf(motleyRows(60));
  const keys = [
    ...new Set(allRows(ctx, id, wholeList).flatMap(({ applicationKey }) => applicationKey ?? [])),
  ];
  const [first = '', second = ''] = keys;
  const note = 'register extract';
  unwrap(
    savePatentOverride(ctx, {
      listId: id,
      applicationKey: first,
      field: 'status',
      value: 'lapsed since 2015-02-03',
      note,
    }),
  );
  unwrap(
    savePatentOverride(ctx, { listId: id, applicationKey: second, field: 'status', value: 'in-force', note }),
  );
  for (const on of ['1997-01-01', '2014-06-01', '2017-07-05', '2030-01-01', '2050-01-01']) {
    for (const row of allRows(ctx, id, part('', { filters: { legalStatusOn: on } }))) {
      const { status } =
        row.applicationKey === null
          ? { status: null }
          : unwrap(getPatentApplication(ctx, { listId: id, applicationKey: row.applicationKey, on }));
      expect(row.legalStatus).toBe(status?.status ?? null);
    }
  }
  const lapsed = part('', { filters: { legalStatus: ['lapsed'], legalStatusOn: '2016-01-01' } });
  expect(rowNumbers(ctx, id, lapsed)).not.toEqual([]);
});
