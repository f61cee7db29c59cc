import fc from 'fast-check';
import type { Run } from '../document/document.ts';
import type { ProseParagraph } from '../terms/prose-of-term.ts';

const phrases = [
  'The Licensee shall pay USD 1,250,000.50 within 30 days.',
  'Each party grants the other a worldwide, non-exclusive licence under its Licensed Patents.',
  'the royalty is 3.25 % of the Net Selling Price, see Section 4.2(b)',
  '许可方授予被许可方非独占许可。',
  'ライセンシーは2017年7月5日までに支払う。',
  'on 5 July 2017',
  'no',
  ' ',
  ', and ',
  'e\u0301',
  '👨‍👩‍👧',
  '',
];
const phrase = fc.constantFrom(...phrases);

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.oneof({ weight: 5, arbitrary: phrase }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    bold: fc.constant(true),
    italic: fc.constant(true),
    mark: fc.constantFrom('illustrative', 'estimated', 'undisclosed'),
    language: fc.constant('zh-Hans'),
  },
  { requiredKeys: ['text'] },
);

const paragraph: fc.Arbitrary<ProseParagraph> = fc.record({
  role: fc.constantFrom('body', 'bullet', 'numbered'),
  text: fc.array(fc.oneof({ weight: 3, arbitrary: phrase.map((text) => ({ text })) }, run), { maxLength: 6 }),
});

export const anyProse = fc.array(paragraph, { maxLength: 8 });

/** The same text after some editing: paragraphs and runs struck out, put in, changed and moved. */
export const anyEdit = fc
  .tuple(
    anyProse,
    fc.array(fc.record({ verb: fc.nat(4), at: fc.nat(9), to: fc.nat(9), with: paragraph }), { maxLength: 6 }),
  )
  .map(([before, edits]) => ({
    before,
    after: edits.reduce<readonly ProseParagraph[]>((text, { verb, at, to, with: other }) => {
      const chosen = text[at % Math.max(1, text.length)];
      if (!chosen) return [...text, other];
      const rest = text.filter((entry) => entry !== chosen);
      const put = (entry: ProseParagraph, place: number): readonly ProseParagraph[] =>
        rest.toSpliced(place, 0, entry);
      if (verb === 0) return rest;
      if (verb === 1) return text.toSpliced(to, 0, other);
      if (verb === 2) return put(chosen, to);
      if (verb === 3) return put({ ...chosen, role: other.role }, at);
      return put(
        { ...chosen, text: [...chosen.text.slice(0, to), ...other.text, ...chosen.text.slice(to)] },
        to,
      );
    }, before),
  }));
