import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { resolve } from '../../../../domain/terms/written/suggestions.ts';
import type { Suggestion } from '../../../../domain/terms/written/written-prose.ts';
import { replaceDoc } from './replace-doc.ts';
import { fromDoc, toDoc } from './written-doc.ts';

type Judge = (suggestion: Suggestion) => 'accept' | 'reject' | 'leave';

/** Accepts or rejects suggestions, by the same rules as paper and comparison read them. */
export function settle(state: EditorState, judge: Judge): Transaction {
  return replaceDoc(state, toDoc(resolve(fromDoc(state.doc), judge), state.schema));
}

/** The ids of the suggestions of a text, in their order. */
export function suggestionIds(doc: Node): readonly string[] {
  const ids = new Set<string>();
  doc.descendants((node) => {
    const made =
      node.attrs['breakSuggestion'] ?? node.marks.find(({ type }) => type.name === 'suggestion')?.attrs;
    if (made) ids.add((made as Suggestion).id);
  });
  return [...ids];
}
