import { directionWords } from '../choice-words.ts';
import { isSameCompany } from '../same-company.ts';
import { paymentForms } from '../choice-words.ts';
import type { SimilarityPartName } from '../similarity.ts';
import { joinWords, labelOf } from '../../terms/values/value-kind.ts';
import { inCommon, shareInCommon, wordsInCommon } from './in-common.ts';
import type { Profile } from './profile.ts';
import { territoryAlike } from './territory-alike.ts';
import { yearsApart } from './years-apart.ts';

/** How far two profiles are alike in one part, in whole percent, and why; null where one of them does not say. */
export interface Alike {
  readonly alike: number | null;
  readonly words: string;
}

type Measure = (deal: Profile, precedent: Profile) => Alike;

export const measures: Readonly<Record<SimilarityPartName, Measure>> = {
  parties: (deal, precedent) => {
    const shared = deal.parties.filter((names) =>
      precedent.parties.some((others) =>
        others.some((other) => names.some((name) => isSameCompany(name, other))),
      ),
    );
    const names = shared.map(([name]) => name ?? '');
    if (names.length === 0) return { alike: 0, words: 'none of our parties is in it' };
    return names.length === 1
      ? { alike: 50, words: `${joinWords(names)} is a party to both` }
      : { alike: 100, words: `between ${joinWords(names)} as well` };
  },
  standards: (deal, precedent) => {
    if (deal.families.length === 0 || precedent.families.length === 0)
      return unsaid(deal.families, precedent.families, 'standards');
    const families = inCommon(deal.families, precedent.families);
    const family = shareInCommon(deal.families, precedent.families);
    if (families.length === 0)
      return {
        alike: 0,
        words: `${joinWords(precedent.families)} against our ${joinWords(deal.families)}`,
      };
    const silent = [
      ...(deal.standards.length === 0 ? ['our round'] : []),
      ...(precedent.standards.length === 0 ? ['the precedent'] : []),
    ];
    if (silent.length > 0)
      return {
        alike: percent(family / 2),
        words: `both ${joinWords(families)}; generations, which count half, not stated by ${joinWords(silent)}`,
      };
    return {
      alike: percent((family + shareInCommon(deal.standards, precedent.standards)) / 2),
      words: wordsInCommon(deal.standards, precedent.standards, `both ${joinWords(families)}`),
    };
  },
  direction: (deal, precedent) => {
    if (deal.direction === null || precedent.direction === null)
      return unsaid(deal.direction, precedent.direction, 'direction');
    const [ours, theirs] = [directionWords[deal.direction], directionWords[precedent.direction]];
    if (ours === theirs) return { alike: 100, words: `both ${ours}` };
    return { alike: nearness(deal.direction, precedent.direction), words: `${theirs}; ours is ${ours}` };
  },
  product: (deal, precedent) =>
    listsAlike(deal.products, precedent.products, 'products', 'no class of products in common'),
  territory: (deal, precedent) =>
    deal.territory === null || precedent.territory === null
      ? unsaid(deal.territory, precedent.territory, 'territory')
      : territoryAlike(deal.territory, precedent.territory),
  date: (deal, precedent) =>
    deal.date === null || precedent.date === null
      ? unsaid(deal.date, precedent.date, 'date')
      : yearsApart(deal.date, precedent.date),
  form: (deal, precedent) => {
    const [ours, theirs] = [deal, precedent].map(({ forms }) =>
      forms.map((form) => labelOf(form, paymentForms)),
    );
    return listsAlike(ours ?? [], theirs ?? [], 'forms of payment', 'no form of payment in common');
  },
  litigation: (deal, precedent) => {
    if (deal.isLitigated === null || precedent.isLitigated === null)
      return unsaid(deal.isLitigated, precedent.isLitigated, 'litigation');
    if (deal.isLitigated === precedent.isLitigated)
      return { alike: 100, words: deal.isLitigated ? 'both end a dispute' : 'neither ends a dispute' };
    return {
      alike: 0,
      words: deal.isLitigated
        ? 'we end a dispute, the precedent tells of none'
        : 'the precedent ends a dispute, our round names none',
    };
  },
};

function listsAlike(
  ours: readonly string[],
  theirs: readonly string[],
  what: string,
  nothing: string,
): Alike {
  if (ours.length === 0 || theirs.length === 0) return unsaid(ours, theirs, what);
  return { alike: percent(shareInCommon(ours, theirs)), words: wordsInCommon(ours, theirs, nothing) };
}

/** Licences both ways are nearer to each other than to one way; a pool licenses one way, a purchase nobody. */
function nearness(one: string, other: string): number {
  const pair = new Set([one, other]);
  if (pair.has('assignment')) return 0;
  if (pair.has('net-balancing')) return pair.has('cross') ? 75 : 50;
  return pair.has('cross') ? 0 : 50;
}

function unsaid(ours: unknown, theirs: unknown, what: string): Alike {
  const isUnsaid = (said: unknown): boolean => said === null || (Array.isArray(said) && said.length === 0);
  const silent = [...(isUnsaid(ours) ? ['our round'] : []), ...(isUnsaid(theirs) ? ['the precedent'] : [])];
  return { alike: null, words: `${what} not stated by ${joinWords(silent)}` };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
