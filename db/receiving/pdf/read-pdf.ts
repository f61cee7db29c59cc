import type { ReceivedDocument } from '../../../domain/receiving/received-document.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { parseTermSheet } from '../json/parse-term-sheet.ts';
import { wholeFile } from '../whole-file.ts';
import { plainName } from '../plain-name.ts';
import { pageText } from './page-text.ts';
import { runPdfWorker, type PdfTrouble } from './run-pdf-worker.ts';

const OTHER = { kind: 'other' } as const;
const MAX_BYTES = 256 * 1024 ** 2;

/** Reads the term sheet that a PDF of Parley carries, or else the text of its pages. Scripts in it are never run. */
export async function readPdf(file: SourceFile, signal: AbortSignal): Promise<Result<ReceivedDocument>> {
  const bytes = await wholeFile(file, MAX_BYTES, 'a PDF');
  if (!bytes.ok) return bytes;
  const pages: string[] = [];
  const others: string[] = [];
  const doubts: string[] = [];
  let title: string | null = null;
  let json: unknown;
  const trouble = await runPdfWorker(bytes.value, signal, (message) => {
    switch (message.kind) {
      case 'attachment': {
        const sheet = message.bytes === null ? OTHER : parseTermSheet(message.bytes);
        if (sheet.kind === 'sheet') json = sheet.json;
        else if (sheet.kind === 'other') others.push(message.name);
        else doubts.push(`It carries "${message.name}", which cannot be read: ${sheet.words}`);
        return sheet.kind === 'sheet';
      }
      case 'page':
        pages.push([pageText(message.texts), ...message.remarks].filter((text) => text !== '').join('\n\n'));
        return false;
      default:
        title = message.title;
        if (message.hasScripts) doubts.push('It holds scripts. They were not run.');
        if (message.isPortfolio) doubts.push('It is a portfolio: the documents in it were not opened.');
        return true;
    }
  });
  if (trouble !== null) return refuse(file, trouble);
  if (json !== undefined) return ok({ kind: 'sheet', json, carriedBy: 'pdf', doubts });
  if (others.length > 0) doubts.push(`It carries files that were not opened: ${listed(others)}.`);
  if (pages.every((page) => page === ''))
    doubts.push('Its pages hold pictures only, as those of a scanner do: there is no text to be read.');
  else if (pages.some((page) => page === ''))
    doubts.push('Some of its pages hold no text, only pictures perhaps.');
  return ok({ kind: 'pages', pages, title, doubts });
}

function refuse(file: SourceFile, trouble: PdfTrouble): Result<never> {
  switch (trouble) {
    case 'cancelled':
      return fail({ code: 'cancelled' });
    case 'locked':
      return file.refuse('unreadable', 'It is protected with a password. Ask for a copy without one.');
    case 'too-large':
      return file.refuse('unreadable', 'It unpacks to more than any document holds: reading it was stopped.');
    case 'too-slow':
      return file.refuse(
        'unreadable',
        'A page of it cannot be read in a sensible time: reading it was stopped.',
      );
    default:
      return file.refuse(
        'unreadable',
        'It is a damaged PDF, or one that is cut short. Ask for it once more.',
      );
  }
}

const SHOWN_NAMES = 5;

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, SHOWN_NAMES)
    .map((name) => `"${plainName(name)}"`)
    .join(', ');
  return names.length > SHOWN_NAMES ? `${shown} and ${names.length - SHOWN_NAMES} more` : shown;
}
