import type { FieldValues } from '../../terms/stated.ts';

interface SaidTerm {
  readonly key: string;
  readonly fields: FieldValues;
}

/** The disclosed values of one field in all that is said, by whoever says it. */
export function saidIn(terms: readonly SaidTerm[], key: string, field: string): readonly unknown[] {
  return terms.flatMap((term) => {
    const stated = term.key === key ? term.fields[field] : undefined;
    return stated && stated.basis !== 'undisclosed' ? [stated.value] : [];
  });
}

/** The same for fields that hold lists of words: every word once. */
export function wordsIn(
  terms: readonly SaidTerm[],
  key: string,
  ...fields: readonly string[]
): readonly string[] {
  return [
    ...new Set(
      fields.flatMap((field) =>
        saidIn(terms, key, field)
          .flat()
          .filter((word) => typeof word === 'string'),
      ),
    ),
  ];
}
