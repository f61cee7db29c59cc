import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/** What begins a list when a space follows it at the start of a paragraph. A number other than 1 is somebody's own count. */
const signs = [
  { sign: /^[-*•]$/, role: 'bullet' },
  { sign: /^1[.)]$/, role: 'numbered' },
] as const;

/**
 * "- " and "1. " at the start of a paragraph make it an item of a list. Two changes: the letters may be a suggestion, what
 * kind of paragraph it is cannot be one.
 */
export function startList(
  state: EditorState,
  typed: string,
): readonly ((state: EditorState) => Transaction)[] {
  const { $from, empty } = state.selection;
  if (typed !== ' ' || !empty || $from.parent.attrs['role'] !== 'body') return [];
  const before = $from.parent.textBetween(0, $from.parentOffset);
  const found = signs.find(({ sign }) => sign.test(before));
  if (!found) return [];
  const start = $from.start();
  return [
    (now) => now.tr.delete(start, start + before.length),
    (now) => {
      const change = now.tr.setNodeAttribute(start - 1, 'role', found.role);
      // Behind letters that stay because their deletion is only suggested
      const stayed = now.doc.resolve(start).parent.textContent.startsWith(before) ? before.length : 0;
      return change.setSelection(TextSelection.create(change.doc, start + stayed));
    },
  ];
}

/** Begins lists as they are typed. */
export const listPlugin = (): Plugin =>
  new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        const steps = view.composing ? [] : startList(view.state, text);
        for (const step of steps) view.dispatch(step(view.state));
        return steps.length > 0;
      },
    },
  });
