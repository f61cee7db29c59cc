import { explainStatus } from '../../domain/patents/coverage/explain-status.ts';
import type { ExpiryEstimate, NoEstimate } from '../../domain/patents/expiry/expiry-estimate.ts';
import type { FamilyMember } from '../../domain/patents/families/family-row.ts';
import type { ApplicationDetail, ExpiryDetail } from '../../domain/patents/overrides/application-detail.ts';
import type { Override } from '../../domain/patents/overrides/override.ts';
import { statedByHand } from '../../domain/patents/overrides/stated-by-hand.ts';
import type { Context } from '../context.ts';
import type { ApplicationRow } from '../tables/patent-application-facts.ts';
import type { PatentListRecord } from '../tables/patent-lists-table.ts';
import { createApplicationFacts } from './application-facts.ts';
import { expiryOf } from './expiry-of.ts';
import { createListedStatus, statusFactsOf } from './status-facts.ts';

/** One application with its expiry, its status on a day, and what was stated by hand; undefined when it is not in the list. */
export function findApplicationDetail(
  ctx: Context,
  list: PatentListRecord,
  matchKey: string,
  on: string,
): ApplicationDetail | undefined {
  const row = ctx.patentApplicationFacts.find(list.id, matchKey);
  const range = row && { first: row.application_key, last: row.application_key };
  const [facts] = range ? createApplicationFacts(ctx.db, list.listKey)(range) : [];
  if (!row || !facts) return undefined;
  const overrides = ctx.patentOverrides.ofApplication(list.id, matchKey);
  const byHand = statedByHand(overrides);
  const [member] = toMembers(ctx, [row]);
  if (!member) return undefined;
  return {
    ...member,
    right: row.property_right,
    grantDate: row.grant_date,
    counted: toExpiryDetail(expiryOf(facts, byHand).expiry),
    withoutOverrides: toExpiryDetail(expiryOf(facts, NOTHING_STATED).expiry),
    status: sayStatusOn(row, overrides, list.importedAt, on),
    overrides,
  };
}

const NOTHING_STATED = statedByHand([]);

/** Applications with their publications under them, in the order of the list. */
export function toMembers(ctx: Context, rows: readonly ApplicationRow[]): readonly FamilyMember[] {
  const publications = ctx.patentFamilyMembers.publications(rows.map((row) => row.application_key));
  return rows.map((row) => ({
    key: row.match_key,
    raw: row.raw,
    isInferred: row.is_inferred === 1,
    office: row.office,
    title: row.title,
    filingDate: row.filing_date,
    isGranted: row.is_granted === null ? null : row.is_granted === 1,
    expiry: row.expiry,
    expiryMethod: row.expiry_method,
    expiryWords: row.expiry_words,
    families: {
      etsi: row.family_id,
      priority: row.set_key === null ? null : String(row.set_key),
      connected: row.connected_family === null ? null : String(row.connected_family),
      hand: row.hand_family,
    },
    publications: publications
      .filter((publication) => publication.application_key === row.application_key)
      .map(({ number, stage }) => ({ number, stage })),
  }));
}

function sayStatusOn(
  row: ApplicationRow,
  overrides: readonly Override[],
  importedAt: string,
  on: string,
): ApplicationDetail['status'] {
  const facts = {
    right: row.property_right,
    isGranted: row.is_granted,
    filingDate: row.filing_date,
    grantDate: row.grant_date,
    expiry: row.expiry,
    statedStatus: row.stated_status,
  };
  const told = statusFactsOf(facts, statedByHand(overrides), createListedStatus(importedAt));
  const { status, words, because } = explainStatus(told, on);
  return { on, status, words, because };
}

function toExpiryDetail(expiry: ExpiryEstimate | NoEstimate): ExpiryDetail {
  if ('missing' in expiry)
    return { date: null, isByDay: true, method: null, words: expiry.missing, inputs: [], assumptions: [] };
  const { date, precision, method, words, inputs, assumptions } = expiry;
  return {
    date,
    isByDay: precision === 'day',
    method,
    words,
    inputs: [...inputs],
    assumptions: [...assumptions],
  };
}
