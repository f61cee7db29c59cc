import { describe, expect, it } from 'vitest';
import { findFormula } from '../../domain/economics/formulas.ts';
import { unwrap } from '../test-backend.ts';
import {
  counted,
  declaredFamily,
  figureOf,
  fiveG,
  importDeclared,
  ours,
  startStrength,
  studyOf,
  theirs,
} from './strength.fixture.ts';

describe('strength.get', () => {
  it('offers the lists of the parties and suggests what they declare to', async () => {
    const { backend, dealId, A, B } = await startStrength();
    const { study, suggested, choices, result } = unwrap(await backend.call('strength.get', { dealId }));
    expect(study).toBeNull();
    expect(result).toBeNull();
    expect(choices.map(({ listId, side, label }) => [listId, side, label])).toEqual([
      [A, 'A', 'Ours'],
      [B, 'B', 'Theirs'],
    ]);
    expect(suggested.own).toEqual({ A: [{ listId: A, part: null }], B: [{ listId: B, part: null }] });
    expect(suggested.standards.map(({ name }) => name)).toEqual(['5G', '4G']);
  });
  it('offers the rows of a party in a list of somebody else, and schedules of the latest round', async () => {
    const { backend, dealId } = await startStrength();
    const all = await importDeclared(backend, { name: 'All', owner: 'ETSI' }, [
      { ...theirs[0], COMP_LEGAL_NAME: 'Xiaomi Inc.' },
      { ...ours[0], COMP_LEGAL_NAME: 'Somebody Else' },
    ]);
    const open = unwrap(await backend.call('deals.open', { dealId }));
    const part = { search: '', filters: { generations: ['5G' as const] }, sort: null };
    unwrap(
      await backend.call('schedules.attach', { roundId: open.round.id, letter: 'B', listId: all, part }),
    );
    const { choices } = unwrap(await backend.call('strength.get', { dealId }));
    expect(choices.filter(({ listId }) => listId === all)).toMatchObject([
      { label: 'All', side: null },
      { label: 'All, rows of Xiaomi', side: 'B', rows: 1, part: { filters: { owners: ['Xiaomi Inc.'] } } },
      { label: 'Schedule B of round 1: All, declared for 5G', part: { filters: { generations: ['5G'] } } },
    ]);
  });
});

describe('a study of one standard', () => {
  it('counts families of each side, and goes from the top down as the formula does', async () => {
    const { reckon } = await startStrength();
    const { standards, ratio, counted: words } = await reckon();
    const [five] = standards;
    expect(words).toBe('declared families by ETSI id');
    expect([five?.A.own, five?.B.own]).toEqual([4, 2]);
    expect(ratio).toEqual({ is: '0.5', low: null, high: null });
    const calc = findFormula('top-down');
    for (const [side, own] of [
      ['A', 4],
      ['B', 2],
    ] as const) {
      const is = unwrap(
        calc?.run({ aggregate: '0.08', own, total: 1500 }) ?? { ok: false, error: { code: 'cancelled' } },
      );
      expect(is.result).toEqual({
        share: figureOf(five?.[side].share),
        rate: figureOf(five?.[side].rate),
        perFamily: figureOf(five?.perFamily),
      });
    }
    expect(five?.A.share).toEqual({ is: '0.002666666667', low: '0.002', high: '0.003333333333' });
    expect(five?.A.rate).toEqual({ is: '0.000213333333', low: '0.00016', high: '0.000266666667' });
    expect(five?.A.working.map(({ what, is }) => [what, is])).toEqual([
      ['Own families', '4'],
      ['Share S', '0.002666666667'],
      ['Rate T · S', '0.000213333333'],
    ]);
  });
  it('leads each count to its rows', async () => {
    const { reckon, A } = await startStrength();
    const { standards } = await reckon({ onlyInForce: true });
    expect(standards[0]?.A.working[0]?.rows).toEqual([
      {
        list: 'Ours',
        listId: A,
        families: 3,
        part: {
          search: '',
          sort: null,
          filters: { generations: ['5G'], legalStatus: ['in-force'], legalStatusOn: '2026-03-04' },
        },
      },
    ]);
  });
  it('counts only families in force where that is asked, and says why others do not count', async () => {
    const { reckon } = await startStrength();
    const { standards, counted: words } = await reckon({ onlyInForce: true });
    expect(words).toContain('in force on 2026-03-04 (estimated)');
    expect([standards[0]?.A.own, standards[0]?.B.own]).toEqual([3, 1]);
    expect(standards[0]?.A.leftOut).toEqual(['1 family: not in force on the day of the count (estimated).']);
  });
  it('counts by any key', async () => {
    const { reckon } = await startStrength();
    const { standards } = await reckon({ familyKey: 'priority' });
    expect(standards[0]?.A.own).toBe(5);
    const byHand = await reckon({ familyKey: 'hand' });
    expect(byHand.standards[0]?.A.own).toBe(4);
  });
  it('takes specifications in place of a generation', async () => {
    const { reckon } = await startStrength();
    const covers = { by: 'specifications', names: ['TS 36.331'] } as const;
    const { standards } = await reckon({ standards: [{ ...fiveG, name: 'LTE', covers }] });
    expect([standards[0]?.A.own, standards[0]?.B.own]).toEqual([1, 0]);
    expect(standards[0]?.ratio).toEqual({ is: '0', low: null, high: null });
  });
});

describe('assessments', () => {
  it('count by family, for the standard that they speak to, of those whose word counts', async () => {
    const { backend, reckon, A } = await startStrength();
    const part = { search: '', filters: {}, sort: null };
    const page = unwrap(await backend.call('patentLists.rows', { id: A, part, offset: 0, limit: 10 }));
    const assess = async (row: number, by: string, standard: string, result: 'essential' | 'not-essential') =>
      unwrap(
        await backend.call('assessments.save', {
          id: null,
          subjectKey: page.rows[row]?.applicationKey ?? '',
          subject: 'x',
          standard,
          assessedBy: by,
          assessedOn: '2026-02-02',
          result,
          method: 'claim chart',
          source: '',
          note: '',
        }),
      );
    await assess(0, 'Panel', '3GPP TS 38.331', 'essential');
    await assess(2, 'Panel', 'NR', 'not-essential');
    await assess(3, 'Panel', 'LTE', 'essential');
    await assess(3, 'Tool', '5G', 'essential');
    await assess(3, 'Panel', '5G', 'not-essential');
    await assess(5, 'Panel', 'DVB-T', 'essential');
    const ofPanel = await reckon({ essentiality: 'assessed', assessors: ['Panel'] });
    expect(ofPanel.standards[0]?.A.own).toBe(1);
    expect(ofPanel.standards[0]?.A.leftOut).toEqual([
      '2 families: assessed as not essential, and by nobody as essential.',
      '1 family: not assessed.',
    ]);
    expect(ofPanel.counted).toBe('families by ETSI id assessed as essential by Panel');
    expect(ofPanel.remarks.join('\n')).toContain('2 assessments speak to none of the standards');
    const ofAnybody = await reckon({ essentiality: 'assessed' });
    expect(ofAnybody.standards[0]?.A.own).toBe(2);
    expect(ofAnybody.standards[0]?.remarks.join('\n')).toContain('contradict each other on 1 family');
    const notExcluded = await reckon({ essentiality: 'not-excluded' });
    expect(notExcluded.standards[0]?.A.own).toBe(3);
  });
});

describe('a total that is counted', () => {
  it('counts it under the same key and filter, and says what it does not have', async () => {
    const { backend, reckon } = await startStrength();
    const market = await importDeclared(backend, { name: 'Market', owner: 'ETSI' }, [
      ...ours.slice(0, 4),
      ...theirs,
      ...[21, 22, 23, 24].map((id) => declaredFamily({ id, generations: ['5G'], filed: 2016 })),
    ]);
    const { standards } = await reckon({ standards: [counted(market)] });
    const [five] = standards;
    expect(five?.total).toEqual({ is: '9', low: null, high: null });
    expect(figureOf(five?.A.share)).toBe('0.444444444444');
    expect(five?.remarks).toContain('1 family of Nokia is not in the lists that the total is counted from.');
    const byPriority = await reckon({ standards: [counted(market)], familyKey: 'connected' });
    expect(byPriority.standards[0]?.total).toMatchObject({ is: '10' });
    expect(byPriority.standards[0]?.A.own).toBe(5);
  });
  it('refuses a share above 1, and a total of nothing', async () => {
    const { reckon, B } = await startStrength();
    const above = await reckon({ standards: [counted(B)] });
    expect(above.standards[0]?.A.share).toEqual({
      why: 'The owner has more families than there are: a share above 1 means nothing.',
    });
    expect(above.standards[0]?.ratio).toMatchObject({ is: '0.5' });
    const total = { ...fiveG.total, count: '0', low: '', high: '' } as const;
    const none = await reckon({ standards: [{ ...fiveG, total }] });
    expect(none.standards[0]?.A.share).toEqual({
      why: 'There are no families: nobody can have a share of them.',
    });
  });
});

describe('what is missing', () => {
  it('is named in place of a figure', async () => {
    const { save, A, B } = await startStrength();
    const total = { ...fiveG.total, count: '' } as const;
    const unsaid = await save(studyOf([A], [B], { standards: [{ ...fiveG, total }] }));
    expect(unsaid.result?.standards[0]?.A).toMatchObject({
      own: 4,
      share: { why: 'No total is stated: say how many families there are, or count them from a list.' },
    });
    const noList = await save(studyOf([A], []));
    expect(noList.result?.standards[0]?.B).toMatchObject({
      own: null,
      share: { why: 'No list of Xiaomi is chosen.' },
    });
    expect(noList.result?.ratio).toEqual({ why: 'No list of Xiaomi is chosen.' });
  });
  it('is refused beside the field where it is no figure', async () => {
    const { backend, dealId, A } = await startStrength();
    const burden = { ...fiveG.burden, value: '325' } as const;
    const refused = await backend.call('strength.save', {
      dealId,
      study: studyOf([A], [], { standards: [{ ...fiveG, burden }] }),
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'study.standards.0.burden.value' }] },
    });
  });
  it('a list that was removed is said, and the study stays', async () => {
    const { backend, dealId, save, A, B } = await startStrength();
    await save(studyOf([A], [B]));
    unwrap(await backend.call('patentLists.remove', { id: B }));
    const { study, result, problem } = unwrap(await backend.call('strength.get', { dealId }));
    expect(study?.own.B).toHaveLength(1);
    expect(result).toBeNull();
    expect(problem).toContain('patent list');
  });
});
