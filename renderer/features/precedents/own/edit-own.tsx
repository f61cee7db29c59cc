import { useApp } from '../../../store.ts';
import { OwnEditor } from './own-editor.tsx';

interface EditOwnProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The form of an entry that is on the screen; our readings of its facts are no part of it. */
export function EditOwn({ id, onClose }: EditOwnProps) {
  const entry = useApp((state) => state.precedentsById[id]);
  if (entry?.state !== 'ready') return null;
  const { precedent, notes, isConfidential } = entry.value;
  const facts = precedent.facts.map(
    (fact) => notes.find(({ factId }) => factId === fact.id)?.original ?? fact,
  );
  return (
    <OwnEditor
      start={{ ...precedent, facts }}
      isConfidential={isConfidential}
      isNew={false}
      onClose={onClose}
    />
  );
}
