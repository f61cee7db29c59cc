import type { ChartData } from './chart-data.ts';

const BAR = 26;
const AROUND_BARS = 90;
const CURVE = 320;
const AROUND_OFFERS = 130;
const TWO_PANELS = 420;
const GROUPED_BAR = 17;
const GROUP_GAP = 14;
/** The line of a series among the names above. */
export const GROUPED_NAME = 20;

/** Of the part of the offers that lies between the axes. */
export const OFFERS_PLOT = 230;

/** How high a picture is drawn, in pixels: as high as its bars need. */
export function heightOf(data: ChartData): number {
  switch (data.kind) {
    case 'bars':
    case 'two-sided':
      return AROUND_BARS + data.categories.length * BAR;
    case 'ranges':
      return AROUND_BARS + 20 + data.bars.length * (BAR + 4);
    case 'grouped':
      return (
        AROUND_BARS +
        (data.series.length - 1) * GROUPED_NAME +
        data.categories.length * (data.series.length * GROUPED_BAR + GROUP_GAP)
      );
    case 'offers':
      return OFFERS_PLOT + AROUND_OFFERS;
    case 'years':
      return TWO_PANELS;
    case 'curve':
    case 'dated':
    case 'histogram':
      return CURVE;
  }
}
