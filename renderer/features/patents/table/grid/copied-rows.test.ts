import { expect, it } from 'vitest';
import type { ListRow } from '../../../../../domain/patents/list-view.ts';
import { copiedRows } from './copied-rows.ts';

const row: ListRow = {
  row: 7,
  status: 'resolved',
  isDuplicate: false,
  isCorrected: false,
  publications: 'EP1848154A1 | EP1848154B1',
  application: 'EP20060711571',
  applicationKey: 'EP/2006/711571',
  office: 'EP',
  title: '=HYPERLINK("x") <b>\tpaging\nof',
  owner: null,
  standard: '3GPP TS 36.300',
  version: null,
  release: null,
  project: null,
  generations: ['4G', '5G'],
  filingDate: '2006-01-05',
  expiry: '2026-01-05',
  expiryMethod: '20-from-filing',
  legalStatus: 'in-force',
  family: '901',
  prioritySet: null,
  connectedFamily: null,
  handFamily: null,
  declaration: null,
  declarationDate: null,
  group: null,
};

it('copies rows under the labels of their columns, as text and as a table', () => {
  const { text, html } = copiedRows(['row', 'publications', 'owner', 'generations', 'legalStatus'], [row]);
  expect(text).toBe(
    'Row\tPublications\tDeclared by\tDeclared for\tStatus\n7\tEP1848154A1 | EP1848154B1\t\t4G 5G\tin force (estimated)\n',
  );
  expect(html).toContain('<th>Row</th>');
  expect(html).toContain('<td>EP1848154A1 | EP1848154B1</td><td></td>');
});

it('a cell that begins like a formula is text to a spreadsheet, and one cell stays one', () => {
  const { text, html } = copiedRows(['title'], [row]);
  expect(text).toBe('Title\n\'=HYPERLINK("x") <b> paging of\n');
  expect(html).toContain("<td>'=HYPERLINK(&quot;x&quot;) &lt;b&gt;");
  for (const title of ['+1', '-1', '@x', ' =1'])
    expect(copiedRows(['title'], [{ ...row, title }]).text).toBe(`Title\n'${title}\n`);
});
