import type { StrengthChoice } from '../../../../domain/contract/strength.ts';
import type { StrengthSource } from '../../../../domain/economics/strength/study.ts';

/** A list or part by one text, as a choice of a box. */
export function keyOfSource({ listId, part }: StrengthSource): string {
  return JSON.stringify([listId, part]);
}

/** What a source is called; one that is no longer there says so. */
export function labelOfSource(source: StrengthSource, choices: readonly StrengthChoice[]): string {
  const key = keyOfSource(source);
  return (
    choices.find((choice) => keyOfSource(choice) === key)?.label ??
    choices.find((choice) => choice.listId === source.listId)?.label.concat(', a part') ??
    'A list that was removed'
  );
}
