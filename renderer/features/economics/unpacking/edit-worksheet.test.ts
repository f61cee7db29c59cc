import { describe, expect, it } from 'vitest';
import { knownFigures } from '../../../../domain/economics/worksheets/known-figures.ts';
import {
  anAmount,
  assume,
  aWorksheet,
  precedentWith,
} from '../../../../domain/economics/worksheets/worksheet.fixture.ts';
import { acceptFigure, releaseFigure, takeFigure, usedAs } from './edit-worksheet.ts';
import { readWorksheet } from './read-worksheet.ts';
import { shownFigure, shownFigures, shownPercent } from './shown-rate.ts';

const figures = knownFigures(
  precedentWith([anAmount({ amount: '500' }), anAmount({ amount: '0.2', unit: 'per-unit' })]),
);

describe('a worksheet in hand', () => {
  it('takes a figure of a fact once, goes over to what it stands for, and lets it go', () => {
    const [sum, rate] = figures;
    if (!sum || !rate) throw new Error('two figures');
    const empty = aWorksheet({});
    const paid = { ...empty, ...takeFigure(empty, sum, 'payments') };
    expect(paid.payments).toMatchObject([{ amount: { from: 'fact', factId: 'c1', part: 'amount' } }]);
    const rated = { ...paid, ...takeFigure(paid, rate, 'rates') };
    expect([rated.start, usedAs(rated, sum), usedAs(rated, rate)]).toEqual(['rate', [], ['rates']]);
    const again = { ...rated, ...takeFigure(rated, sum, 'payments') };
    expect([again.start, again.payments.length, usedAs(again, sum)]).toEqual(['payments', 1, ['payments']]);
    expect(releaseFigure(again, sum, 'payments')).toEqual({ payments: [] });
  });

  it('takes what a fact says now in place of what it said', () => {
    const [sum] = figures;
    if (!sum) throw new Error('no figure');
    const empty = aWorksheet({});
    const before = { ...empty, ...takeFigure(empty, { ...sum, says: 'something else' }, 'payments') };
    expect(acceptFigure(before, sum).payments?.[0]?.amount).toMatchObject({ seen: sum.says });
  });

  it('saves what can be saved and names the boxes that cannot', () => {
    const draft = aWorksheet({ price: assume('5') });
    const typed = { ...draft, price: { ...assume('5x'), low: '7', high: null, source: '' } };
    const { worksheet, wrong } = readWorksheet(typed);
    expect(worksheet?.price).toMatchObject({ value: null, low: '7', by: 'K. Lee' });
    expect(Object.keys(wrong)).toEqual(['price.value']);
    expect(readWorksheet(draft)).toEqual({ worksheet: draft, wrong: {} });
  });

  it('shows four digits of a rate, and figures of a working in groups', () => {
    expect(['0.215947398', '1234.5678', '792571429'].map(shownFigure)).toEqual([
      '0.2159',
      '1,235',
      '792,571,429',
    ]);
    expect(shownPercent('0.001199707')).toBe('0.12 %');
    expect(shownFigures('171153737.853891520966 / 0.2159')).toBe('171,153,737.85 / 0.2159');
  });
});
