import { createDeclaredTally } from '../../domain/patents/declared-tally.ts';
import { createInts } from '../../domain/patents/growing-ints.ts';
import { createKeyTable } from '../../domain/patents/key-table.ts';
import type { PatentListCounts } from '../../domain/patents/list-counts.ts';
import { applicationGapOf, ROW_GAPS } from '../../domain/patents/row-gaps.ts';
import type { Db } from '../connection.ts';
import { readCategories, type Categories } from './count-categories.ts';
import { keyRangeOf } from './key-ranges.ts';
import { overKeys, type KeyRange, type Steps } from './steps.ts';

/** More standards than any list has; a free text in the column of standards may have one a row. */
const MOST_STANDARDS = 2000;
const MOST_OWNERS = 200;
const GENERATION_BITS = {
  '2G': 1 << 8,
  '3G': 1 << 9,
  '4G': 1 << 10,
  '5G': 1 << 11,
  notStated: 1 << 12,
} as const;

/** One number for all that is yes or no of a row: a column less to carry over for each. */
const SELECT = `
SELECT (CASE status WHEN 'resolved' THEN 0 WHEN 'unresolved' THEN 1 ELSE 2 END) + 4 * is_duplicate + 8 * (publications = '')
       + 16 * (title IS NULL) + 32 * (filing_date IS NULL) + 64 * is_blanket + 128 * (damaged_characters > 0)
       + 256 * ifnull(is_2g, 0) + 512 * ifnull(is_3g, 0) + 1024 * ifnull(is_4g, 0) + 2048 * ifnull(is_5g, 0)
       + 4096 * (coalesce(is_2g, is_3g, is_4g, is_5g) IS NULL) + 8192 * gaps,
       ifnull(application_key, -1), ifnull(set_key, -1), declaration_key, standard_key, family_id, group_id
FROM patent_rows WHERE row_key BETWEEN @first AND @last AND +list_key = @list`;

type Row = [number, number, number, number | null, number | null, string | null, string | null];

type RowCounts = Omit<
  PatentListCounts,
  | 'publications'
  | 'doubtful'
  | 'byOffice'
  | 'byKind'
  | 'applications'
  | 'applicationsWrittenTwice'
  | 'inferredApplications'
  | 'families'
> & { readonly families: Omit<PatentListCounts['families'], 'hand'> };

/** What is counted row by row. */
export function* countingRows(
  db: Db,
  list: number,
  statedNumber: (applicationKey: number) => number,
): Steps<RowCounts> {
  const select = db.prepare<[KeyRange & { readonly list: number }]>(SELECT).raw();
  const { owners, standards } = readCategories(db, list);
  const byOwner = createDeclaredTally();
  const byStandard = createDeclaredTally();
  const byGeneration = createDeclaredTally();
  const bits = Object.values(GENERATION_BITS);
  const familyIds = createKeyTable();
  const groups = createKeyTable();
  const sets = createSetCounts(db, list);
  /** How many rows have each of the bits. */
  const has = new Int32Array(32);
  const status = [0, 0, 0];
  const blank = { owner: 0, standard: 0, version: 0, family: 0, set: 0 };
  const withoutApplication = { blank: 0, 'not-meant': 0, 'not-understood': 0 };

  const take = ([flags, applicationKey, setKey, declaration, standard, familyId, group]: Row): void => {
    status[flags & 3] = (status[flags & 3] ?? 0) + 1;
    for (let bit = 2; bit < 17; bit += 1) if (flags & (1 << bit)) has[bit] = (has[bit] ?? 0) + 1;
    const application = applicationKey < 0 ? -1 : statedNumber(applicationKey);
    const family = familyId === null ? -1 : familyIds.add(familyId);
    if (group !== null) groups.add(group);
    if (setKey >= 0) sets.add(setKey);
    const owner = owners.of(declaration);
    const spec = standards.of(standard);
    byOwner.add(owner, application, family);
    byStandard.add(spec, application, family);
    bits.forEach((bit, generation) => {
      if (flags & bit) byGeneration.add(generation, application, family);
    });
    if (family < 0) blank.family += 1;
    if (setKey < 0) blank.set += 1;
    const applicationGap = applicationGapOf(flags >> 13);
    if (applicationGap !== undefined) withoutApplication[applicationGap] += 1;
    if (owner === owners.blank) blank.owner += 1;
    if (spec === standards.blank) blank.standard += 1;
    if (!standards.hasVersion(standard)) blank.version += 1;
  };
  yield* overKeys(keyRangeOf(db, 'row', list), (range) => {
    // the columns of SELECT in their order
    for (const row of select.iterate({ ...range, list })) take(row as Row);
  });

  const of = (bit: number): number => has[Math.log2(bit)] ?? 0;
  const unreadable = countUnreadable(db, list);
  const [resolved = 0, unresolved = 0, excluded = 0] = status;
  const gap = (bit: number): number => of(bit << 13);
  return {
    rows: resolved + unresolved + excluded + unreadable,
    resolved,
    unresolved: unresolved + unreadable,
    excluded,
    duplicates: of(4),
    families: { etsi: familyIds.size(), priority: sets.priority(), connected: sets.connected() },
    withoutFamily: { etsi: blank.family, priority: blank.set, connected: blank.set },
    withoutPublication: of(8),
    withoutApplication: Object.values(withoutApplication).reduce((sum, rows) => sum + rows, 0),
    applicationsNotUnderstood: withoutApplication['not-understood'],
    declarationGroups: groups.size(),
    damagedRows: of(128),
    blanketRows: of(64),
    blanks: {
      publication: gap(ROW_GAPS.noPublicationCell),
      application: withoutApplication.blank,
      title: of(16),
      filingDate: of(32),
      family: blank.family,
      priorities: gap(ROW_GAPS.noPriorityCell),
      owner: blank.owner,
      standard: blank.standard,
      version: blank.version,
      generations: of(GENERATION_BITS.notStated),
    },
    byOwner: most(owners, byOwner, 'applications', MOST_OWNERS).map(({ category, ...counts }) => ({
      owner: owners.nameOf(category),
      spellings: owners.spellingsOf(category),
      ...counts,
    })),
    byStandard: most(standards, byStandard, 'rows', MOST_STANDARDS).map(({ category, ...counts }) => ({
      standard: standards.nameOf(category),
      ...counts,
    })),
    byGeneration: {
      '2G': byGeneration.counts(0),
      '3G': byGeneration.counts(1),
      '4G': byGeneration.counts(2),
      '5G': byGeneration.counts(3),
      notStated: byGeneration.counts(4),
    },
  };
}

function most(
  categories: Categories,
  tally: ReturnType<typeof createDeclaredTally>,
  by: 'rows' | 'applications',
  limit: number,
) {
  return Array.from({ length: categories.count() }, (_, category) => ({
    category,
    ...tally.counts(category),
  }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b[by] - a[by] || b.rows - a.rows || a.category - b.category)
    .slice(0, limit);
}

/** Sets of identical priorities that rows have, and the connected families that they make. */
function createSetCounts(db: Db, list: number) {
  const range = keyRangeOf(db, 'set', list);
  const familyOf = new Int32Array(range.last - range.first + 1).fill(-1);
  const isSeen = new Uint8Array(familyOf.length);
  const seenFamilies = createInts();
  let priority = 0;
  let connected = 0;
  const select = db.prepare<[number], { key: number; family: number }>(
    'SELECT set_key AS key, connected_family AS family FROM patent_priority_sets WHERE list_key = ?',
  );
  for (const { key, family } of select.iterate(list)) familyOf[key - range.first] = family;
  return {
    add: (setKey: number): void => {
      const at = setKey - range.first;
      if (isSeen[at] !== 0) return;
      isSeen[at] = 1;
      priority += 1;
      const family = familyOf[at] ?? 0;
      while (seenFamilies.length() <= family) seenFamilies.push(0);
      if (seenFamilies.get(family) === 0) connected += 1;
      seenFamilies.set(family, 1);
    },
    priority: () => priority,
    connected: () => connected,
  };
}

/** Lines of the file that are no rows. */
function countUnreadable(db: Db, list: number): number {
  return Number(
    db
      .prepare<[number]>(
        `SELECT count(*) FROM patent_rejects AS rejected WHERE list_key = ? AND NOT EXISTS (SELECT 1 FROM patent_rows AS r
         WHERE r.list_key = rejected.list_key AND r.row_number = rejected.row_number)`,
      )
      .pluck()
      .get(list),
  );
}
