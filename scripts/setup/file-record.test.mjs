import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isAsRecorded, recordFiles } from './file-record.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-record-'));
  writeFileSync(path.join(folder, 'electron'), 'a program');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('accepts a folder as it was recorded', () => {
  recordFiles(folder, ['electron']);
  expect(isAsRecorded(folder)).toBe(true);
});

it('refuses one that was changed since, or never finished', () => {
  expect(isAsRecorded(folder)).toBe(false);
  recordFiles(folder, ['electron']);
  appendFileSync(path.join(folder, 'electron'), ' with something added');
  expect(isAsRecorded(folder)).toBe(false);
});
