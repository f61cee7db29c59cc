import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { useApp } from '../../store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface AnswerRestProps {
  readonly dealId: string;
  /** What has no answer yet. */
  readonly changes: readonly RoundChange[];
  /** The round that brought them. */
  readonly roundId: string;
}

/** Answers all that is left alike, once it was asked whether that is meant. */
export function AnswerRest({ dealId, changes, roundId }: AnswerRestProps) {
  const answerChanges = useApp((state) => state.answerChanges);
  const [asked, setAsked] = useState<'accepted' | 'rejected' | null>(null);
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  const answer = (): void => {
    if (!asked) return;
    const about = changes.map(({ termKey, field }) => ({ roundId, termKey, field }));
    setAsked(null);
    void answerChanges({ dealId, answer: asked, changes: about });
  };
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={12} aria-hidden />}>
            Answer the rest
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked('accepted')}>Accept all unanswered…</Menu.Item>
          <Menu.Item onClick={() => setAsked('rejected')}>Reject all unanswered…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        isOpen={asked !== null}
        title={asked === 'rejected' ? 'Reject all unanswered?' : 'Accept all unanswered?'}
        text={`${count} without an answer ${changes.length === 1 ? 'is' : 'are'} marked ${asked ?? ''}. Answers that were given stay; undo takes this back in one step.`}
        action={`${asked === 'rejected' ? 'Reject' : 'Accept'} ${count}`}
        onConfirm={answer}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
