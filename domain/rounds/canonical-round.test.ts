import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalRound, type RoundContent } from './canonical-round.ts';

const content: RoundContent = {
  number: 2,
  proposedBy: 'B',
  dated: '2026-03-04',
  channel: 'email',
  frozenAt: '2026-03-04T09:00:00.000Z',
  terms: [
    {
      key: 'territory',
      state: 'open',
      binding: false,
      fields: { b: { basis: 'stated', value: 'é "x"' }, a: { basis: 'undisclosed' } },
      written: null,
      custom: null,
    },
    { key: 'parties', state: 'agreed', binding: true, fields: {}, written: null, custom: null },
  ],
  schedules: [],
  previousHash: null,
};

describe('a round written down to be hashed', () => {
  it('is this text, in every version of Parley', () => {
    expect(canonicalRound(content)).toBe(
      '{"channel":"email","dated":"2026-03-04","format":"parley-round-1","frozenAt":"2026-03-04T09:00:00.000Z","number":2,' +
        '"previousHash":null,"proposedBy":"B","schedules":[],"terms":[' +
        '{"binding":true,"custom":null,"fields":{},"key":"parties","state":"agreed","written":null},' +
        '{"binding":false,"custom":null,"fields":{"a":{"basis":"undisclosed"},"b":{"basis":"stated","value":"é \\"x\\""}},' +
        '"key":"territory","state":"open","written":null}]}',
    );
  });

  it('knows the lines of a schedule where they were kept, and is otherwise as it was', () => {
    const schedule = { letter: 'A', listName: 'Ours', owner: 'Alpha', sourceSha256: 'f'.repeat(64) };
    const said = (linesSha256?: string) =>
      canonicalRound({ ...content, schedules: [{ ...schedule, linesSha256 }] });
    const text = `"letter":"A","listName":"Ours","owner":"Alpha","sourceSha256":"${'f'.repeat(64)}"}]`;
    expect(said()).toContain(`[{${text}`);
    expect(said('e'.repeat(64))).toContain(`[{"letter":"A","linesSha256":"${'e'.repeat(64)}","listName"`);
  });

  it('does not depend on the order in which terms were read', () => {
    expect(canonicalRound({ ...content, terms: content.terms.toReversed() })).toBe(canonicalRound(content));
  });
});

describe('canonical JSON', () => {
  it('sorts names by their code units also where an object has an order of its own', () => {
    const text = '{"10":1,"9":{"2":0,"__proto__":[]},"__proto__":3,"a":4}';
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it('says the same as JSON, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});
