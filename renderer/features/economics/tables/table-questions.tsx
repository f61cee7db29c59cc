import { Radio } from '@mantine/core';
import type { GridAnswers, GridQuestion } from '../../../../domain/economics/forecasts/grid/grid.ts';
import styles from './tables.module.css';

interface TableQuestionsProps {
  /** Those that are open and those that were answered, so that an answer can be changed. */
  readonly questions: readonly GridQuestion[];
  readonly answers: GridAnswers;
  readonly onAnswer: (key: string, value: string) => void;
}

/** What can be read in two ways is asked, never guessed. */
export function TableQuestions({ questions, answers, onAnswer }: TableQuestionsProps) {
  return (
    <section className={styles.questions} aria-label="Questions">
      {questions.map(({ key, column, question, options }) => (
        <Radio.Group
          key={key}
          label={column === null ? question : `${column}: ${question}`}
          value={answers[key] ?? ''}
          onChange={(value) => onAnswer(key, value)}
          className={styles.question ?? ''}
          data-open={answers[key] === undefined || undefined}
        >
          <div className={styles.options}>
            {options.map(({ value, label }) => (
              <Radio key={value} size="xs" value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
      ))}
    </section>
  );
}
