import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { Reading } from '../../domain/receiving/reading.ts';
import { openSheet, type OpenedSheet } from '../../domain/receiving/open-sheet.ts';
import type { ReceivedDocument, ReceivedText } from '../../domain/receiving/received-document.ts';
import { textOf } from '../../domain/receiving/settle-changes.ts';
import { sidesOf } from '../../domain/receiving/turn-sides.ts';
import { partyNamesOf, type ShareableRound } from '../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import { isTermSheet } from '../../domain/shareable/term-sheet-file.ts';
import { toTermSheetFile, type CopyParts } from '../../domain/shareable/to-term-sheet-file.ts';
import { otherSide } from '../../domain/terms/favoured-side.ts';
import { isRecord } from '../../domain/terms/received/readable.ts';
import type { Context } from '../context.ts';
import { shareableOf } from '../documents/print-document.ts';
import { sealContent } from '../documents/term-sheet-file.ts';
import { readOpenDeal, readRound } from '../operations/open-deal.ts';

/** Of the latest draft of ours: whether a file was made from it, and whether what went out is what the draft says now. */
export type AnsweredDraft = NonNullable<Reading['draft']>['answered'];

/**
 * A draft goes out where nobody marks it as sent. What comes back then answers that draft and not the round before it: held
 * against that one, our own proposals would be taken for theirs.
 */
export function answeredDraft(ctx: Context, dealId: string, document: ReceivedDocument): AnsweredDraft {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok || document.kind === 'pages') return null;
  const { deal, round } = open.value;
  if (round.status !== 'draft' || round.proposedBy !== deal.ourSide) return null;
  return document.kind === 'text'
    ? ofText(ctx, open.value, document)
    : ofSheet(ctx, open.value, document.json);
}

/** A Word file of ours names at its foot and in its properties the state that it was made from, and at its head the draft. */
function ofText(ctx: Context, open: OpenDeal, { paragraphs, properties }: ReceivedText): AnsweredDraft {
  const head = new RegExp(String.raw`\bround ${open.round.number} \(draft\)`, 'i');
  const isOfDraft = paragraphs.some(
    (paragraph) => paragraph.place === 'header' && head.test(textOf(paragraph)),
  );
  if (!isOfDraft) return null;
  const said = Object.values(properties).join(' ');
  const names = new Set(paragraphs.flatMap(({ bookmarks }) => bookmarks));
  const printed = open.round.schedules
    .map(({ letter }) => letter)
    .filter((letter) => names.has(`lines_${letter.toLowerCase()}`));
  const round = shareableOf(ctx, open);
  const isAsItIs = [ctx.exportOptions.get(open.deal.id).schedules, printed].some((schedules) =>
    said.includes(hashOf(round, { schedules })),
  );
  return isAsItIs ? 'as-it-is' : 'changed-since';
}

/** A file of data carries the hash of what it said when it was made: the draft as a copy of that kind has the same, or has changed. */
function ofSheet(ctx: Context, open: OpenDeal, json: unknown): AnsweredDraft {
  if (!isTermSheet(json)) return null;
  const sheet = openSheet(json);
  if (!sheet || !isOurDraft(open, sheet)) return null;
  const round = shareableOf(ctx, open);
  const carried = round.schedules
    .map(({ letter }) => letter)
    .filter((letter) => !sheet.leftOut.includes(letter));
  const hash = hashOf(round, { schedules: carried, ...sinceOf(ctx, open, json['since']) });
  return json['contentSha256'] === hash ? 'as-it-is' : 'changed-since';
}

/** The hash is that of the state alone, for whomever the copy was made. */
function hashOf(round: ShareableRound, parts: Pick<CopyParts, 'schedules' | 'since'>): string {
  return sealContent(toTermSheetFile({ round, seal: null }, { legend: '', recipient: null, ...parts }))
    .contentSha256;
}

function isOurDraft({ deal, round }: OpenDeal, sheet: OpenedSheet): boolean {
  if (!sheet.isDraft || sheet.number !== round.number || sheet.proposedBy === null) return false;
  const sides = sidesOf(sheet.parties, partyNamesOf(toShareableSheet({ deal, round })));
  if (sides === 'same') return sheet.proposedBy === deal.ourSide;
  return sides === 'turned' && sheet.proposedBy === otherSide(deal.ourSide);
}

function sinceOf(ctx: Context, open: OpenDeal, since: unknown): Pick<CopyParts, 'since'> {
  const number = isRecord(since) && isRecord(since['round']) ? since['round']['number'] : undefined;
  const before = typeof number === 'number' ? ctx.rounds.findByNumber(open.deal.id, number) : undefined;
  if (!before) return {};
  const round = shareableOf(ctx, { ...open, round: readRound(ctx, before) });
  return { since: { round, seal: before.contentHash } };
}
