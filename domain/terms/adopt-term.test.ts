import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTermSchema, type RoundTerm } from '../deals/deal.ts';
import { adoptTerm, adoptTerms } from './adopt-term.ts';
import { catalogue } from './catalogue.ts';
import { checkTerm } from './check-term.ts';
import { getDefinition } from './definition-of.ts';
import { proseOf } from './prose.ts';
import { plainProse, proseOfTerm } from './prose-of-term.ts';
import { sampleValues } from './sample-values.fixture.ts';

const sheet = { partyNames: { A: 'Alpha', B: 'Beta' }, facts: {} };
const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const words = (terms: readonly RoundTerm[]) =>
  terms.map((term) => plainProse(proseOfTerm(term, sheet.partyNames, sheet.facts))).join('\n');

describe('a received term', () => {
  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: is taken as it is when it is right',
    (key, definition) => {
      const fields = sampleValues(definition, 'stated');
      const prose = proseOf(definition, fields, sheet.partyNames).map((text) => ({ role: 'body', text }));
      const received = { key, label: definition.label, section: definition.section, fields, prose };
      expect(adoptTerm({ ...received, state: 'agreed', binding: true }, sheet)).toEqual([
        { key, state: 'agreed', binding: true, fields, written: null, custom: null },
      ]);
    },
  );

  it('keeps the values that are right, and the others in words next to them', () => {
    const [term, rest, ...more] = adoptTerm(
      {
        key: 'governing-law',
        fields: {
          law: stated('Finland'),
          eSign: stated('by pigeon'),
          climate: { basis: 'estimated', value: 'mild' },
        },
      },
      sheet,
    );
    expect(more).toEqual([]);
    expect(term).toMatchObject({ key: 'governing-law', fields: { law: stated('Finland') }, custom: null });
    expect(rest).toMatchObject({
      key: 'custom-governing-law-received',
      fields: { eSign: stated('by pigeon'), climate: { basis: 'estimated', value: 'mild' } },
      custom: { label: 'Governing law: as received', section: 'legal' },
    });
  });

  it('takes out one of two values that contradict each other', () => {
    const terms = adoptTerm(
      { key: 'confidentiality', fields: { covers: stated('existence'), announcement: stated('joint') } },
      sheet,
    );
    expect(terms.map((term) => term.fields)).toEqual([
      { covers: stated('existence') },
      { announcement: stated('joint') },
    ]);
  });

  it('becomes a term of its own when nobody knows it, and is worded as it was', () => {
    const received = {
      key: 'escrow-of-source',
      label: 'Escrow of source code',
      section: 'Other dealings',
      fields: {
        agent: stated('Some bank'),
        fee: { basis: 'undisclosed' },
        notice: stated({ count: 3, unit: 'months' }),
      },
      prose: 'Source code goes into escrow.\nSome bank holds it.',
    };
    const [term, ...more] = adoptTerm(received, sheet);
    expect(more).toEqual([]);
    expect(term).toMatchObject({
      key: 'custom-escrow-of-source',
      custom: { label: 'Escrow of source code', section: 'dealings' },
      fields: {
        agent: stated('Some bank'),
        fee: { basis: 'undisclosed' },
        notice: stated('count: 3\nunit: months'),
      },
    });
    expect(words(adoptTerm(received, sheet))).toBe('Source code goes into escrow.\nSome bank holds it.');
  });

  it('keeps wording that the catalogue would not generate', () => {
    const [term] = adoptTerm(
      { key: 'governing-law', fields: { law: stated('Finland') }, prose: ['Finnish law, and no other.'] },
      sheet,
    );
    expect(term?.written).toMatchObject({ generated: 'Governing law: Finland.' });
    expect(words(term ? [term] : [])).toBe('Finnish law, and no other.');
  });

  it('keeps a term that comes twice, and a key that is none', () => {
    const keys = adoptTerms(
      [{ key: 'tax' }, { key: 'tax', fields: { vat: stated('included') } }, { key: 'Tax' }, 'tax', null, 7],
      sheet,
    ).map((term) => term.key);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });

  it('stands a file nested deeper than a call stack, and texts longer than a field', () => {
    let deep: unknown = 'at the bottom';
    for (let depth = 0; depth < 20_000; depth += 1) deep = depth % 100 === 0 ? { deeper: deep } : [deep];
    const long = `${'一'.repeat(30_000)} ${'word '.repeat(5_000)}end`;
    const adopted = adoptTerm({ key: 'tax', fields: { vat: deep }, remark: long }, sheet);
    const texts = adopted[1] ? Object.values(adopted[1].fields) : [];
    const kept = texts.map((text) => (text.basis === 'stated' ? String(text.value) : '')).join('');
    expect(kept.includes('at the bottom')).toBe(true);
    expect(kept.replaceAll(' ', '').endsWith(long.replaceAll(' ', ''))).toBe(true);
    expect(adopted.every((term) => roundTermSchema.safeParse(term).success)).toBe(true);
  });
});

const pieces = fc.jsonValue({ maxDepth: 4 });
const names = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'law', 'covers', 'vat'),
);
const values = fc.oneof(
  pieces,
  fc.record({ basis: fc.constantFrom('stated', 'illustrative', 'undisclosed', 'rumoured'), value: pieces }),
);
const anyTerm = fc.record(
  {
    key: fc.oneof(fc.string(), fc.constantFrom(...catalogue.map((term) => term.key), 'custom-term')),
    label: fc.oneof(fc.string({ maxLength: 300 }), pieces),
    section: fc.oneof(fc.constantFrom('legal', 'Grant'), pieces),
    state: fc.oneof(fc.constantFrom('agreed', 'open'), pieces),
    fields: fc.oneof(fc.dictionary(names, values), pieces),
    prose: fc.oneof(fc.string(), fc.array(fc.string()), pieces),
    remark: values,
  },
  { requiredKeys: ['key'] },
);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...stringsIn(part),
  ]);
}

describe('whatever a file holds', () => {
  it('loses no string, and answers terms that can be stored', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 3 }), (received) => {
        const adopted = adoptTerms(received, sheet);
        const kept = [
          ...stringsIn(adopted),
          ...adopted.map((term) => getDefinition(term).label),
          words(adopted),
          // the members that every term has, the bases and the sections by their headings
          'key label section state fields prose basis value role text runs undisclosed Grant',
        ].join('\n');
        for (const term of adopted) {
          expect(roundTermSchema.safeParse(term).success).toBe(true);
          expect(checkTerm(getDefinition(term), term.fields)).toEqual({ ok: true, value: term.fields });
        }
        expect(new Set(adopted.map((term) => term.key)).size).toBe(adopted.length);
        expect(lines(received).filter((line) => !kept.includes(line))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every line of every string, without the blanks around it. */
function lines(received: unknown): readonly string[] {
  return stringsIn(received).flatMap((text) => text.split('\n').map((line) => line.trim()));
}
