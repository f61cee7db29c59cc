import { GENERATIONS } from './declared-row.ts';
import { createLevelTally, createNumbering, type LevelTally } from './level-tally.ts';
import type { PatentListCounts } from './list-counts.ts';
import { createPriorityFamilies } from './priority-families.ts';
import { applicationIdentity } from './patent-number.ts';
import { createPublicationIndex, type IndexedPublication } from './publication-index.ts';
import type { ResolvedRow } from './resolve-row.ts';

/** Where a row stands among the rows before it. Ids count from 0 within the list. */
export interface IndexedRow {
  readonly isDuplicate: boolean;
  readonly application: { readonly id: number; readonly isNew: boolean } | null;
  readonly publications: readonly IndexedPublication[];
  /** Set of identical priorities; null when the row claims none. */
  readonly prioritySet: { readonly id: number; readonly isNew: boolean } | null;
}

export interface ListSummary {
  readonly counts: PatentListCounts;
  /** Connected family of each set of identical priorities. */
  readonly connectedFamilyOfSet: readonly number[];
  readonly prioritiesOfSet: (set: number) => string;
  /** Publications written without a kind that stand in the list with one too: mentions, not further publications. */
  readonly repeatedPublications: readonly number[];
}

/**
 * Takes the rows of a list one by one, tells what is new in each, and counts every level. Keeps keys, not rows, so that a
 * list of a million rows fits in memory.
 */
export interface ListIndex {
  readonly add: (row: ResolvedRow) => IndexedRow;
  /** A row of the file that could not be read as a row. */
  readonly addUnreadable: () => void;
  readonly summarise: () => ListSummary;
}

export function createListIndex(): ListIndex {
  const fingerprints = new Set<string>();
  const applications = createNumbering();
  const filings = createNumbering();
  const families = createNumbering();
  const groups = createNumbering();
  const publications = createPublicationIndex();
  const priorities = createPriorityFamilies();
  const standards = new Map<string | null, LevelTally>();
  const generations = {
    '2G': createLevelTally(),
    '3G': createLevelTally(),
    '4G': createLevelTally(),
    '5G': createLevelTally(),
  };
  const notStated = createLevelTally();
  const rows = { resolved: 0, unresolved: 0, excluded: 0 };
  const without = { etsi: 0, priority: 0, publication: 0, application: 0 };
  let duplicates = 0;
  let unreadable = 0;

  return {
    addUnreadable: () => {
      unreadable += 1;
    },
    add: ({ row, status, publications: numbers, application, priorityKeys }) => {
      rows[status] += 1;
      const isDuplicate = fingerprints.has(row.fingerprint);
      if (isDuplicate) duplicates += 1;
      else fingerprints.add(row.fingerprint);
      const applicationEntry =
        application === null ? null : applications.add(applicationIdentity(application));
      if (application !== null) filings.add(application.key);
      const family = row.familyId === null ? null : families.add(row.familyId).id;
      if (row.groupId !== null) groups.add(row.groupId);
      if (applicationEntry === null) without.application += 1;
      if (family === null) without.etsi += 1;
      if (numbers.length === 0) without.publication += 1;

      const applicationId = applicationEntry?.id ?? null;
      tallyOf(standards, row.standard).add(applicationId, family);
      const flagged = GENERATIONS.filter((generation) => row.generations[generation] === true);
      for (const generation of flagged) generations[generation].add(applicationId, family);
      if (GENERATIONS.every((generation) => row.generations[generation] === null))
        notStated.add(applicationId, family);

      const setsBefore = priorities.identicalCount();
      const set = priorities.add(priorityKeys, application?.key ?? null);
      if (set === null) without.priority += 1;
      return {
        isDuplicate,
        application: applicationEntry,
        publications: publications.addRow(numbers),
        prioritySet: set === null ? null : { id: set, isNew: set === setsBefore },
      };
    },
    summarise: () => {
      const connected = priorities.connected();
      const published = publications.summarise();
      return {
        connectedFamilyOfSet: connected.familyOfSet,
        prioritiesOfSet: priorities.prioritiesOfSet,
        repeatedPublications: published.repeated,
        counts: {
          rows: rows.resolved + rows.unresolved + rows.excluded + unreadable,
          resolved: rows.resolved,
          unresolved: rows.unresolved + unreadable,
          excluded: rows.excluded,
          duplicates,
          publications: published.count,
          applications: applications.size(),
          applicationsWrittenTwice: applications.size() - filings.size(),
          families: {
            etsi: families.size(),
            priority: priorities.identicalCount(),
            connected: connected.count,
          },
          withoutFamily: { etsi: without.etsi, priority: without.priority, connected: without.priority },
          withoutPublication: without.publication,
          withoutApplication: without.application,
          declarationGroups: groups.size(),
          doubtful: published.doubtful,
          byOffice: published.byOffice,
          byStandard: standardsByRows(standards),
          byGeneration: {
            '2G': generations['2G'].counts(),
            '3G': generations['3G'].counts(),
            '4G': generations['4G'].counts(),
            '5G': generations['5G'].counts(),
            notStated: notStated.counts(),
          },
        },
      };
    },
  };
}

function tallyOf(tallies: Map<string | null, LevelTally>, name: string | null): LevelTally {
  let tally = tallies.get(name);
  if (tally === undefined) tallies.set(name, (tally = createLevelTally()));
  return tally;
}

function standardsByRows(standards: ReadonlyMap<string | null, LevelTally>): PatentListCounts['byStandard'] {
  return [...standards]
    .map(([standard, tally]) => ({ standard, ...tally.counts() }))
    .sort((a, b) => b.rows - a.rows || (a.standard ?? '').localeCompare(b.standard ?? '', 'en'));
}
