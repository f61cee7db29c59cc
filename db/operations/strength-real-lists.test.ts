import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { parseCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { hasSharedLists, readSharedList, sharedLists } from './patent-lists-import.fixture.ts';
import { fiveG, startStrength, studyOf } from './strength.fixture.ts';

it.skipIf(!hasSharedLists)(
  'families of real exports beside the checkout are those that a plain look at their columns counts',
  async () => {
    const { backend, save } = await startStrength();
    const list = async (file: string, name: string, owner: string): Promise<string> => {
      const from = { file: join(sharedLists, file) };
      const started = await backend.call('patentLists.import', { source: from, name, owner, settings: {} });
      return (unwrap(await backend.finish(started)) as PatentListSummary).id; // what the job promises
    };
    const docomo = await list('isld-ntt-docomo-407.csv', 'Docomo', 'NTT DOCOMO');
    const oppo = await list('isld-oppo_50.csv', 'Oppo', 'OPPO');
    for (const generation of ['4G', '5G'] as const) {
      const standard = { ...fiveG, name: generation, covers: { by: 'generation', generation } } as const;
      const { result } = await save(studyOf([docomo], [oppo], { standards: [standard] }));
      const shown = result?.standards[0];
      expect([shown?.A.own, shown?.B.own]).toEqual([
        familiesIn('isld-ntt-docomo-407.csv', generation),
        familiesIn('isld-oppo_50.csv', generation),
      ]);
      const decay = shown?.decay ?? [];
      for (const side of ['A', 'B'] as const) {
        const unexpired = decay.map((year) => year[side].unexpired);
        expect(unexpired).toEqual(unexpired.toSorted((one, other) => other - one));
        expect(unexpired[0]).toBeLessThanOrEqual(shown?.[side].own ?? 0);
      }
      const both = {
        ...standard,
        total: { from: 'counted', sources: [source(docomo), source(oppo)] },
      } as const;
      const whole = await save(studyOf([docomo], [oppo], { standards: [both] }));
      const shares = whole.result?.standards[0];
      expect(shares?.total).toMatchObject({ is: String((shown?.A.own ?? 0) + (shown?.B.own ?? 0)) });
      expect(shares?.remarks).toEqual([]);
    }
  },
  60_000,
);

function source(listId: string) {
  return { listId, part: null };
}

/** Different ids of families with a flag, by another way than the import goes. */
function familiesIn(file: string, generation: '4G' | '5G'): number {
  const rows = parseCutForm(readSharedList(file)).filter((row) => row[generation] === '1');
  return new Set(rows.map((row) => row['DIPG_PATF_ID']).filter((id) => id !== '-1')).size;
}
