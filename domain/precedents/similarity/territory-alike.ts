import { english } from '../../figures.ts';
import { territoryKind, type Territory } from '../../terms/values/territory.ts';
import { shareInCommon, wordsInCommon } from './in-common.ts';
import { countryName } from '../../terms/values/territory.ts';

/** The world less some countries is near to the world; some countries are no world, however many they are. */
export function territoryAlike(ours: Territory, theirs: Territory): { alike: number; words: string } {
  if (ours.scope === 'countries' && theirs.scope === 'countries')
    return {
      alike: Math.round(shareInCommon(ours.countries, theirs.countries) * 100),
      words: wordsInCommon(
        ours.countries.map(countryName),
        theirs.countries.map(countryName),
        'no country in common',
      ),
    };
  const [own, others] = [ours, theirs].map((territory) => formatTerritory(territory));
  if (own === others) return { alike: 100, words: `both ${own}` };
  const words = `${others}; ours is ${own}`;
  return { alike: ours.scope === 'countries' || theirs.scope === 'countries' ? 0 : 75, words };
}

function formatTerritory({ scope, countries }: Territory): string {
  return territoryKind.format(
    { scope, countries: countries.toSorted() },
    { options: [], partyNames: { A: '', B: '' }, figures: english },
  );
}
