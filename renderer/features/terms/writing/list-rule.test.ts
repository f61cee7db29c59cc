import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { rejectAll } from '../../../../domain/terms/written/suggestions.ts';
import { startList } from './list-rule.ts';
import { trackChange } from './track-changes.ts';
import { fromDoc, toDoc } from './written-doc.ts';
import { writtenSchema } from './written-schema.ts';

const before = [
  { role: 'body' as const, runs: [{ text: 'One.' }] },
  { role: 'body' as const, runs: [] },
];

/** What an editor has after the letters, typed at the end one by one. */
function type(words: string, isSuggesting: boolean): EditorState {
  const start = EditorState.create({ schema: writtenSchema, doc: toDoc(before) });
  let state = start.apply(start.tr.setSelection(TextSelection.atEnd(start.doc)));
  for (const letter of words) {
    const steps = startList(state, letter);
    for (const step of steps.length > 0 ? steps : [(now: EditorState) => now.tr.insertText(letter)])
      state = state.apply(trackChange(state, step(state), isSuggesting, () => 'x'));
  }
  return state;
}

describe.each([false, true])('a list that is typed, with suggestions %s', (isSuggesting) => {
  it.each([
    ['- one', 'bullet', 'one'],
    ['* one', 'bullet', 'one'],
    ['1. one - two', 'numbered', 'one - two'],
    ['5. one', 'body', '5. one'],
    ['a - b', 'body', 'a - b'],
  ])('%s', (words, role, left) => {
    const paragraphs = fromDoc(type(words, isSuggesting).doc);
    expect(paragraphs[1]?.role).toBe(role);
    expect(paragraphs[1]?.runs.map(({ text }) => text).join('')).toBe(left);
    expect(rejectAll(paragraphs).at(-1)?.runs).toEqual(isSuggesting ? [] : paragraphs[1]?.runs);
  });
});
