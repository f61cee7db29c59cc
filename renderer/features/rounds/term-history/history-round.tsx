import { VisuallyHidden } from '@mantine/core';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { stateInWords } from '../../../../domain/shareable/to-shareable.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { otherSide } from '../../../../domain/terms/favoured-side.ts';
import { CitedText } from '../../../citations/cited-text.tsx';
import { sayDay } from '../../../ui/days.ts';
import { Gain } from '../../../ui/gain.tsx';
import { PartyName } from '../../../ui/party-name.tsx';
import { RoundChip } from '../../../ui/round-chip.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { DeltaWords } from '../delta-words.tsx';
import { RedlineView } from '../redline-view.tsx';
import { ValueChange } from '../value-change.tsx';
import { HistoryParts } from './history-parts.tsx';
import type { HistoryStep } from './read-term-history.ts';
import styles from './term-history.module.css';

interface HistoryRoundProps {
  readonly step: HistoryStep;
  readonly deal: Deal;
  readonly names: Readonly<Record<Side, string>>;
}

/** What one round did to a term. */
export function HistoryRound({ step, deal, names }: HistoryRoundProps) {
  const { head, before, placed, changes } = step;
  const isOurs = head.proposedBy === deal.ourSide;
  return (
    <li className={styles.step} data-side={isOurs ? 'ours' : 'theirs'}>
      <p className={styles.line}>
        <span className={styles.number}>Round {head.number}</span>
        <RoundChip round={head} />
        <span className={styles.date}>{sayDay(head.dated)}</span>
        {placed && (
          <StateGlyph
            state={placed.term.state}
            words={stateInWords(placed.term.state, names)}
            isOurs={placed.term.state === `proposed-by-${deal.ourSide.toLowerCase()}`}
          />
        )}
      </p>
      <p className={styles.who}>
        <PartyName
          name={deal.parties[head.proposedBy].name}
          rival={deal.parties[otherSide(head.proposedBy)].name}
          whose={isOurs ? 'ours' : 'theirs'}
        />
      </p>
      {changes.length === 0 && (
        <p className={styles.none}>{before ? 'No change to this term.' : 'First on the table.'}</p>
      )}
      {changes.map(({ change, remark }) => (
        <div key={change.field} className={styles.change}>
          <p className={styles.label}>
            <span>{change.label}</span>
            {change.delta && (
              <span className={styles.delta}>
                <DeltaWords change={change} />
              </span>
            )}
            {change.gains && <Gain whose={change.gains === deal.ourSide ? 'ours' : 'theirs'} />}
          </p>
          {change.redline ? (
            <RedlineView redline={change.redline} isSideBySide={false} />
          ) : (
            <div className={styles.words}>
              <ValueChange change={change} />
            </div>
          )}
          {change.parts.length > 0 && <HistoryParts parts={change.parts} ourSide={deal.ourSide} />}
          {remark && (remark.reason || remark.answer) && (
            <p className={styles.remark}>
              <VisuallyHidden>Private: </VisuallyHidden>
              <CitedText text={remark.reason} />
              {remark.answer && (
                <span className={styles.answer}>
                  {remark.reason && ' · '}
                  {remark.answer}
                  {remark.answerReason && (
                    <>
                      : <CitedText text={remark.answerReason} />
                    </>
                  )}
                </span>
              )}
            </p>
          )}
        </div>
      ))}
    </li>
  );
}
