import { partyNamesOf, type ShareableSheet } from '../../shareable/shareable-round.ts';
import { getDefinition } from '../../terms/definition-of.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { orientationOfRound, type Orientation } from '../orientation.ts';
import { dealProfile } from '../similarity/deal-profile.ts';
import { saidIn } from '../similarity/said.ts';
import { regionOf } from './around-fact.ts';
import { keyOf } from './base.ts';
import { conditionsIn } from './conditions.ts';
import { percentOf, type Figure } from './figure.ts';
import { figuresOf } from './figures-of.ts';

/** What our round says, by common base; illustrative values too, with the word for it. */
export interface OurFigures {
  readonly orientation: Orientation & { readonly netLicensor: Side };
  readonly on: (key: string) => readonly Figure[];
}

export function ourFigures(sheet: ShareableSheet): OurFigures {
  const { standards, products, territory } = dealProfile(sheet);
  const around = {
    standards,
    products,
    region: regionOf(territory),
    percentOf: percentOf(saidIn(sheet.terms, 'royalty-base', 'base')[0]),
    conditions: conditionsIn(sheet.terms, standards, null),
  };
  const found = sheet.terms.flatMap((term) =>
    Object.entries(term.fields).flatMap(([field, stated]) => {
      const definition = getDefinition(term).fields[field];
      if (!definition || stated.basis === 'undisclosed') return [];
      const mark = stated.basis === 'stated' ? '' : ` (${stated.basis})`;
      return figuresOf([term.key, field], definition, stated.value, around).map((figure) => ({
        key: keyOf({ termKey: term.key, field }, figure),
        figure: { ...figure, words: `${figure.words}${mark}` },
      }));
    }),
  );
  const orientation = orientationOfRound(sheet.terms, partyNamesOf(sheet));
  return {
    // while both may pay, what the precedents' licensees pay stands beside what Party B does
    orientation: { ...orientation, netLicensor: orientation.netLicensor ?? 'A' },
    on: (key) => found.filter((one) => one.key === key).map(({ figure }) => figure),
  };
}
