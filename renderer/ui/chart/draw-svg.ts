import { paperColours } from '../../../domain/pictures/chart-colours.ts';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import {
  chartOption,
  headingHeight,
  PAPER_WIDTH,
  type ChartHeading,
} from '../../../domain/pictures/chart-option.ts';
import { heightOf } from '../../../domain/pictures/picture-height.ts';

/** A picture as an SVG document of its own, ink on white, with its heading; for files and paper. */
export async function drawSvg(data: ChartData, heading: ChartHeading): Promise<string> {
  const { init } = await import('./echarts.ts');
  const height = heightOf(data) + headingHeight(heading);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: PAPER_WIDTH, height });
  try {
    chart.setOption(chartOption(data, paperColours, { heading }));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
