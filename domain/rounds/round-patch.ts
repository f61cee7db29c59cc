import type { RoundTerm, Schedule } from '../deals/deal.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { ComparedRound } from './diff-rounds.ts';
import type { RoundChange } from './round-change.ts';

type Rest = Pick<RoundTerm, 'state' | 'binding' | 'written' | 'custom'>;

/** One change as a machine makes it: what `RoundChange` says in words. A null value takes out what was there. */
export type PatchStep =
  | { readonly kind: 'term'; readonly key: string; readonly term: RoundTerm | null }
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly field: string;
      readonly value: Stated<unknown> | null;
    }
  | { readonly kind: 'rest'; readonly key: string; readonly rest: Partial<Rest> }
  | { readonly kind: 'schedule'; readonly letter: string; readonly schedule: Schedule | null };

/** All that makes one round of another, also what is not in force. */
export function patchBetween(before: ComparedRound, after: ComparedRound): readonly PatchStep[] {
  const keys = new Set([...before.terms, ...after.terms].map(({ key }) => key));
  const letters = new Set([...before.schedules, ...after.schedules].map(({ letter }) => letter));
  return [
    ...[...keys].flatMap((key) => stepsOfTerm(key, findTerm(before, key), findTerm(after, key))),
    ...[...letters].flatMap((letter): readonly PatchStep[] => {
      const [from, to] = [findSchedule(before, letter), findSchedule(after, letter)];
      return isSame(from, to) ? [] : [{ kind: 'schedule', letter, schedule: to ?? null }];
    }),
  ];
}

/** Those steps that a change in words stands for, so that it can be taken over by itself. */
export function stepsOf(
  patch: readonly PatchStep[],
  change: Pick<RoundChange, 'termKey' | 'field'>,
): readonly PatchStep[] {
  return patch.filter((step) => {
    if (step.kind === 'schedule') return change.field === `schedule-${step.letter}`;
    if (step.key !== change.termKey) return false;
    if (step.kind === 'term') return true;
    if (step.kind === 'field') return step.field === change.field;
    if (change.field === 'prose') return 'written' in step.rest;
    return change.field === 'term' ? 'custom' in step.rest : change.field in step.rest;
  });
}

/** Terms keep their places, and those that came stand behind them: the sheet orders them by the catalogue. */
export function applyPatch(round: ComparedRound, patch: readonly PatchStep[]): ComparedRound {
  return patch.reduce<ComparedRound>((made, step) => {
    if (step.kind === 'schedule') {
      const { letter, schedule } = step;
      const others = made.schedules.filter((entry) => entry.letter !== letter);
      return { ...made, schedules: schedule ? [...others, schedule] : others };
    }
    return { ...made, terms: applyToTerms(made.terms, step) };
  }, round);
}

function stepsOfTerm(
  key: string,
  before: RoundTerm | undefined,
  after: RoundTerm | undefined,
): readonly PatchStep[] {
  if (!before || !after) return before || after ? [{ kind: 'term', key, term: after ?? null }] : [];
  const fields = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [
    ...restSteps(key, before, after),
    ...[...fields].flatMap((field): readonly PatchStep[] => {
      const [from, to] = [before.fields[field], after.fields[field]];
      return isSame(from, to) ? [] : [{ kind: 'field', key, field, value: to ?? null }];
    }),
  ];
}

function restSteps(key: string, before: RoundTerm, after: RoundTerm): readonly PatchStep[] {
  const parts: readonly Partial<Rest>[] = [
    { state: after.state },
    { binding: after.binding },
    { written: after.written },
    { custom: after.custom },
  ];
  return parts
    .filter((part) =>
      Object.entries(part).some(([name, value]) => !isSame(before[name as keyof Rest], value)),
    )
    .map((rest) => ({ kind: 'rest', key, rest }));
}

function applyToTerms(
  terms: readonly RoundTerm[],
  step: Exclude<PatchStep, { readonly kind: 'schedule' }>,
): RoundTerm[] {
  if (step.kind === 'term') {
    const others = terms.filter(({ key }) => key !== step.key);
    return step.term ? [...others, step.term] : others;
  }
  return terms.map((term) => {
    if (term.key !== step.key) return term;
    if (step.kind === 'rest') return { ...term, ...step.rest };
    return { ...term, fields: withValue(term.fields, step.field, step.value) };
  });
}

function withValue(fields: FieldValues, field: string, value: Stated<unknown> | null): FieldValues {
  const others = Object.entries(fields).filter(([key]) => key !== field);
  return Object.fromEntries(value ? [...others, [field, value]] : others);
}

function findTerm(round: ComparedRound, key: string): RoundTerm | undefined {
  return round.terms.find((term) => term.key === key);
}

function findSchedule(round: ComparedRound, letter: string): Schedule | undefined {
  return round.schedules.find((schedule) => schedule.letter === letter);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
