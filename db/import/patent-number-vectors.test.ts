import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnyNumberCell, type NumberCell } from '../../domain/patents/number-cell.ts';
import { formatPatentNumber } from '../../domain/patents/patent-number.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'vectors', 'patent-numbers.tsv');
const hasVectors = existsSync(file);

const vectors = (hasVectors ? readFileSync(file, 'utf8') : '')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .map(([raw = '', expected = '', kind = '', , note = '']) => ({
    raw,
    kind,
    office: /with country column ([A-Z]{2})/.exec(note)?.[1],
    // words in brackets explain; they are no part of what is shown
    expected: expected.replace(/ \(.*\)$/, ''),
  }));

const shownOf = ({ status, numbers }: NumberCell): string => {
  if (status !== 'resolved') return status === 'excluded' ? 'null' : 'INVALID';
  const shown = numbers.map(formatPatentNumber);
  return shown.length > 1 ? `[${shown.join(', ')}]` : (shown[0] ?? '');
};

describe.skipIf(!hasVectors)('number vectors beside the checkout (skipped where they are absent)', () => {
  it.each(vectors)('reads $raw as $expected', ({ raw, expected, office, kind }) => {
    const cell = readAnyNumberCell(raw, { office });
    expect(shownOf(cell)).toBe(expected);
    expect(cell.numbers[0]?.stage === 'application').toBe(kind === 'app');
  });

  it('has every vector to read', () => {
    expect(vectors).toHaveLength(66);
  });
});
