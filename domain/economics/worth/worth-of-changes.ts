import { fail, ok, type AppError, type Result } from '../../result.ts';
import type { EconomicInputs } from '../valuation/round-scenario.ts';
import { changedTerms, type ChangedTerm, type WorthRound } from './changed-terms.ts';
import { mixTerms, picksOf, without, type Picks } from './mixed-terms.ts';
import { exactOf, minus, NOTHING, plus, tell, type Exact } from './told.ts';
import { valueMixes, valueTerms, type ValuedMix } from './value-mixes.ts';
import { noWorth, unknownWorth, worthOfOne, type WorthOfOne } from './worth-of-one.ts';
import type { ChangeWorth, FieldWorth, TermWorth, Worth } from './worth.ts';

interface Between {
  readonly value: (picks: Picks) => ValuedMix;
  readonly none: ValuedMix;
  readonly allPicks: Picks;
  readonly all: ValuedMix;
  readonly inputs: EconomicInputs;
}

/**
 * Concession arithmetic: what the changes from one round to another are worth to each side in net present value, each alone
 * (the earlier round with only this change), each as the last one (all changes, less all but this one), and all at once. They
 * need not add up: the order effect says by how much. Refused where the earlier round cannot be valued itself.
 */
export function worthOfChanges(
  from: WorthRound,
  to: WorthRound,
  inputs: EconomicInputs,
): Result<Omit<Worth, 'currency' | 'valuationDate'>> {
  const value = valueMixes((picks) => valueTerms(mixTerms(from.terms, to.terms, picks), inputs));
  const none = value(new Map());
  if (!none.npv.ok) return fail(inRound(from.number, none.npv.error));
  const changed = changedTerms(from, to, inputs.sides);
  const allPicks = picksOf(changed.filter(isReckoned));
  const between = { value, none, allPicks, all: value(allPicks), inputs };
  const before = exactOf(none.npv, '');
  const together = minus(exactOf(between.all.npv, 'With all changes the sheet cannot be valued:'), before);
  const terms = changed.map((term) => worthOfTerm(term, between));
  const singles = terms.reduce<Exact>((sum, { single }) => plus(sum, single), NOTHING);
  return ok({
    fromRoundId: from.id,
    toRoundId: to.id,
    fromNumber: from.number,
    toNumber: to.number,
    before: tell(before),
    after: tell(exactOf(valueTerms(to.terms, inputs).npv, `Round ${to.number} cannot be valued:`)),
    terms: terms.map(({ worth }) => worth),
    together: tell(together),
    singles: tell(singles),
    orderEffect: tell(minus(together, singles)),
    leftOut: terms.flatMap(({ worth }) => leftOutOf(worth)),
  });
}

/** Nothing is said of a change before the round that it starts from has a value. */
function inRound(number: number, error: AppError): AppError {
  if (error.code !== 'invalid-input') return error;
  const issues = error.issues.map(({ message, ...issue }) => ({
    ...issue,
    message: `Round ${number} cannot be valued: ${message}`,
  }));
  return { ...error, issues };
}

function isReckoned({ unvalued, follows, isWhole, fields }: ChangedTerm): boolean {
  return unvalued === null && !follows && (isWhole || fields.some(({ gap }) => gap === null));
}

function worthOfTerm(
  term: ChangedTerm,
  between: Between,
): { readonly worth: TermWorth; readonly single: Exact } {
  const { termKey, label } = term;
  const unreckoned = (worth: ChangeWorth) => ({
    worth: { termKey, label, ...worth, fields: fieldsWithout(term, worth) },
    single: NOTHING,
  });
  if (term.unvalued === '') return unreckoned(noWorth('It moves no payment.'));
  if (term.unvalued !== null) return unreckoned(unknownWorth(term.unvalued));
  if (term.follows) return unreckoned(noWorth('It follows from other changes.'));
  const gaps = term.fields.flatMap((field) => (field.gap === null ? [] : [`${field.label}: ${field.gap}`]));
  if (!isReckoned(term)) return unreckoned(unknownWorth(gaps.join(' ')));
  const { worth, single } = worthOfPart(term, null, between);
  const hides = worth.state === 'none' && gaps.length > 0;
  const told = hides ? unknownWorth(gaps.join(' ')) : { ...worth, notes: [...worth.notes, ...gaps] };
  return { worth: { termKey, label, ...told, fields: fieldsOf(term, worth, between) }, single };
}

/** Where the term as a whole has no worth, its fields have none for the same reason. */
function fieldsWithout({ isWhole, fields }: ChangedTerm, worth: ChangeWorth): readonly FieldWorth[] {
  return isWhole
    ? []
    : fields.map(({ field, label, gap }) => ({
        field,
        label,
        ...(gap === null ? worth : unknownWorth(gap)),
      }));
}

function fieldsOf(term: ChangedTerm, whole: ChangeWorth, between: Between): readonly FieldWorth[] {
  if (term.isWhole) return [];
  const isOnly = term.fields.filter(({ gap }) => gap === null).length === 1;
  return term.fields.map(({ field, label, gap, follows, isText }) => {
    const worth = (): ChangeWorth => {
      if (gap !== null) return unknownWorth(gap);
      if (follows) return noWorth('It follows from other changes.');
      if (isText) return noWorth('Nothing is reckoned from it.');
      return isOnly ? whole : worthOfPart(term, field, between).worth;
    };
    return { field, label, ...worth() };
  });
}

/** Of a term, or of one field of it. */
function worthOfPart(term: ChangedTerm, field: string | null, between: Between): WorthOfOne {
  const { value, none, all, allPicks, inputs } = between;
  const { termKey } = term;
  const known = term.fields.filter(({ gap }) => gap === null).map((one) => one.field);
  const own = field === null ? (allPicks.get(termKey) ?? 'all') : new Set([field]);
  const pays = (['A', 'B'] as const).filter((side) =>
    [none, all].some((mix) => mix.has('rate', `royalty${side}`)),
  );
  const ofField = termKey === 'rate' ? pays.filter((side) => field === `royalty${side}`) : [];
  const concerned = ofField.length > 0 ? ofField : pays;
  return worthOfOne(
    {
      termKey,
      field,
      fields: field === null ? known : [field],
      unforecast: concerned.filter((side) => inputs.forecasts[side].length === 0),
      names: inputs.sides,
    },
    {
      none,
      all,
      only: value(new Map([[termKey, own]])),
      allButIt: value(without(allPicks, termKey, field)),
    },
  );
}

function leftOutOf({ label, state, reason, fields }: TermWorth): readonly string[] {
  if (state === 'unknown') return [`${label}: ${reason}`];
  return fields
    .filter((field) => field.state === 'unknown')
    .map((field) => `${label}, ${field.label}: ${field.reason}`);
}
