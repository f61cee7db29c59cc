import fc from 'fast-check';
import { anyProse } from '../../redline/random-prose.fixture.ts';
import type { Block, Text } from '../document.ts';

const words: fc.Arbitrary<Text> = fc.array(
  fc.record(
    {
      text: fc.constantFrom(
        'USD 1.00',
        '5 July 2017',
        ' per unit',
        'all',
        'Netherlands, 荷兰',
        '',
        'the dated amounts of Table 1',
      ),
      bold: fc.constant(true),
      value: fc.constant({ kind: 'number', text: '1.00' } as const),
      link: fc.constant('table-1'),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 3 },
);

const facts: fc.Arbitrary<Block> = fc
  .array(fc.record({ label: fc.constantFrom('Floor', 'Cap', 'Round'), text: words }), { maxLength: 4 })
  .map((rows) => ({ kind: 'facts', rows }));

const column = fc
  .constantFrom('No.', 'Due', 'Amount')
  .map((header) => ({ header, weight: 1, align: 'left' as const }));

const table: fc.Arbitrary<Block> = fc.array(column, { minLength: 1, maxLength: 2 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.constantFrom('Table 1: Rates', 'Table 2: Rates', 'Table 2: Rates (estimated)', ''),
    columns: fc.constant(columns),
    rows: fc.array(fc.tuple(...columns.map(() => words)), { maxLength: 7 }),
    orientation: fc.constant(null),
    density: fc.constant('normal' as const),
  }),
);

const prose: fc.Arbitrary<readonly Block[]> = anyProse.map((paragraphs) =>
  paragraphs.map(({ role, text }): Block =>
    role === 'body'
      ? { kind: 'paragraph', role, text }
      : { kind: 'list', isOrdered: role === 'numbered', items: [text] },
  ),
);

const note: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  role: fc.constantFrom('note' as const, 'legend' as const),
  text: words,
});

const cover: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('cover' as const),
  title: fc.constantFrom('Patent licence', 'Patent cross-licence'),
  subtitle: fc.constant('Term sheet'),
  legend: fc.constant(''),
  parties: fc
    .record({
      name: fc.constantFrom('Alpha', 'Alpha GmbH'),
      localName: fc.constantFrom(null, '小米'),
      localLanguage: fc.constantFrom(null, 'zh-Hans'),
      detail: fc.constantFrom(null, 'Espoo'),
    })
    .map((party) => [{ letter: 'A', ...party }]),
  facts: fc.array(fc.record({ label: fc.constantFrom('Round', 'Date'), text: words }), { maxLength: 2 }),
});

type Section = readonly Block[];

const section: fc.Arbitrary<Section> = fc
  .record({
    level: fc.constantFrom(1 as const, 2 as const),
    number: fc.constantFrom(null, '1', '2'),
    text: fc.constantFrom('Rates', 'Running royalty', 'Law'),
    tag: fc.constantFrom(null, 'Agreed', 'Open'),
    anchor: fc.constantFrom(undefined, 'term-a', 'term-b', 'term-c', 'term-d'),
    content: fc.array(
      fc.oneof(
        prose,
        facts.map((block) => [block]),
        table.map((block) => [block]),
        note.map((block) => [block]),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ content, anchor, ...rest }) => [
    { kind: 'heading', breakBefore: false, ...rest, ...(anchor === undefined ? {} : { anchor }) },
    ...content.flat(),
  ]);

/** Any two states of a document, of which the later one is often the earlier one after some editing. */
export const anyTwoStates: fc.Arbitrary<{ readonly before: Section; readonly after: Section }> = fc
  .tuple(
    fc.record({
      covers: fc.tuple(cover, cover),
      sections: fc.array(section, { maxLength: 6 }),
      opening: prose,
    }),
    fc.array(fc.record({ verb: fc.nat(4), at: fc.nat(7), to: fc.nat(7), with: section }), { maxLength: 5 }),
  )
  .map(([{ covers, sections, opening }, edits]) => {
    const after = edits.reduce<readonly Section[]>((all, { verb, at, to, with: other }) => {
      const chosen = all[at % Math.max(1, all.length)];
      if (!chosen) return [...all, other];
      const rest = all.filter((one) => one !== chosen);
      const [heading, ...blocks] = chosen;
      if (verb === 0) return rest;
      if (verb === 1) return all.toSpliced(to, 0, other);
      if (verb === 2 || !heading) return rest.toSpliced(to, 0, chosen);
      const edited = [heading, ...edit(blocks, to, other)];
      return verb === 3 ? all.with(all.indexOf(chosen), edited) : rest.toSpliced(to, 0, edited);
    }, sections);
    return {
      before: [covers[0], ...opening, ...sections.flat()],
      after: [covers[1], ...opening, ...after.flat()],
    };
  });

function edit(blocks: Section, to: number, other: Section): Section {
  const chosen = blocks[to % Math.max(1, blocks.length)];
  if (chosen?.kind !== 'table') return blocks.toSpliced(to, to % 2, ...other.slice(1, 3));
  const [first, ...rows] = chosen.rows;
  const changed = { ...chosen, rows: first ? [...rows, first].toSpliced(to, 1) : rows };
  return blocks.with(blocks.indexOf(chosen), changed);
}
