import { createInts } from './growing-ints.ts';
import { createKeyTable } from './key-table.ts';
import { applicationIdentity, type PatentNumber } from './patent-number.ts';

/** An application of a list by its number within it. */
export interface IndexedApplication {
  readonly id: number;
  readonly isNew: boolean;
}

/**
 * Numbers the applications of a list: those that its rows state, and one taken for granted behind each published number
 * whose filing no row states. Where a later row does state it, the one taken for granted gives way.
 */
export interface ApplicationIndex {
  readonly addStated: (application: PatentNumber) => IndexedApplication;
  /** What stands behind a document: stated by this or an earlier row, else taken for granted. */
  readonly behind: (document: number, key: string) => IndexedApplication;
  /** A row states the filing of a document. */
  readonly stateFor: (document: number, application: number) => void;
  /** Those that gave way, each with the application that is in its place. */
  readonly givenWay: () => readonly { readonly id: number; readonly to: number }[];
}

/** Stands with every application that is taken for granted. */
export const INFERRED_REASON = 'the list names no filing number: taken for granted behind the publication';

/** Match key of the application taken for granted behind a publication. */
export function inferredKeyOf(publication: PatentNumber): string {
  return `~${publication.key}`;
}

export function createApplicationIndex(): ApplicationIndex {
  const identities = createKeyTable();
  /** By document: its application plus one, negative when it was taken for granted; 0 where there is none. */
  const ofDocument = createInts();
  const given: { readonly id: number; readonly to: number }[] = [];

  const add = (identity: string): IndexedApplication => {
    const before = identities.size();
    const id = identities.add(identity);
    return { id, isNew: id === before };
  };
  const put = (document: number, value: number): void => {
    while (ofDocument.length() <= document) ofDocument.push(0);
    ofDocument.set(document, value);
  };
  return {
    addStated: (application) => add(applicationIdentity(application)),
    behind: (document, key) => {
      const known = ofDocument.get(document);
      if (known !== 0) return { id: Math.abs(known) - 1, isNew: false };
      const application = add(key);
      put(document, -1 - application.id);
      return application;
    },
    stateFor: (document, application) => {
      const known = ofDocument.get(document);
      if (known > 0) return;
      if (known < 0) given.push({ id: -1 - known, to: application });
      put(document, application + 1);
    },
    givenWay: () => given,
  };
}
