import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm } from '../terms/catalogue.ts';
import { citationOf, citedIds, citedParts, statementToCite, withCitation } from './citation.ts';
import type { Statement } from './comparison.ts';

const base: Statement = {
  field: null,
  value: null,
  label: null,
  words: 'Something was said.',
  dependsOn: null,
  hasAmount: false,
  detail: null,
  factId: 'f1',
  note: null,
  ourNote: null,
  isCorrected: false,
  isOutdated: false,
  primary: null,
  evidence: 'disclosed',
  basis: 'stated',
  confirmed: true,
  sources: [],
};
const upFront: Statement = {
  ...base,
  field: 'upFront',
  label: 'Up-front payment',
  words: 'EUR 1,700,000,000',
};
const forms: Statement = { ...base, field: 'forms', label: 'Forms of payment', words: 'up-front payment' };

describe('a citation', () => {
  it.each([
    [upFront, 'Up-front payment: EUR 1,700,000,000 (disclosed) [ada-bea-2001]'],
    [
      { ...upFront, confirmed: false },
      'Up-front payment: EUR 1,700,000,000 (disclosed, unverified) [ada-bea-2001]',
    ],
    [
      { ...upFront, words: 'undisclosed', basis: 'undisclosed', evidence: 'undisclosed' },
      'Up-front payment: undisclosed [ada-bea-2001]',
    ],
    [
      { ...upFront, evidence: 'reported', basis: 'estimated', isCorrected: true },
      'Up-front payment: EUR 1,700,000,000 (reported, estimated, as we read it) [ada-bea-2001]',
    ],
    [
      { ...upFront, isCorrected: true, isOutdated: true },
      'Up-front payment: EUR 1,700,000,000 (disclosed, as we read it before the library changed) [ada-bea-2001]',
    ],
    [{ ...base, words: 'a\n  b' }, 'a b (disclosed) [ada-bea-2001]'],
    [null, '[ada-bea-2001]'],
  ] as const)('says what is cited, how well it is known, and of whom', (statement, words) => {
    expect(citationOf('ada-bea-2001', statement)).toBe(words);
  });

  it('is short, however long the fact, and one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (words) => {
        const said = citationOf('ada-bea-2001', { ...base, words });
        expect(said.length).toBeLessThan(300);
        expect(said).not.toContain('\n');
        expect(citedIds(said)).toContain('ada-bea-2001');
      }),
    );
  });
});

describe('which statement is cited', () => {
  const term = findTerm('consideration');
  if (!term) throw new Error('no term consideration');

  it('is that of the field it is a reason for', () => {
    expect(statementToCite([upFront, forms], term, 'forms')).toBe(forms);
  });
  it('is the most telling value where no field is asked for or spoken to', () => {
    expect(statementToCite([forms, upFront, base], term, null)).toBe(upFront);
    expect(statementToCite([base, forms, upFront], term, 'annualFee')).toBe(upFront);
  });
  it('is a verified one before one that is not', () => {
    const doubtful = { ...upFront, words: 'EUR 2', confirmed: false };
    expect(statementToCite([doubtful, upFront], term, 'upFront')).toBe(upFront);
  });
  it('is in words where there is no value, and none where nothing is said', () => {
    expect(statementToCite([base], term, 'upFront')).toBe(base);
    expect(statementToCite([], term, 'upFront')).toBeNull();
  });
});

describe('a reason', () => {
  const citation = citationOf('ada-bea-2001', upFront);

  it('keeps what stands there and takes a citation once', () => {
    expect(withCitation('', citation)).toBe(citation);
    expect(withCitation('They pay more.\n', citation)).toBe(`They pay more.\n${citation}`);
    const once = withCitation('They pay more.', citation);
    expect(withCitation(once, citation)).toBe(once);
  });

  it('is cut at the marks of precedents that are known, and only there', () => {
    expect(citedParts('see [ada-bea-2001], not [sic] or [x]', (id) => id === 'ada-bea-2001')).toEqual([
      { text: 'see ', id: null },
      { text: '[ada-bea-2001]', id: 'ada-bea-2001' },
      { text: ', not [sic] or [x]', id: null },
    ]);
  });

  it('is the same text when its pieces are joined', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('[ada-bea-2001]', '[', ']', '[a-', '[a]'));
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isKnown) => {
        const text = pieces.join('');
        const parts = citedParts(text, () => isKnown);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(new Set(parts.flatMap(({ id }) => id ?? []))).toEqual(new Set(isKnown ? citedIds(text) : []));
      }),
    );
  });
});
