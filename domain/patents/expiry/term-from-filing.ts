import type { ExpiryFacts, NoEstimate, TermByRule } from './expiry-estimate.ts';
import { startOf, termFrom } from './term-from.ts';

/**
 * Years of a utility model from its filing, by the laws of the offices (WIPO, "Protecting innovations by utility
 * models"): the longest term, renewals paid. An office that is not here has no estimate.
 */
const UTILITY_MODEL_YEARS: Readonly<Record<string, number>> = {
  AT: 10,
  AU: 8,
  BR: 15,
  CN: 10,
  CZ: 10,
  DE: 10,
  ES: 10,
  FI: 10,
  IT: 10,
  JP: 10,
  KR: 10,
  PL: 10,
  RU: 10,
  TW: 10,
  UA: 10,
};

/** Japan's amended act gave 10 years instead of 6 to filings from here on; the older act of 1994 had given the 6. */
const JP_TEN_YEARS = '2005-04-01';
const JP_SIX_YEARS = '1994-01-01';
/** The Korean act of 1999 counts 10 years from filing; what went before is not sourced here. */
const KR_TEN_YEARS = '1999-07-01';
/** China's fourth amendment: designs filed from here on have 15 years, earlier ones 10. */
const CN_FIFTEEN_YEARS = '2021-06-01';
/** TRIPS, article 33 (20 years from filing) began to bind on this day; some countries had until 2000 or 2005. */
const TRIPS = '1996-01-01';

/** 20 years from the national or international filing date, as nearly every office counts (TRIPS, article 33). */
export function patentTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  const filing = startOf(facts, 'filingDate');
  if (filing === null) return { missing: 'no filing date' };
  const assumptions =
    filing.day < TRIPS ? [`filed before ${TRIPS}: the law of that time may have given another term`] : [];
  return termFrom(filing, 20, '20-from-filing', assumptions);
}

export function utilityModelTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  const { office } = facts;
  const years = UTILITY_MODEL_YEARS[office];
  if (years === undefined)
    return { missing: `the term of utility models at office ${office} is not known here` };
  const filing = startOf(facts, 'filingDate');
  if (filing === null) return { missing: 'no filing date' };
  if (office === 'JP' && filing.day < JP_SIX_YEARS)
    return { missing: `a Japanese utility model filed before ${JP_SIX_YEARS} did not run from its filing` };
  const isShort = office === 'JP' && filing.day < JP_TEN_YEARS;
  const isOldKorean = office === 'KR' && filing.day < KR_TEN_YEARS;
  return termFrom(
    filing,
    isShort ? 6 : years,
    'utility-model-from-filing',
    isOldKorean ? [`filed before ${KR_TEN_YEARS}: the older Korean act may have given another term`] : [],
  );
}

/** Designs other than US ones: only China's run from filing by a rule that is kept here. */
export function designTerm(facts: ExpiryFacts): TermByRule | NoEstimate {
  if (facts.office !== 'CN')
    return { missing: `the term of designs at office ${facts.office} is not known here` };
  const filing = startOf(facts, 'filingDate');
  if (filing === null) return { missing: 'no filing date' };
  return termFrom(filing, filing.day < CN_FIFTEEN_YEARS ? 10 : 15, 'design-from-filing');
}
