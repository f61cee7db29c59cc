import { writeFileSync } from 'node:fs';
import type { PatentListSummary } from '../../../domain/contract/patent-lists.ts';
import { defaultExportOptions } from '../../../domain/document/export-options.ts';
import type { FieldValues } from '../../../domain/terms/stated.ts';
import type { Db } from '../../connection.ts';
import { inventedRows, toCutForm } from '../../import/formats/isld/isld.fixture.ts';
import { createTestBackend, unwrap, type TestBackend } from '../../test-backend.ts';
import { extraRows } from './extra-rows.fixture.ts';
import { plantCanaries, wordFor, type Planted } from './plant.fixture.ts';

export interface LeakDeal {
  readonly backend: TestBackend;
  readonly dealId: string;
  readonly planted: Planted;
}

/** What the operations were given to keep beside words for the other side. */
const ours = (what: string) => wordFor(`ours: ${what}`);
/** What both sides may read, in both rounds or in the one named. */
export const shared = (what: string) => wordFor(`shared: ${what}`);

const stated = (value: unknown) => ({ basis: 'stated' as const, value });
const NOW = '2026-03-04T09:00:00.000Z';

/**
 * A workspace with a canary in every column that may hold words: a deal with a frozen round 1 and a draft of round 2, a
 * schedule in each, and a row in every table but those that stay empty.
 */
export async function startLeakDeal(
  openDatabase: (file: string) => Db,
  isEmpty: (table: string) => boolean = () => false,
): Promise<LeakDeal> {
  const backend = createTestBackend({ now: () => NOW });
  const file = backend.path('deal.parley');
  unwrap(await backend.call('workspace.create', { file, sample: false }));
  const party = (name: string) => ({ name, localName: name, localLanguage: 'zh-Hans', seat: name });
  const open = unwrap(
    await backend.call('deals.create', {
      title: 'a deal',
      parties: { A: party('Ada'), B: party('Bea') },
      ourSide: 'A',
      termKeys: ['release', 'patents-assigned', 'escalation'],
    }),
  );
  const [dealId, roundId] = [open.deal.id, open.round.id];
  const list = await importList(backend);
  const part = { search: '', filters: {}, sort: null };
  const listed = await backend.call('patentLists.rows', { id: list.id, part, offset: 0, limit: 1 });
  const applicationKey = unwrap(listed).rows[0]?.applicationKey ?? '';
  unwrap(await backend.call('schedules.attach', { roundId, letter: 'A', listId: list.id }));
  const custom = {
    label: shared('label'),
    section: 'legal' as const,
    fields: [{ key: 'agent', label: 'Agent', kind: 'text' as const }],
  };
  const { round } = unwrap(await backend.call('terms.addCustom', { roundId, custom }));
  const added = round.terms.find((term) => term.custom !== null);
  if (added) await save(added.key, { agent: stated(shared('agent')) });
  await save('consideration', { forms: stated(['royalty-free']), upFrontDue: stated('1951-01-01') });
  await save('release', { form: stated('none'), leftOut: stated(ours('value that does not apply')) });
  await save('escalation', { form: stated('index'), index: stated(ours('term that does not apply')) });
  await save('patents-assigned', { seller: stated('A'), number: stated(shared('round 1')) });
  await write();
  await backend.call('notes.save', { dealId, key: 'territory', text: 'a note' });
  const freezing = { as: 'sent' as const, dated: '2026-03-04', channel: 'e-mail', note: 'a note' };
  unwrap(await backend.call('rounds.freeze', { roundId, ...freezing }));
  const second = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' })).round.id;
  await save('patents-assigned', { seller: stated('A'), number: stated(shared('round 2')) }, second);
  const options = { ...defaultExportOptions, legend: shared('legend'), recipient: shared('recipient') };
  unwrap(await backend.call('exports.saveOptions', { dealId, options }));
  unwrap(await backend.call('workspace.close', {}));
  const rows = Object.entries(extraRows(dealId, roundId, list.id, applicationKey)).filter(
    ([table]) => !isEmpty(table),
  );
  const db = openDatabase(file);
  const planted = plantCanaries(db, Object.fromEntries(rows));
  db.close();
  unwrap(await backend.call('workspace.open', { file }));
  const mixed = [
    'value that does not apply',
    'term that does not apply',
    'struck out',
    'generated',
    'clause',
    'edit',
  ];
  const kept = mixed.map((what) => ({ place: `round_terms: ${what}`, needles: [ours(what)] }));
  return { backend, dealId, planted: { ...planted, ours: [...planted.ours, ...kept] } };

  async function save(key: string, fields: FieldValues, into = roundId): Promise<void> {
    const { round: now } = unwrap(await backend.call('deals.open', { dealId }));
    const term = now.terms.find((entry) => entry.key === key);
    if (!term) throw new Error(`there is no term ${key}`);
    unwrap(await backend.call('terms.save', { roundId: into, term: { ...term, fields } }));
  }

  async function write(): Promise<void> {
    const { round: now } = unwrap(await backend.call('deals.open', { dealId }));
    const term = now.terms.find((entry) => entry.key === 'territory');
    if (!term) throw new Error('there is no territory');
    const struck = { text: ours('struck out'), suggestion: { kind: 'deletion' as const, id: ours('edit') } };
    const runs = [{ text: `Worldwide, ${shared('written')}.` }, struck];
    const written = {
      paragraphs: [{ role: 'body' as const, runs }],
      generated: ours('generated'),
      clauseId: ours('clause'),
    };
    unwrap(await backend.call('terms.save', { roundId, term: { ...term, written } }));
  }
}

async function importList(backend: TestBackend): Promise<PatentListSummary> {
  const file = backend.path('declared.csv');
  writeFileSync(file, toCutForm(inventedRows));
  const importing = { source: { file }, name: 'A list', owner: 'Ada', settings: {} };
  const imported = await backend.finish(await backend.call('patentLists.import', importing));
  return unwrap(imported) as PatentListSummary; // what the job promises
}
