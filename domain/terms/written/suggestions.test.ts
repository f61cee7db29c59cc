import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBlankEnds } from './blank-ends.ts';
import { acceptAll, rejectAll, resolve } from './suggestions.ts';
import type { Suggestion, WrittenParagraph } from './written-prose.ts';

const says = (text: string, suggestion?: Suggestion): WrittenParagraph => ({
  role: 'body',
  runs: text === '' ? [] : [{ text, ...(suggestion && { suggestion }) }],
});
const gone: Suggestion = { kind: 'deletion', id: 'x' };
const come: Suggestion = { kind: 'insertion', id: 'y' };

describe('a paragraph of which every word is deleted', () => {
  it('goes when that is accepted, and is as before when it is not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('', 'a', 'b'), fc.boolean()), { minLength: 1 }),
        (list) => {
          const before = list.map(([text]) => says(text));
          const suggested = list.map(([text, isGone]) => says(text, isGone ? gone : undefined));
          expect(rejectAll(suggested)).toEqual(before);
          const left = before.filter((_, at) => !list[at]?.[1] || list[at][0] === '');
          expect(acceptAll(suggested)).toEqual(left.length > 0 ? left : [says('')]);
          expect(resolve(suggested, () => 'leave')).toEqual(suggested);
        },
      ),
    );
  });
  it('stays where something comes in its place', () => {
    const both = { role: 'body' as const, runs: [...says('a', gone).runs, ...says('b', come).runs] };
    expect(acceptAll([says('One.'), both])).toEqual([says('One.'), says('b')]);
  });
});

describe('empty paragraphs at the ends', () => {
  it('are left out, with the break that was suggested before them', () => {
    expect(withoutBlankEnds([says(''), { ...says('a'), breakSuggestion: come }, says('')])).toEqual([
      says('a'),
    ]);
    expect(withoutBlankEnds([says(''), says('')])).toEqual([says('')]);
  });
  it('stay within, and where a deletion says that they were there before', () => {
    const within = [says('a'), says(''), says('b')];
    expect(withoutBlankEnds(within)).toEqual(within);
    const before = [{ ...says('a'), breakSuggestion: gone }, says('')];
    expect(withoutBlankEnds(before)).toEqual(before);
  });
});
