import { paperColours } from '../../domain/pictures/chart-colours.ts';
import type { ChartData } from '../../domain/pictures/chart-data.ts';
import { chartOption } from '../../domain/pictures/chart-option.ts';
import { heightOf } from '../../domain/pictures/picture-height.ts';

/** In units of the picture: words in it are 12 high. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as SVG, ink on white, drawn without a window; widths of words are those of the face on the paper. */
export async function drawPicture(
  data: ChartData,
  width: number,
  textWidth: (text: string, font: string) => number,
): Promise<DrawnPicture> {
  const { init, setPlatformAPI } = await import('./echarts.ts');
  setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, font ?? '') }) });
  const height = heightOf(data);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(chartOption(data, paperColours, {}));
    return { svg: chart.renderToSVGString(), width, height };
  } finally {
    chart.dispose();
  }
}
