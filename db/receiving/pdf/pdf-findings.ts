import type { ReceivedComment, ReceivedDocument } from '../../../domain/receiving/received-document.ts';
import { parseTermSheet } from '../json/parse-term-sheet.ts';
import { plainName } from '../plain-name.ts';
import { pageText } from './page-text.ts';
import type { PdfMessage, PdfRemark, PdfWish } from './pdf-messages.ts';
import { printedElsewhere, printedState } from './printed-state.ts';

type Message<Kind extends PdfMessage['kind']> = Extract<PdfMessage, { readonly kind: Kind }>;

/** What has been found in a PDF while it is read. */
interface PdfFindings {
  readonly take: (message: Exclude<PdfMessage, { readonly kind: 'failed' }>) => PdfWish | undefined;
  /** After the last message. `isWrittenOn` says whether something was added to the file after it was made. */
  readonly toDocument: (isWrittenOn: boolean) => ReceivedDocument;
}

const HELD = 'hold its terms against what its pages say.';

export function createFindings(): PdfFindings {
  const texts: string[] = [];
  const remarks: (readonly PdfRemark[])[] = [];
  const others: string[] = [];
  const wordless: number[] = [];
  const doubts: string[] = [];
  let sheet: { readonly name: string; readonly json: unknown } | null = null;
  let end: Message<'done'> | undefined;

  const takeAttachment = ({ name: said, bytes }: Message<'attachment'>): PdfWish | undefined => {
    const name = plainName(said);
    const parsed = bytes === null ? ({ kind: 'other' } as const) : parseTermSheet(bytes);
    if (parsed.kind === 'other') others.push(name);
    else if (parsed.kind === 'unreadable')
      doubts.push(`It carries "${name}", which cannot be read: ${parsed.words}`);
    else if (sheet === null) {
      sheet = { name, json: parsed.json };
      return 'marks-only';
    } else doubts.push(`It carries more than one term sheet: "${sheet.name}" was read, "${name}" was not.`);
    return undefined;
  };

  return {
    take: (message) => {
      if (message.kind === 'attachment') return takeAttachment(message);
      if (message.kind === 'done') end = message;
      else {
        texts.push(pageText(message.texts));
        remarks.push(message.marks.remarks);
        others.push(...message.marks.files.map(plainName));
        if (message.marks.hasWordlessMarks) wordless.push(texts.length);
      }
      return undefined;
    },
    toDocument: (isWrittenOn) => {
      const title = plainName(end?.title ?? '') || null;
      if (others.length > 0) doubts.push(`It carries files that were not opened: ${listed(others)}.`);
      if (wordless.length > 0)
        doubts.push(
          `Marks without words (highlights, struck lines, drawings) stand on ${wordless.length === 1 ? 'page' : 'pages'} ${wordless.join(', ')}: look at them in the file.`,
        );
      if (end?.hasScripts === true) doubts.push('It holds scripts. They were not run.');
      if (end?.isPortfolio === true) doubts.push('It is a portfolio: the documents in it were not opened.');
      if (sheet !== null) {
        if (printedElsewhere(texts, sheet.json))
          doubts.push(`Its pages name another state of the round than the data that it carries: ${HELD}`);
        else if (isWrittenOn || (end !== undefined && !isAsMade(end)))
          doubts.push(
            `Another program has written to this PDF since Parley made it. Its terms are those of the data that it carries: ${HELD}`,
          );
        const comments = remarks.flatMap((onPage, at) => onPage.map((one) => toComment(one, at + 1)));
        return { kind: 'sheet', json: sheet.json, carriedBy: 'pdf', title, comments, doubts };
      }
      if (printedState(texts) !== null)
        doubts.push(
          'It was printed from a term sheet of Parley and has lost the data that such a PDF carries: ask for the file as it was exported.',
        );
      const pages = texts.map((text, at) => withRemarks(text, remarks[at] ?? []));
      if (pages.every((page) => page === ''))
        doubts.push('Its pages hold pictures only, as those of a scanner do: there is no text to be read.');
      else if (pages.includes('')) doubts.push('Some of its pages hold no text, only pictures perhaps.');
      return { kind: 'pages', pages, title, doubts };
    },
  };
}

/** Parley writes a file once, and says so of itself. */
function isAsMade({ producer, madeAt, writtenAt }: Message<'done'>): boolean {
  return producer === 'Parley' && madeAt === writtenAt;
}

function toComment({ author, ...remark }: PdfRemark, page: number): ReceivedComment {
  return { ...remark, author: plainName(author), on: `page ${page}`, isResolved: false };
}

function withRemarks(text: string, remarks: readonly PdfRemark[]): string {
  const words = remarks.map(
    (remark) => `${remark.author === '' ? 'Remark' : plainName(remark.author)}: ${remark.text}`,
  );
  return [text, ...words].filter((part) => part !== '').join('\n\n');
}

const SHOWN_NAMES = 5;

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, SHOWN_NAMES)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > SHOWN_NAMES ? `${shown} and ${names.length - SHOWN_NAMES} more` : shown;
}
