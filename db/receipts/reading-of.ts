import { nothingNoticed } from '../../domain/receiving/noticed.ts';
import type { Reading } from '../../domain/receiving/reading.ts';
import type { ReceivedFile, ReceivedRecord } from '../../domain/receiving/received-file.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { termsInForce } from '../../domain/terms/terms-in-force.ts';
import type { ReceivingDeal } from './deal-around.ts';

interface Comes {
  readonly deal: ReceivingDeal;
  readonly understood: Understood;
}

/** What people are shown of a file before anything comes of it. */
export function readingOf(file: ReceivedFile, { deal, understood }: Comes): Reading {
  const { kind, title, dated, parts, absent, changes, comments, pages, schedules, noticed } = understood;
  const { around, draft } = deal;
  return {
    file,
    kind,
    title,
    against: around.against,
    number: around.number,
    draft: draft && {
      number: draft.round.number,
      isTouched: draft.isTouched,
      isOurs: draft.isOurs,
      answered: draft.answered,
    },
    dated,
    doubts: [...beforehand(file), ...ofDraft(draft), ...understood.doubts],
    parts: [...parts],
    absent,
    terms: termsToChoose(deal),
    changes,
    comments,
    noticed: noticed ?? nothingNoticed,
    schedules: schedules.map(({ letter, owner, rows }) => ({ letter, owner, lineCount: rows.length })),
    pages,
  };
}

function beforehand({ receivedAt, roundNumber }: ReceivedFile): readonly string[] {
  return roundNumber === null
    ? []
    : [`This very file was received on ${receivedAt.slice(0, 10)} and is round ${roundNumber}.`];
}

function ofDraft(draft: ReceivingDeal['draft']): readonly string[] {
  if (!draft || draft.answered === null) return [];
  const { number, dated } = draft.round;
  return [
    draft.answered === 'as-it-is'
      ? `It was made from round ${number}, which is a draft here and was never marked as sent. It went out, so it goes into the record first, as sent on ${dated}.`
      : sayChangedSince(number),
  ];
}

/** What went out cannot be told from here any more. */
export function sayChangedSince(number: number): string {
  return `It was made from round ${number} while that was a draft here, and the draft says something else now. Set it back to what went out and send it, then receive this file.`;
}

function termsToChoose({ former }: ReceivingDeal): Reading['terms'] {
  const onSheet = termsInForce(former.terms).map((term) => ({
    key: term.key,
    label: findDefinition(term)?.label ?? term.key,
    isOnSheet: true,
  }));
  const known = new Set(former.terms.map(({ key }) => key));
  const others = catalogue
    .filter(({ key }) => !known.has(key))
    .map(({ key, label }) => ({ key, label, isOnSheet: false }));
  return [...onSheet, ...others];
}

/** What is kept of how the file became a round. */
export function recordOf({ deal, understood }: Comes): ReceivedRecord {
  return {
    against: deal.around.against,
    parts: understood.parts.map(({ id, number, heading, confidence, reason, isByHand }) => ({
      id,
      heading: [number, heading].filter(Boolean).join(' '),
      termKeys: [...(understood.termsOfPart.get(id) ?? [])],
      confidence,
      reason,
      isByHand,
    })),
    absent: understood.absent.map(({ key, label, isKept }) => ({ key, label, isKept })),
    changes: understood.changes,
    comments: understood.comments,
    doubts: [...understood.doubts],
    noticed: understood.noticed ?? nothingNoticed,
  };
}
