import { figuresIn } from '../../domain/figures.ts';
import type { ReceivedDocument, ReceivedSheet } from '../../domain/receiving/received-document.ts';
import { openSheet } from '../../domain/receiving/open-sheet.ts';
import type { Decisions } from '../../domain/receiving/reading.ts';
import { expectedSheet } from '../../domain/receiving/text/expected-sheet.ts';
import { withDepartures } from '../../domain/receiving/say-departures.ts';
import { understandText } from '../../domain/receiving/text/understand-text.ts';
import { understandPages } from '../../domain/receiving/understand-pages.ts';
import { understandSheet } from '../../domain/receiving/understand-sheet.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { asReceivedFrom } from '../../domain/rounds/proposed-terms.ts';
import { isTermSheet, TERM_SHEET_VERSION } from '../../domain/shareable/term-sheet-file.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import type { Context } from '../context.ts';
import { hashContent } from '../documents/term-sheet-file.ts';
import { answeredDraft } from './answered-draft.ts';
import { expectedDocument } from './expected-document.ts';
import { readReceivingDeal, type ReceivingDeal } from './deal-around.ts';

interface UnderstoodIn {
  readonly deal: ReceivingDeal;
  readonly understood: Understood;
}

/** What a document comes to in this deal, under these decisions. */
export function understand(
  ctx: Context,
  dealId: string,
  document: ReceivedDocument,
  decisions: Decisions,
): Result<UnderstoodIn> {
  const deal = readReceivingDeal(ctx, dealId, {
    named: namedRound(ctx, dealId, document),
    answered: answeredDraft(ctx, dealId, document),
  });
  if (!deal.ok) return deal;
  const understood = comesTo(ctx, deal.value, document, decisions);
  if (!understood.ok) return understood;
  const stated = withTheirStates(understood.value, deal.value);
  return ok({ deal: deal.value, understood: withDepartures(stated, deal.value.around.former) });
}

/** Words carry no states: what they changed is theirs from now on, and nothing that they changed is agreed any more. */
function withTheirStates(understood: Understood, { former, around }: ReceivingDeal): Understood {
  if (understood.areStatesSettled) return understood;
  const terms = asReceivedFrom(around.theirSide, understood.terms, former.terms);
  const wasAgreed = new Set(former.terms.filter(({ state }) => state === 'agreed').map(({ key }) => key));
  const reopened = terms
    .filter(({ key, state }) => wasAgreed.has(key) && state !== 'agreed')
    .map((term) => `"${findDefinition(term)?.label ?? term.key}"`);
  return {
    ...understood,
    terms,
    doubts:
      reopened.length === 0
        ? understood.doubts
        : [
            `What was agreed is changed in it and is open again: ${reopened.join(', ')}.`,
            ...understood.doubts,
          ],
  };
}

/** The round that a Word file of ours was made from says so itself, by the hash under which it was frozen. */
function namedRound(ctx: Context, dealId: string, document: ReceivedDocument): number | null {
  if (document.kind !== 'text') return null;
  const said = Object.values(document.properties).join(' ');
  const frozen = ctx.rounds.list(dealId).filter(({ contentHash }) => contentHash !== null);
  return frozen.find(({ contentHash }) => said.includes(contentHash ?? ''))?.number ?? null;
}

function comesTo(
  ctx: Context,
  receiving: ReceivingDeal,
  document: ReceivedDocument,
  decisions: Decisions,
): Result<Understood> {
  const { around, former, deal } = receiving;
  switch (document.kind) {
    case 'sheet':
      return sheetComesTo(document, around);
    case 'pages':
      return ok(understandPages(document, former.terms));
    case 'text': {
      const printed = expectedDocument(ctx, receiving, document);
      const expected = expectedSheet(printed.document);
      const figures = figuresIn(ctx.exportOptions.get(deal.id).figures);
      const own = { expected, ownMarks: printed.marks };
      return ok(understandText(document, { deal, former, around, figures, ...own }, decisions));
    }
  }
}

function sheetComesTo(
  { json, comments, doubts }: ReceivedSheet,
  around: ReceivingDeal['around'],
): Result<Understood> {
  const refuse = (message: string) => fail({ code: 'conflict', message });
  if (!isTermSheet(json)) return refuse('It is no term sheet of Parley: it does not say that it is one.');
  const version = json['version'];
  if (typeof version === 'number' && version > TERM_SHEET_VERSION)
    return refuse('The term sheet was written by a newer version of Parley. Receive it with that one.');
  const sheet = openSheet(json);
  if (!sheet) return refuse('It says that it is a term sheet of Parley, and holds no round.');
  const isWhole = json['contentSha256'] === hashContent(json);
  const understood = understandSheet(sheet, around, isWhole);
  return ok({
    ...understood,
    kind: 'sheet',
    title: null,
    changes: [],
    // they stand on pages, of which nobody knows which term is where
    comments: comments.map((one) => ({ ...one, termKey: null, answer: null, answerReason: '' })),
    pages: [],
    doubts: [
      ...(isWhole
        ? []
        : ['Its content does not agree with the hash that it carries: it was damaged, or edited by hand.']),
      ...understood.doubts,
      ...doubts,
    ],
  });
}
