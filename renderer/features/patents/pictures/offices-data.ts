import type { CoverageOnDay } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import type { PatentStatus } from '../../../../domain/patents/coverage/patent-status.ts';
import type { ChartColour } from '../../../../domain/pictures/chart-colours.ts';
import type { BarsData } from '../../../../domain/pictures/chart-data.ts';

const OFFICES = 20;

interface Part {
  readonly name: string;
  readonly colour: ChartColour;
  readonly statuses: readonly PatentStatus[];
}

/** All statuses, so that the parts of a bar add up to the applications of its office. */
const PARTS: readonly Part[] = [
  { name: 'in force (estimated)', colour: 'green', statuses: ['in-force'] },
  { name: 'pending', colour: 'blue', statuses: ['pending', 'not-yet-filed'] },
  { name: 'expired (estimated)', colour: 'grey', statuses: ['expired'] },
  { name: 'lapsed, withdrawn or ended', colour: 'rust', statuses: ['lapsed', 'withdrawn', 'ended'] },
  { name: 'not a right of its own', colour: 'pale', statuses: ['not-a-right'] },
  { name: 'cannot be told', colour: 'olive', statuses: ['unknown'] },
];

/** A bar for each office, those with most first, and one for the rest. */
export function officesData({ offices }: CoverageOnDay): BarsData {
  const sized = offices
    .map(({ office, applications }) => ({
      name: office,
      parts: PARTS.map(({ statuses }) => sum(statuses.map((status) => applications[status]))),
    }))
    .toSorted((one, other) => sum(other.parts) - sum(one.parts));
  const rest = sized.slice(OFFICES);
  const bars = [
    ...sized.slice(0, OFFICES),
    ...(rest.length > 0
      ? [
          {
            name: `${rest.length} other offices`,
            parts: PARTS.map((_, part) => sum(rest.map(({ parts }) => parts[part] ?? 0))),
          },
        ]
      : []),
  ];
  return {
    kind: 'bars',
    unit: 'Applications',
    categoryLabel: 'Office',
    categories: bars.map(({ name }) => name),
    series: PARTS.map(({ name, colour }, part) => ({
      name,
      colour,
      values: bars.map(({ parts }) => parts[part] ?? 0),
    })).filter(({ values }) => sum(values) > 0),
  };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
