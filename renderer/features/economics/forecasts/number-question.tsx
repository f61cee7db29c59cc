import { Button, Modal } from '@mantine/core';
import { formatDecimal } from '../../../../domain/decimal.ts';
import type { DecimalMark } from '../../../../domain/economics/forecasts/grid/grid-number.ts';
import { isFigure } from './edit-sheet.ts';
import { doubtful, readPrice } from './read-cell.ts';
import type { OpenEdits } from './use-forecast-sheet.ts';
import styles from './forecasts.module.css';

interface NumberQuestionProps {
  readonly open: OpenEdits;
  readonly onAnswer: (mark: DecimalMark | null) => void;
}

/** Figures that may be read in two ways are asked about, never guessed. */
export function NumberQuestion({ open, onAnswer }: NumberQuestionProps) {
  const figures = open.edits.filter(isFigure).map(({ text }) => text);
  const text = doubtful(figures).trim();
  const say = (mark: DecimalMark): string => formatDecimal(readPrice(text, mark).figure);
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={`How is ${text} meant?`}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p>
        {figures.length > 1
          ? 'Nothing in the block tells whether its numbers have a decimal point or a decimal comma. The answer holds for all of them.'
          : 'It may be a thousands mark or a decimal point.'}
      </p>
      <div className={styles.answers}>
        <Button variant="default" onClick={() => onAnswer(null)}>
          Cancel
        </Button>
        <Button variant="default" data-autofocus onClick={() => onAnswer('point')}>
          {say('point')}, with a decimal point
        </Button>
        <Button variant="default" onClick={() => onAnswer('comma')}>
          {say('comma')}, with a decimal comma
        </Button>
      </div>
    </Modal>
  );
}
