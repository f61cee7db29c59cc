import { ActionIcon, Switch } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { Bold, Italic, List, ListOrdered, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../../../store.ts';
import { Hint } from '../../../ui/hint.tsx';
import { findRoundTerm } from './term-on-sheet.ts';
import styles from './prose.module.css';

interface WritingToolsProps {
  readonly editor: Editor;
  readonly roundId: string;
  readonly termKey: string;
}

/** What can be done to the text besides typing it. It floats, so that nothing moves when editing begins. */
export function WritingTools({ editor, roundId, termKey }: WritingToolsProps) {
  const isSuggesting = useApp((state) => state.isSuggesting);
  const suggestChanges = useApp((state) => state.suggestChanges);
  const saveTerm = useApp((state) => state.saveTerm);
  const isWritten = useApp((state) => (findRoundTerm(state, roundId, termKey)?.written ?? null) !== null);
  const setRole = (role: string): void => {
    const isAlready = editor.isActive('paragraph', { role });
    editor
      .chain()
      .focus()
      .updateAttributes('paragraph', { role: isAlready ? 'body' : role })
      .run();
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label="Text">
      <Tool label="Bold" keys="mod+B" onClick={() => editor.chain().focus().toggleMark('bold').run()}>
        <Bold size={14} aria-hidden />
      </Tool>
      <Tool label="Italic" keys="mod+I" onClick={() => editor.chain().focus().toggleMark('italic').run()}>
        <Italic size={14} aria-hidden />
      </Tool>
      <Tool label="List with bullets" onClick={() => setRole('bullet')}>
        <List size={14} aria-hidden />
      </Tool>
      <Tool label="Numbered list" onClick={() => setRole('numbered')}>
        <ListOrdered size={14} aria-hidden />
      </Tool>
      {isWritten && (
        <Tool
          label="Use generated wording"
          onClick={() => void saveTerm(roundId, termKey, { written: null })}
        >
          <RotateCcw size={14} aria-hidden />
        </Tool>
      )}
      <Switch
        size="xs"
        label="Suggest changes"
        checked={isSuggesting}
        onChange={(event) => {
          suggestChanges(event.currentTarget.checked);
          editor.commands.focus();
        }}
      />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, keys, onClick, children }: ToolProps) {
  return (
    <Hint label={label} keys={keys}>
      {/* The text keeps its cursor while a button is pressed */}
      <ActionIcon aria-label={label} onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
        {children}
      </ActionIcon>
    </Hint>
  );
}
