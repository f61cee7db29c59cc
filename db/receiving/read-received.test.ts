import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeZip } from '../import/workbook/workbook.fixture.ts';
import { readPath, refusalOf } from './read-bytes.fixture.ts';

/** The container of old Office programs, with one name in its list. */
function oldOffice(name: string): Buffer {
  const file = Buffer.alloc(200 * 1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  // in the middle, where neither end of the file shows it
  file.writeUInt32LE(199, 48);
  file.write(name, 200 * 512 + 128, 'utf16le');
  return file;
}

describe('files that are no documents', () => {
  it.each([
    ['EncryptedPackage', 'It is protected with a password. Save it without one first.'],
    ['WordDocument', 'It is an old Word document (.doc): save it as .docx first.'],
    ['Workbook', 'It is an old Excel workbook: ask for the document as Word (.docx) or PDF.'],
    [
      '__properties_version1.0',
      'It is an Outlook message: save the document that is attached to it, and open that.',
    ],
    ['', 'It is a file of an old Office program: save it as Word (.docx) or PDF first.'],
  ])('are known though they begin like old Office files: %s', async (name, words) => {
    expect(await refusalOf(oldOffice(name), 'round.docx')).toBe(`wrong-format: ${words}`);
  });

  it.each([
    ['content.xml', 'It is an OpenDocument file: save it as Word (.docx) first.'],
    ['xl/workbook.xml', 'It is an Excel workbook: ask for the document as Word (.docx) or PDF.'],
    ['ppt/presentation.xml', 'It is a PowerPoint presentation: ask for the document as Word (.docx) or PDF.'],
    ['Index/Document.iwa', 'It is a Pages document: export it as Word (.docx) first.'],
    ['round 3.docx', 'It is a zip archive: unpack it, and open the document in it.'],
    ['readme', 'It is a zip archive, not a Word document.'],
  ])('are known by what is in the archive: %s', async (name, words) => {
    expect(await refusalOf(writeZip([{ name, content: 'x' }]), 'round.docx')).toBe(`wrong-format: ${words}`);
  });

  it.each([
    ['{\\rtf1\\ansi}', 'It is a rich text file (.rtf): save it as Word (.docx) first.'],
    [
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?>',
      'It is a Word document as XML: save it as .docx first.',
    ],
    ['\uFEFF<!DOCTYPE html><html>', 'It is a web page: save it as Word (.docx) or PDF first.'],
    [
      'From: lei@example.com\nSubject: Round 3',
      'It is an e-mail: save the document that is attached to it, and open that.',
    ],
    ['\u0089PNG', 'It is a picture: ask for the document as Word (.docx) or PDF.'],
    ['MZ\u0090', 'It is a program.'],
    ['Dear colleagues', 'It is neither a term sheet of Parley nor a Word or PDF document.'],
  ])('are known by their first bytes: %j', async (start, words) => {
    const content = start.startsWith('\uFEFF') ? Buffer.from(start) : Buffer.from(start, 'latin1');
    expect(await refusalOf(content, 'round.pdf')).toBe(`wrong-format: ${words}`);
  });

  it('or larger than any document are refused before they are read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-large-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'large');
    for (const [start, what] of [
      ['PK\u0003\u0004', 'a Word document'],
      ['%PDF-1.7', 'a PDF'],
      ['{"format":', 'a term sheet'],
    ] as const) {
      writeFileSync(path, start);
      truncateSync(path, 300 * 1024 ** 2);
      expect(await readPath(path)).toMatchObject({
        error: { reason: 'unreadable', detail: `It is larger than ${what} can be.` },
      });
    }
  });

  it('are refused where there is nothing to read', async () => {
    expect(await refusalOf('')).toBe('empty: undefined');
  });
});
