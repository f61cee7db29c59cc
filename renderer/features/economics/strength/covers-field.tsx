import { NativeSelect, Textarea } from '@mantine/core';
import { GENERATIONS } from '../../../../domain/patents/declared-row.ts';
import type { Covers } from '../../../../domain/economics/strength/study.ts';
import { useTypedText } from '../../../ui/use-typed-text.ts';
import styles from './strength.module.css';

interface CoversFieldProps {
  /** Of which standard. */
  readonly of: string;
  readonly covers: Covers;
  /** As the lists name them, most declared first. */
  readonly specifications: readonly string[];
  readonly onChange: (covers: Covers, how: 'typed' | 'clicked') => void;
  readonly onLeave: () => void;
}

/** Which rows of the lists belong to a standard: a generation as flagged, named specifications, or all of them. */
export function CoversField({ of, covers, specifications, onChange, onLeave }: CoversFieldProps) {
  const names = covers.by === 'specifications' ? covers.names : [];
  const typed = useTypedText(names.join('\n'), tidy, (text) =>
    onChange({ by: 'specifications', names: text === '' ? [] : text.split('\n') }, 'typed'),
  );
  const example = specifications[0] ?? '3GPP TS 38.331';
  return (
    <>
      <NativeSelect
        label="Rows declared to"
        aria-label={`${of}: rows declared to`}
        value={covers.by === 'generation' ? covers.generation : covers.by}
        data={[
          ...GENERATIONS.toReversed().map((name) => ({ value: name, label: `${name}, as flagged` })),
          { value: 'specifications', label: 'Named specifications' },
          { value: 'all', label: 'Whatever is in the lists' },
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const generation = GENERATIONS.find((name) => name === value);
          if (generation) onChange({ by: 'generation', generation }, 'clicked');
          else onChange(value === 'all' ? { by: 'all' } : { by: 'specifications', names: [] }, 'clicked');
        }}
      />
      {covers.by === 'specifications' && (
        <div>
          <Textarea
            aria-label={`${of}: specifications`}
            placeholder={`${example}\nTS 38.*`}
            data-grows="from-two-lines"
            value={typed.text ?? names.join('\n')}
            onChange={(event) => typed.type(event.currentTarget.value)}
            onBlur={() => {
              typed.leave();
              onLeave();
            }}
          />
          <p className={styles.help}>One a line, without versions; a star at the end stands for any rest.</p>
        </div>
      )}
    </>
  );
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
