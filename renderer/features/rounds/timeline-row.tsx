import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { daysBetween } from '../../../domain/days.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import type { RoundHead } from '../../../domain/rounds/round-record.ts';
import { otherSide } from '../../../domain/terms/favoured-side.ts';
import { sayDay, sayDays } from '../../ui/days.ts';
import { PartyName } from '../../ui/party-name.tsx';
import { RoundChip } from '../../ui/round-chip.tsx';
import { DraftActions } from './draft-actions.tsx';
import { HashButton } from './hash-button.tsx';
import { MarkMenu } from './mark-menu.tsx';
import styles from './timeline.module.css';

interface TimelineRowProps {
  readonly open: OpenDeal;
  readonly head: RoundHead;
  readonly before: RoundHead | null;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly problems: ReactNode;
}

/** One round: who, when, how it went across, what became of it. */
export function TimelineRow({ open, head, before, isShown, onShow, problems }: TimelineRowProps) {
  const { deal } = open;
  const party = deal.parties[head.proposedBy];
  const isOurs = head.proposedBy === deal.ourSide;
  const agreed = head.states['agreed'] ?? 0;
  return (
    <li className={styles.row} data-side={isOurs ? 'ours' : 'theirs'} aria-current={isShown || undefined}>
      <div className={styles.line}>
        <button type="button" className={styles.number} onClick={onShow} title="Show what it changed">
          Round {head.number}
        </button>
        <RoundChip round={head} />
        <span className={styles.date}>{sayDay(head.dated)}</span>
        {head.status !== 'draft' && <MarkMenu head={head} />}
      </div>
      <div className={styles.facts}>
        <PartyName
          name={party.name}
          rival={deal.parties[otherSide(head.proposedBy)].name}
          whose={isOurs ? 'ours' : 'theirs'}
        />
        {head.channel && (
          <span>
            {head.status} by {head.channel}
          </span>
        )}
        {before && <span>{sayGap(before.dated, head.dated)}</span>}
      </div>
      <div className={styles.facts}>
        <span>
          {agreed} of {head.termCount} terms agreed
        </span>
        {head.contentHash && <HashButton hash={head.contentHash} number={head.number} />}
      </div>
      {/* That the next round superseded it is said by the chip; how it went across stays to be read */}
      {head.events.filter(isNews).map((event) => (
        <p key={event.recordedAt} className={styles.event}>
          {event.kind} {sayDay(event.on)}
          {event.note && `: ${event.note}`}
        </p>
      ))}
      {head.note && (
        <p className={styles.note}>
          <Lock size={11} aria-label="Private:" /> {head.note}
        </p>
      )}
      {head.status === 'draft' && <DraftActions open={open} problems={problems} />}
    </li>
  );
}

function sayGap(from: string, to: string): string {
  const days = daysBetween(from, to);
  return days === 0 ? 'same day' : `${sayDays(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`;
}

function isNews({ kind, note }: RoundHead['events'][number]): boolean {
  return kind !== 'superseded' || note !== '';
}
