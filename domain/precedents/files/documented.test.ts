import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvHeader } from './csv-rows.ts';

const told = readFileSync(join(import.meta.dirname, '../../../docs/precedent-files.md'), 'utf8');

it.each(csvHeader)('the column %s is described', (column) => {
  expect(told).toContain(`\`${column.replace('fact.', '')}\``);
});
