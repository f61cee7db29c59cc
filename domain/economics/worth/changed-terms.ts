import type { RoundTerm } from '../../deals/deal.ts';
import { canonicalJson } from '../../rounds/canonical-round.ts';
import { diffRounds } from '../../rounds/diff-rounds.ts';
import { wholeTermFields } from '../../rounds/round-change.ts';
import { isWhole } from '../../rounds/rows-of-changes.ts';
import { getDefinition } from '../../terms/definition-of.ts';
import { missingKeys, valuesInForce } from '../../terms/fields-in-force.ts';
import { sheetFactsOf } from '../../terms/sheet-facts.ts';
import { termsInForce } from '../../terms/terms-in-force.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { whyNotValued } from '../valuation/sheet.ts';

/** A changed field of a term, with the reason where nobody can value that it changed. */
export interface ChangedField {
  readonly field: string;
  readonly label: string;
  /** It is the same in both rounds: other changes made it apply, or not apply any more. */
  readonly follows: boolean;
  /** It holds only words that nothing is reckoned from. */
  readonly isText: boolean;
  readonly gap: string | null;
}

/** A term that says something else in the later round. */
export interface ChangedTerm {
  readonly termKey: string;
  readonly label: string;
  /** It came or went as a whole. */
  readonly isWhole: boolean;
  readonly follows: boolean;
  /** Why no figure can tell what it moves; `''` where it moves no payment by its nature. */
  readonly unvalued: string | null;
  readonly fields: readonly ChangedField[];
}

/** A round as far as its worth goes. */
export interface WorthRound {
  readonly id: string;
  readonly number: number;
  readonly terms: readonly RoundTerm[];
}

/** The terms whose values changed, in the order of the sheet. Wording, state and binding are no values. */
export function changedTerms(
  from: WorthRound,
  to: WorthRound,
  names: Readonly<Record<Side, string>>,
): readonly ChangedTerm[] {
  const sheet = ({ terms }: WorthRound) => ({ terms: terms.map(withoutWording), schedules: [] });
  const changes = diffRounds(sheet(from), sheet(to), names).filter(
    (change) => isWhole(change) || !wholeTermFields.some((whole) => whole === change.field),
  );
  const gapOf = [gapsOf(from), gapsOf(to)];
  return [...new Set(changes.map(({ termKey }) => termKey))].map((termKey) => {
    const own = changes.filter((change) => change.termKey === termKey);
    const [was, is] = [from, to].map(({ terms }) => terms.find(({ key }) => key === termKey));
    const latest = is ?? was;
    const isEqual = (one: unknown, other: unknown) =>
      canonicalJson(one ?? null) === canonicalJson(other ?? null);
    const definition = latest && getDefinition(latest);
    return {
      termKey,
      label: own[0]?.termLabel ?? termKey,
      isWhole: own.some(isWhole),
      follows: was !== undefined && is !== undefined && isEqual(was.fields, is.fields),
      unvalued: latest?.custom ? 'It is a term of our own making.' : whyNotValued(termKey),
      fields: own
        .filter((change) => !isWhole(change))
        .map(({ field, label }) => ({
          field,
          label,
          follows: isEqual(was?.fields[field], is?.fields[field]),
          isText: definition?.fields[field]?.kind === 'text',
          gap: gapOf.map((gap) => gap(termKey, field)).find((reason) => reason !== null) ?? null,
        })),
    };
  });
}

function withoutWording(term: RoundTerm): RoundTerm {
  return term.written ? { ...term, written: null } : term;
}

/** Why the value of a field cannot be reckoned with in a round; null where it can. */
function gapsOf({ number, terms }: WorthRound) {
  const facts = sheetFactsOf(terms);
  const inForce = new Map(termsInForce(terms).map((term) => [term.key, term]));
  return (termKey: string, field: string): string | null => {
    const term = inForce.get(termKey);
    if (!term) return null;
    const definition = getDefinition(term);
    if (valuesInForce(definition, term.fields, facts)[field]?.basis === 'undisclosed')
      return `It is undisclosed in round ${number}.`;
    return missingKeys(definition, term.fields, facts).includes(field)
      ? `Round ${number} does not state it.`
      : null;
  };
}
