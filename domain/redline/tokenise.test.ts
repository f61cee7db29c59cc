import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokeniser, tokenise } from './tokenise.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('the tokens of a text', () => {
  it.each([
    'USD 1,250,000.50',
    '€ 3.5 million',
    '1.2bn',
    'US$0.75',
    'CNY 3,5',
    '1 041 642 161,25 EUR',
    '3.5亿美元',
    '5 million',
    'EUR 1.250.000,50',
    'EUR 1,25 Mio.',
    'USD0.25',
    'CHF 1’250’000.–',
    'INR 12,50,000',
    'CA$ 5',
    '１，２５０，０００円',
    '1兆2,500億円',
    '人民币125万元',
    '12억 원',
    'one hundred million US dollars',
    '12,5 Prozent',
    '１２．５％',
    '百分之十二点五',
    '١٢٫٥٪',
    '33⅓%',
    '31. Dezember 2024',
    '31 décembre 2024',
    '31-12-2024',
    '2024/12/31',
    '2024年１２月',
    '令和6年12月31日',
    '二〇二四年十二月三十一日',
    '2024년 12월 31일',
    'Q4 2024',
    'FY 2024/25',
    '10:30',
    '「対象特許」',
    '《专利许可协议》',
    '30 (thirty)',
    'thirty (30)',
    'forty-five (45)',
    'five percent (5 %)',
    '3.25 %',
    '0.5 percent',
    '5%-7%',
    '25 basis points',
    '5 July 2017',
    '5th of July, 2017',
    'July 5, 2017',
    'July 2017',
    '2017-07-05',
    '31/12/2026',
    '31.12.2026',
    '2017年7月5日',
    'Section 4.2(b)',
    'Schedule A',
    'Clause 12.1',
    '4.2(b)(ii)',
    '第三条',
    '[2024] EWCA Civ 1143',
    '[2017] EWHC 711 (Pat)',
    'C-170/13',
    '4c O 81/17',
    'EP 1 234 567 B1',
    'EP1234567B1',
    'US 2018/0123456 A1',
    'US 9,123,456 B2',
    '“Licensed Products”',
    '"Net Selling Price"',
    'Net Selling Price',
    'Party A',
    'legal@example.com',
    'https://example.com/a?b=1&c=2',
    'sub-licence',
    "licensee's",
    '5G',
    '3GPP',
  ])('keep %s whole', (whole) => {
    const tokens = tokenise(`and ${whole}, too`);
    expect(tokens).toEqual(['and', ' ', whole, ',', ' ', 'too']);
  });

  it('cut amounts out of text without spaces', () => {
    expect(tokenise('费率为１２．５％的净销售额')).toContain('１２．５％');
    expect(tokenise('应支付人民币125万元给乙方')).toContain('人民币125万元');
    expect(tokenise('甲方于二〇二四年十二月三十一日前支付百分之五')).toEqual(
      expect.arrayContaining(['二〇二四年十二月三十一日', '百分之五']),
    );
    expect(tokenise('비용은 12억 원이다. 5 원칙')).toEqual(
      expect.arrayContaining(['12억 원', '이다', '5', '원칙']),
    );
  });

  it('cut what is no name: the article that opens a sentence', () => {
    expect(tokenise('The Licensed Products sold')).toEqual(['The', ' ', 'Licensed Products', ' ', 'sold']);
  });

  it('know the defined terms that they are told', () => {
    const own = createTokeniser(['agreed cost (net)', 'agreed cost']);
    expect(own('an agreed cost (net) of')).toEqual(['an', ' ', 'agreed cost (net)', ' ', 'of']);
    expect(own('agreed costs')).toEqual(['agreed', ' ', 'costs']);
  });

  it('cut Chinese, Japanese and Thai between words', () => {
    expect(tokenise('许可方授予被许可方非独占许可。')).toEqual([
      ...tokenise('许可方授予被许可方'),
      ...tokenise('非独占许可'),
      '。',
    ]);
    expect(tokenise('许可方授予被许可方非独占许可。').length).toBeGreaterThan(4);
    expect(tokenise('特許ライセンス契約を締結する').length).toBeGreaterThan(4);
    expect(tokenise('สัญญาอนุญาตให้ใช้สิทธิ').length).toBeGreaterThan(2);
    expect(tokenise('按照第三条支付')).toContain('第三条');
    expect(tokenise('실시료는 3.5%로 한다')).toContain('3.5%');
  });

  it('cut neither marks nor emoji nor surrogate pairs', () => {
    expect(tokenise('e\u0301te\u0301')).toEqual(['e\u0301te\u0301']);
    expect(tokenise('. \u0301x')).toEqual(['.', ' \u0301x']);
    expect(tokenise('👨‍👩‍👧!')).toEqual(['👨‍👩‍👧', '!']);
    expect(tokenise('𠮷').length).toBe(1);
  });

  const parts = fc.constantFrom(
    ...'USD |1,250|.50| |%|5 July| 2017|Section |4.2|(b)|“|”|"|Net |Sales|许可方|特許を|สัญญา|실시료'.split(
      '|',
    ),
    ...'\u0301|\u200d|👩|𠮷|\ud800|[2024]| EWCA |\r|\n|a@b.c'.split('|'),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((some) => some.join('')),
  );

  it('are the text when joined, and begin where a character begins', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        expect(tokens.join('')).toBe(text);
        const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
        let at = 0;
        for (const token of tokens) {
          expect(starts.has(at)).toBe(true);
          at += token.length;
        }
      }),
      { numRuns: 500 },
    );
  });
});
