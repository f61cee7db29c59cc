import { fieldsInForce } from './fields-in-force.ts';
import { proseOf } from './prose.ts';
import { samples } from './sample-values.fixture.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import { applies } from './terms-in-force.ts';

/** Sheets that differ in whatever a term may know of its sheet. */
const sheets: readonly SheetFacts[] = [
  {},
  { direction: 'cross', hasAffiliates: true, payer: 'both', forms: ['up-front', 'running-royalty'] },
  { direction: 'cross', payer: 'A', forms: ['instalments'] },
  { direction: 'a-to-b', hasAffiliates: false, payer: 'B', forms: ['running-royalty'] },
  { direction: 'b-to-a', payer: 'A', forms: ['up-front'] },
  { direction: 'covenant', hasAffiliates: true, forms: ['royalty-free'] },
];

/** The sheets that this term can be on; one of them where it reads the same on each. */
export function allFacts(term: TermDefinition): readonly SheetFacts[] {
  const possible = sheets.filter((facts) => applies(term, facts));
  return asksForFacts(term) ? possible : possible.slice(0, 1);
}

function asksForFacts(term: TermDefinition): boolean {
  let isAsked = false;
  const watched: SheetFacts = new Proxy(
    {},
    {
      get: () => {
        isAsked = true;
        return undefined;
      },
    },
  );
  for (const values of combine(term, watched)) {
    if (isAsked) break;
    proseOf(term, values, { A: 'Alpha', B: 'Beta' }, watched);
  }
  return isAsked;
}

/** Every value that a field of few values may have; one sample where there are many. */
export function valuesToTry(field: Field): readonly unknown[] {
  const options = field.options?.map((option) => option.value) ?? [];
  if (field.kind === 'yes-no') return [true, false];
  if (field.kind === 'choice') return options;
  if (field.kind === 'set') return [options.slice(0, 1), options.slice(-1), options.slice(0, -1)];
  return [samples[field.kind](field)];
}

/**
 * The combinations of a term with many fields run into the millions. Prose goes wrong where two fields meet, hardly ever
 * where five do: beyond this many, every two states of every two fields are met beside others drawn by a fixed seed.
 */
const MOST = 1000;

type State = Stated<unknown> | undefined;
type States = readonly (readonly [string, readonly State[]])[];

const found = new WeakMap<TermDefinition, Map<SheetFacts, readonly FieldValues[]>>();

/** The ways in which the fields of a term can be missing, undisclosed or stated, one field with another: all, up to `MOST`. */
export function everyCombination(term: TermDefinition, facts: SheetFacts): readonly FieldValues[] {
  const ofTerm = found.get(term) ?? new Map<SheetFacts, readonly FieldValues[]>();
  const combinations = ofTerm.get(facts) ?? combine(term, facts);
  found.set(term, ofTerm.set(facts, combinations));
  return combinations;
}

function combine(term: TermDefinition, facts: SheetFacts): readonly FieldValues[] {
  const states: States = Object.entries(term.fields).map(([key, field]) => [key, statesOf(field)]);
  let all: readonly FieldValues[] = [{}];
  for (const [key, ofField] of states) {
    all = all.flatMap((values) =>
      isInForce(term, values, facts, key) ? ofField.map((state) => withState(values, key, state)) : [values],
    );
    if (all.length > MOST) return everyPair(term, facts, states);
  }
  return all;
}

function everyPair(term: TermDefinition, facts: SheetFacts, states: States): readonly FieldValues[] {
  const draw = seeded(term.key.length);
  const rows = new Map<string, FieldValues>();
  const addRow = (fixed: Readonly<Record<string, State>>) => {
    const values = states.reduce<FieldValues>((row, [key, ofField]) => {
      if (!isInForce(term, row, facts, key)) return row;
      const state = key in fixed ? fixed[key] : ofField[Math.floor(draw() * ofField.length)];
      return withState(row, key, state);
    }, {});
    rows.set(JSON.stringify(values), values);
  };
  for (const [index, [one, ofOne]] of states.entries()) {
    for (const [other, ofOther] of states.slice(index + 1)) {
      for (const first of ofOne) for (const second of ofOther) addRow({ [one]: first, [other]: second });
    }
  }
  return [...rows.values()];
}

function statesOf(field: Field): readonly State[] {
  const stated = valuesToTry(field).map((value) => ({ basis: 'stated' as const, value }));
  return [undefined, { basis: 'undisclosed' }, ...stated];
}

function isInForce(term: TermDefinition, values: FieldValues, facts: SheetFacts, key: string): boolean {
  return fieldsInForce(term, values, facts).some(([name]) => name === key);
}

function withState(values: FieldValues, key: string, state: State): FieldValues {
  return state === undefined ? values : { ...values, [key]: state };
}

/** The same numbers from 0 to 1 in every run (a Lehmer generator), so that a failure can be seen again. */
function seeded(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last / 2_147_483_647;
  };
}
