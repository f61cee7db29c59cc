import type { Output } from '../../../../domain/contract/contract.ts';
import type { ChartColour } from '../../../../domain/pictures/chart-colours.ts';
import type { BarsData } from '../../../../domain/pictures/chart-data.ts';

type Families = Output<'patentStandards.families'>;

const COLOURS: readonly ChartColour[] = ['petrol', 'amber', 'plum', 'green', 'rust', 'blue'];

/** A bar for each specification, and one for those beyond the limit; a part of it for each company. */
export function declaredFamiliesData({ owners, standards, rest }: Families): BarsData {
  const bars = [
    ...standards.map(({ standard, ...figures }) => ({ name: standard ?? 'Standard not stated', ...figures })),
    ...(rest.families > 0
      ? [
          {
            ...rest,
            name: rest.standards === 1 ? '1 other specification' : `${rest.standards} other specifications`,
          },
        ]
      : []),
  ];
  const hasOthers = bars.some(({ otherOwners }) => otherOwners > 0);
  return {
    kind: 'bars',
    unit: 'Declared families',
    categoryLabel: 'Declared to',
    categories: bars.map(({ name }) => name),
    series: [
      ...owners.map((owner, index) => ({
        name: owner ?? 'company not stated',
        colour: COLOURS[index % COLOURS.length] ?? ('grey' as const),
        values: bars.map(({ byOwner }) => byOwner[index] ?? 0),
      })),
      ...(hasOthers
        ? [
            {
              name: 'other companies',
              colour: 'grey' as const,
              values: bars.map(({ otherOwners }) => otherOwners),
            },
          ]
        : []),
    ],
  };
}
