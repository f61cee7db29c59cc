import { middleDay } from '../../precedents/published-date.ts';
import type { Figure } from '../figure.ts';
import { figureOf, missing, type Reading } from './reading.ts';

export interface LaidUnits {
  readonly place: string;
  /** Null for past units, which are not discounted. */
  readonly date: string | null;
  readonly units: Figure;
  /** Units at their average price; null where nobody assumes one. */
  readonly sales: Figure | null;
}

/** Units of the past or of the future with what they sold for; null where a row cannot be told. */
export function readUnits(
  reading: Reading,
  list: 'pastUnits' | 'futureUnits',
  valuationDate: string,
): readonly LaidUnits[] | null {
  const { sheet, cautions } = reading;
  const general = sheet.price && sheet.price.value !== null ? figureOf(reading, sheet.price, 'price') : null;
  const rows = sheet[list].map((row, index): LaidUnits | null => {
    const place = `${list}.${index}`;
    const units = figureOf(reading, row.units, `${place}.units`);
    const own = row.price && row.price.value !== null ? figureOf(reading, row.price, `${place}.price`) : null;
    const price = own ?? general;
    const date = row.period === null ? null : middleDay(row.period);
    if (list === 'futureUnits' && date === null)
      return missing(reading, `${place}.period`, 'Say in which year these units are sold.');
    if (date !== null && (list === 'pastUnits' ? date > valuationDate : date < valuationDate))
      cautions.push({
        place: `${place}.period`,
        message:
          list === 'pastUnits'
            ? 'This lies after the day of valuation and is not discounted as a past unit.'
            : 'This lies before the day of valuation and is charged interest as a future unit.',
      });
    if (!units) return null;
    return { place, date: list === 'pastUnits' ? null : date, units, sales: price && units.times(price) };
  });
  return rows.every((row) => row !== null) ? rows : null;
}
