import { standingWords } from '../../precedents/amount.ts';
import { evidenceWords } from '../../precedents/evidence.ts';
import type { Fact } from '../../precedents/fact.ts';
import type { KnownPrecedent } from '../../precedents/known-precedent.ts';
import { publishedDateWords } from '../../precedents/published-date.ts';
import {
  familiesOf,
  productsInWords,
  standardsInWords,
} from '../../precedents/similarity/subjects-in-words.ts';
import type { StandardClass } from '../../precedents/subject-classes.ts';
import { formatRateLine, rateScheduleSchema, type RateLine } from '../../terms/values/rate-schedule.ts';

/** One line of what a licensing programme or a pool publishes as its price. */
export interface PublishedRate {
  readonly id: string;
  readonly precedentId: string;
  readonly title: string;
  readonly isConfidential: boolean;
  readonly line: RateLine;
  readonly currency: string;
  readonly words: string;
  /** "disclosed, 2021-03; unverified". */
  readonly standing: string;
  readonly isVerified: boolean;
  /** The most that is asked, which says nothing of what is paid. */
  readonly isCeiling: boolean;
  /** What it says that it is for, else what the whole entry is for. */
  readonly standards: readonly StandardClass[];
  /** Kinds of products that it is for; none where it does not say. */
  readonly products: readonly string[];
}

interface UnusableRate {
  readonly precedentId: string;
  readonly title: string;
  readonly words: string;
  readonly reason: string;
}

/** Rates of programmes and pools that stand for one unit, and those that do not with the reason. */
export function publishedRates(library: readonly KnownPrecedent[]): {
  readonly rates: readonly PublishedRate[];
  readonly unusable: readonly UnusableRate[];
} {
  const rates: PublishedRate[] = [];
  const unusable: UnusableRate[] = [];
  for (const known of library) {
    const { kind, facts, id, title } = known.precedent;
    if (kind !== 'licensing-programme' && kind !== 'patent-pool') continue;
    for (const fact of facts) {
      const leave = (reason: string): void =>
        void unusable.push({ precedentId: id, title, words: fact.statement, reason });
      const reason = reasonAgainst(fact);
      if (reason !== null) leave(reason);
      else
        for (const [index, { line, currency }] of linesOf(fact).entries())
          if (line.tiers !== null) leave('It falls or rises with the volume.');
          else rates.push(published(known, fact, line, { currency, index }));
    }
  }
  return { rates, unusable };
}

/**
 * Whether a rate is for what the words on a deal's standards name: a generation where they name one, else their family; of a
 * deal that says nothing, cellular standards.
 */
export function isForStandards(
  { standards }: Pick<PublishedRate, 'standards'>,
  words: readonly string[],
): boolean {
  const named = words.flatMap(standardsInWords);
  if (named.length > 0) return standards.some((one) => named.includes(one));
  const meant = familiesOf([], words);
  const families = meant.length > 0 ? meant : ['cellular'];
  return familiesOf(standards, []).some((family) => families.includes(family));
}

/** Null also where the fact is of no rate at all. */
function reasonAgainst({ amount, terms, evidence }: Fact): string | null {
  const isRate = amount !== null && (amount.unit === 'per-unit' || amount.unit.startsWith('pct-of-'));
  if (!isRate) return null;
  if (evidence === 'undisclosed' || (amount.amount === null && amount.tiers === null))
    return 'It is undisclosed.';
  if (amount.standing !== 'term') return `It is ${standingWords[amount.standing]}.`;
  if (amount.amountMax !== null) return 'It is published as a range.';
  if (amount.baseFactor !== null) return 'It is of a part of the price only.';
  return Object.keys(terms['rate'] ?? {}).length === 0 ? 'It is known in words only.' : null;
}

function linesOf({ terms }: Fact): readonly { readonly line: RateLine; readonly currency: string }[] {
  return ['royaltyA', 'royaltyB'].flatMap((field) => {
    const stated = terms['rate']?.[field];
    if (!stated || stated.basis === 'undisclosed') return [];
    const schedule = rateScheduleSchema.safeParse(stated.value);
    return schedule.success
      ? schedule.data.lines.map((line) => ({ line, currency: schedule.data.currency }))
      : [];
  });
}

function published(
  { precedent, isConfidential }: KnownPrecedent,
  fact: Fact,
  line: RateLine,
  { currency, index }: { readonly currency: string; readonly index: number },
): PublishedRate {
  const { rate, unitCap } = line;
  const when = fact.amount?.when ?? precedent.announced;
  const dated = when === null ? `as of ${publishedDateWords(precedent.asOf)}` : publishedDateWords(when);
  const said = line.product === null ? [] : productsInWords(line.product);
  const named = line.standard === null ? [] : standardsInWords(line.standard);
  return {
    id: `${precedent.id}/${fact.id}/${index}`,
    precedentId: precedent.id,
    title: precedent.title,
    isConfidential,
    line,
    currency,
    words: formatRateLine(line, currency),
    standing: `${evidenceWords[fact.evidence]}, ${dated}${fact.confirmed ? '' : '; unverified'}`,
    isVerified: fact.confirmed,
    isCeiling: rate.basis === 'per-unit' && rate.amount === unitCap,
    standards: named.length > 0 ? named : precedent.standardClasses,
    products: said.length > 0 ? said : precedent.productClasses,
  };
}
