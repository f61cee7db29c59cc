import { countriesInText } from '../../checks/countries-in-text.ts';
import { territorySchema, type Territory } from '../../terms/values/territory.ts';
import { paymentForms } from '../choice-words.ts';
import type { Precedent } from '../precedent.ts';
import type { Profile } from './profile.ts';
import { saidIn, wordsIn } from './said.ts';
import { familiesOf, productsInWords, standardsInWords } from './subjects-in-words.ts';

const known = new WeakMap<Precedent, Profile>();

/**
 * What an entry says of itself: its summary and its confirmed typed values. Its prose on standards and products is not
 * read: whoever wrote it put the classes beside it, or left them open.
 */
export function precedentProfile(precedent: Precedent): Profile {
  const before = known.get(precedent);
  if (before) return before;
  const profile = read(precedent);
  known.set(precedent, profile);
  return profile;
}

function read(precedent: Precedent): Profile {
  const terms = precedent.facts
    .filter((fact) => fact.confirmed)
    .flatMap((fact) => Object.entries(fact.terms).map(([key, fields]) => ({ key, fields })));
  const standards = wordsIn(terms, 'standards', 'standards', 'generations');
  const classes = [...new Set([...precedent.standardClasses, ...standards.flatMap(standardsInWords)])];
  const products = wordsIn(terms, 'products', 'productsA', 'productsB').flatMap(productsInWords);
  return {
    parties: precedent.parties.map(({ name, companies }) => [name, ...companies]),
    standards: classes,
    families: familiesOf(classes, standards),
    direction: precedent.direction === 'unknown' ? null : precedent.direction,
    products: [...new Set([...precedent.productClasses, ...products])],
    territory: territoryOf(precedent, saidIn(terms, 'territory', 'territory')[0]),
    date: precedent.announced ?? precedent.effective,
    forms: formsOf(precedent, wordsIn(terms, 'consideration', 'forms')),
    isLitigated: isLitigated(precedent),
  };
}

function territoryOf({ territory }: Precedent, typed: unknown): Territory | null {
  const parsed = territorySchema.safeParse(typed);
  if (parsed.success) return parsed.data;
  if (territory === null) return null;
  if (/\bglobal\b|\bworld-?wide\b/i.test(territory)) return { scope: 'worldwide', countries: [] };
  const countries = [...new Set(countriesInText(territory))];
  return countries.length > 0 ? { scope: 'countries', countries } : null;
}

/** Where no value gives them, the entry's own list of parts is asked, as far as it uses the same words. */
function formsOf({ structure }: Precedent, typed: readonly string[]): readonly string[] {
  const said = typed.length > 0 ? typed : structure;
  return paymentForms.map(({ value }) => value).filter((form) => said.includes(form));
}

function isLitigated({ kind, dispute, structure }: Precedent): boolean {
  return (
    kind === 'court-determination' ||
    kind === 'arbitration' ||
    dispute !== null ||
    structure.includes('litigation-dismissed')
  );
}
