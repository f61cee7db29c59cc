import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useRef, type RefObject } from 'react';
import { isSameWritten } from '../../../../domain/terms/written/prose-to-written.ts';
import { withoutBlankEnds } from '../../../../domain/terms/written/blank-ends.ts';
import { startWriting } from '../../../../domain/terms/written/start-writing.ts';
import {
  writtenParagraphsSchema,
  type WrittenParagraph,
} from '../../../../domain/terms/written/written-prose.ts';
import { useApp } from '../../../store.ts';
import { canCheckSpelling } from '../../../ui/spelling-limit.ts';
import { useSaver } from '../../../use-saver.ts';
import { prosePlace } from './prose-place.ts';
import { replaceDoc } from './replace-doc.ts';
import { findRoundTerm, findTermOnSheet } from './term-on-sheet.ts';
import { pasteInto } from './paste/paste-into.ts';
import { fromDoc, toDoc } from './written-doc.ts';
import { writtenExtensions } from './written-schema.ts';
import { writingExtensions } from './writing-extensions.ts';

interface Writing {
  readonly roundId: string;
  readonly termKey: string;
  readonly label: string;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly onEditor: (editor: Editor | null) => void;
  readonly onNote: (note: string | null) => void;
}

/**
 * An editor in place of a term's prose. React draws nothing while one types: the document is the editor's, and is saved
 * from there after each pause, when it is left, and before the window closes.
 */
export function useWriting({ roundId, termKey, label, element, onEditor, onNote }: Writing): void {
  const editor = useRef<Editor | null>(null);
  // Beyond the life of the editor: what is typed during a save is saved after it, though the editor be gone by then
  const latest = useRef<Node | null>(null);
  const isChanged = useRef(false);
  const stored = useApp((state) => findRoundTerm(state, roundId, termKey));

  const saver = useSaver(async () => {
    if (!latest.current || !isChanged.current) return;
    isChanged.current = false;
    const isSaved = await saveProse(roundId, termKey, fromDoc(latest.current));
    if (!isSaved) isChanged.current = true;
  });

  useEffect(() => {
    const state = useApp.getState();
    const asked = {
      onLeave: () => useApp.getState().stopWriting(),
      onPaste: pasteInto(onNote),
    };
    const place = state.writingPlace;
    const made = new Editor({
      element: element.current,
      extensions: [...writtenExtensions, ...writingExtensions(asked)],
      content: toDoc(proseToEdit(roundId, termKey)).toJSON(),
      injectCSS: false,
      editorProps: {
        attributes: ({ doc }) => ({
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': `Wording of ${label}`,
          spellcheck: String(canCheckSpelling(doc.children.map(({ textContent }) => textContent))),
        }),
      },
    });
    editor.current = made;
    made.on('update', () => {
      isChanged.current = true;
      latest.current = made.state.doc;
      saver.changed(true);
    });
    onEditor(made);
    const at = place === 'end' ? null : made.view.posAtCoords(place);
    made.commands.focus(at?.pos ?? 'end', { scrollIntoView: false });
    return () => {
      onEditor(null);
      editor.current = null;
      made.destroy();
    };
  }, [roundId, termKey, label, element, saver, onEditor, onNote]);

  useEffect(() => {
    const made = editor.current;
    if (!made || isChanged.current || !stored) return;
    // Changed elsewhere: by undo, by a button beside the text, or by a value that speaks in generated words
    const now = proseToEdit(roundId, termKey);
    if (isSameWritten(withoutBlankEnds(fromDoc(made.state.doc)), withoutBlankEnds(now))) return;
    made.view.dispatch(replaceDoc(made.state, toDoc(now, made.schema)).setMeta('preventUpdate', true));
  }, [stored, roundId, termKey]);
}

/** What a term's prose is edited from: what was refused last time, what people wrote, or the generated words. */
function proseToEdit(roundId: string, termKey: string): readonly WrittenParagraph[] {
  const state = useApp.getState();
  const refused = state.refused[prosePlace(roundId, termKey)];
  if (typeof refused === 'string') return writtenParagraphsSchema.parse(JSON.parse(refused));
  const found = findTermOnSheet(state, roundId, termKey);
  if (!found) return [];
  return found.term.written?.paragraphs ?? startWriting(found.term, found.names, found.facts).paragraphs;
}

/** Saves what was written; as no wording of its own when it says again what the values generate. */
async function saveProse(
  roundId: string,
  termKey: string,
  typed: readonly WrittenParagraph[],
): Promise<boolean> {
  const paragraphs = withoutBlankEnds(typed);
  const state = useApp.getState();
  const found = findTermOnSheet(state, roundId, termKey);
  // The term may have been taken out, or its workspace closed
  if (!found) return true;
  const { written } = found.term;
  const start = startWriting(found.term, found.names, found.facts);
  const isGenerated = isSameWritten(paragraphs, start.paragraphs);
  const next = isGenerated
    ? null
    : {
        paragraphs: [...paragraphs],
        generated: written?.generated ?? start.generated,
        clauseId: written?.clauseId ?? null,
      };
  const isSame =
    next === null ? written === null : written !== null && isSameWritten(next.paragraphs, written.paragraphs);
  const result = isSame ? null : await state.saveTerm(roundId, termKey, { written: next });
  state.keepRefused(prosePlace(roundId, termKey), result?.ok === false ? JSON.stringify(paragraphs) : null);
  return result?.ok !== false;
}
