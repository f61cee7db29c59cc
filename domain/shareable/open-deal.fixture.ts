import type { OpenDeal, RoundTerm } from '../deals/deal.ts';
import { emptyPosition } from '../positions/position.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { ScheduleContent } from './shareable-schedule.ts';

/** Stands in every field that the other side must never see: it may be in nothing that is made for them. */
export const CANARY = 'CANARY-7f3a';

export function aTerm(key: string, fields: FieldValues, parts: Partial<RoundTerm> = {}): RoundTerm {
  return { key, state: 'open', binding: false, fields, written: null, custom: null, ...parts };
}

/** A made-up deal between Ada and Bea, with a canary in every private field. */
export function anOpenDeal(terms: readonly RoundTerm[], parts: Partial<OpenDeal['round']> = {}): OpenDeal {
  return {
    deal: {
      id: `${CANARY}-deal`,
      title: `${CANARY} working title`,
      parties: {
        A: { id: `${CANARY}-a`, name: 'Ada', localName: null, localLanguage: null, seat: null },
        B: {
          id: `${CANARY}-b`,
          name: 'Bea',
          localName: '贝亚',
          localLanguage: 'zh-Hans',
          seat: 'Lyon, France',
        },
      },
      ourSide: 'B',
      nextStep: { text: `${CANARY} next step`, due: null },
      createdAt: `2001-01-01T00:00:00Z ${CANARY}`,
      updatedAt: `2001-01-01T00:00:00Z ${CANARY}`,
    },
    round: {
      id: `${CANARY}-round`,
      dealId: `${CANARY}-deal`,
      number: 2,
      status: 'draft',
      proposedBy: 'A',
      dated: '2001-02-03',
      channel: `${CANARY} channel`,
      note: `${CANARY} note on the round`,
      frozenAt: null,
      contentHash: null,
      terms: [...terms],
      schedules: [],
      ...parts,
    },
    notes: { consideration: `${CANARY} our walk-away`, 'not-in-this-round': `${CANARY} a note left behind` },
    rounds: [],
    positions: {
      consideration: {
        ...emptyPosition('consideration'),
        walkAway: { limits: [], words: `${CANARY} walk-away` },
        reason: `${CANARY} reason`,
        decidedBy: `${CANARY} decides`,
      },
    },
    remarks: [
      {
        roundId: `${CANARY}-round`,
        termKey: 'consideration',
        field: 'payer',
        reason: `${CANARY} why`,
        answer: null,
        answerReason: `${CANARY} answer`,
      },
    ],
    history: { undo: `${CANARY} undo`, redo: null, revision: 0 },
  };
}

/** Schedule A of Ada's patents, on an object that carries more than may be shared, as objects from a database do. */
export function aScheduleContent(): ScheduleContent {
  const row = {
    family: 'F1',
    application: 'EP00123456',
    publication: 'EP1234567B1',
    office: 'EP',
    title: 'A receiver',
    filingDate: '2000-05-06',
    declaredStandards: ['TS 25.211'],
    raw: `${CANARY} raw row`,
  };
  const bare = {
    ...row,
    family: null,
    publication: null,
    title: null,
    filingDate: null,
    declaredStandards: [],
  };
  const content = {
    letter: 'A',
    listName: `${CANARY} list name`,
    file: `/home/${CANARY}/list.csv`,
    counts: [
      { level: 'publications', count: 1, note: CANARY },
      { level: 'families', key: 'etsi', count: 12_345, note: CANARY },
    ] as const,
    rows: [row, bare],
    rejects: [
      { row: 7, cause: 'unresolved', raw: `${CANARY} reject`, reason: `"${CANARY}": not a number` },
    ] as const,
  };
  return content;
}
