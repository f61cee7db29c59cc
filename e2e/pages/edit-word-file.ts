import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createZipStream } from '../../db/export/table/zip-stream.ts';
import { readZip } from './read-zip.ts';

/** What the other side does with a Word file of ours: a value is struck and another put in, as a change by their counsel. */
export async function replaceTracked(
  file: string,
  out: string,
  { before, after, author }: { readonly before: string; readonly after: string; readonly author: string },
): Promise<void> {
  const by = `w:author="${author}" w:date="2026-11-20T10:00:00Z"`;
  const found = new RegExp(
    `<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>([^<]*)${before}([^<]*)</w:t></w:r>`,
  );
  const struckAndPutIn =
    `<w:del w:id="9001" ${by}><w:r><w:delText xml:space="preserve">${before}</w:delText></w:r></w:del>` +
    `<w:ins w:id="9002" ${by}><w:r><w:t xml:space="preserve">${after}</w:t></w:r></w:ins>`;
  const changed = (_: string, look = '', head = '', tail = ''): string => {
    const run = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    return `${run(head)}${struckAndPutIn}${run(tail)}`;
  };
  const parts = await readZip(file);
  const target = createWriteStream(out);
  const zip = createZipStream(async (bytes) => {
    if (!target.write(bytes)) await once(target, 'drain');
  });
  for (const [name, text] of parts)
    await zip.add(name, piece(name === 'word/document.xml' ? text.replace(found, changed) : text));
  await zip.end();
  target.end();
  await once(target, 'finish');
}

async function* piece(text: string): AsyncGenerator<string> {
  yield text;
}
