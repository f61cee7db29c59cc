import { expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { readPdf } from './read-pdf.fixture.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { writePdf } from './write-pdf.ts';

/** A part, a term and a different number of lines each time, so that pages end at every place in between. */
const sections = Array.from({ length: 60 }, (_, at): readonly Block[] => [
  { kind: 'heading', level: 1, number: null, text: `Part ${at};`, tag: null, breakBefore: false },
  { kind: 'heading', level: 2, number: String(at), text: `Term ${at};`, tag: 'Open', breakBefore: false },
  ...Array.from({ length: 1 + (at % 7) }, (__, line): Block => {
    return { kind: 'paragraph', role: 'body', text: [{ text: `Words ${at};${line}` }] };
  }),
]);

it('leaves no heading behind: part, term and first words stand on one page', async () => {
  const document = { ...sampleDocument({ scheduleRows: 0 }), blocks: sections.flat() };
  const { pages } = await readPdf(await writePdf(document, { fonts: fontFilesFromPackages('node_modules') }));
  expect(pages.length).toBeGreaterThan(5);
  const pageOf = (words: string): number => pages.findIndex((page) => page.content.includes(words));
  const torn = sections.flatMap((_, at) =>
    new Set([pageOf(`Part ${at};`), pageOf(`Term ${at};`), pageOf(`Words ${at};0`)]).size === 1 ? [] : [at],
  );
  expect(torn).toEqual([]);
});
