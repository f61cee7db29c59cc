import { describe, expect, it } from 'vitest';
import { compare, comparedRound } from '../precedents/compare.ts';
import { aFact, aKnown, aPrecedent } from '../precedents/precedent.fixture.ts';
import { emptyPosition } from '../positions/position.ts';
import { diffRounds } from '../rounds/diff-rounds.ts';
import { anOpenDeal, aTerm, CANARY } from '../shareable/open-deal.fixture.ts';
import { toShareable } from '../shareable/to-shareable.ts';
import { defaultExportOptions } from './export-options.ts';
import { ALL_ROWS } from './comparison-blocks.ts';
import { comparisonDocument } from './comparison-document.ts';
import { readDocument } from './document-text.fixture.ts';
import { internalCopyDocument } from './internal-copy.ts';

const options = { ...defaultExportOptions, paper: 'Letter', createdAt: '2001-02-03T04:05:06Z' } as const;
const open = anOpenDeal([
  aTerm('territory', {}),
  aTerm('consideration', { payer: { basis: 'stated', value: 'B' } }),
]);
const round = toShareable(open, []);
const precedent = aPrecedent({
  facts: [
    aFact({
      terms: {
        consideration: {
          payer: { basis: 'stated', value: 'A' },
          forms: { basis: 'stated', value: ['royalty-free'] },
        },
      },
      statement: 'Ada paid.',
      note: 'said in passing',
    }),
    aFact({
      terms: { territory: { territory: { basis: 'undisclosed' } } },
      statement: 'Not in the material.',
      evidence: 'undisclosed',
      confirmed: false,
      primary: 'the contract',
      sourceIds: [],
    }),
    aFact({ statement: 'They had gone to court.', evidence: 'court-record' }),
  ],
  doubts: ['A common press error.'],
});
const compareWith = (count: number) =>
  compare(
    [
      comparedRound(open),
      ...Array.from({ length: count }, (_, index) => ({
        kind: 'precedent' as const,
        known: aKnown({ ...precedent, id: `p${index}`, title: `Deal ${index}` }),
      })),
    ],
    { positions: {}, notes: [] },
  );
const printed = (count: number) => ({ comparison: compareWith(count), base: 'round', filter: ALL_ROWS });
const annex = {
  workingTitle: open.deal.title,
  schedules: [],
  preparedFor: 'Bea',
  nextStep: `${CANARY} next step`,
  notes: open.notes,
  positions: {
    territory: {
      ...emptyPosition('territory'),
      walkAway: {
        limits: [
          { field: 'territory', bound: 'at-most' as const, value: { scope: 'countries', countries: ['CN'] } },
        ],
        words: `${CANARY} never India`,
      },
      priority: 5,
      reason: `${CANARY} our reason`,
      approvalBy: `${CANARY} the board`,
    },
  },
  crossings: [
    {
      termKey: 'territory',
      termLabel: 'Territory',
      field: 'territory',
      label: 'Territory',
      valueWords: 'worldwide',
      limitWords: 'nothing beyond China',
      bound: 'at-most' as const,
      approvalBy: '',
      decidedBy: '',
      state: 'crossed' as const,
      reason: null,
    },
  ],
  changes: {
    round: 1,
    changes: diffRounds(
      anOpenDeal([aTerm('consideration', { payer: { basis: 'stated', value: 'A' } })]).round,
      anOpenDeal([aTerm('consideration', { payer: { basis: 'stated', value: 'B' } })]).round,
      { A: 'Ada', B: 'Bea' },
    ).map((change) => ({
      change,
      remark: {
        roundId: 'r',
        termKey: 'consideration',
        field: 'payer',
        reason: `${CANARY} they gave in`,
        answer: 'rejected' as const,
        answerReason: `${CANARY} too late`,
      },
    })),
  },
  problems: [
    {
      rule: 'x',
      severity: 'warning' as const,
      termKey: 'territory',
      field: null,
      message: `${CANARY} a contradiction`,
    },
    {
      rule: 'missing-value',
      severity: 'gap' as const,
      termKey: 'territory',
      field: null,
      message: 'a mere gap',
    },
  ],
  comparison: compareWith(1),
};
const document = internalCopyDocument(round, annex, options);
const text = readDocument(document);

describe('internalCopyDocument', () => {
  it('says on every page that it is privileged', () => {
    expect(document).toMatchObject({
      footer: 'Internal copy - privileged and confidential',
      watermark: 'INTERNAL DRAFT',
    });
    expect(text).toContain('Internal copy - privileged and confidential\nPatent licence: Ada and Bea');
    expect(text).toContain(`Working title: ${CANARY} working title\nPrepared for: Bea`);
  });

  it('shows gaps as gaps and lists them', () => {
    expect(text).toContain('[territory] (missing)');
    expect(text).toContain('missing: not filled in yet');
    expect(text).toContain('Values still missing\n1 Territory: Territory\n2 Consideration: Forms of payment');
  });

  it('has our notes in the order of the sheet, with none lost', () => {
    expect(text).toContain(
      `Our notes\n2 Consideration\n${CANARY} our walk-away\nnot-in-this-round (not in this round)\n${CANARY} a note left behind`,
    );
  });

  it('has our positions, with what goes beyond them', () => {
    expect(text).toContain(
      [
        'Our positions',
        '1 Territory (beyond our walk-away)',
        'Beyond our walk-away: Territory: worldwide; our limit: nothing beyond China',
        `Walk-away: Territory: nothing beyond China`,
        `${CANARY} never India`,
        'Priority: 5 of 5',
        `Reason: ${CANARY} our reason`,
        `Approves beyond: ${CANARY} the board`,
      ].join('\n'),
    );
    expect(text).toContain(`Next step: ${CANARY} next step`);
  });

  it('has the changes since the round before with reasons and answers', () => {
    expect(text).toContain('Term | Round 1 | Round 2 | Moved | Reason and answer');
    expect(text).toContain(
      `Consideration\nPayer | Ada | Bea |  | ${CANARY} they gave in\nAnswer: rejected: ${CANARY} too late`,
    );
  });

  it('has the problems of the sheet without its gaps', () => {
    expect(text).toContain(
      `Problems of the sheet\nErrors and warnings\nKind | Term | Problem\nwarning | 1 Territory | ${CANARY} a contradiction`,
    );
    expect(text).not.toContain('a mere gap');
  });

  it('says on each part of ours in which manner its figures are, where the sheet has another', () => {
    const { blocks } = internalCopyDocument(round, annex, { ...options, figures: 'de-DE' });
    const opening = blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      return block.kind === 'heading' && block.anchor?.startsWith('annex-')
        ? [next?.kind === 'paragraph' ? next.text[0]?.text : null]
        : [];
    });
    expect(opening.length).toBeGreaterThan(3);
    expect(new Set(opening)).toEqual(
      new Set([
        'Days and figures of this part are written as on the screens, not as on the sheet: 5 July 2017, 1,250,000.50.',
      ]),
    );
    expect(readDocument(internalCopyDocument(round, annex, options))).not.toContain('on the screens');
  });

  it('says from which list each schedule comes and what of it is meant', () => {
    const part = { search: `${CANARY} search`, filters: { offices: ['EP'] }, sort: null };
    const list = { listId: 'l', listName: 'Families', owner: 'Bea' };
    const linesSha256 = 'e'.repeat(64);
    const schedules = [
      { ...list, letter: 'A', part, frozen: null },
      { ...list, letter: 'B', part: null, frozen: { lineCount: 3, linesSha256 } },
      { ...list, letter: 'C', part: null, frozen: { lineCount: 3, linesSha256: null } },
    ];
    expect(readDocument(internalCopyDocument(round, { ...annex, schedules }, options))).toContain(
      [
        'Where the schedules come from',
        `Schedule A: Families (Bea): search “${CANARY} search”, office EP. A draft: as the list is now.`,
        `Schedule B: Families (Bea): the whole list. Frozen with the round; SHA-256 of its lines ${linesSha256}.`,
        'Schedule C: Families (Bea): the whole list. Frozen with the round.',
      ].join('\n'),
    );
  });

  it('sets the comparison with evidence and numbered sources', () => {
    expect(text).toContain(
      'Term | Round 2, draft by Ada, 3 February 2001, base of the comparison | Deal 0, as known on 22 November 2026',
    );
    expect(text).toContain('Territory | not stated | Territory: undisclosed (unverified)');
    expect(text).toContain(
      'Consideration | Payer: Bea | Forms of payment: royalty-free exchange (disclosed [1])\nPayer: Ada (disclosed [1])',
    );
    expect(text).toContain('[1] | A report | A paper | 2001 | no address');
  });

  it('says once what stands behind the matrix, then the background and the doubts', () => {
    expect(text.match(/Ada paid\./g)).toHaveLength(1);
    expect(text).toContain('Ada paid. (disclosed [1]) Note: said in passing');
    expect(text).toContain('Not in the material. (undisclosed, unverified) To be settled by: the contract');
    expect(text).toContain('They had gone to court. (court record [1])');
    expect(text).toContain('Cautions\nA common press error.');
  });

  it('ends with the sheet where we have nothing to add', () => {
    const bare = readDocument(
      internalCopyDocument(
        toShareable(anOpenDeal([]), []),
        {
          ...annex,
          nextStep: '',
          notes: {},
          positions: {},
          crossings: [],
          changes: null,
          problems: [],
          comparison: null,
        },
        options,
      ),
    );
    expect(bare).not.toMatch(
      /Our notes|Our positions|Changes since|Problems|Next step|Values still missing|Comparison|Where the schedules/,
    );
  });
});

describe('comparisonDocument', () => {
  it('stands alone, landscape, marked as internal', () => {
    const alone = comparisonDocument(printed(1), 'Working title', options);
    expect(alone).toMatchObject({
      orientation: 'landscape',
      footer: 'Internal copy - privileged and confidential',
      title: 'Comparison with precedents: Working title',
    });
    expect(readDocument(alone)).toContain(
      'Marks. undisclosed: the value was never published; unverified: recalled',
    );
  });

  it('splits many columns over tables, each with our round', () => {
    const tables = comparisonDocument(printed(7), 'Working title', options).blocks.filter(
      (block) => block.kind === 'table' && block.caption.startsWith('Terms'),
    );
    expect(
      tables.map(
        (block) => block.kind === 'table' && [block.caption, block.columns.length, block.columns[1]?.header],
      ),
    ).toEqual([
      ['Terms beside precedents (1 of 2)', 6, expect.stringContaining('Round 2')],
      ['Terms beside precedents (2 of 2)', 5, expect.stringContaining('Round 2')],
    ]);
  });
});
