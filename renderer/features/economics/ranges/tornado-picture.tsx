import { useCallback, useMemo } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { tornadoData } from '../../../../domain/economics/simulation/tornado-data.ts';
import { Picture } from '../../../pictures/picture.tsx';
import { useApp } from '../../../store.ts';
import { Slow } from '../../../ui/slow.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { RoundRefusal } from '../value/round-refusal.tsx';
import styles from './ranges.module.css';

interface TornadoPictureProps {
  readonly open: OpenDeal;
  readonly roundId: string;
  /** What it rests on: asked again whenever it is another. */
  readonly basis: unknown;
}

/** What each assumption does alone to the value of a round. */
export function TornadoPicture({ open, roundId, basis }: TornadoPictureProps) {
  const { deal } = open;
  const ask = useApp((state) => state.askTornado);
  const answer = useAnswer(
    useCallback(() => ask({ dealId: deal.id, roundId }), [ask, deal.id, roundId]),
    basis,
  );
  const shown = answer.state === 'ready' ? answer.value : null;
  const data = useMemo(
    () =>
      shown &&
      tornadoData(shown.tornado, {
        ourSide: deal.ourSide,
        sides: { A: deal.parties.A.name, B: deal.parties.B.name },
        currency: shown.currency,
      }),
    [shown, deal],
  );
  if (answer.state === 'failed')
    return <RoundRefusal open={open} roundId={roundId} message={answer.message} />;
  if (!shown || !data) return <Slow>Valuing the round at each bound…</Slow>;
  if (data.bars.length === 0) return null;
  return (
    <Picture
      title={`Which assumption moves round ${shown.number} most`}
      subline={`Net present value to us on ${shown.valuationDate}, each assumption alone at its bounds while all others stay as they are; valued exactly`}
      data={data}
      isConfidential
    >
      <p className={styles.note}>
        Bounds are what people stated above; the low and high case of a forecast are bars of their own.
      </p>
    </Picture>
  );
}
