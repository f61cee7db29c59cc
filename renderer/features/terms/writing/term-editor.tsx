import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import { EditorSuggestions } from './editor-suggestions.tsx';
import { useWriting } from './use-writing.ts';
import { WritingTools } from './writing-tools.tsx';
import styles from './prose.module.css';

interface TermEditorProps {
  readonly roundId: string;
  readonly termKey: string;
  readonly label: string;
}

/** A term's prose while it is edited, in the very place and type in which it is read. */
export function TermEditor({ roundId, termKey, label }: TermEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [note, setNote] = useState<string | null>(null);
  useWriting({ roundId, termKey, label, element, onEditor: setEditor, onNote: setNote });
  return (
    <>
      {editor && <EditorSuggestions editor={editor} />}
      <div ref={element} className={styles.prose} data-prose data-writing />
      <output className={styles.note}>{note}</output>
      {editor && <WritingTools editor={editor} roundId={roundId} termKey={termKey} />}
    </>
  );
}
