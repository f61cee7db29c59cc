import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../domain/deals/deal.ts';
import { newRoundTerm } from '../../domain/terms/new-round-term.ts';
import type { Suggestion } from '../../domain/terms/written/written-prose.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { termDeed } from './term-deed.ts';

const definition = catalogue.find(({ key }) => key === 'tax');
if (!definition) throw new Error('the catalogue has no tax');
const plain = newRoundTerm(definition);
const says = (text: string, suggestion?: Suggestion, clauseId: string | null = null): RoundTerm => ({
  ...plain,
  written: {
    paragraphs: [{ role: 'body', runs: [{ text, ...(suggestion && { suggestion }) }] }],
    generated: '',
    clauseId,
  },
});
const deed = (before: RoundTerm, after: RoundTerm) => termDeed(definition, before, after);

describe('a reworded term', () => {
  it('is one step as long as one types on, suggestions included', () => {
    const typed = deed(plain, says('a'));
    expect(typed.mergeKey).toBeDefined();
    expect(deed(says('a'), says('ab', { kind: 'insertion', id: 'x' }))).toEqual(typed);
  });
  it('is a step by itself when a click does it', () => {
    const suggested = says('a', { kind: 'deletion', id: 'x' });
    for (const [before, after, label] of [
      [suggested, says('a'), 'Settle suggestions in "Tax"'],
      [says('a'), plain, 'Use the generated wording of "Tax"'],
      [says('a'), says('b', undefined, 'own-1'), 'Put a clause into "Tax"'],
    ] as const)
      expect(deed(before, after)).toEqual({
        label: expect.stringContaining(label.split('"')[0] ?? ''),
        termKey: 'tax',
      });
  });
});
