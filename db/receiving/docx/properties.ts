import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { readWholeXml } from '../../import/workbook/read-xml.ts';

const MAX_PROPERTIES = 200;
const MAX_LENGTH = 10_000;

export interface DocxProperties {
  readonly title: string | null;
  /** Named values of the document, as programs leave them there. */
  readonly custom: Readonly<Record<string, string>>;
}

export async function readProperties(
  archive: ZipArchive,
  core: string | undefined,
  customPart: string | undefined,
): Promise<Result<DocxProperties>> {
  const titles = await readTexts(archive, core, (name) => (name === 'title' ? 'title' : undefined));
  if (!titles.ok) return titles;
  const custom = await readTexts(archive, customPart, (name, attributes) =>
    name === 'property' ? attributes['name'] : undefined,
  );
  if (!custom.ok) return custom;
  const title = titles.value.get('title')?.trim() ?? '';
  return ok({ title: title === '' ? null : title, custom: Object.fromEntries(custom.value) });
}

/** The texts within the tags to which a name is given. */
async function readTexts(
  archive: ZipArchive,
  part: string | undefined,
  nameOf: (tag: string, attributes: Readonly<Record<string, string>>) => string | undefined,
): Promise<Result<ReadonlyMap<string, string>>> {
  const texts = new Map<string, string>();
  if (part === undefined || !archive.has(part)) return ok(texts);
  let current: string | undefined;
  let depth = 0;
  const read = await readWholeXml(archive, part, {
    open: (tag, attributes) => {
      if (current !== undefined) depth += 1;
      else current = nameOf(tag, attributes);
    },
    text: (text) => {
      if (current === undefined || (texts.size >= MAX_PROPERTIES && !texts.has(current))) return;
      const before = texts.get(current) ?? '';
      if (before.length < MAX_LENGTH) texts.set(current, (before + text).slice(0, MAX_LENGTH));
    },
    close: () => {
      if (depth === 0) current = undefined;
      else depth -= 1;
    },
  });
  return read.ok ? ok(texts) : read;
}
