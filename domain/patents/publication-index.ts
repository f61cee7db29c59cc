import { publicationIdentity, type PatentNumber } from './patent-number.ts';

/** One publication of a row, with its number within the list. */
export interface IndexedPublication {
  readonly id: number;
  readonly isNew: boolean;
  readonly number: PatentNumber;
}

interface PublicationSummary {
  readonly count: number;
  readonly doubtful: number;
  readonly byOffice: Readonly<Record<string, number>>;
  /** Ids of publications written without a kind while the same number also stands there with one. */
  readonly repeated: readonly number[];
}

/** Numbers the different publications of a list. A and B of one number are two; "EP1848154" beside them is neither. */
export interface PublicationIndex {
  /** Each publication of the row once, also when its cell names it in two styles. */
  readonly addRow: (numbers: readonly PatentNumber[]) => readonly IndexedPublication[];
  readonly summarise: () => PublicationSummary;
}

export function createPublicationIndex(): PublicationIndex {
  const ids = new Map<string, number>();
  const keysWithKind = new Set<string>();
  const withoutKind = new Map<
    string,
    { readonly id: number; readonly office: string; readonly isDoubtful: boolean }
  >();
  const byOffice = new Map<string, number>();
  let doubtful = 0;

  const addNew = (identity: string, number: PatentNumber): number => {
    const id = ids.size;
    ids.set(identity, id);
    const isDoubtful = number.confidence === 'low';
    if (isDoubtful) doubtful += 1;
    if (number.kind === null) withoutKind.set(number.key, { id, office: number.office, isDoubtful });
    else keysWithKind.add(number.key);
    byOffice.set(number.office, (byOffice.get(number.office) ?? 0) + 1);
    return id;
  };

  return {
    addRow: (numbers) => {
      const found: IndexedPublication[] = [];
      for (const number of numbers) {
        const identity = publicationIdentity(number);
        const known = ids.get(identity);
        const id = known ?? addNew(identity, number);
        if (!found.some((publication) => publication.id === id))
          found.push({ id, isNew: known === undefined, number });
      }
      return found;
    },
    summarise: () => {
      const counts = new Map(byOffice);
      const repeated: number[] = [];
      let repeatedDoubtful = 0;
      for (const [key, { id, office, isDoubtful }] of withoutKind) {
        if (!keysWithKind.has(key)) continue;
        repeated.push(id);
        counts.set(office, (counts.get(office) ?? 0) - 1);
        if (isDoubtful) repeatedDoubtful += 1;
      }
      return {
        count: ids.size - repeated.length,
        doubtful: doubtful - repeatedDoubtful,
        byOffice: Object.fromEntries(
          [...counts].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
        repeated,
      };
    },
  };
}
