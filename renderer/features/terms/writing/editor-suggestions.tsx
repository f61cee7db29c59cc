import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { putCursor } from './replace-doc.ts';
import { settle } from './settle-suggestions.ts';
import { SuggestionBar } from './suggestion-bar.tsx';
import { suggestionsOf } from './suggestions-of.ts';
import { fromDoc } from './written-doc.ts';

/** The suggestions of the text that is being edited; the one at the cursor can be settled alone. */
export function EditorSuggestions({ editor }: { readonly editor: Editor }) {
  const [shown, setShown] = useState(() => lookAt(editor));
  useEffect(() => {
    const look = (): void =>
      setShown((before) => {
        const now = lookAt(editor);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    editor.on('transaction', look);
    return () => void editor.off('transaction', look);
  }, [editor]);
  const active = shown.list.findIndex((entry) => entry.id === shown.activeId);
  return (
    <SuggestionBar
      suggestions={shown.list}
      active={active < 0 ? null : active}
      onStep={(step) => {
        const from = active < 0 && step < 0 ? 0 : active;
        const next = shown.list.at((from + step) % shown.list.length);
        if (next)
          editor.view.dispatch(putCursor(editor.state.tr, placeOfId(editor, next.id)).scrollIntoView());
        editor.view.focus();
      }}
      onSettle={(verdict, id) => {
        editor.view.dispatch(
          settle(editor.state, (suggestion) => (id === null || suggestion.id === id ? verdict : 'leave')),
        );
        editor.view.focus();
      }}
    />
  );
}

function lookAt({ state }: Editor) {
  const { $head } = state.selection;
  const marks = [...($head.nodeAfter?.marks ?? []), ...($head.nodeBefore?.marks ?? [])];
  const mark = marks.find(({ type }) => type.name === 'suggestion');
  const id: unknown = mark?.attrs['id'] ?? $head.parent.attrs['breakSuggestion']?.id;
  return { list: suggestionsOf(fromDoc(state.doc)), activeId: typeof id === 'string' ? id : null };
}

/** Within the first piece of a suggestion. */
function placeOfId({ state }: Editor, id: string): number {
  let place = 1;
  state.doc.descendants((node, position) => {
    const isIt =
      node.attrs['breakSuggestion']?.id === id || node.marks.some(({ attrs }) => attrs['id'] === id);
    if (isIt && place === 1) place = position + 1;
  });
  return place;
}
