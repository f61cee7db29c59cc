import type { ProgrammeRate, UnitRates } from '../../contract/unit-rates.ts';
import type { ChartColour } from '../../pictures/chart-colours.ts';
import type { GroupedData } from '../../pictures/money-data.ts';

const COLOURS: readonly ChartColour[] = ['amber', 'plum', 'green', 'rust', 'blue', 'olive', 'grey'];

/** So many programmes still read in one picture. */
export const MOST_PROGRAMMES = COLOURS.length;

/** The programmes to begin with: of those for the standards of the deal the first verified rate of each, as many as read. */
export function firstOfEach(programmes: readonly ProgrammeRate[]): readonly string[] {
  const verified = programmes.filter(({ isVerified, isOfDeal }) => isVerified && isOfDeal);
  return verified
    .filter(
      (one, index) => verified.findIndex(({ precedentId }) => precedentId === one.precedentId) === index,
    )
    .slice(0, MOST_PROGRAMMES - 2)
    .map(({ id }) => id);
}

/** What a unit bears under the round by product and region, beside the programmes that were chosen. */
export function unitRatesData(answer: UnitRates, chosen: readonly string[]): GroupedData {
  const { rows, programmes, number, currency } = answer;
  const shown = programmes.filter(({ id }) => chosen.includes(id)).slice(0, MOST_PROGRAMMES);
  return {
    kind: 'grouped',
    unit: `${currency} per unit`,
    categoryLabel: 'Product and region',
    categories: rows.map(({ product, region, standard }) =>
      [product, region, ...(standard === null ? [] : [standard])].join(', '),
    ),
    series: [
      { name: `Round ${number}`, colour: 'petrol', figures: rows.map(({ perUnit }) => perUnit) },
      ...shown.map((programme, index) => ({
        name: programmeName(programme),
        colour: COLOURS[index % COLOURS.length] ?? 'grey',
        figures: programme.perUnit,
      })),
    ],
  };
}

/** "Nokia 5G licensing programme: NR (5G), phones; at most", with what a reader must know before holding it against ours. */
function programmeName({ title, words, isCeiling, isVerified }: ProgrammeRate): string {
  const marks = [...(isCeiling ? ['a cap'] : []), ...(isVerified ? [] : ['unverified'])];
  return `${title}: ${words}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
}
