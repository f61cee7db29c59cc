import type { RoundTerm } from '../../deals/deal.ts';
import { limitWords } from '../../positions/limit-words.ts';
import { parseLimit } from '../../positions/parse-limit.ts';
import type { Limit, Position, Stance, StanceName } from '../../positions/position.ts';
import { suggestBound } from '../../positions/suggest-bound.ts';
import { findTerm } from '../../terms/catalogue.ts';
import { getDefinition } from '../../terms/definition-of.ts';
import { valuesInForce } from '../../terms/fields-in-force.ts';
import { nameSides } from '../../terms/name-sides.ts';
import { sheetFactsOf } from '../../terms/sheet-facts.ts';
import type { Field } from '../../terms/term.ts';
import { termsInForce } from '../../terms/terms-in-force.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { whyNotValued } from '../valuation/sheet.ts';

type Names = Readonly<Record<Side, string>>;

interface AboutTerm {
  readonly termKey: string;
  readonly label: string;
  readonly words: string;
}

/** A sheet with our limits in place of its values. */
interface PositionSheet {
  readonly terms: readonly RoundTerm[];
  readonly put: readonly AboutTerm[];
  readonly leftOut: readonly AboutTerm[];
}

interface Placed extends AboutTerm {
  readonly field: string;
  readonly value: unknown;
}

/**
 * A sheet at our targets, fallbacks or walk-aways: each limit that can be put into its field stands there, and everything
 * else is as the sheet has it. Positions on terms that nothing is reckoned from have no part in it; what cannot be put in is
 * named.
 */
export function sheetAtStance(
  terms: readonly RoundTerm[],
  positions: readonly Position[],
  stance: StanceName,
  { ourSide, names }: { readonly ourSide: Side; readonly names: Names },
): PositionSheet {
  const facts = sheetFactsOf(terms);
  const leftOut: AboutTerm[] = [];
  const placed: Placed[] = [];
  for (const position of positions) {
    const { termKey } = position;
    if (whyNotValued(termKey) !== null || isEmpty(position[stance])) continue;
    const term = terms.find(({ key }) => key === termKey);
    if (!term) {
      leftOut.push({
        termKey,
        label: findTerm(termKey)?.label ?? termKey,
        words: 'The term is not on the sheet.',
      });
      continue;
    }
    const definition = getDefinition(term);
    const leave = (words: string, field?: Field) => {
      const of = field ? `: ${nameSides(field.label, names)}` : '';
      leftOut.push({ termKey, label: `${definition.label}${of}`, words });
    };
    const { limits, words } = position[stance];
    if (limits.length === 0) leave(`Only in words: ${words.trim().slice(0, 200)}`);
    for (const key of new Set(limits.map(({ field }) => field))) {
      const field = definition.fields[key];
      const own = limits.filter((limit) => limit.field === key);
      if (!field) {
        leave(`The term has no field "${key}".`);
        continue;
      }
      const usual = suggestBound(field, ourSide, facts);
      const limit = own.find(({ bound }) => bound === usual) ?? own[0];
      const value = limit && valueOf(field, limit, term.fields[key]);
      if (!limit || value === undefined) leave('The limit does not fit this field any more.', field);
      else
        placed.push({
          termKey,
          field: key,
          label: `${definition.label}: ${nameSides(field.label, names)}`,
          words: limitWords(field, limit, names),
          value,
        });
      for (const other of own.filter((one) => one !== limit))
        leave(`Not put in beside the other limit: ${limitWords(field, other, names)}`, field);
    }
  }
  const changed = terms.map((term) => withValues(term, placed));
  const isIn = inForce(changed);
  const gone = placed.filter((one) => !isIn(one));
  return {
    terms: changed,
    put: placed.filter(isIn).map(({ termKey, label, words }) => ({ termKey, label, words })),
    leftOut: [
      ...leftOut,
      ...gone.map(({ termKey, label, words }) => ({
        termKey,
        label,
        words: `It does not apply on this sheet: ${words}`,
      })),
    ],
  };
}

function isEmpty({ limits, words }: Stance): boolean {
  return limits.length === 0 && words.trim() === '';
}

/** What a limit puts into its field; of several choices the one that stands there already, else the first. */
function valueOf(field: Field, limit: Limit, now: RoundTerm['fields'][string] | undefined): unknown {
  const parsed = parseLimit(field, limit);
  if (!parsed.ok) return undefined;
  const { bound, value } = parsed.limit;
  if (bound !== 'one-of') return value;
  const choices = [value].flat();
  const present = now && now.basis !== 'undisclosed' ? now.value : undefined;
  return choices.includes(present) ? present : choices[0];
}

function withValues(term: RoundTerm, placed: readonly Placed[]): RoundTerm {
  const own = placed.filter(({ termKey }) => termKey === term.key);
  if (own.length === 0) return term;
  const values = own.map(({ field, value }) => [field, { basis: 'stated' as const, value }] as const);
  return { ...term, fields: { ...term.fields, ...Object.fromEntries(values) } };
}

function inForce(terms: readonly RoundTerm[]): (placed: Placed) => boolean {
  const facts = sheetFactsOf(terms);
  const present = new Map(termsInForce(terms).map((term) => [term.key, term]));
  return ({ termKey, field }) => {
    const term = present.get(termKey);
    return term !== undefined && valuesInForce(getDefinition(term), term.fields, facts)[field] !== undefined;
  };
}
