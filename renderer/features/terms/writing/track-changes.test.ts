import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { splitBlock, joinBackward, joinForward, toggleMark } from '@tiptap/pm/commands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../../../domain/terms/written/prose-to-written.ts';
import { acceptAll, rejectAll } from '../../../../domain/terms/written/suggestions.ts';
import type { WrittenParagraph } from '../../../../domain/terms/written/written-prose.ts';
import { settle } from './settle-suggestions.ts';
import { trackChange } from './track-changes.ts';
import { fromDoc, toDoc } from './written-doc.ts';
import { writtenSchema } from './written-schema.ts';

const text = fc.stringMatching(/^[ab 1]{1,6}$/);
const suggestion = fc.record({
  kind: fc.constantFrom('insertion' as const, 'deletion' as const),
  id: fc.constantFrom('x', 'y', 'z'),
});
const run = fc.record(
  {
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    mark: fc.constantFrom('illustrative' as const, 'missing' as const),
    suggestion,
  },
  { requiredKeys: ['text'] },
);
const paragraph = fc.record({
  role: fc.constantFrom('body' as const, 'bullet' as const, 'numbered' as const),
  runs: fc.array(run, { maxLength: 4 }).map(joinRuns),
});
const written = fc
  .array(fc.tuple(paragraph, fc.option(suggestion)), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(([entry, broken], at): WrittenParagraph => ({
      ...entry,
      ...(broken && at < list.length - 1 && { breakSuggestion: broken }),
    })),
  );
const plain = written.map((list) => rejectAll(list));

const edit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'split', 'join-back', 'join-on', 'bold', 'paste', 'twice'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  text,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** What an editor would dispatch for an edit. */
function changeFor(state: EditorState, { kind, from, to, text: words }: Edit): Transaction {
  const at = (share: number) => state.doc.resolve(Math.floor(share * state.doc.content.size));
  const selection = TextSelection.between(at(Math.min(from, to)), at(Math.max(from, to)));
  const selected = state.apply(state.tr.setSelection(selection));
  let change = selected.tr;
  const dispatch = (made: Transaction): void => {
    change = made;
  };
  const commands: Readonly<Record<string, Command>> = {
    split: splitBlock,
    'join-back': joinBackward,
    'join-on': joinForward,
  };
  if (kind === 'type') return selected.tr.insertText(words);
  if (kind === 'delete') return selected.tr.deleteSelection();
  if (kind === 'paste')
    return selected.tr.replaceSelection(
      toDoc([
        { role: 'body', runs: [{ text: words }] },
        { role: 'body', runs: [] },
      ]).slice(1, words.length + 4),
    );
  if (kind === 'twice') return selected.tr.insertText(words, 1, 1).insertText(words);
  if (kind === 'bold') toggleMark(writtenSchema.marks['bold'] ?? raise())(selected, dispatch);
  else commands[kind]?.(selected, dispatch);
  return change;
}
function raise(): never {
  throw new Error('no such mark');
}

function stateOf(paragraphs: readonly WrittenParagraph[]): EditorState {
  return EditorState.create({ schema: writtenSchema, doc: toDoc(paragraphs) });
}
const even = (paragraphs: readonly WrittenParagraph[]) =>
  paragraphs.map((entry) => ({ ...entry, runs: joinRuns(entry.runs) }));
const filled = (paragraphs: readonly WrittenParagraph[]) =>
  even(paragraphs).filter(({ runs }) => runs.length > 0);
const ids = () => {
  let next = 0;
  return () => `n${next++}`;
};

describe('written prose in an editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(written, (paragraphs) => {
        const doc = toDoc(paragraphs);
        doc.check();
        expect(fromDoc(writtenSchema.nodeFromJSON(doc.toJSON()))).toEqual(paragraphs);
      }),
    );
  });
});

describe('suggestions over random edits', () => {
  it('give back what was there when all are rejected', () => {
    fc.assert(
      fc.property(written, fc.array(edit, { maxLength: 12 }), (paragraphs, edits) => {
        const newId = ids();
        let state = stateOf(paragraphs);
        for (const each of edits) {
          const base = state;
          const change = changeFor(base, each);
          state = base.apply(trackChange(base, rebased(base, change), true, newId));
          state.doc.check();
        }
        expect(even(rejectAll(fromDoc(state.doc)))).toEqual(even(rejectAll(paragraphs)));
        const settled = state.apply(settle(state, () => 'reject'));
        expect(fromDoc(settled.doc)).toEqual(even(rejectAll(paragraphs)));
      }),
      { numRuns: 400 },
    );
  });
  it('give what was typed when all are accepted', () => {
    fc.assert(
      fc.property(plain, edit, (paragraphs, each) => {
        const state = stateOf(paragraphs);
        const change = changeFor(state, each);
        const tracked = state.apply(trackChange(state, change, true, ids()));
        const typed = keepFirstRole(fromDoc(change.doc), paragraphs);
        // a paragraph of which every word is deleted goes with them
        expect(filled(acceptAll(fromDoc(tracked.doc)))).toEqual(filled(typed));
      }),
      { numRuns: 400 },
    );
  });
  it('lose nothing of what is typed while they are off, in the middle of a deleted passage too', () => {
    fc.assert(
      fc.property(written, edit, (paragraphs, each) => {
        const state = stateOf(paragraphs);
        const change = changeFor(state, { ...each, kind: 'type' });
        const applied = state.apply(trackChange(state, change, false, ids()));
        expect(plainText(acceptAll(fromDoc(applied.doc)))).toContain(each.text);
        expect(applied.doc.textContent).toBe(change.doc.textContent);
      }),
    );
  });
});

describe('one suggestion at a time', () => {
  const type = (state: EditorState, words: string, from: number, to = from) =>
    state.apply(trackChange(state, state.tr.insertText(words, from, to), true, ids()));

  it('strikes the old figure and underlines the new one', () => {
    const before = stateOf([{ role: 'body', runs: [{ text: 'a royalty of 1.5% a year' }] }]);
    const [only] = fromDoc(type(before, '2.25%', 14, 18).doc);
    expect(only?.runs.map((entry) => [entry.text, entry.suggestion?.kind])).toEqual([
      ['a royalty of ', undefined],
      ['1.5%', 'deletion'],
      ['2.25%', 'insertion'],
      [' a year', undefined],
    ]);
  });
  it('leaves the cursor behind what was typed, also among equal letters', () => {
    const before = stateOf([{ role: 'body', runs: [{ text: 'call' }] }]);
    expect(type(before, 'l', 4).selection.head).toBe(5);
  });
  it('goes on from letter to letter when deleting backward and forward', () => {
    let state = stateOf([{ role: 'body', runs: [{ text: 'abcdef' }] }]);
    const at = (position: number) =>
      state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
    state = at(4);
    const remove = (from: number) =>
      state.apply(trackChange(state, state.tr.delete(from, from + 1), true, ids()));
    state = remove(3);
    expect(state.selection.head).toBe(3);
    state = remove(2);
    expect(state.selection.head).toBe(2);
    state = at(4);
    state = remove(4);
    expect(state.selection.head).toBe(5);
    expect(plainText(acceptAll(fromDoc(state.doc)))).toBe('aef');
  });
  it('keeps the spaces around a rejected word', () => {
    const before = stateOf([{ role: 'body', runs: [{ text: 'a  b' }] }]);
    const after = type(before, 'word', 2);
    expect(plainText(fromDoc(after.apply(settle(after, () => 'reject')).doc))).toBe('a  b');
  });
});

function plainText(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map((entry) => entry.text).join('')).join('\n');
}

/** The selection of a test is set apart from its change; the change alone is tracked. */
function rebased(base: EditorState, change: Transaction): Transaction {
  const made = base.tr;
  for (const step of change.steps) made.step(step);
  return made;
}

function keepFirstRole(after: readonly WrittenParagraph[], before: readonly WrittenParagraph[]) {
  return after.map((entry, at) => (at === 0 ? { ...entry, role: before[0]?.role ?? entry.role } : entry));
}
