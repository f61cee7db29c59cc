import type { ListPart, ListRow } from '../../domain/patents/list-view.ts';
import { inventedRows, toCutForm, type IsldCells } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';
import { listPatentRows } from './patent-rows.ts';
import type { Context } from '../context.ts';

export const part = (search: string, rest: Partial<ListPart> = {}): ListPart => ({
  search,
  filters: {},
  sort: null,
  ...rest,
});

/** A row of the made-up list with other cells. */
export function rowLike(cells: IsldCells): IsldCells {
  return { ...inventedRows[0], ...cells };
}

/** A workspace with one list made of these rows. */
export async function tableOf(
  rows: readonly IsldCells[],
): Promise<{ readonly ctx: Context; readonly id: string }> {
  const { ctx, importText } = createImportBench();
  const { id } = unwrap(await importText(toCutForm(rows)));
  return { ctx, id };
}

/** All rows of a part, asked for in pages. */
export function allRows(ctx: Context, id: string, asked: ListPart, limit = 1000): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (;;) {
    const page = unwrap(listPatentRows(ctx, { id, part: asked, offset: rows.length, limit }));
    rows.push(...page.rows);
    if (page.rows.length < limit) return rows;
  }
}

export function rowNumbers(ctx: Context, id: string, asked: ListPart): readonly number[] {
  return allRows(ctx, id, asked).map(({ row }) => row);
}

/** Rows of every sort: offices, owners, standards, blanks, several stages, doubt, repeats. The same on every run. */
export function motleyRows(count: number): readonly IsldCells[] {
  const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
  return Array.from({ length: count }, (_, at) => {
    // neighbours repeat some values and not others
    const application = Math.floor(at / 3) + 1;
    const serial = String(900_000 + application);
    const office = pick(['EP', 'US', 'CN', 'JP'], application);
    const year = 1998 + ((application * 7) % 24);
    const title = pick(
      [
        'Paging of terminals',
        'Handover',
        '无线通信方法及装置',
        '通信システム',
        'Ｒandom access',
        '-1',
        'énergie du réseau',
      ],
      application * 5,
    );
    return rowLike({
      PATT_APPLICATION_NUMBER: pick(
        [`${office}${year}${serial}`, '-1', `${office}${year}${serial}`],
        application,
      ),
      PUBL_NUMBER: pick(
        [
          `${office}${office === 'EP' ? `2${serial}` : `${year}${serial}`} A1`,
          '-1',
          `${office}${office === 'EP' ? `2${serial}` : `${year}${serial}`} A1 | ${office}7${serial} B2`,
          'not a number at all 12',
        ],
        application * 3,
      ),
      Country_Of_Registration: `${office} office`,
      COMP_LEGAL_NAME: pick(
        ['Nokia Technologies Oy', 'NOKIA CORPORATION', 'Huawei', '华为技术有限公司', '-1'],
        at * 11,
      ),
      TGPP_NUMBER: pick(['36.300', '38.331', '-1', '36.213'], at * 7),
      TGPV_VERSION: pick(['8.1.0', '15.2.0', '-1'], at),
      PBPA_TITLEEN: title,
      PBPA_APP_DATE: pick([`${year}-03-0${1 + (application % 9)}`, `${year}-11-12`, '-1'], application),
      PBPA_PRIORITY_NUMBERS: pick([`|US${year}0${serial}P|`, '-1', `|JP${year}000101|`], application),
      DIPG_PATF_ID: pick(
        [String(900 + (application % 13)), '-1', String(90 + (application % 5))],
        application,
      ),
      DIPG_ID: String(700 + (at % 17)),
      Explicitely_Disclosed: pick(['Yes', 'No', '-1'], at),
      '2G': pick(['0', '-1', '1'], at * 3),
      '4G': pick(['1', '0'], at),
      '5G': pick(['0', '1', '-1'], at),
    });
  });
}
