import { readFile } from 'node:fs/promises';
import { readPdf, rolesOf, type OutlineEntry } from '../../db/export/pdf/read-pdf.fixture.ts';
import { takeApart } from '../../db/export/pdf/take-apart.fixture.ts';

/** A printed copy as somebody else's programs see it. */
export async function readExport(file: string) {
  const bytes = new Uint8Array(await readFile(file));
  const { pages, outline, isMarked, info } = await readPdf(bytes);
  return {
    text: pages.map((page) => page.text).join('\n'),
    outline: titlesOf(outline),
    roles: new Set(pages.flatMap((page) => rolesOf(page.structure))),
    isTagged: isMarked,
    language: info['Language'],
    width: pages[0]?.width,
    pages: pages.length,
    /** Everything that can be got out of the file in any way. */
    everything: await takeApart(bytes),
  };
}

function titlesOf(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.flatMap((entry) => [entry.title, ...titlesOf(entry.items)]);
}
