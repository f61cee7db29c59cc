import { addDays, addMonths, isDay } from '../../days.ts';
import type { ExpiryEstimate, ExpiryFacts, NoEstimate, TermByRule } from './expiry-estimate.ts';
import { cappedByPriority, withEuropeanFiling, type DatedTerm } from './bound-term.ts';
import { designTerm, patentTerm, utilityModelTerm } from './term-from-filing.ts';
import { usDesignTerm, usPatentTerm, usReissueTerm } from './us-term.ts';

/** A Paris priority is at most 12 months older, two more where it was restored. */
const OLDEST_PARIS_PRIORITY_MONTHS = 14;

const GIVEN_DAYS = [
  ['filingDate', 'filing date'],
  ['grantDate', 'day of grant'],
  ['earliestNonProvisionalFiling', 'earliest non-provisional filing'],
  ['terminalDisclaimerDate', 'terminal disclaimer'],
] as const;

/**
 * When the term of one application ends, by the rules of its office, or why that cannot be told. Fees, oppositions and
 * courts are not looked at: the day is an estimate, and its words say so.
 *
 * Without a filing date the year of the filing number bounds the term from above: such a number is given in the year of
 * filing or later, for divisions and national entries up to ten years later in real lists, and never earlier.
 */
export function estimateExpiry(facts: ExpiryFacts): ExpiryEstimate | NoEstimate {
  const wrong = whyUnusable(facts);
  if (wrong !== undefined) return { missing: wrong };
  const given = facts.translationOf ? withEuropeanFiling(facts, facts.translationOf) : facts;
  if ('missing' in given) return given;
  const term = datedTerm(given);
  return 'missing' in term ? term : finished(given, cappedByPriority(given, term));
}

function datedTerm(facts: ExpiryFacts): DatedTerm | NoEstimate {
  const { filingYear, chainYear } = facts;
  const own = facts.filingDate ?? endOf(filingYear);
  const chain = facts.earliestNonProvisionalFiling ?? null;
  const chainEnd = endOf(chainYear);
  const isPatentOfUs = facts.office === 'US' && (facts.right ?? 'patent') === 'patent';
  const isYearOpen = facts.office === 'US' && !facts.filingDate && filingYear && filingYear < 1996;
  if (isYearOpen && !chain)
    return { missing: `no filing date, and ${filingYear} in the number leaves open which US term it has` };
  if (
    isPatentOfUs &&
    chainYear &&
    chainEnd !== null &&
    !isYearOpen &&
    (own === null ? chainYear > 1995 : chainEnd < own) &&
    (chain === null || chainEnd < chain)
  ) {
    const term = termOf({ ...facts, filingDate: own, earliestNonProvisionalFiling: chainEnd });
    return 'missing' in term ? term : byChainYear(term, chainYear);
  }
  if (filingYear && !facts.filingDate && (!chain || (isPatentOfUs && !isYearOpen))) {
    const term = termOf({ ...facts, filingDate: own });
    return 'missing' in term ? term : byYear(term, filingYear);
  }
  const term = termOf(facts);
  return 'missing' in term ? term : { ...withDoubt(facts, term), precision: 'day' };
}

function endOf(year: number | null | undefined): string | null {
  return year === null || year === undefined ? null : `${year}-12-31`;
}

function termOf(facts: ExpiryFacts): TermByRule | NoEstimate {
  const isUs = facts.office === 'US';
  switch (facts.right ?? 'patent') {
    case 'patent':
      return isUs ? usPatentTerm(facts) : patentTerm(facts);
    case 'utility model':
      return utilityModelTerm(facts);
    case 'design':
      return isUs ? usDesignTerm(facts) : designTerm(facts);
    case 'reissue':
      return usReissueTerm(facts);
    case 'none':
      return { missing: 'a publication of this kind is no right of its own' };
  }
}

/** What makes the facts unfit for any estimate; undefined when nothing does. */
function whyUnusable(facts: ExpiryFacts): string | undefined {
  if (facts.office === 'WO' || facts.office === 'IB')
    return 'an international application is not a right: its national and regional members have terms of their own';
  if (!/^[A-Z]{2}$/.test(facts.office)) return 'no office';
  for (const [fact, name] of GIVEN_DAYS) {
    const day = facts[fact];
    if (day && !isPossible(day)) return `the ${name} "${day}" cannot be one`;
  }
  const year = facts.filingYear ?? 2000;
  if (!Number.isInteger(year) || !isPossible(`${year}-12-31`)) return `the filing year ${year} cannot be one`;
  const added = [facts.termAdjustment?.days ?? 0, facts.extensionDays ?? 0];
  if (added.some((count) => !Number.isInteger(count) || count < 0 || count > 10_000))
    return 'the days to be added are not a whole number from 0 to 10,000';
  if (facts.grantDate && facts.filingDate && facts.grantDate < facts.filingDate)
    return `the day of grant ${facts.grantDate} lies before the filing date ${facts.filingDate}`;
  return undefined;
}

/** Days far outside any right that could matter are slips of a keyboard, or sentinels. */
function isPossible(day: string): boolean {
  return isDay(day) && day > '1900-01-01' && day < '2200';
}

/** Says so when a priority is too old for the filing: then the term may run from a filing that is not given. */
function withDoubt(facts: ExpiryFacts, term: TermByRule): TermByRule {
  const { filingDate, earliestNonProvisionalFiling } = facts;
  const [oldest] = (facts.priorityDates ?? []).filter(isPossible).toSorted();
  if (!filingDate || earliestNonProvisionalFiling || oldest === undefined) return term;
  if (addMonths(oldest, OLDEST_PARIS_PRIORITY_MONTHS) >= filingDate) return term;
  const doubt = `the priority of ${oldest} is too old for a filing of ${filingDate}: it may be a continuation, a division or a national entry, and the term may run from an earlier filing`;
  return { ...term, assumptions: [...term.assumptions, doubt] };
}

/** Where the term does not start with the filing, the year of its number bounds nothing. */
function byYear(term: TermByRule, year: number): DatedTerm {
  if (!term.inputs.some(({ fact }) => fact === 'filingDate')) return { ...term, precision: 'day' };
  return {
    ...term,
    precision: 'year',
    words: `${term.words.replace(`the filing date ${year}-12-31`, `the end of ${year}, the year in its filing number`)}, at the latest`,
    inputs: term.inputs.map((input) =>
      input.fact === 'filingDate' ? { fact: 'filingYear', value: String(year) } : input,
    ),
    assumptions: [...term.assumptions, 'filed in the year of its number, or before'],
  };
}

function byChainYear(term: TermByRule, year: number): DatedTerm {
  const isUsed = term.inputs.some(({ fact }) => fact === 'earliestNonProvisionalFiling');
  if (!isUsed) return { ...term, precision: 'day' };
  return {
    ...term,
    precision: 'year',
    words: `${term.words.replace(`the earliest non-provisional filing ${year}-12-31`, `the end of ${year}, the year in the number of an earlier filing that the list states`)}, at the latest`,
    inputs: term.inputs.map((input) =>
      input.fact === 'earliestNonProvisionalFiling' ? { fact: 'chainYear', value: String(year) } : input,
    ),
  };
}

/** Adds what was adjusted, cuts off at a terminal disclaimer, then adds extensions; and closes the words. */
function finished(facts: ExpiryFacts, { precision, ...term }: DatedTerm): ExpiryEstimate | NoEstimate {
  const { termAdjustment, terminalDisclaimerDate: cap } = facts;
  const inputs = [...term.inputs];
  const changes: string[] = [];
  let { date } = term;
  if (termAdjustment && termAdjustment.days > 0) {
    date = addDays(date, termAdjustment.days);
    changes.push(`adjusted by ${sayCount(termAdjustment.days)} (${termAdjustment.note})`);
    inputs.push({ fact: 'termAdjustment', value: String(termAdjustment.days) });
  }
  if (cap) {
    if (cap < date) {
      date = cap;
      changes.push(`cut off by the terminal disclaimer of ${cap}`);
    }
    inputs.push({ fact: 'terminalDisclaimerDate', value: cap });
  }
  if (facts.extensionDays) {
    date = addDays(date, facts.extensionDays);
    changes.push(`extended by ${sayCount(facts.extensionDays)}`);
    inputs.push({ fact: 'extensionDays', value: String(facts.extensionDays) });
  }
  if (facts.filingDate && date <= facts.filingDate)
    return {
      missing: `the term would end on ${date}, not after the filing date ${facts.filingDate}: the days given contradict each other`,
    };
  const ending = changes.length === 0 ? 'unadjusted' : changes.join(', ');
  const words = `${term.words}, estimated, ${ending}`;
  return { date, precision, method: term.method, words, inputs, assumptions: term.assumptions };
}

function sayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
