import { paperColours } from './chart-colours.ts';
import type { ChartData } from './chart-data.ts';
import { chartOption, type ChartHeading } from './chart-option.ts';

const WIDTH = 960;

/** A picture as an SVG document of its own, ink on white, with its heading; for files and paper. */
export async function drawSvg(data: ChartData, heading: ChartHeading, height: number): Promise<string> {
  const { init } = await import('./echarts.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: height + 56 });
  try {
    chart.setOption(chartOption(data, paperColours, { heading }));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
