import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { Attachment, PrintedDocument } from '../../domain/document/document.ts';
import { internalCopyDocument } from '../../domain/document/internal-copy.ts';
import { MOST_LINES, openingOf, type Opening } from '../../domain/document/opening.ts';
import { redlineDocument } from '../../domain/document/redline/redline-document.ts';
import { termSheetDocument } from '../../domain/document/term-sheet.ts';
import type { ShareableRound } from '../../domain/shareable/shareable-round.ts';
import type { TermSheetFile } from '../../domain/shareable/term-sheet-file.ts';
import { toShareable } from '../../domain/shareable/to-shareable.ts';
import { toTermSheetFile } from '../../domain/shareable/to-term-sheet-file.ts';
import type { Context } from '../context.ts';
import { readScheduleContents } from '../operations/schedule-contents.ts';
import type { ChosenDocument } from './chosen-document.ts';
import { annexOf } from './internal-annex.ts';
import { sealContent, textOfTermSheet } from './term-sheet-file.ts';

/**
 * The document that every printed format is made from. It carries its round as the other side may see it, whichever copy it
 * is, and says at its foot which state that is: by the seal of the round, or of a draft by what it says.
 */
export function printDocument(ctx: Context, chosen: ChosenDocument): PrintedDocument {
  const round = shareableOf(ctx, chosen.open);
  return withRound(chosen, round, sheetOf(ctx, chosen, round));
}

/** Of a document with long tables what is to be looked at first, without the round that it carries; any other one is whole. */
export function printOpening(ctx: Context, chosen: ChosenDocument): Opening {
  const { open, options } = chosen;
  // what changed in a schedule is known when all its lines are
  const contents = readScheduleContents(ctx, open.round, chosen.before ? -1 : MOST_LINES + 1);
  const round = toShareable(open, contents);
  const lineCounts = Object.fromEntries(contents.map(({ letter, lineCount }) => [letter, lineCount]));
  const sheet = sheetOf(ctx, chosen, round, chosen.before ? undefined : lineCounts);
  const opening = openingOf(sheet);
  const unread = contents
    .filter(({ letter }) => options.schedules?.includes(letter) !== false)
    .reduce((sum, { rows, lineCount }) => sum + lineCount - rows.length, 0);
  const linesLeftOut = opening.linesLeftOut + unread;
  if (linesLeftOut === 0) {
    const isAllRead = contents.every(({ rows, lineCount }) => rows.length === lineCount);
    return {
      document: isAllRead ? withRound(chosen, round, sheet) : printDocument(ctx, chosen),
      linesLeftOut,
    };
  }
  return {
    document: { ...opening.document, reference: referenceOf(round, open.round.contentHash, '…') },
    linesLeftOut,
  };
}

function withRound(
  { open, options }: ChosenDocument,
  round: ShareableRound,
  sheet: PrintedDocument,
): PrintedDocument {
  const file = sealContent(toTermSheetFile({ round, seal: open.round.contentHash }, partsOf(options)));
  return {
    ...sheet,
    reference: referenceOf(round, file.seal, file.contentSha256),
    attachments: [attachmentOf(file)],
  };
}

/** Says of what the hash is that stands at the foot: neither the hash of the file nor of this copy. */
function referenceOf({ number }: ShareableRound, seal: string | null, content: string): string {
  return seal === null
    ? `Content of round ${number}, draft: sha256 ${content}`
    : `Seal of round ${number}: sha256 ${seal}`;
}

function sheetOf(
  ctx: Context,
  chosen: ChosenDocument,
  round: ShareableRound,
  lineCounts?: Readonly<Record<string, number>>,
): PrintedDocument {
  const { choice, open, before, options } = chosen;
  const print = { ...options, createdAt: choice.madeAt ?? ctx.now(), lineCounts };
  if (choice.copy === 'internal')
    return internalCopyDocument(round, annexOf(ctx, open, round, chosen.precedents), print);
  return before ? redlineDocument(shareableOf(ctx, before), round, print) : termSheetDocument(round, print);
}

function attachmentOf(file: TermSheetFile): Attachment {
  return {
    name: `term-sheet-round-${file.round.number}.json`,
    mediaType: 'application/json',
    description: `Round ${file.round.number} as data, for Parley`,
    text: [...textOfTermSheet(file)].join(''),
  };
}

/** What a file has of the options of a document. */
export function partsOf({ legend, recipient, schedules }: ChosenDocument['options']): Pick<
  ChosenDocument['options'],
  'legend' | 'schedules'
> & {
  readonly recipient: string | null;
} {
  return { legend, schedules, recipient: recipient === '' ? null : recipient };
}

/** All that the other side may see of the round. */
export function shareableOf(ctx: Context, open: OpenDeal): ShareableRound {
  return toShareable(open, readScheduleContents(ctx, open.round));
}
