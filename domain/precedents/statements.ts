import { nameSides } from '../terms/name-sides.ts';
import { formatValue } from '../terms/prose.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { standingWords, type Amount } from './amount.ts';
import { standingOf } from './standing-of.ts';
import { amountWords, figureWords } from './amount-words.ts';
import type { Statement } from './comparison.ts';
import { dependsOn } from './depends-on.ts';
import type { Fact } from './fact.ts';
import { headValues } from './head-values.ts';
import { noteOn } from './known.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import type { Precedent } from './precedent.ts';

type Names = Readonly<Record<Side, string>>;

/** Values of a term as statements, field by field in the term's order. */
export function statementsOf(term: TermDefinition, fields: FieldValues, names: Names): readonly Statement[] {
  return Object.entries(term.fields).flatMap(([key, field]) => {
    const stated = fields[key];
    if (!stated) return [];
    const words = stated.basis === 'undisclosed' ? 'undisclosed' : formatValue(field, stated.value, names);
    return [
      {
        ...ownStatement,
        sources: [],
        field: key,
        value: stated,
        label: nameSides(field.label, names),
        words,
        basis: stated.basis,
      },
    ];
  });
}

const ownStatement = {
  dependsOn: null,
  hasAmount: false,
  detail: null,
  factId: null,
  note: null,
  ourNote: null,
  isCorrected: false,
  isOutdated: false,
  primary: null,
  evidence: null,
  confirmed: true,
} as const;

/** What people wrote of a term of our own round in its prose. */
export function inOwnWords(words: string): Statement {
  return { ...ownStatement, sources: [], field: null, value: null, label: null, words, basis: 'stated' };
}

/** What a precedent says on one term: typed values first, in the term's order, then what it says in words only. */
export function precedentStatements(known: KnownPrecedent, term: TermDefinition): readonly Statement[] {
  const { precedent } = known;
  const facts = precedent.facts.filter((fact) => Object.hasOwn(fact.terms, term.key));
  const typed = Object.keys(term.fields).flatMap((key) =>
    facts.flatMap((fact) => {
      const stated = fact.terms[term.key]?.[key];
      return stated ? typedStatements(term, key, stated, fact, known) : [];
    }),
  );
  const inWords = facts
    .filter((fact) => Object.keys(fact.terms[term.key] ?? {}).length === 0)
    .map((fact) => factInWords(fact, known));
  return [...typed, ...headStatements(known, term), ...inWords];
}

/** What the head of an entry of our own says of the term, where no fact of it does. */
function headStatements(known: KnownPrecedent, term: TermDefinition): readonly Statement[] {
  if (known.origin !== 'ours') return [];
  const { precedent } = known;
  const typed = new Set(precedent.facts.flatMap((fact) => Object.keys(fact.terms[term.key] ?? {})));
  const fields = Object.entries(headValues(precedent)[term.key] ?? {}).filter(([key]) => !typed.has(key));
  return statementsOf(term, Object.fromEntries(fields), sideNames(precedent)).map((said) => ({
    ...said,
    detail: 'At the head of our own entry.',
  }));
}

/** A fact in its own words, with the amount as it was published. */
export function factInWords(fact: Fact, known: KnownPrecedent): Statement {
  const { amount } = fact;
  const basis = fact.evidence === 'undisclosed' ? 'undisclosed' : 'stated';
  return {
    ...evidenceOf(fact, known),
    field: null,
    value: null,
    label: null,
    words: amount ? `${fact.statement}: ${ofStanding(amount)}` : fact.statement,
    dependsOn: null,
    hasAmount: amount !== null && figureWords(amount) !== 'undisclosed',
    detail: null,
    basis,
  };
}

/** What is no price of the licence says so. */
function ofStanding(amount: Amount): string {
  const isTerm = amount.standing === 'term' || figureWords(amount) === 'undisclosed';
  return isTerm ? amountWords(amount) : `${amountWords(amount)} (${standingWords[amount.standing]})`;
}

/** Who is Party A and who is Party B in this precedent's own values. */
export function sideNames({ parties }: Precedent): Names {
  const name = (side: Side) => parties.find((party) => party.side === side)?.name ?? `Party ${side}`;
  return { A: name('A'), B: name('B') };
}

function typedStatements(
  term: TermDefinition,
  key: string,
  stated: Stated<unknown>,
  fact: Fact,
  known: KnownPrecedent,
): readonly Statement[] {
  const apart = term.fields[key] && standingOf(fact, term.fields[key]);
  const mark = apart && stated.basis !== 'undisclosed' ? ` (${standingWords[apart]})` : '';
  return statementsOf(term, { [key]: stated }, sideNames(known.precedent)).map((said) => ({
    ...said,
    words: `${said.words}${mark}`,
    ...evidenceOf(fact, known),
    dependsOn: dependsOn(term, key, stated, besideFact(fact, known)),
    detail: fact.statement,
  }));
}

/** What the fact itself says, then what the others do. */
function besideFact(fact: Fact, { precedent }: KnownPrecedent): Parameters<typeof dependsOn>[3] {
  const terms = [fact, ...precedent.facts].flatMap((one) =>
    Object.entries(one.terms).map(([key, fields]) => ({ key, fields })),
  );
  return { terms, amount: fact.amount };
}

function evidenceOf(
  { id, evidence, confirmed, note, primary, sourceIds }: Fact,
  known: KnownPrecedent,
): Pick<
  Statement,
  | 'factId'
  | 'evidence'
  | 'confirmed'
  | 'note'
  | 'ourNote'
  | 'isCorrected'
  | 'isOutdated'
  | 'primary'
  | 'sources'
> {
  const ours = noteOn(known, id);
  const isCorrected = ours?.isInForce === true;
  return {
    factId: id,
    evidence,
    confirmed,
    note,
    ourNote: ours?.note || null,
    isCorrected,
    isOutdated: isCorrected && ours.isOutdated,
    primary,
    sources: [...sourceIds],
  };
}
