import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentChoice } from '../../domain/contract/exports.ts';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { copyContents } from '../../domain/document/copy-contents/copy-contents.ts';
import type { OurCounts } from '../../domain/document/copy-contents/copy-facts.ts';
import { defaultExportOptions } from '../../domain/document/export-options.ts';
import { anOpenDeal, aTerm } from '../../domain/shareable/open-deal.fixture.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

async function startTwoRounds() {
  const { backend, open } = await startDeal({ termKeys: ['exclusivity', 'confidentiality'] });
  const dealId = open.deal.id;
  const file = backend.path('declared.csv');
  writeFileSync(file, toCutForm(inventedRows));
  const importing = { source: { file }, name: 'Secret list', owner: 'Nokia', settings: {} };
  const imported = await backend.finish(await backend.call('patentLists.import', importing));
  const list = unwrap(imported) as PatentListSummary; // what the job promises
  unwrap(await backend.call('schedules.attach', { roundId: open.round.id, letter: 'A', listId: list.id }));
  const fields = {
    forms: { basis: 'stated' as const, value: ['up-front'] },
    payer: { basis: 'stated' as const, value: 'B' },
    upFront: { basis: 'estimated' as const, value: { amount: '5', currency: 'EUR' } },
  };
  const paid = { ...termOf(open, 'consideration'), fields };
  unwrap(await backend.call('terms.save', { roundId: open.round.id, term: paid }));
  unwrap(await backend.call('notes.save', { dealId, key: 'territory', text: 'secret words' }));
  const freezing = { as: 'sent' as const, dated: '2026-03-04', channel: 'e-mail', note: '' };
  unwrap(await backend.call('rounds.freeze', { roundId: open.round.id, ...freezing }));
  const started = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
  unwrap(await backend.call('terms.remove', { roundId: started.round.id, key: 'exclusivity' }));
  const detach = async () =>
    unwrap(await backend.call('schedules.detach', { roundId: started.round.id, letter: 'A' }));
  const contents = async (choice: Partial<DocumentChoice>) =>
    unwrap(
      await backend.call('exports.contents', {
        dealId,
        round: null,
        as: 'pdf',
        copy: 'counterpart',
        ...choice,
      }),
    );
  return { contents, detach };
}

const nothingOfOurs: OurCounts = {
  hasNextStep: false,
  hasRoundNote: false,
  notes: 0,
  positions: 0,
  reasons: 0,
  suggestions: 0,
  setAside: 0,
  otherRounds: 0,
  compared: 0,
  decisions: 0,
  forecastRows: 0,
  worksheets: 0,
  receivedFiles: 0,
};

describe('exports.contents', () => {
  it('says with counts what goes across the table and what stays, without saying what it is', async () => {
    const { contents } = await startTwoRounds();
    const { holds, holdsPrivate, leavesOut } = await contents({});
    expect(holds).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d+ terms.*: values, wording and state$/),
        'Values marked as such: 1 estimated',
        expect.stringMatching(/^\d+ values still to be agreed, shown as open$/),
        'A payment calendar of 1 line',
        expect.stringMatching(/^Schedule A: patents of Nokia, \d+ lines, /),
        'The round as data (JSON), attached to the file',
        'The word DRAFT behind each page',
        '“Without prejudice – subject to contract” on every page',
      ]),
    );
    expect(holdsPrivate).toEqual([]);
    expect(leavesOut).toEqual(
      expect.arrayContaining([
        'Our working title, and which of the parties we are',
        'Our notes on 1 term',
        'The other round of the deal',
        expect.stringContaining('The names and files of our patent lists'),
      ]),
    );
    expect([...holds, ...leavesOut].join('\n')).not.toMatch(/secret/i);
  });

  it('says that a redline shows its reader both rounds', async () => {
    const { contents } = await startTwoRounds();
    const { holds, leavesOut } = await contents({ copy: 'redline', as: 'docx' });
    expect(holds).toEqual(
      expect.arrayContaining([
        'The words and values of round 1 that round 2 does not have, struck out: its reader sees both rounds',
        'Terms of round 1 that are gone: Exclusivity and transfer',
        expect.stringMatching(/^Tracked changes by Xiaomi, dated /),
      ]),
    );
    expect(leavesOut.join('\n')).not.toContain('other round');
    expect(leavesOut).toContain('Our notes on 1 term');
  });

  it('tells which schedules of the earlier round a redline holds, also those that are gone', async () => {
    const { contents, detach } = await startTwoRounds();
    const both = await contents({ copy: 'redline' });
    expect(both.holds).toContainEqual(
      expect.stringMatching(/^Schedule A: .*, beside the \d+ lines of round 1; of many lines that stand /),
    );
    await detach();
    const gone = await contents({ copy: 'redline' });
    expect(gone.holds).toContainEqual(
      expect.stringMatching(/^Schedule A: patents of Nokia, \d+ lines: of round 1 alone, struck out$/),
    );
    expect((await contents({})).holds.join('\n')).not.toContain('Schedule A');
    const without = await contents({ copy: 'redline', options: { ...defaultExportOptions, schedules: [] } });
    expect(without.leavesOut).toContainEqual(expect.stringMatching(/^The lines of Schedule A /));
  });

  it('says so where no term changed, and tells many schedules together', () => {
    const sheet = toShareableSheet(anOpenDeal([aTerm('tax', {})], { number: 13 }));
    const schedules = Array.from('ABCDEFG', (letter, at) => ({ letter, owner: 'Ada', lines: 1_000 * at }));
    const { holds } = copyContents({
      choice: { as: 'pdf', copy: 'redline' },
      options: defaultExportOptions,
      round: { sheet, schedules },
      before: { sheet: { ...sheet, number: 1 }, schedules: schedules.slice(1) },
      ours: nothingOfOurs,
    });
    expect(holds).toEqual(
      expect.arrayContaining([
        'No term changed since round 1',
        '7 schedules (A, B, C, D, E, F, G), 21,000 lines in all, with what was counted and which rows could not be read',
        '6 schedules (B, C, D, E, F, G), 21,000 lines in all of round 1, what is gone of them struck out',
      ]),
    );
  });

  it('warns of letters that a PDF prints as boxes', async () => {
    const { contents } = await startTwoRounds();
    const options = { ...defaultExportOptions, recipient: 'شركة الاتصالات' };
    const warning = 'Letters that a PDF cannot draw here and prints as boxes: ش ر ك ة ا ل and 2 more';
    expect((await contents({ options })).holds[0]).toBe(warning);
    expect((await contents({ options, as: 'docx' })).holds).not.toContain(warning);
  });

  it('names what is ours in an internal copy, and what the options leave out of any', async () => {
    const { contents } = await startTwoRounds();
    const options = {
      ...defaultExportOptions,
      schedules: [],
      calendar: false,
      cover: false,
      recipient: 'Bea',
      draftMark: false,
    };
    const { holds, holdsPrivate, leavesOut } = await contents({ copy: 'internal', options });
    expect(holdsPrivate).toEqual(
      expect.arrayContaining(['Our working title and side', 'Our notes on 1 term']),
    );
    expect(leavesOut).toContainEqual(expect.stringMatching(/^The lines of Schedule A \(\d+ lines\)$/));
    expect(leavesOut).not.toContain('Our notes on 1 term');
    expect(holds).toContain('For whom the copy is on every page: Bea');
    expect(holds.join('\n')).not.toMatch(/calendar|DRAFT|Schedule A|A cover/);
  });
});
