import type { Input, Output } from '../../../../domain/contract/contract.ts';

/** An entry of a file before anything is taken over, and what is to become of one. */
export type PreviewEntry = Output<'precedents.readFile'>['entries'][number];
export type ImportDecision = Input<'precedents.import'>['decisions'][number];

/** What a person wants of one entry of a file; without a choice it is left out. */
export type ImportChoice = Pick<ImportDecision, 'as' | 'id'>;

export type ImportChoices = Readonly<Record<number, ImportChoice>>;

/** New entries are taken over; of one whose id is taken nothing is guessed. */
export function firstChoices(entries: readonly PreviewEntry[]): ImportChoices {
  return Object.fromEntries(
    entries.filter(({ outcome }) => outcome === 'new').map(({ index }) => [index, { as: 'new', id: null }]),
  );
}

/** What can become of an entry; what comes with Parley is never replaced. */
export function possibleWays({ outcome, taken }: PreviewEntry): readonly ImportDecision['as'][] {
  if (outcome === 'refused' || outcome === 'identical') return [];
  if (outcome === 'new') return ['new', 'skip'];
  return taken?.origin === 'ours' ? ['replace', 'new', 'skip'] : ['new', 'skip'];
}

export function toDecisions(choices: ImportChoices): ImportDecision[] {
  return Object.entries(choices)
    .filter(([, { as }]) => as !== 'skip')
    .map(([index, choice]) => ({ index: Number(index), ...choice }));
}

/** Entries whose id is taken and of which nobody has said yet what becomes of them. */
export function undecided(entries: readonly PreviewEntry[], choices: ImportChoices): number {
  return entries.filter(({ outcome, index }) => outcome === 'same-id' && !choices[index]).length;
}

/** "foo-2024-2" where that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const candidate = `${id.slice(0, 74)}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
