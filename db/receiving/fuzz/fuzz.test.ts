import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReceivedText } from '../../../domain/receiving/received-document.ts';
import type { AppError } from '../../../domain/result.ts';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { readPath } from '../read-bytes.fixture.ts';
import { damagedDocument, damagedPdf, type DamagedDocument } from './damaged-documents.fixture.ts';

/** `npm run fuzz` asks for more of them. */
const FILES = Number(process.env['PARLEY_FUZZ_FILES'] ?? 250);
/** Each has a thread of its own. */
const PDFS = Math.max(8, Math.round(FILES / 25));
const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-received-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How often each thing came of a file: a fuzzer that is refused everything tests nothing. */
const came = { text: 0, changed: 0, sheet: 0, pages: 0, refused: 0 };

describe('damaged documents', () => {
  it(
    `end in paragraphs, a term sheet or a refusal, never in a throw (${FILES} files)`,
    async () => {
      await fc.assert(fc.asyncProperty(damagedDocument, check), { numRuns: FILES });
      expect(came.text).toBeGreaterThan(FILES / 4);
      expect(came.changed).toBeGreaterThan(FILES / 20);
      expect(came.sheet).toBeGreaterThan(FILES / 50);
      expect(came.refused).toBeGreaterThan(FILES / 10);
    },
    Math.max(60_000, FILES * 60),
  );

  it(
    `end in pages, a term sheet or a refusal (${PDFS} PDFs)`,
    async () => {
      await fc.assert(fc.asyncProperty(damagedPdf, check), { numRuns: PDFS });
      expect(came.pages).toBeGreaterThan(0);
    },
    Math.max(60_000, PDFS * 1500),
  );
});

async function check({ name, content }: DamagedDocument): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const read = await readPath(path);
  if (!read.ok) return mustBeRefusal(read.error);
  came[read.value.kind] += 1;
  expect(() => structuredClone(read.value)).not.toThrow();
  if (read.value.kind === 'text') checkText(read.value);
}

function mustBeRefusal({ code }: AppError): void {
  expect(code).toBe('file-refused');
  came.refused += 1;
}

/** What holds of any text, however it came about. */
function checkText({ paragraphs, comments, authors }: ReceivedText): void {
  const changes = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ change }) => change ?? []));
  if (changes.length > 0) came.changed += 1;
  for (const { author } of changes) if (author !== '') expect(authors).toContain(author);
  for (const { pieces, level } of paragraphs) {
    expect(level).toBeGreaterThanOrEqual(0);
    expect(level).toBeLessThanOrEqual(9);
    for (const { text } of pieces) expect(text).not.toBe('');
  }
  const ids = new Set(comments.map(({ id }) => id));
  for (const { answers } of comments) if (answers !== null) expect(ids).toContain(answers);
  for (const as of ['accepted', 'rejected'] as const) {
    const settled = settleChanges(paragraphs, as);
    for (const { pieces, markChange } of settled) {
      expect(markChange).toBeUndefined();
      expect(pieces.some(({ change }) => change !== undefined)).toBe(false);
    }
    // settling is once and for all
    const words = settled.map(textOf);
    expect(settleChanges(settled, as).map(textOf)).toEqual(words);
  }
}
