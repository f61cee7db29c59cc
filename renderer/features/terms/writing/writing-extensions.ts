import { Extension } from '@tiptap/core';
import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { useApp } from '../../../store.ts';
import { listPlugin } from './list-rule.ts';
import { trackChange } from './track-changes.ts';

/** What an editor of prose asks the term around it. */
export interface WritingDoor {
  readonly onLeave: () => void;
  readonly onPaste: (view: EditorView, data: DataTransfer) => void;
}

const newId = (): string => crypto.randomUUID().slice(0, 13);

/** Every change goes through the tracker, which leaves it alone while suggestions are off. */
const tracking = Extension.create({
  name: 'tracking',
  dispatchTransaction({ transaction, next }) {
    next(trackChange(this.editor.state, transaction, useApp.getState().isSuggesting, newId));
  },
});

/** Lists are paragraphs with a role: Enter in an empty item and Backspace at the start of one end the list. */
const lists = Extension.create({
  name: 'lists',
  priority: 1000,
  addKeyboardShortcuts() {
    const endList = (isOnlyEmpty: boolean): boolean => {
      const { $from, empty } = this.editor.state.selection;
      const isListed = $from.parent.attrs['role'] !== 'body';
      const isAtStart =
        empty && $from.parentOffset === 0 && (!isOnlyEmpty || $from.parent.content.size === 0);
      return isListed && isAtStart && this.editor.commands.updateAttributes('paragraph', { role: 'body' });
    };
    return { Enter: () => endList(true), Backspace: () => endList(false) };
  },
  addProseMirrorPlugins: () => [listPlugin()],
});

/** Undo is that of the editor as long as it has something to undo; then its keys are the window's. */
const past = Extension.create({
  name: 'past',
  addProseMirrorPlugins: () => [history({ newGroupDelay: 500 })],
  addKeyboardShortcuts() {
    const step = (run: typeof undo) => (): boolean => run(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': step(undo), 'Mod-Shift-z': step(redo), 'Mod-y': step(redo) };
  },
});

function door({ onLeave, onPaste }: WritingDoor) {
  return Extension.create({
    name: 'door',
    addKeyboardShortcuts: () => ({
      Escape: () => {
        onLeave();
        return true;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            // Before ProseMirror reads the page itself, which would take seconds for a long one
            paste: (view, event) => {
              if (!event.clipboardData) return false;
              event.preventDefault();
              view.dispatch(closeHistory(view.state.tr));
              onPaste(view, event.clipboardData);
              return true;
            },
            drop: (view, event) => {
              if (view.dragging || !event.dataTransfer) return false;
              event.preventDefault();
              onPaste(view, event.dataTransfer);
              return true;
            },
            beforeinput: (_view, event) => {
              // Chromium's own undo knows nothing of the document
              if (!event.inputType.startsWith('history')) return false;
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ],
  });
}

export function writingExtensions(asked: WritingDoor): readonly Extension[] {
  return [tracking, lists, past, door(asked)];
}
