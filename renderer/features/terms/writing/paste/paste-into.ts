import { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { WrittenParagraph } from '../../../../../domain/terms/written/written-prose.ts';
import { toDoc } from '../written-doc.ts';
import { cleanHtml, refusalOf, textToParagraphs } from './paste-text.ts';

/** Longer pages are turned down before they are read: what is left of them would still be too long. */
const mostHtml = 20_000_000;

const nextSlice = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Pastes or drops into an editor what has a place in it, and says what has none. */
export function pasteInto(onNote: (note: string | null) => void) {
  return (view: EditorView, data: DataTransfer): void => {
    const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
    onNote(null);
    if (html.length > mostHtml) return onNote('This page is too long to paste. Nothing was pasted.');
    if (html.trim() === '') {
      if (text.trim() === '' && data.files.length > 0) return onNote('Files cannot be pasted into a text.');
      return insert(view, textToParagraphs(text), onNote);
    }
    if (html.length > 500_000) onNote('Reading what was pasted…');
    void cleanHtml(html, nextSlice).then(({ paragraphs, leftOut }) => {
      if (view.isDestroyed) return;
      onNote(leftOut.length > 0 ? `Left out of what was pasted: ${leftOut.join(', ')}.` : null);
      insert(view, paragraphs, onNote);
    });
  };
}

function insert(
  view: EditorView,
  paragraphs: readonly WrittenParagraph[],
  onNote: (note: string | null) => void,
): void {
  const refusal = refusalOf(paragraphs);
  if (refusal) return onNote(refusal);
  if (paragraphs.length === 0) return;
  const { content } = toDoc(paragraphs, view.state.schema);
  // Open at both ends: the first and last line join the words around them
  const change = view.state.tr.replaceSelection(new Slice(content, 1, 1));
  view.dispatch(change.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}
