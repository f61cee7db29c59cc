import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let folder = '';
/** @type {typeof import('./cache.mjs')} */
let cache;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-cache-'));
  vi.stubEnv('PARLEY_CACHE_DIR', folder);
  cache = await import('./cache.mjs');
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('leaves nothing behind when filling fails', async () => {
  const fail = async (/** @type {string} */ draft) => {
    writeFileSync(path.join(draft, 'half'), 'half');
    throw new Error('the network went away');
  };
  await expect(cache.cached('runtime', fail)).rejects.toThrow('the network went away');
  expect(readdirSync(folder)).toEqual([]);
});

it('fills a folder once', async () => {
  let filled = 0;
  const fill = async (/** @type {string} */ draft) => {
    filled += 1;
    writeFileSync(path.join(draft, 'whole'), 'whole');
  };
  const finished = await cache.cached('runtime', fill);
  await cache.cached('runtime', fill);
  expect(filled).toBe(1);
  expect(existsSync(path.join(finished, 'whole'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['runtime']);
});
