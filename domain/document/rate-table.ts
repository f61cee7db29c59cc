import type { Figures } from '../figures.ts';
import { formatRate, formatSteps, type RateLine, type RateSchedule } from '../terms/values/rate-schedule.ts';
import type { Block, Column, Mark, Run, Text } from './document.ts';

interface RateColumn extends Column {
  readonly say: (line: RateLine) => Text | null;
  /** What stands where the line says nothing. */
  readonly otherwise: string;
}

/** Running royalties line by line. Columns in which no line says anything are left out; yearly limits stand below. */
export function rateTable(
  schedule: RateSchedule,
  caption: string,
  mark: Mark | null,
  figures: Figures,
): readonly Block[] {
  const columns = rateColumns(schedule.currency, mark, figures).filter(
    (column) => column.header === 'Rate' || schedule.lines.some((line) => column.say(line) !== null),
  );
  const limits = [
    { label: 'Floor per year, all lines', value: schedule.annualMinimum },
    { label: 'Cap per year, all lines', value: schedule.annualCap },
  ].flatMap(({ label, value }) =>
    value === null ? [] : [{ label, text: [marked(`${schedule.currency} ${figures.decimal(value)}`, mark)] }],
  );
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map(({ header, weight, align }) => ({ header, weight, align })),
      rows: schedule.lines.map((line) =>
        columns.map((column) => column.say(line) ?? [{ text: column.otherwise }]),
      ),
      orientation: null,
      density: 'normal',
    },
    ...(limits.length > 0 ? [{ kind: 'facts', rows: limits } as const] : []),
  ];
}

function rateColumns(currency: string, mark: Mark | null, figures: Figures): readonly RateColumn[] {
  const scope = (header: string, key: 'standard' | 'product' | 'region'): RateColumn => ({
    header,
    weight: 3,
    align: 'left',
    otherwise: 'all',
    say: (line) => (line[key] === null ? null : [{ text: line[key] }]),
  });
  const limit = (header: string, key: 'baseFloor' | 'baseCap' | 'unitFloor' | 'unitCap'): RateColumn => ({
    header: `${header} (${currency})`,
    weight: 2,
    align: 'right',
    otherwise: 'none',
    say: (line) => {
      const figure = line[key];
      if (figure === null) return null;
      return [{ ...marked(figures.decimal(figure), mark), value: { kind: 'number', text: figure } }];
    },
  });
  return [
    scope('Standard', 'standard'),
    scope('Product', 'product'),
    scope('Region', 'region'),
    {
      header: 'Rate',
      weight: 4,
      align: 'right',
      otherwise: '',
      say: (line) => [marked(formatRate(line, currency, figures), mark)],
    },
    limit('Price floor', 'baseFloor'),
    limit('Price cap', 'baseCap'),
    limit('Floor per unit', 'unitFloor'),
    limit('Cap per unit', 'unitCap'),
    {
      header: 'Volume tiers',
      weight: 5,
      align: 'left',
      otherwise: 'none',
      say: (line) => stepWords(formatSteps(line, currency, figures), mark),
    },
  ];
}

function stepWords(words: readonly string[], mark: Mark | null): Text | null {
  return words.length === 0 ? null : [marked(words.join('; '), mark)];
}

function marked(text: string, mark: Mark | null): Run {
  return mark ? { text, mark } : { text };
}
