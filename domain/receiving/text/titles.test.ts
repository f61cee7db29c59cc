import { describe, expect, it } from 'vitest';
import { isTitle, namesAlone, numberIn } from './titles.ts';

describe('a heading', () => {
  it.each([
    ['Grant of Licence', 'grant-direction'],
    ['IMPÔTS ET TAXES', 'tax'],
    ['Representations and Warranties', 'warranties'],
    ['Annual cap and minimum', 'caps-and-minimums'],
    ['Lizenzgebühr', 'rate'],
    ['适用法律', 'governing-law'],
    ['Royalty per unit', null],
    ['Term and Termination', null],
    ['Governing law, save for the release', null],
    ['No audit', null],
    ['This clause 1 survives expiry', null],
  ])('that says nothing but the name of a term is that name: %s', (heading, key) => {
    expect(namesAlone(heading)).toBe(key);
  });

  it('is no sentence', () => {
    expect(['Royalty', 'Audit and records', '许可费'].map(isTitle)).toEqual([true, true, true]);
    expect(
      ['Royalty.', 'The licensee shall pay.', 'Xiaomi pays a royalty', 'years', '小米每台支付0.35欧元。'].map(
        isTitle,
      ),
    ).toEqual([false, false, false, false, false]);
  });

  it('is told from the number in front of it', () => {
    const of = (text: string) => Object.values(numberIn({ text, number: null }));
    expect(of('2. Royalty')).toEqual(['2', 'Royalty']);
    expect(of('IV. Royalty')).toEqual(['IV', 'Royalty']);
    expect(of('二、许可费')).toEqual(['二', '许可费']);
    expect(of('第二条 许可费')).toEqual(['第二条', '许可费']);
    expect(of('Royalty')).toEqual([null, 'Royalty']);
    expect(of('5 January 2018')).toEqual([null, '5 January 2018']);
    expect(of('12. März 2018')).toEqual([null, '12. März 2018']);
  });
});
