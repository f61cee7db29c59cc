import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

it('no copy for the other side tells what was assessed of the patents in its schedules', async () => {
  const { backend, open } = await startDeal();
  const file = backend.path('declared.csv');
  writeFileSync(file, toCutForm(inventedRows));
  const started = await backend.call('patentLists.import', {
    source: { file },
    name: 'Declared',
    owner: 'Nokia',
    settings: {},
  });
  const list = unwrap(await backend.finish(started)) as PatentListSummary; // what the job promises
  unwrap(await backend.call('schedules.attach', { roundId: open.round.id, letter: 'A', listId: list.id }));
  const { rows } = unwrap(
    await backend.call('patentLists.rows', {
      id: list.id,
      part: { search: '', filters: {}, sort: null },
      offset: 0,
      limit: 1,
    }),
  );
  const secret = (what: string) => `CANARY-${what}-9K`;
  const assessment = unwrap(
    await backend.call('assessments.save', {
      id: null,
      subjectKey: rows[0]?.applicationKey ?? '',
      subject: secret('subject'),
      standard: secret('standard'),
      assessedBy: secret('assessor'),
      assessedOn: '2026-02-02',
      result: 'not-essential',
      method: secret('method'),
      source: secret('source'),
      note: secret('note'),
    }),
  );
  const stored = unwrap(await backend.call('assessments.ofList', { listId: list.id }));
  expect(stored.assessments.map((placed) => placed.assessment)).toEqual([assessment]);
  const out = backend.path('copy.pdf');
  const wanted = {
    round: null,
    as: 'pdf',
    copy: 'counterpart',
    compareWith: null,
    out,
  } as const;
  unwrap(await backend.finish(await backend.call('exports.start', { dealId: open.deal.id, ...wanted })));
  const printed = await takeApart(readFileSync(out));
  expect(printed).toContain('Declared');
  expect(printed).not.toContain('CANARY');
});
