import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatPatentNumber } from '../../domain/patents/patent-number.ts';
import { readPublicationNumber } from '../../domain/patents/publication-number.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'vectors', 'patent-numbers.tsv');
const hasVectors = existsSync(file);

/** Filing numbers without an office and numbers that need their country column are not read from the number alone. */
const KINDS = new Set(['pub', 'grant', 'um', 'design', 'reissue', 'plant', 'sentinel']);

const vectors = (hasVectors ? readFileSync(file, 'utf8') : '')
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([, , kind, , note]) => KINDS.has(kind ?? '') && !note?.startsWith('with country'))
  .map(([raw = '', expected = '']) => ({ raw, expected }));

describe.skipIf(!hasVectors)('number vectors beside the checkout (skipped where they are absent)', () => {
  it.each(vectors)('reads $raw as $expected', ({ raw, expected }) => {
    const reading = readPublicationNumber(raw);
    const shown = { resolved: '', excluded: 'null', unresolved: 'INVALID' }[reading.status];
    expect(reading.status === 'resolved' ? formatPatentNumber(reading.number) : shown).toBe(expected);
  });

  it('has vectors to read', () => {
    expect(vectors.length).toBeGreaterThan(40);
  });
});
