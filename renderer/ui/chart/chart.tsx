import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import { chartOption } from '../../../domain/pictures/chart-option.ts';
import { Problem } from '../problem.tsx';
import { colourOfTheme } from './chart-colours.ts';
import { chartTooltip } from './chart-tooltip.ts';

interface ChartProps {
  /** What is shown, in a sentence, for whoever cannot see it. */
  readonly description: string;
  readonly data: ChartData;
  /** In pixels. */
  readonly height: number;
  /** A mark was clicked: its place and its series, in the order of the data. */
  readonly onPoint?: ((place: number, series: number) => void) | undefined;
}

/** A picture in the colours of the theme. ECharts is read from the disk when the first one is drawn. */
export function Chart(props: ChartProps) {
  const scheme = useComputedColorScheme('light');
  return <Drawing key={scheme} {...props} />;
}

function Drawing({ description, data, height, onPoint }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [isDrawn, setIsDrawn] = useState(false);
  const pointed = useRef(onPoint);
  useEffect(() => {
    pointed.current = onPoint;
  }, [onPoint]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('./echarts.ts').then(
      ({ init }) => {
        if (isOver) return;
        const chart = init(element, null, { renderer: 'svg' });
        const colours = colourOfTheme(element);
        chart.setOption({
          ...chartOption(data, colours, { description }),
          tooltip: chartTooltip(data, colours),
        });
        chart.on('click', ({ dataIndex, seriesName }) => {
          if (data.kind !== 'offers') return;
          const series = data.series.findIndex(({ name }) => name === seriesName);
          pointed.current?.(dataIndex, series);
        });
        const observer = new ResizeObserver(() => chart.resize());
        observer.observe(element);
        setIsDrawn(true);
        stop = () => {
          observer.disconnect();
          chart.dispose();
        };
      },
      () => setIsMissing(true),
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [data, description]);
  if (isMissing) return <Problem>The picture could not be drawn. Its figures are in the table.</Problem>;
  return <div ref={frame} data-drawn={isDrawn || undefined} style={{ height }} />;
}
