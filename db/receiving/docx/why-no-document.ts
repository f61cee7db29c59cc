import type { ZipArchive } from '../../import/workbook/zip-archive.ts';

/** What an archive is that holds no Word document, in words, with what to do about it. */
export function whyNoDocument({ names }: Pick<ZipArchive, 'names'>): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\//)) return 'It is an Excel workbook: ask for the document as Word (.docx) or PDF.';
  if (has(/^ppt\//)) return 'It is a PowerPoint presentation: ask for the document as Word (.docx) or PDF.';
  if (has(/^content\.xml$/)) return 'It is an OpenDocument file: save it as Word (.docx) first.';
  if (has(/\.iwa$|^index\.zip$/)) return 'It is a Pages document: export it as Word (.docx) first.';
  if (has(/\.(?:docx|pdf|json)$/)) return 'It is a zip archive: unpack it, and open the document in it.';
  return 'It is a zip archive, not a Word document.';
}
