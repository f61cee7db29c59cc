import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { DistributionPicture } from './distribution-picture.tsx';
import { DrawBar } from './draw-bar.tsx';
import type { RangesForm } from './use-ranges-draft.ts';
import styles from './ranges.module.css';

interface DistributionProps {
  readonly open: OpenDeal;
  readonly roundId: string;
  readonly form: RangesForm;
}

/** Draws all assumptions at once, and shows how often the round comes to what. */
export function Distribution({ open, roundId, form }: DistributionProps) {
  const { deal } = open;
  const drawing = useApp((state) => state.drawings[roundId]);
  const draw = useApp((state) => state.drawRound);
  return (
    <>
      <section className={styles.section} aria-label="Draws">
        <h2 className={styles.title}>All assumptions at once</h2>
        <p className={styles.intro}>
          Each draw takes every assumption somewhere between its bounds, independently of the others, and
          values the round with them.
        </p>
        <DrawBar
          values={form.values}
          wrong={form.wrong}
          jobId={drawing?.state === 'running' ? drawing.jobId : null}
          isRunning={drawing?.state === 'running'}
          isOff={form.values.rows.length === 0 || !form.isWhole}
          onChange={form.change}
          onLeave={form.leave}
          onDraw={() => void draw(deal.id, roundId)}
        />
        {drawing?.state === 'failed' && <Problem>{drawing.message}</Problem>}
      </section>
      {drawing?.state === 'done' && <DistributionPicture open={open} roundId={roundId} drawing={drawing} />}
    </>
  );
}
