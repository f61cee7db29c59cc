import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedSchema } from './published-schema.ts';

const published = join(import.meta.dirname, '../../docs/term-sheet.schema.json');

it('is published as it is: run this test with --update after a change that is meant', async () => {
  await expect(`${JSON.stringify(publishedSchema(), null, 1)}\n`).toMatchFileSnapshot(published);
});
