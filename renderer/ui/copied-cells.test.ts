import { expect, it } from 'vitest';
import { copiedCells } from './copied-cells.ts';

it('keeps cells in their columns, formulas harmless and markup a text', () => {
  const { text, html } = copiedCells([
    ['Owner', 'Applications'],
    ['Acme\tInc.\n', '12'],
    ['=1+1', '<b>'],
  ]);
  expect(text).toBe("Owner\tApplications\nAcme Inc. \t12\n'=1+1\t<b>\n");
  expect(html).toContain('<tr><th>Owner</th><th>Applications</th></tr>');
  expect(html).toContain("<td>'=1+1</td><td>&lt;b&gt;</td>");
});
