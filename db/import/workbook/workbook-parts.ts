import { ok, type Result } from '../../../domain/result.ts';
import { readNumberFormat, type NumberFormat } from './number-formats.ts';
import { readWholeXml, type XmlHandlers } from './read-xml.ts';
import { readRelations, resolvePart, type Relation } from './relations.ts';
import { createStringStore, MAX_CELL_LENGTH, type StringStore } from './string-store.ts';
import type { ZipArchive } from './zip-archive.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What of a workbook is needed to read its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly strings: StringStore;
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
}

const NAME_LENGTH = 200;
const IGNORE: XmlHandlers = { open: () => undefined, close: () => undefined, text: () => undefined };

export async function readWorkbookParts(archive: ZipArchive, main: string): Promise<Result<WorkbookParts>> {
  const folder = main.replace(/[^/]*$/, '');
  const relations = await readRelations(archive, main);
  if (!relations.ok) return relations;
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  const read = await readWholeXml(archive, main, {
    ...IGNORE,
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const shown = attributes['state'] ?? 'visible';
      sheets.push({
        name: (attributes['name'] ?? '').slice(0, NAME_LENGTH),
        id,
        isHidden: shown !== 'visible',
      });
    },
  });
  if (!read.ok) return read;
  const find = (type: string) => [...relations.value.values()].find((one) => one.type.endsWith(type));
  const strings = await readStrings(archive, find('/sharedStrings'), folder);
  if (!strings.ok) return strings;
  const formats = await readFormats(archive, find('/styles'), folder);
  if (!formats.ok) return formats;
  const parts = sheets.flatMap(({ name, id, isHidden }) => {
    const relation = relations.value.get(id);
    // sheets that hold a chart only have no rows
    if (relation === undefined || !relation.type.endsWith('/worksheet')) return [];
    return [{ name, isHidden, part: resolvePart(folder, relation.target) }];
  });
  return ok({ sheets: parts, is1904, strings: strings.value, formats: formats.value });
}

/** Texts that cells share. What stands beside East Asian text for reading it aloud is no part of it. */
async function readStrings(
  archive: ZipArchive,
  relation: Relation | undefined,
  folder: string,
): Promise<Result<StringStore>> {
  const strings = createStringStore();
  const part = relation === undefined ? `${folder}sharedStrings.xml` : resolvePart(folder, relation.target);
  if (!archive.has(part)) return ok(strings);
  let text = '';
  let isText = false;
  let isAloud = false;
  let isFull = false;
  const read = await readWholeXml(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isAloud;
      else if (name === 'rPh') isAloud = true;
    },
    text: (piece) => {
      if (isText && text.length <= MAX_CELL_LENGTH) text += piece;
    },
    close: (name) => {
      if (name === 'si') isFull ||= !strings.add(unescapeText(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isAloud = false;
    },
  });
  if (isFull) return archive.refuseDamaged('It holds more texts than any list has.');
  return read.ok ? ok(strings) : read;
}

async function readFormats(
  archive: ZipArchive,
  relation: Relation | undefined,
  folder: string,
): Promise<Result<readonly NumberFormat[]>> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  const part = relation === undefined ? `${folder}styles.xml` : resolvePart(folder, relation.target);
  if (!archive.has(part)) return ok(formats);
  let isCellXfs = false;
  const read = await readWholeXml(archive, part, {
    ...IGNORE,
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellXfs = true;
      else if (name === 'xf' && isCellXfs) formats.push(readNumberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellXfs = false;
    },
  });
  return read.ok ? ok(formats) : read;
}

/** Excel writes characters that XML cannot have as "_x000D_". */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
