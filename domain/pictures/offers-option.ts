import { DASHES, labelWords, moneyAxis, placeAxis, SYMBOLS, upright, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { OfferPoint, OffersData } from './money-data.ts';
import { OFFERS_PLOT } from './picture-height.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

const LABEL_HEIGHT = 15;
const LABEL_ROOM = 168;

/**
 * A curve for each side through the rounds that are its own, broken where a round cannot be told; levels as dashed lines that
 * are named at the right; the band behind all.
 */
export function offersParts(data: OffersData, colours: ChartColours): ChartParts {
  const { places, series, levels, unit } = data;
  return {
    grid: [{ right: levels.length > 0 ? LABEL_ROOM : 28 }],
    legend: series.map(({ name }, index) => ({ name, icon: SYMBOLS[index % SYMBOLS.length] ?? 'circle' })),
    xAxis: placeAxis(
      places.map(({ label, day }, index) =>
        [label, ...(day === null ? [] : [day]), ...(isRefused(data, index) ? ['no figure'] : [])].join('\n'),
      ),
      colours,
    ),
    // Room above and below the outermost figures, which are named at their points
    yAxis: { ...upright(moneyAxis(unit, colours)), scale: true, boundaryGap: ['12%', '12%'] },
    series: [
      behind(data, colours),
      ...series.flatMap((side, index) =>
        stretches(side.points).map((stretch) => curve(side, index, stretch, colours)),
      ),
    ],
  };
}

type Stretch = readonly (string | null)[];

function curve(
  { name, colour }: OffersData['series'][number],
  index: number,
  stretch: Stretch,
  colours: ChartColours,
) {
  return {
    type: 'line',
    name,
    z: 3,
    connectNulls: true,
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 9,
    showAllSymbol: true,
    itemStyle: { color: colours.series[colour] },
    lineStyle: { color: colours.series[colour], width: 2, type: index === 0 ? 'solid' : [8, 3] },
    label: {
      show: true,
      position: index === 0 ? 'top' : 'bottom',
      ...labelWords(colours),
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => shortFigure(stretch[dataIndex] ?? '0'),
    },
    labelLayout: { hideOverlap: true },
    data: stretch.map((figure) => (figure === null ? null : placeOfFigure(figure))),
  };
}

/** What no curve may join is cut apart; places of the other side are only passed over. */
function stretches(points: readonly OfferPoint[]): readonly Stretch[] {
  const cuts = points.flatMap((point, index) => (point !== null && 'refused' in point ? [index] : []));
  return [-1, ...cuts]
    .map((cut, number): Stretch => {
      const end = cuts[number] ?? points.length;
      return points.map((point, index) =>
        index > cut && index < end && point !== null && 'figure' in point ? point.figure : null,
      );
    })
    .filter((stretch) => stretch.some((figure) => figure !== null));
}

function isRefused({ series }: OffersData, index: number): boolean {
  return series.some(({ points }) => {
    const point = points[index];
    return point !== null && point !== undefined && 'refused' in point;
  });
}

/** Levels and band, held by a curve of their own that is not seen and keeps them within the axis. */
function behind(data: OffersData, colours: ChartColours) {
  const { levels, band } = data;
  const held = [...levels.map(({ figure }) => figure), ...(band ? [band.low, band.high] : [])];
  const shifts = labelShifts(data);
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { width: 0 },
    data: held.map((figure) => [0, placeOfFigure(figure)]),
    markLine: {
      silent: true,
      symbol: 'none',
      data: levels.map(({ name, figure }, index) => ({
        yAxis: placeOfFigure(figure),
        lineStyle: { color: colours.text, width: 1.25, type: DASHES[(index + 1) % DASHES.length] },
        label: {
          ...labelWords(colours),
          formatter: `${name} ${shortFigure(figure)}`,
          position: 'end',
          distance: 6,
          offset: [0, shifts[index] ?? 0],
        },
      })),
    },
    ...(band && {
      markArea: {
        silent: true,
        itemStyle: { color: colours.series.pale, opacity: 0.32 },
        label: { ...labelWords(colours), color: colours.dim, position: bandNameAt(data) },
        data: [
          [
            {
              name: `${band.name}, ${shortFigure(band.low)} to ${shortFigure(band.high)}`,
              yAxis: placeOfFigure(band.low),
            },
            { yAxis: placeOfFigure(band.high) },
          ],
        ],
      },
    }),
  };
}

/** Where in the band its name lies farthest from the levels, which would strike it through. */
function bandNameAt({
  band,
  levels,
  series,
}: OffersData): 'insideTopLeft' | 'insideLeft' | 'insideBottomLeft' {
  const points = series.flatMap((side) =>
    side.points.flatMap((point) => (point && 'figure' in point ? [point.figure] : [])),
  );
  const lines = levels.map(({ figure }) => placeOfFigure(figure));
  const [low, high] = band ? [placeOfFigure(band.low), placeOfFigure(band.high)] : [0, 0];
  const all = [...points.map(placeOfFigure), ...lines, low, high];
  const half = 0.04 * (Math.max(...all) - Math.min(...all));
  const room = (place: number): number => Math.min(...lines.map((line) => Math.abs(line - place)));
  const bottom = room(low + half);
  const middle = room((low + high) / 2);
  const top = room(high - half);
  if (bottom >= half || bottom >= Math.max(middle, top)) return 'insideBottomLeft';
  return middle >= top ? 'insideLeft' : 'insideTopLeft';
}

/** How far down each level's name moves, in pixels, so that names of near levels stand one below the other. */
function labelShifts({ series, levels, band }: OffersData): readonly number[] {
  const points = series.flatMap((side) =>
    side.points.flatMap((point) => (point && 'figure' in point ? [point.figure] : [])),
  );
  const all = [...points, ...levels.map(({ figure }) => figure), ...(band ? [band.low, band.high] : [])].map(
    placeOfFigure,
  );
  const top = Math.max(...all);
  const reach = top - Math.min(...all);
  const heightOf = (figure: string) =>
    reach === 0 ? 0 : ((top - placeOfFigure(figure)) / reach) * OFFERS_PLOT;
  const shifts = levels.map(() => 0);
  let lowest = -Infinity;
  const fromTop = levels
    .map(({ figure }, index) => ({ index, at: heightOf(figure) }))
    .toSorted((one, other) => one.at - other.at);
  for (const { index, at } of fromTop) {
    lowest = Math.max(at, lowest + LABEL_HEIGHT);
    shifts[index] = Math.round(lowest - at);
  }
  return shifts;
}
