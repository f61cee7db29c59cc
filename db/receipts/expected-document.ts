import type { DocumentChoice } from '../../domain/contract/exports.ts';
import type { Deal, Round } from '../../domain/deals/deal.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import type { ExportOptions } from '../../domain/document/export-options.ts';
import { acceptAll } from '../../domain/document/redline/settle.ts';
import type { ReceivedText } from '../../domain/receiving/received-document.ts';
import { ownMarks, type OwnMarks } from '../../domain/receiving/text/own-marks.ts';
import { textOf } from '../../domain/receiving/settle-changes.ts';
import type { Context } from '../context.ts';
import type { ChosenDocument } from '../documents/chosen-document.ts';
import { printDocument } from '../documents/print-document.ts';
import { readOpenDeal, readRound } from '../operations/open-deal.ts';

/**
 * The document of ours from which a received one may have been made: of this round, with the cover, the numbers and the parts
 * that the received one has. What changed between the two is theirs.
 */
export function expectedDocument(
  ctx: Context,
  { deal, former }: { readonly deal: Deal; readonly former: Round },
  received: ReceivedText,
): { readonly document: PrintedDocument; readonly marks: OwnMarks | null } {
  const open = readOpenDeal(ctx, deal.id);
  if (!open.ok) throw new Error(`there is no deal ${deal.id}`);
  const since = sinceIn(received);
  const before = since === null ? undefined : ctx.rounds.findByNumber(deal.id, since);
  const isDraft = received.paragraphs.some(
    (paragraph) => paragraph.place === 'header' && textOf(paragraph).includes('(draft)'),
  );
  const options = optionsOf(ctx.exportOptions.get(deal.id), received);
  const choice: DocumentChoice = {
    dealId: deal.id,
    round: former.number,
    as: 'docx',
    copy: before ? 'redline' : 'counterpart',
    since,
    options,
    compareWith: null,
    madeAt: null,
  };
  const chosen: ChosenDocument = {
    choice,
    open: { ...open.value, round: isDraft ? { ...former, status: 'draft' } : former },
    before: before ? { ...open.value, round: readRound(ctx, before) } : null,
    options,
    precedents: [],
  };
  const printed = printDocument(ctx, chosen);
  return {
    document: { ...printed, blocks: acceptAll(printed.blocks) },
    marks: before ? ownMarks(printed.changedBy?.author ?? printed.author, printed.blocks) : null,
  };
}

/** "Redline of round 3 against round 1": of a redline of ours, the round that it is held against. */
function sinceIn({ title }: ReceivedText): number | null {
  const found = /^Redline of round \d+ against round (\d+)\b/.exec(title ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

function optionsOf(kept: ExportOptions, { paragraphs }: ReceivedText): ExportOptions {
  const names = new Set(paragraphs.flatMap(({ bookmarks }) => bookmarks));
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (!has(/^term_/)) return kept;
  const numbers = paragraphs
    .filter(({ bookmarks }) => bookmarks.some((name) => name.startsWith('term_')))
    .map(({ number }) => number);
  const printed = [...names].flatMap((name) => /^lines_([a-z])$/.exec(name)?.[1]?.toUpperCase() ?? []);
  const isNumbered = numbers.some((number) => number !== null);
  const isByPart = numbers.some((number) => number?.includes('.'));
  return {
    ...kept,
    cover: !names.has('title'),
    calendar: names.has('payment_calendar') || names.has('table_payment_calendar'),
    schedules: printed,
    numbering: isByPart ? 'by-part' : isNumbered ? 'through' : 'none',
  };
}
