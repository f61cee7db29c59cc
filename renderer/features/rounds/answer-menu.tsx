import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ChangeRemark } from '../../../domain/rounds/round-record.ts';
import styles from './remarks.module.css';

interface AnswerMenuProps {
  /** Which change, for those who cannot see the row. */
  readonly of: string;
  readonly answer: ChangeRemark['answer'];
  readonly onAnswer: (answer: ChangeRemark['answer']) => void;
  /** Puts the former value into our draft; null where there is no draft to put it into. */
  readonly onPutBack: (() => void) | null;
  /** Goes to the term, to say something else. */
  readonly onCounter: () => void;
}

/** What was said to a change, and what follows from it for our draft. */
export function AnswerMenu({ of, answer, onAnswer, onPutBack, onCounter }: AnswerMenuProps) {
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={styles.answer ?? ''}
          data-answer={answer}
          aria-label={`Answer: ${answer ?? 'none yet'}: ${of}`}
          rightSection={<ChevronDown size={12} aria-hidden />}
        >
          {answer ?? 'no answer'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAnswer('accepted')}>Accepted</Menu.Item>
        <Menu.Item onClick={() => onAnswer('rejected')}>Rejected</Menu.Item>
        {onPutBack && (
          <Menu.Item
            onClick={() => {
              onAnswer('rejected');
              onPutBack();
            }}
          >
            Rejected, put back in our draft
          </Menu.Item>
        )}
        <Menu.Item
          onClick={() => {
            onAnswer('countered');
            onCounter();
          }}
        >
          Countered: go to the term
        </Menu.Item>
        {answer && <Menu.Divider />}
        {answer && <Menu.Item onClick={() => onAnswer(null)}>No answer yet</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
