import type { ChartData } from '../../pictures/chart-data.ts';
import { describeData } from '../../pictures/describe-data.ts';
import type { Block } from '../document.ts';

/** A picture of the memo: who cannot see it is told what it is and what it shows. */
export function picture(caption: string, subline: string, data: ChartData): Block {
  return {
    kind: 'picture',
    caption,
    subline,
    alternative: [`${caption}.`, `${subline}.`, describeData(data)].filter((part) => part !== '').join(' '),
    data,
  };
}
