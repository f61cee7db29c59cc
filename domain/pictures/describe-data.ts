import type { ChartData } from './chart-data.ts';
import { shortFigure } from './short-figure.ts';
import type { GroupedData, HistogramData, OffersData, RangesData, YearsData } from './money-data.ts';

/** What a picture shows in a sentence or two, for whoever cannot see it; empty where its heading says enough. */
export function describeData(data: ChartData): string {
  switch (data.kind) {
    case 'offers':
      return describeOffers(data);
    case 'ranges':
      return describeRanges(data);
    case 'years':
      return describeYears(data);
    case 'histogram':
      return describeHistogram(data);
    case 'grouped':
      return describeGrouped(data);
    case 'bars':
    case 'two-sided':
    case 'curve':
    case 'dated':
      return '';
  }
}

function describeOffers({ places, series, levels, band }: OffersData): string {
  const sides = series.map(({ name, points }) => {
    const known = points.flatMap((point, index) =>
      point && 'figure' in point
        ? [{ place: places[index]?.label ?? '', figure: shortFigure(point.figure) }]
        : [],
    );
    const refused = points.filter((point) => point && 'refused' in point).length;
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return `${name}: no figure.`;
    const way =
      known.length === 1
        ? `${first.figure} in ${first.place}`
        : `from ${first.figure} in ${first.place} to ${last.figure} in ${last.place}`;
    return `${name}: ${way}${refused > 0 ? `, ${refused} without a figure` : ''}.`;
  });
  const lines = levels.map(({ name, figure }) => `${name} ${shortFigure(figure)}`);
  return [
    ...sides,
    ...(lines.length > 0 ? [`Levels: ${lines.join(', ')}.`] : []),
    ...(band ? [`${band.name}: ${shortFigure(band.low)} to ${shortFigure(band.high)}.`] : []),
  ].join(' ');
}

function describeRanges({ base, bars }: RangesData): string {
  const [most] = bars;
  const all = `${shortFigure(base)} with everything as it is.`;
  if (!most) return all;
  const { name, low, high } = most;
  return `${all} ${name} moves it most: ${shortFigure(low.figure)} at ${low.at}, ${shortFigure(high.figure)} at ${high.at}.`;
}

function describeYears({ years, payments, running, above, below }: YearsData): string {
  const kinds = payments.map(({ name }) => name).join(', ');
  const end = running?.figures.at(-1);
  return [
    `${years[0] ?? ''} to ${years.at(-1) ?? ''}, above zero ${above}, below zero ${below}: ${kinds}.`,
    ...(running && end !== undefined ? [`${running.name} ends at ${shortFigure(end)}.`] : []),
  ].join(' ');
}

function describeHistogram({ bins, counted, marks }: HistogramData): string {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return '';
  const lines = marks.map(({ name, figure }) => `${name} ${shortFigure(figure)}`);
  return `${new Intl.NumberFormat('en-US').format(count)} ${counted} from ${shortFigure(first.from)} to ${shortFigure(last.to)}; ${lines.join(', ')}.`;
}

function describeGrouped({ categories, series }: GroupedData): string {
  const names = series.map(({ name }) => name).join(', ');
  return `${categories.length} ${categories.length === 1 ? 'group' : 'groups'} of bars: ${names}.`;
}
