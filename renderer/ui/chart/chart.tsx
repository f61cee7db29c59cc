import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../problem.tsx';
import { colourOfTheme } from './chart-colours.ts';
import type { ChartData } from './chart-data.ts';
import { chartOption } from './chart-option.ts';

interface ChartProps {
  /** What is shown, in a sentence, for whoever cannot see it. */
  readonly description: string;
  readonly data: ChartData;
  /** In pixels. */
  readonly height: number;
}

/** A picture in the colours of the theme. ECharts is read from the disk when the first one is drawn. */
export function Chart(props: ChartProps) {
  const scheme = useComputedColorScheme('light');
  return <Drawing key={scheme} {...props} />;
}

function Drawing({ description, data, height }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('./echarts.ts').then(
      ({ init }) => {
        if (isOver) return;
        const chart = init(element, null, { renderer: 'svg' });
        chart.setOption(chartOption(data, colourOfTheme(element), { description }));
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
