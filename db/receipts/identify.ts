import type { Identified } from '../../domain/contract/receiving.ts';
import { openSheet } from '../../domain/receiving/open-sheet.ts';
import type { ReceivedDocument, ReceivedSheet } from '../../domain/receiving/received-document.ts';
import { sidesOf } from '../../domain/receiving/turn-sides.ts';
import { isTermSheet } from '../../domain/shareable/term-sheet-file.ts';
import type { Context } from '../context.ts';
import { partyNames } from '../operations/party-names.ts';
import { isRecord } from '../../domain/terms/received/readable.ts';

type Found = Identified['found'][number];

/** Documents that left or came here and that this file is, byte for byte. Newest first. */
export function foundByHash(ctx: Context, sha256: string): Found[] {
  const left = ctx.exportLog.findByHash(sha256).map((record): Found => ({
    by: 'export-log',
    ...ofDeal(ctx, record.dealId),
    roundNumber: record.roundNumber,
    format: record.format,
    copy: record.copy,
    at: record.exportedAt,
    who: record.by,
    recipient: record.recipient,
    receivedId: null,
  }));
  const came = ctx.receivedFiles.findByHash(sha256).map((file): Found => ({
    by: 'received',
    ...ofDeal(ctx, file.dealId),
    roundNumber: file.roundNumber,
    format: file.format,
    copy: null,
    at: file.receivedAt,
    who: '',
    recipient: '',
    receivedId: file.id,
  }));
  return [...left, ...came];
}

/** Rounds that a document names itself: by the hash under which one was frozen, else by parties and number. */
export function foundWithin(ctx: Context, document: ReceivedDocument): Found[] {
  const said = saidBy(document);
  if (said === null) return [];
  const { by, format } = said;
  const common = { copy: said.copy, at: null, who: '', recipient: said.recipient, receivedId: null };
  const sealed = said.seals.flatMap((seal) =>
    ctx.deals.list().flatMap((deal) =>
      ctx.rounds
        .list(deal.id)
        .filter(({ contentHash }) => contentHash === seal)
        .map(({ number }): Found => ({
          by,
          format,
          ...ofDeal(ctx, deal.id),
          roundNumber: number,
          ...common,
        })),
    ),
  );
  if (sealed.length > 0) return sealed;
  return ctx.deals.list().flatMap((deal): Found[] => {
    const sides = sidesOf(said.parties, partyNames(ctx, deal.id));
    if (sides !== 'same' && sides !== 'turned') return [];
    const isThere = said.number !== null && ctx.rounds.findByNumber(deal.id, said.number) !== undefined;
    return [{ by, format, ...ofDeal(ctx, deal.id), roundNumber: isThere ? said.number : null, ...common }];
  });
}

interface Said extends Pick<Found, 'by' | 'format'> {
  readonly seals: readonly string[];
  readonly parties: Parameters<typeof sidesOf>[0];
  readonly number: number | null;
  readonly copy: Found['copy'];
  readonly recipient: string;
}

function saidBy(document: ReceivedDocument): Said | null {
  switch (document.kind) {
    case 'sheet':
      return saidBySheet(document);
    case 'text':
      return saidByHash('property', 'docx', Object.values(document.properties));
    case 'pages':
      return saidByHash('print', 'pdf', document.pages);
  }
}

function saidBySheet({ json, carriedBy }: ReceivedSheet): Said | null {
  const sheet = isTermSheet(json) ? openSheet(json) : null;
  if (!sheet || !isRecord(json)) return null;
  const kind = isRecord(json['copy']) ? json['copy']['kind'] : null;
  return {
    by: 'attachment',
    format: carriedBy,
    seals: sheet.seal === null ? [] : [sheet.seal],
    parties: sheet.parties,
    number: sheet.number,
    copy: kind === 'counterpart' || kind === 'internal' || kind === 'redline' ? kind : null,
    recipient: sheet.recipient,
  };
}

/** Word files say in a property of their own which state they were made of, printed pages at their foot. */
function saidByHash(by: Said['by'], format: Said['format'], words: readonly string[]): Said | null {
  const seals = new Set(words.flatMap((text) => text.match(/\b[0-9a-f]{64}\b/g) ?? []));
  return seals.size === 0
    ? null
    : {
        by,
        format,
        seals: [...seals].slice(0, MOST_SEALS),
        parties: {},
        number: null,
        copy: null,
        recipient: '',
      };
}

/** A redline names two. */
const MOST_SEALS = 10;

function ofDeal(ctx: Context, dealId: string): Pick<Found, 'dealId' | 'dealTitle'> {
  return { dealId, dealTitle: ctx.deals.find(dealId)?.title ?? '' };
}

/** What is said of a document that nothing here is like. */
export function unlike({ kind }: ReceivedDocument): string {
  if (kind === 'sheet') return 'It is a term sheet of Parley, of no deal of this workspace.';
  return kind === 'text'
    ? 'It is a Word document. Nothing in it tells which round it belongs to.'
    : 'It is a PDF of somebody else. Nothing in it tells which round it belongs to.';
}
