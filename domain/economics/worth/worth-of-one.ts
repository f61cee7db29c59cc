import { nameSides } from '../../terms/name-sides.ts';
import { joinWords, type Side } from '../../terms/values/value-kind.ts';
import type { LeftOut } from '../valuation/sheet.ts';
import { exactOf, isNothing, minus, tell, type Exact } from './told.ts';
import type { ValuedMix } from './value-mixes.ts';
import type { ChangeWorth } from './worth.ts';

/** The sheets that the worth of one change is read from. */
interface MixesAround {
  /** The earlier round. */
  readonly none: ValuedMix;
  readonly all: ValuedMix;
  readonly only: ValuedMix;
  readonly allButIt: ValuedMix;
}

/** A term, or one field of it. */
interface About {
  readonly termKey: string;
  /** What of it changed and can be reckoned with. */
  readonly fields: readonly string[];
  /** Null: the term. */
  readonly field: string | null;
  /** Sides that pay by what they sell and have no forecast of it. */
  readonly unforecast: readonly Side[];
  readonly names: Readonly<Record<Side, string>>;
}

export interface WorthOfOne {
  readonly worth: ChangeWorth;
  /** Before it is rounded. */
  readonly single: Exact;
}

const UNSTATED = 'It is not stated.';

export function noWorth(reason: string): ChangeWorth {
  return { state: 'none', reason, single: null, last: null, notes: [] };
}

export function unknownWorth(reason: string): ChangeWorth {
  return { state: 'unknown', reason, single: null, last: null, notes: [] };
}

/** What a change is worth alone, and as the last one. */
export function worthOfOne(about: About, { none, all, only, allButIt }: MixesAround): WorthOfOne {
  const value = ({ npv }: ValuedMix, otherwise: string) => exactOf(npv, otherwise);
  const whole = { none, all };
  const single = minus(
    unstatedIn(only, whole, 'With only this change') ??
      value(only, 'With only this change the sheet cannot be valued:'),
    value(none, ''),
  );
  const last = minus(
    value(all, 'With all changes the sheet cannot be valued:'),
    unstatedIn(allButIt, whole, 'Without it') ?? value(allButIt, 'Without it the sheet cannot be valued:'),
  );
  const notes = notesOn(about, [none, all, only]);
  if (isNothing(single) && isNothing(last)) return { worth: withoutFigure(about, notes), single };
  const comes = has(all, about) && !has(none, about);
  const homeless = comes && !has(only, about) ? ['It applies only with other changes.'] : [];
  const worth: ChangeWorth = {
    state: 'valued',
    reason: null,
    single: tell(single),
    last: tell(last),
    notes: [...homeless, ...notes],
  };
  return { worth, single };
}

/** What moves nothing may move nothing, or what it moves may not be known. */
function withoutFigure({ unforecast, names }: About, notes: readonly string[]): ChangeWorth {
  if (unforecast.length > 0)
    return unknownWorth(
      `There is no forecast of what ${joinWords(unforecast.map((side) => names[side]))} sells.`,
    );
  if (notes.length > 0) return unknownWorth(notes.join(' '));
  return noWorth('It moves no payment with these forecasts.');
}

function has(mix: ValuedMix, { termKey, field }: About): boolean {
  return mix.has(termKey, field ?? undefined);
}

/** A sheet that would have to say something more than either round leaves open is no sheet to be valued. */
function unstatedIn(
  mix: ValuedMix,
  { none, all }: Pick<MixesAround, 'none' | 'all'>,
  when: string,
): Exact | null {
  const open = new Set([...leftOutOf(none), ...leftOutOf(all)].filter(isUnstated).map(({ path }) => path));
  const missing = leftOutOf(mix).filter((one) => isUnstated(one) && !open.has(one.path));
  if (missing.length === 0) return null;
  return { refused: `${when} the sheet would not state ${joinWords(missing.map(({ what }) => what))}.` };
}

function isUnstated({ reason }: LeftOut): boolean {
  return reason === UNSTATED;
}

function leftOutOf({ npv }: ValuedMix): readonly LeftOut[] {
  return npv.ok ? npv.value.leftOut : [];
}

/** What the sheets say of the change that no figure holds. */
function notesOn({ termKey, fields, names }: About, mixes: readonly ValuedMix[]): readonly string[] {
  const places = new Set([`terms.${termKey}`, ...fields.map((field) => `terms.${termKey}.${field}`)]);
  const notes = mixes
    .flatMap(leftOutOf)
    .filter((one) => places.has(one.path) && !isUnstated(one))
    .map(({ what, reason }) => nameSides(`${what}: ${reason}`, names));
  return [...new Set(notes)];
}
