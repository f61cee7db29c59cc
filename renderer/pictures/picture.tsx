import { Button } from '@mantine/core';
import { Printer, Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { describeError } from '../../domain/describe-error.ts';
import type { ChartData } from '../../domain/pictures/chart-data.ts';
import { heightOf } from '../../domain/pictures/picture-height.ts';
import { useApp } from '../store.ts';
import { ChartFrame } from '../ui/chart/chart-frame.tsx';
import { drawSvg } from '../ui/chart/draw-svg.ts';
import { Problem } from '../ui/problem.tsx';
import { printPicture } from './print-picture.ts';
import styles from './pictures.module.css';

interface PictureProps {
  readonly title: string;
  readonly subline: string;
  readonly data: ChartData;
  /** Ours and not to be shown outside: said beside the title, on paper and in what is copied. */
  readonly isConfidential?: boolean;
  /** A mark was clicked: its place and its series. */
  readonly onPoint?: (place: number, series: number) => void;
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
}

/** A picture that can be saved as SVG and printed, ink on white with its heading. */
export function Picture({
  title,
  subline,
  data,
  isConfidential = false,
  onPoint,
  controls,
  children,
}: PictureProps) {
  const savePicture = useApp((state) => state.savePicture);
  const [end, setEnd] = useState<{ readonly said: string; readonly isRefusal: boolean } | null>(null);
  const draw = (): Promise<string> => drawSvg(data, { title, subline, isConfidential });
  const save = async (): Promise<void> => {
    const result = await savePicture(`${title.replaceAll(/[^\p{L}\p{N} ,()-]/gu, ' ')}.svg`, await draw());
    if (result === null) return;
    setEnd(
      result.ok
        ? { said: `Saved as ${result.value.file}`, isRefusal: false }
        : { said: describeError(result.error), isRefusal: true },
    );
  };
  return (
    <ChartFrame
      title={title}
      subline={subline}
      data={data}
      isConfidential={isConfidential}
      height={heightOf(data)}
      onPoint={onPoint}
      controls={controls}
      actions={
        <>
          <Button variant="default" leftSection={<Save size={14} aria-hidden />} onClick={() => void save()}>
            Save as SVG…
          </Button>
          <Button
            variant="default"
            leftSection={<Printer size={14} aria-hidden />}
            onClick={() => void draw().then((svg) => printPicture(svg, title))}
          >
            Print…
          </Button>
        </>
      }
    >
      {children}
      {end?.isRefusal && <Problem>{end.said}</Problem>}
      {end && !end.isRefusal && <output className={styles.end}>{end.said}</output>}
    </ChartFrame>
  );
}
