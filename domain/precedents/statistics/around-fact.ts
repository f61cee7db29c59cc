import { countryName, type Territory } from '../../terms/values/territory.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import type { Fact } from '../fact.ts';
import type { Precedent } from '../precedent.ts';
import { precedentProfile } from '../similarity/precedent-profile.ts';
import { saidIn } from '../similarity/said.ts';
import { conditionsIn } from './conditions.ts';
import { percentOf, type Around } from './figure.ts';

/** What the figures of a fact are for where they do not say it themselves: what the whole entry is about. */
export function aroundFact(precedent: Precedent, fact: Fact): Around {
  const { standards, products, territory } = precedentProfile(precedent);
  const terms = [fact, ...precedent.facts.filter(({ confirmed }) => confirmed)].flatMap((one) =>
    Object.entries(one.terms).map(([key, fields]) => ({ key, fields })),
  );
  const [base] = saidIn(terms, 'royalty-base', 'base');
  const unit = fact.amount?.unit;
  return {
    standards,
    products,
    region: regionOf(territory),
    percentOf: percentOf(unit?.startsWith('pct-of-') ? unit : base),
    conditions: conditionsIn(terms, standards, fact.statement),
  };
}

/** Empty for the whole world, and where nobody says. */
export function regionOf(territory: Territory | null): string {
  if (territory === null || territory.scope === 'worldwide') return '';
  const countries = joinWords(territory.countries.map(countryName).toSorted());
  return territory.scope === 'countries' ? countries : `worldwide except ${countries}`;
}
