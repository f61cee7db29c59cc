import { addYears } from '../../days.ts';
import type { ExpiryFacts, NoEstimate, TermByRule } from './expiry-estimate.ts';
import { earlierOf, sayStart, startOf, termFrom, type TermStart } from './term-from.ts';

/** From here on a term runs from filing: Uruguay Round Agreements Act, 35 USC 154(c), MPEP 2701. */
const TERM_FROM_FILING = '1995-06-08';
/** From here on a design patent has 15 years: Patent Law Treaties Implementation Act, 35 USC 173, MPEP 1505. */
const FIFTEEN_YEARS = '2015-05-13';

const NO_CHAIN = 'no earlier non-provisional US or international filing in the benefit chain: none is stated';

/**
 * The term of a US patent (MPEP 2701): 20 years from the earliest non-provisional US or international filing. What was
 * filed before 8 June 1995 and still lived on that day has the later of that and 17 years from grant; what had ended by
 * then had 17 years from grant.
 */
export function usPatentTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  const own = startOf(facts, 'filingDate');
  const chain = startOf(facts, 'earliestNonProvisionalFiling');
  const start = earlierOf(own, chain);
  if (start === null) return { missing: 'no filing date' };
  // A filing of its own after the change has the new term, however early its chain begins.
  const ownDay = own?.day ?? (start.day >= TERM_FROM_FILING ? start.day : null);
  if (ownDay === null)
    return { missing: `no filing date of its own, and the chain begins before ${TERM_FROM_FILING}` };
  if (ownDay >= TERM_FROM_FILING) {
    return termFrom(start, 20, 'us-20-from-earliest-filing', assumedChain(facts));
  }
  return transitionalTerm(start, startOf(facts, 'grantDate'), assumedChain(facts));
}

function assumedChain({
  earliestNonProvisionalFiling,
  undatedEarlierFiling,
}: ExpiryFacts): readonly string[] {
  if (undatedEarlierFiling)
    return [
      `the list names an earlier filing, ${undatedEarlierFiling}, whose day is not stated: the term may run from it and end earlier`,
    ];
  return earliestNonProvisionalFiling ? [] : [NO_CHAIN];
}

function transitionalTerm(
  start: TermStart,
  grant: TermStart | null,
  assumptions: readonly string[],
): TermByRule | NoEstimate {
  if (grant === null) {
    return {
      missing: `filed before ${TERM_FROM_FILING} without a day of grant: 17 years from grant cannot be compared with 20 from filing`,
    };
  }
  const fromGrant = termFrom(grant, 17, 'us-17-from-grant');
  if (fromGrant.date < TERM_FROM_FILING) return fromGrant;
  const isFromFiling = addYears(start.day, 20) > fromGrant.date;
  const later = isFromFiling ? termFrom(start, 20, 'us-later-of-17-and-20') : fromGrant;
  return {
    ...later,
    method: 'us-later-of-17-and-20',
    words: `the later of 17 years from ${sayStart(grant)} and 20 years from ${sayStart(start)}`,
    inputs: [
      { fact: grant.fact, value: grant.day },
      { fact: start.fact, value: start.day },
    ],
    assumptions: [...assumptions, ...later.assumptions],
  };
}

/** A reissue runs for what is left of the original patent (35 USC 251), so its own filing and grant say nothing. */
export function usReissueTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  const original = startOf(facts, 'earliestNonProvisionalFiling');
  if (original === null)
    return { missing: 'a reissue runs with the original patent, whose filing date is not given' };
  if (original.day < TERM_FROM_FILING)
    return {
      missing: `a reissue of a patent filed before ${TERM_FROM_FILING}, whose day of grant is not given`,
    };
  return termFrom(original, 20, 'us-20-from-earliest-filing');
}

/** Design patents run from grant: 15 years, 14 when filed before 13 May 2015. */
export function usDesignTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  const grant = startOf(facts, 'grantDate');
  if (grant === null) return { missing: 'no day of grant, from which the term of a US design runs' };
  const filing = startOf(facts, 'filingDate');
  if (filing === null && grant.day >= FIFTEEN_YEARS)
    return {
      missing: `no filing date: whether a US design has 14 years or 15 depends on filing before ${FIFTEEN_YEARS}`,
    };
  const years = (filing ?? grant).day < FIFTEEN_YEARS ? 14 : 15;
  const term = termFrom(grant, years, 'design-from-grant');
  return filing === null
    ? term
    : { ...term, inputs: [...term.inputs, { fact: filing.fact, value: filing.day }] };
}
