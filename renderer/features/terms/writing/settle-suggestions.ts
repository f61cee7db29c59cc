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
