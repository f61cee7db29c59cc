import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import { sayDay } from '../../../ui/days.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { RoundChip } from '../../../ui/round-chip.tsx';
import styles from './overview.module.css';

const mostShown = 4;

interface LatestRoundsProps {
  readonly open: OpenDeal;
  readonly onRounds: () => void;
}

/** The last few rounds, the latest at the top. */
export function LatestRounds({ open: { deal, rounds }, onRounds }: LatestRoundsProps) {
  return (
    <section className={styles.block} aria-label="Latest rounds">
      <h2 className={styles.blockTitle}>
        Rounds
        <button type="button" className={styles.link} onClick={onRounds}>
          {rounds.length > mostShown ? `all ${rounds.length}, and compare` : 'compare'}
        </button>
      </h2>
      <ul className={styles.rounds}>
        {rounds
          .slice(-mostShown)
          .toReversed()
          .map((round) => (
            <li key={round.id}>
              <span className={styles.roundNumber}>{round.number}</span>
              <PartyName
                name={deal.parties[round.proposedBy].name}
                rival={deal.parties[otherSide(round.proposedBy)].name}
                whose={round.proposedBy === deal.ourSide ? 'ours' : 'theirs'}
              />
              <RoundChip round={round} />
              <span className={styles.when}>{sayDay(round.dated)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
