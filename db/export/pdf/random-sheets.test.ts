import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../../domain/deals/deal.ts';
import type { PrintedDocument } from '../../../domain/document/document.ts';
import { figureStyles, type ExportOptions } from '../../../domain/document/export-options.ts';
import { termSheetDocument } from '../../../domain/document/term-sheet.ts';
import { anyRound } from '../../../domain/rounds/random-round.fixture.ts';
import { aScheduleContent, anOpenDeal } from '../../../domain/shareable/open-deal.fixture.ts';
import { toShareable } from '../../../domain/shareable/to-shareable.ts';
import { catalogue } from '../../../domain/terms/catalogue.ts';
import { checkTerm } from '../../../domain/terms/check-term.ts';
import { getDefinition } from '../../../domain/terms/definition-of.ts';
import { sheetFactsOf } from '../../../domain/terms/sheet-facts.ts';
import { fontFilesFromPackages } from '../fonts/font-files.ts';
import { expectedText } from './expected-text.fixture.ts';
import { readPdf, squeezed, type OutlineEntry } from './read-pdf.fixture.ts';
import { writePdf } from './write-pdf.ts';

const fonts = fontFilesFromPackages('node_modules');
const RUNS = 14;
const SLOW = 240_000;

const anyOptions: fc.Arbitrary<ExportOptions> = fc.record({
  paper: fc.constantFrom('A4' as const, 'Letter' as const),
  figures: fc.constantFrom(...figureStyles),
  cover: fc.boolean(),
  schedules: fc.constantFrom(null, ['A'], []),
  calendar: fc.boolean(),
  draftMark: fc.boolean(),
  legend: fc.constantFrom('', 'Without prejudice – subject to contract'),
  recipient: fc.constantFrom('', '小米 (Ms Wang)'),
  numbering: fc.constantFrom('through' as const, 'by-part' as const, 'none' as const),
});

/** A word that stands in one term alone. */
const wordOf = (key: string) => `Zq${key.replaceAll(/[^a-z]/g, '')}qZ`;

/** Random values may contradict each other within a term, which no round can hold: such a term is left out. */
function possible(terms: readonly RoundTerm[]): readonly RoundTerm[] {
  const facts = sheetFactsOf(terms);
  const left = terms.filter((term) => checkTerm(getDefinition(term), term.fields, facts).ok);
  return left.length === terms.length ? left : possible(left);
}

function marked(term: RoundTerm): RoundTerm {
  const own = {
    role: 'body' as const,
    runs: [{ text: `${wordOf(term.key)} is in the words of this term.` }],
  };
  const paragraphs = [...(term.written?.paragraphs ?? []), own];
  return { ...term, written: { paragraphs, generated: '', clauseId: null } };
}

describe('any sheet', () => {
  it(
    'is read out as what it says and nothing else: each term that is on, in order, and none that is off',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyRound,
          anyOptions,
          fc.boolean(),
          async ({ terms: all, schedules }, options, isMarked) => {
            const terms = possible(all);
            const open = anOpenDeal(isMarked ? terms.map(marked) : terms, { schedules: [...schedules] });
            const contents = schedules.map(({ letter }) => ({ ...aScheduleContent(), letter }));
            const round = toShareable(open, contents);
            const document: PrintedDocument = {
              ...termSheetDocument(round, { ...options, createdAt: '2001-02-03T04:05:06Z' }),
              reference: `sha256 ${'9f2c71aa04de5b83'.repeat(4)}`,
            };
            const pdf = await readPdf(await writePdf(document, { fonts }));
            const spoken = pdf.pages.map((page) => page.spoken).join('\n');

            expect(squeezed(spoken)).toBe(
              squeezed(expectedText(document, (anchor) => (pdf.places[anchor]?.page ?? -1) + 1)),
            );
            expect(squeezed(pdf.pages.map(({ content }) => content).join('')).length).toBe(
              squeezed(spoken).length,
            );

            const isOn = new Set(round.terms.map(({ key }) => key));
            const bookmarks = titlesOf(pdf.outline);
            for (const { label } of round.terms)
              expect(bookmarks.some((title) => title.endsWith(label))).toBe(true);
            for (const { key } of [...catalogue, { key: 'custom-1' }]) {
              expect(Object.hasOwn(pdf.places, `term-${key}`)).toBe(isOn.has(key));
              expect(spoken.includes(wordOf(key))).toBe(isMarked && isOn.has(key));
            }
            for (const [at, { text, links }] of pdf.pages.entries()) {
              expect(text).toContain(`Page ${at + 1} of ${pdf.pages.length}`);
              expect(text).toContain(document.reference);
              expect(text.includes('Ms Wang')).toBe(options.recipient !== '');
              for (const { dest } of links) expect(pdf.places).toHaveProperty([dest]);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    SLOW,
  );
});

function titlesOf(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}
