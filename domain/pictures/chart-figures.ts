import { formatDecimal, sumDecimals } from '../decimal.ts';
import type { ChartData, DatedData } from './chart-data.ts';
import type {
  GroupedData,
  HistogramData,
  OfferPoint,
  OffersData,
  RangesData,
  YearsData,
} from './money-data.ts';

/** A count, a decimal as text, or words; absent where there is none at that place: nothing is never zero. */
export type FigureCell = number | string | { readonly words: string } | null;

/** The table behind a picture: a name in front of each row, then its figures. */
interface ChartFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...figures: FigureCell[]])[];
}

type Row = ChartFigures['rows'][number];

const counts = new Intl.NumberFormat('en-US');

/** A cell as it is read: every digit of a decimal, thousands marked. */
export function cellWords(cell: FigureCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return counts.format(cell);
  return typeof cell === 'string' ? formatDecimal(cell) : cell.words;
}

/** A cell as it is copied: a number that a spreadsheet reads. */
export function cellText(cell: FigureCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.words : String(cell);
}

/** The figures that a picture is drawn from, to be read and copied; those of its places come first, in their order. */
export function figuresOf(data: ChartData): ChartFigures {
  switch (data.kind) {
    case 'dated':
      return datedFigures(data);
    case 'offers':
      return offerFigures(data);
    case 'ranges':
      return rangeFigures(data);
    case 'years':
      return yearFigures(data);
    case 'histogram':
      return histogramFigures(data);
    case 'grouped':
      return groupedFigures(data);
    case 'curve':
      return seriesFigures('Day', data.days, data);
    case 'bars':
    case 'two-sided':
      return seriesFigures(data.categoryLabel, data.categories, data);
  }
}

function seriesFigures(
  first: string,
  names: readonly string[],
  { series }: Extract<ChartData, { kind: 'bars' | 'two-sided' | 'curve' }>,
): ChartFigures {
  return {
    columns: [first, ...series.map(({ name }) => name)],
    rows: names.map((name, index): Row => [name, ...series.map(({ values }) => values[index] ?? 0)]),
  };
}

function datedFigures({ series }: DatedData): ChartFigures {
  const marks = series.flatMap((one, index) => one.marks.map((mark) => ({ ...mark, index })));
  return {
    columns: ['When', ...series.map(({ name }) => name)],
    rows: marks
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ label, value, index }): Row => [
        label,
        ...series.map((_, at) => (at === index ? value : null)),
      ]),
  };
}

function offerFigures({ places, series, levels, band }: OffersData): ChartFigures {
  const none = series.map(() => null);
  return {
    columns: ['Round', 'Day', ...series.map(({ name }) => name), 'Level'],
    rows: [
      ...places.map(({ label, day }, index): Row => [
        label,
        day === null ? null : { words: day },
        ...series.map(({ points }) => offerCell(points[index] ?? null)),
        null,
      ]),
      ...levels.map(({ name, figure }): Row => [name, null, ...none, figure]),
      ...(band
        ? [
            [`${band.name}, lowest`, null, ...none, band.low] satisfies Row,
            [`${band.name}, highest`, null, ...none, band.high] satisfies Row,
          ]
        : []),
    ],
  };
}

function offerCell(point: OfferPoint): FigureCell {
  if (point === null) return null;
  return 'refused' in point ? { words: point.refused } : point.figure;
}

function rangeFigures({ categoryLabel, bars, base }: RangesData): ChartFigures {
  return {
    columns: [categoryLabel, 'Low', 'Result at low', 'High', 'Result at high'],
    rows: [
      ...bars.map(({ name, low, high }): Row => [
        name,
        { words: low.at },
        low.figure,
        { words: high.at },
        high.figure,
      ]),
      ['All as they are', null, base, null, base],
    ],
  };
}

function yearFigures({ years, payments, above, below, running }: YearsData): ChartFigures {
  const columns = payments.flatMap(({ name, ...both }) =>
    (['above', 'below'] as const)
      .filter((side) => both[side].some((figure) => !isZero(figure)))
      .map((side) => ({ name: `${name}, ${side === 'above' ? above : below}`, figures: both[side] })),
  );
  return {
    columns: ['Year', ...columns.map(({ name }) => name), `Net ${above}`, ...(running ? [running.name] : [])],
    rows: years.map((year, index): Row => {
      const at = (side: 'above' | 'below') => payments.map((payment) => payment[side][index] ?? '0');
      return [
        year,
        ...columns.map(({ figures }) => figures[index] ?? null),
        sumDecimals([...at('above'), ...at('below').map(negated)]),
        ...(running ? [running.figures[index] ?? null] : []),
      ];
    }),
  };
}

function histogramFigures({ bins, counted, marks }: HistogramData): ChartFigures {
  return {
    columns: ['Part', 'From', 'To', counted],
    rows: [
      ...bins.map(({ from, to, count }, index): Row => [String(index + 1), from, to, count]),
      ...marks.map(({ name, figure }): Row => [name, figure, null, null]),
    ],
  };
}

function groupedFigures({ categoryLabel, categories, series }: GroupedData): ChartFigures {
  return {
    columns: [categoryLabel, ...series.map(({ name }) => name)],
    rows: categories.map((name, index): Row => [
      name,
      ...series.map(({ figures }) => figures[index] ?? null),
    ]),
  };
}

function isZero(figure: string): boolean {
  return /^-?[0.]+$/.test(figure);
}

function negated(figure: string): string {
  if (isZero(figure)) return figure;
  return figure.startsWith('-') ? figure.slice(1) : `-${figure}`;
}
