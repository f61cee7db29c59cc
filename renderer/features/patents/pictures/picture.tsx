import { Button } from '@mantine/core';
import { Printer, Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { useApp } from '../../../store.ts';
import type { ChartData } from '../../../ui/chart/chart-data.ts';
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx';
import { drawSvg } from '../../../ui/chart/draw-svg.ts';
import { Problem } from '../../../ui/problem.tsx';
import { printPicture } from './print-picture.ts';
import styles from './pictures.module.css';

interface PictureProps {
  readonly title: string;
  readonly subline: string;
  readonly data: ChartData;
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
}

const BAR_HEIGHT = 26;
const CURVE_HEIGHT = 320;

/** A picture that can be saved as SVG and printed, ink on white with its heading. */
export function Picture({ title, subline, data, controls, children }: PictureProps) {
  const savePicture = useApp((state) => state.savePicture);
  const [end, setEnd] = useState<{ readonly said: string; readonly isRefusal: boolean } | null>(null);
  const height = 'categories' in data ? 90 + data.categories.length * BAR_HEIGHT : CURVE_HEIGHT;
  const draw = (): Promise<string> => drawSvg(data, { title, subline }, height);
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
      height={height}
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
