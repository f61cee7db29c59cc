import { createInts } from './growing-ints.ts';
import { createKeyTable } from './key-table.ts';
import { publicationIdentity, type PatentNumber } from './patent-number.ts';

/** One publication of a row, with its number within the list. */
export interface IndexedPublication {
  readonly id: number;
  readonly isNew: boolean;
  readonly number: PatentNumber;
  /** Equal for the stages of one number, whatever their kinds. */
  readonly document: number;
}

/** Numbers the different publications of a list. A and B of one number are two; "EP1848154" beside them is neither. */
export interface PublicationIndex {
  /** Each publication of the row once, also when its cell names it in two styles. */
  readonly addRow: (numbers: readonly PatentNumber[]) => readonly IndexedPublication[];
  readonly documentCount: () => number;
  /** Ids of publications written without a kind while the same number also stands there with one. */
  readonly repeated: () => readonly number[];
}

export function createPublicationIndex(): PublicationIndex {
  const identities = createKeyTable();
  const documents = createKeyTable();
  /** By document: 1 where it stands somewhere with a kind. */
  const hasKind = createInts();
  const withoutKind = createInts();
  const documentOfKindless = createInts();

  const addOne = (number: PatentNumber): IndexedPublication => {
    const document = documents.add(number.key);
    if (document === hasKind.length()) hasKind.push(0);
    const before = identities.size();
    const id = identities.add(publicationIdentity(number));
    const isNew = id === before;
    if (number.kind !== null) hasKind.set(document, 1);
    else if (isNew) {
      withoutKind.push(id);
      documentOfKindless.push(document);
    }
    return { id, isNew, number, document };
  };
  return {
    addRow: (numbers) => {
      if (numbers.length === 1) return numbers.map(addOne);
      const found: IndexedPublication[] = [];
      for (const number of numbers) {
        const publication = addOne(number);
        if (!found.some(({ id }) => id === publication.id)) found.push(publication);
      }
      return found;
    },
    documentCount: documents.size,
    repeated: () => {
      const repeated: number[] = [];
      for (let at = 0; at < withoutKind.length(); at += 1)
        if (hasKind.get(documentOfKindless.get(at)) === 1) repeated.push(withoutKind.get(at));
      return repeated;
    },
  };
}
