import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FONT_COPIES, fontFilesFromPackages, fontFilesIn } from './font-files.ts';

it('names files that the packages hold', () => {
  for (const { from } of FONT_COPIES) expect(existsSync(join('node_modules', from))).toBe(true);
  for (const path of Object.values(fontFilesFromPackages('node_modules')))
    expect(existsSync(String(path))).toBe(true);
});

it('finds in the shipped folder what the build put there', () => {
  const shipped = Object.values(fontFilesIn('fonts')).map(String);
  expect(shipped.toSorted()).toEqual(FONT_COPIES.map(({ to }) => join('fonts', to)).toSorted());
});
