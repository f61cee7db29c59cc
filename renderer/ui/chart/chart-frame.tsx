import { Button } from '@mantine/core';
import { ChartColumn, Table } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { ChartData } from '../../../domain/pictures/chart-data.ts';
import { describeData } from '../../../domain/pictures/describe-data.ts';
import { ConfidentialMark } from '../confidential-mark.tsx';
import { Chart } from './chart.tsx';
import { CopyFigures } from './copy-figures.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './chart.module.css';

interface ChartFrameProps {
  /** Names level and key, such as "Declared families (ETSI id) by standard and owner". */
  readonly title: string;
  /** What the figures are of and from when, and whether they are declared or estimated. */
  readonly subline: string;
  readonly data: ChartData;
  /** Ours and not to be shown outside: said beside the title and in what is copied. */
  readonly isConfidential?: boolean;
  /** Of the picture, in pixels. */
  readonly height: number;
  /** A mark was clicked: its place and its series. */
  readonly onPoint?: ((place: number, series: number) => void) | undefined;
  /** What the picture is asked for: which list, which days. */
  readonly controls?: ReactNode;
  /** What else can be done with the picture. */
  readonly actions?: ReactNode;
  /** What has to be said below it. */
  readonly children?: ReactNode;
}

/** A picture under its heading, with the figures that it is drawn from one click away. */
export function ChartFrame({
  title,
  subline,
  data,
  isConfidential = false,
  height,
  onPoint,
  controls,
  actions,
  children,
}: ChartFrameProps) {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <section className={styles.frame} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title} {isConfidential && <ConfidentialMark />}
          </h2>
          <p className={styles.subline}>{subline}</p>
        </div>
        {isTable && <CopyFigures data={data} isConfidential={isConfidential} />}
        <Button
          variant="default"
          aria-pressed={isTable}
          leftSection={isTable ? <ChartColumn size={14} aria-hidden /> : <Table size={14} aria-hidden />}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? 'Picture' : 'Figures'}
        </Button>
        {actions}
      </header>
      {controls && <div className={styles.controls}>{controls}</div>}
      {isTable ? (
        <FigureTable label={`Figures: ${title}`} data={data} />
      ) : (
        <Chart
          description={[
            `${title}.`,
            ending(subline),
            describeData(data),
            'The figures are in a table behind the button Figures.',
          ].join(' ')}
          data={data}
          height={height}
          onPoint={onPoint}
        />
      )}
      {children}
    </section>
  );
}

function ending(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
