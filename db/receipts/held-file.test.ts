import { expect, it } from 'vitest';
import { writeDocx, paragraph, run } from '../receiving/docx/docx.fixture.ts';
import { pagedPdf, textAt } from '../receiving/pdf/pdf.fixture.ts';
import { readBytes } from '../receiving/read-bytes.fixture.ts';
import { readReceived } from '../receiving/read-received.ts';
import { heldFile } from './held-file.ts';

const word = writeDocx({ body: paragraph(run('Royalty')) });

it.each([
  ['a Word file', word],
  ['a Word file of many pieces', writeDocx({ body: paragraph(run('Royalty 小米')).repeat(20_000) })],
  ['a PDF', pagedPdf([textAt([70, 700, 'Royalty'])])],
  ['a term sheet', Buffer.from('{"format":"parley-term-sheet","version":1,"round":{"terms":[]}}')],
  ['a damaged Word file', word.subarray(0, -30)],
  ['a picture', Buffer.from('\u0089PNG', 'latin1')],
])('is read in memory as it is from a disk: %s', async (_, content) => {
  const held = heldFile('offer', content);
  const { signal } = new AbortController();
  expect(await readReceived(held, { signal })).toEqual(await readBytes(content, 'offer'));
});
