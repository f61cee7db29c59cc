import { partyNamesOf, type ShareableSheet } from '../../shareable/shareable-round.ts';
import { isOneWay, sheetFactsOf, type SheetFacts } from '../../terms/sheet-facts.ts';
import { territorySchema } from '../../terms/values/territory.ts';
import type { Profile } from './profile.ts';
import { saidIn, wordsIn } from './said.ts';
import { familiesOf, productsInWords, standardsInWords } from './subjects-in-words.ts';

/** What a round says of its deal. A value that is only illustrative counts too: it is what is being negotiated. */
export function dealProfile(sheet: ShareableSheet): Profile {
  const { terms } = sheet;
  const names = partyNamesOf(sheet);
  const standards = wordsIn(terms, 'standards', 'standards', 'generations');
  const classes = [...new Set(standards.flatMap(standardsInWords))];
  const products = wordsIn(terms, 'products', 'productsA', 'productsB');
  const [territory] = saidIn(terms, 'territory', 'territory');
  const facts = sheetFactsOf(terms);
  return {
    parties: [[names.A], [names.B]],
    standards: classes,
    families: familiesOf(classes, standards),
    direction: directionOf(facts),
    products: [...new Set(products.flatMap(productsInWords))],
    territory: territorySchema.safeParse(territory).data ?? null,
    date: dateOf(sheet),
    forms: facts.forms ?? [],
    isLitigated: isLitigated(sheet),
  };
}

function directionOf(facts: SheetFacts): Profile['direction'] {
  if (facts.direction === undefined) return null;
  if (isOneWay(facts)) return 'one-way';
  return facts.payer === 'A' || facts.payer === 'B' ? 'net-balancing' : 'cross';
}

function dateOf({ terms, dated }: ShareableSheet): string {
  const [first] = ['announced', 'signing', 'effective'].flatMap((field) =>
    wordsIn(terms, 'effective-date', field),
  );
  return first ?? dated.slice(0, 10);
}

/** A sheet with a term on cases and none named leaves it open; one without such a term has nothing to dismiss. */
function isLitigated({ terms }: ShareableSheet): boolean | null {
  if (saidIn(terms, 'dismissals', 'cases').length > 0) return true;
  return terms.some(({ key }) => key === 'dismissals') ? null : false;
}
