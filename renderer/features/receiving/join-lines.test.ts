import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';

describe('lines of a page', () => {
  it('are joined where only the paper ended', () => {
    expect(
      joinLines(
        'Licensee shall pay a royalty for each Licensed\nProduct that it sells in the Territory during the\nterm.',
      ),
    ).toBe(
      'Licensee shall pay a royalty for each Licensed Product that it sells in the Territory during the term.',
    );
  });

  it('stay lines where something begins or ends', () => {
    const page =
      '2. Royalty and payment terms of the parties\n2.1 The rate.\n• Each handset: USD 0.80 and nothing more.\n(a) first';
    expect(joinLines(page)).toBe(page);
  });

  it('stay lines in a table and on a page without words', () => {
    expect(joinLines('Product Rate\nHandset USD 0.80\nTablet USD 0.45')).toBe(
      'Product Rate\nHandset USD 0.80\nTablet USD 0.45',
    );
    expect(joinLines('')).toBe('');
  });

  it('are joined without a space where the script has none, and after a hyphen', () => {
    expect(joinLines('被许可人应就其在许可地域内销售的每\n一台许可产品支付许可费')).toBe(
      '被许可人应就其在许可地域内销售的每一台许可产品支付许可费',
    );
    expect(joinLines('The parties grant each other a worldwide cross-\nlicence.')).toBe(
      'The parties grant each other a worldwide cross-licence.',
    );
  });
});
