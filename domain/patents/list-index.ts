import { createApplicationIndex, inferredKeyOf, type IndexedApplication } from './application-index.ts';
import { createKeyTable, type KeyTable } from './key-table.ts';
import { createPriorityFamilies } from './priority-families.ts';
import { createPublicationIndex, type IndexedPublication } from './publication-index.ts';
import { REMEMBERED_NUMBERS, type ResolvedRow } from './resolve-row.ts';

/** Something that many rows share, by its number within the list. */
export interface IndexedThing {
  readonly id: number;
  readonly isNew: boolean;
}

/** Where a row stands among the rows before it. Ids count from 0 within the list. */
export interface IndexedRow {
  readonly isDuplicate: boolean;
  /** The row's own, else the one behind its first publication. */
  readonly application: IndexedApplication | null;
  readonly publications: readonly (IndexedPublication & { readonly application: IndexedApplication })[];
  /** Set of identical priorities; null when the row claims none. */
  readonly prioritySet: IndexedThing | null;
  readonly declaration: IndexedThing | null;
  readonly standard: IndexedThing | null;
}

/** What is known only when all rows are. */
export interface ListEnd {
  /** Connected family of each set of identical priorities. */
  readonly connectedFamilyOfSet: Int32Array;
  /** Publications written without a kind that stand in the list with one too: mentions, not further publications. */
  readonly repeatedPublications: readonly number[];
  /** Applications taken for granted that a later row stated under its number. */
  readonly givenWay: readonly { readonly id: number; readonly to: number }[];
}

/**
 * Takes the rows of a list one by one and tells what is new in each. Keeps hashes, neither rows nor texts, so that a list
 * of a million rows fits in memory.
 */
export interface ListIndex {
  readonly add: (row: ResolvedRow) => IndexedRow;
  readonly end: () => ListEnd;
}

export function createListIndex(): ListIndex {
  const fingerprints = createKeyTable();
  const declarations = createKeyTable();
  const standards = createKeyTable();
  const applications = createApplicationIndex();
  const publications = createPublicationIndex();
  const priorities = createPriorityFamilies();

  const withApplications = (
    found: readonly IndexedPublication[],
    stated: IndexedApplication | null,
  ): IndexedRow['publications'] =>
    found.map((publication) => {
      if (stated !== null) applications.stateFor(publication.document, stated.id);
      const application =
        stated ?? applications.behind(publication.document, inferredKeyOf(publication.number));
      return { ...publication, application };
    });
  let known = new Map<number, IndexedNumbers>();
  const addNumbers = ({ publications: numbers, application, priorityKeys }: ResolvedRow): IndexedNumbers => {
    const stated = application === null ? null : applications.addStated(application);
    const published = withApplications(publications.addRow(numbers), stated);
    const setsBefore = priorities.identicalCount();
    const set = priorities.add(priorityKeys, application?.key ?? null);
    return {
      application: stated ?? published[0]?.application ?? null,
      publications: published,
      prioritySet: set === null ? null : { id: set, isNew: set === setsBefore },
    };
  };
  /** Of rows that name the same numbers only the first adds any. */
  const numbersOf = (resolved: ResolvedRow): IndexedNumbers => {
    const { sameNumbers } = resolved;
    const remembered = sameNumbers === undefined ? undefined : known.get(sameNumbers);
    if (remembered !== undefined) return remembered;
    const indexed = addNumbers(resolved);
    if (sameNumbers === undefined) return indexed;
    if (known.size >= REMEMBERED_NUMBERS) known = new Map();
    known.set(sameNumbers, asKnown(indexed));
    return indexed;
  };
  return {
    add: (resolved) => {
      const { row } = resolved;
      return {
        isDuplicate: !addTo(fingerprints, [row.fingerprint])?.isNew,
        ...numbersOf(resolved),
        declaration: addTo(declarations, [row.declarant, row.declarationReference, row.declarationDate]),
        standard: addTo(standards, [row.standard, row.standardVersion, row.project]),
      };
    },
    end: () => ({
      connectedFamilyOfSet: priorities.connected().familyOfSet,
      repeatedPublications: publications.repeated(),
      givenWay: applications.givenWay(),
    }),
  };
}

type IndexedNumbers = Pick<IndexedRow, 'application' | 'publications' | 'prioritySet'>;

/** The same for the rows that come after: nothing in them is new any more. */
function asKnown({ application, publications, prioritySet }: IndexedNumbers): IndexedNumbers {
  return {
    application: application && { ...application, isNew: false },
    publications: publications.map((publication) => ({
      ...publication,
      isNew: false,
      application: { ...publication.application, isNew: false },
    })),
    prioritySet: prioritySet && { ...prioritySet, isNew: false },
  };
}

/** Null when all parts are blank. */
function addTo(table: KeyTable, parts: readonly (string | null)[]): IndexedThing | null {
  if (parts.every((part) => part === null)) return null;
  const before = table.size();
  const id = table.add(parts.map((part) => part ?? '\u0001').join('\u001F'));
  return { id, isNew: id === before };
}
