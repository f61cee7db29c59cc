import { labelWords, lying, moneyAxis, nameAxis, type ChartParts } from './axes.ts';
import type { ChartColours } from './chart-colours.ts';
import type { GroupedData } from './money-data.ts';
import { GROUPED_NAME } from './picture-height.ts';
import { placeOfFigure, shortFigure } from './short-figure.ts';

/** Bars that lie side by side for each category, each with its figure at the tip. */
export function groupedParts(data: GroupedData, colours: ChartColours): ChartParts {
  return {
    grid: [{ right: 64, below: (data.series.length - 1) * GROUPED_NAME }],
    hasLongNames: true,
    legend: data.series.map(({ name }) => name),
    xAxis: lying(moneyAxis(data.unit, colours)),
    yAxis: nameAxis(data.categories, colours),
    series: data.series.map(({ name, colour, figures }) => ({
      type: 'bar',
      name,
      barMaxWidth: 13,
      barGap: '20%',
      barCategoryGap: '24%',
      itemStyle: { color: colours.series[colour] },
      label: {
        show: true,
        position: 'right',
        ...labelWords(colours),
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => shortFigure(figures[dataIndex] ?? '0'),
      },
      data: figures.map((figure) => (figure === null ? null : placeOfFigure(figure))),
    })),
  };
}
