import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { worthOfRow } from '../../../domain/economics/worth/worth-of-row.ts';
import type { Worth } from '../../../domain/economics/worth/worth.ts';
import { remarkOn } from '../../../domain/rounds/reason-of.ts';
import { wholeTermFields, type RoundChange } from '../../../domain/rounds/round-change.ts';
import { useApp } from '../../store.ts';
import { Gain } from '../../ui/gain.tsx';
import { AnswerMenu } from './answer-menu.tsx';
import { DeltaWords } from './delta-words.tsx';
import { ReasonInput } from './reason-input.tsx';
import { ValueChange } from './value-change.tsx';
import { WorthCell } from './worth/worth-cell.tsx';
import styles from './comparison.module.css';
import worthStyles from './worth/worth.module.css';

/** What every row of one comparison shares. */
export interface ChangeRowContext {
  readonly open: OpenDeal;
  /** The rounds that may have brought a change, oldest first: the last is the one compared with. */
  readonly broughtBy: readonly string[];
  readonly onJump: (termKey: string) => void;
  /** Answers what puts the former value into our draft; null where there is no draft that could take it. */
  readonly onPutBack: (change: RoundChange) => (() => void) | null;
}

interface ChangeRowProps extends ChangeRowContext {
  readonly change: RoundChange;
  readonly isFirstOfTerm: boolean;
  readonly worth: Worth | null;
}

export function ChangeRow({
  open,
  change,
  isFirstOfTerm,
  worth,
  broughtBy,
  onJump,
  onPutBack,
}: ChangeRowProps) {
  const remark = useApp((state) => state.remark);
  const { deal, remarks } = open;
  const { termKey, termLabel, field, label, gains } = change;
  // A remark belongs to the round that brought the change: the latest that says anything, else the round compared with
  const keys = broughtBy.map((roundId) => ({ roundId, termKey, field }));
  const about = keys.findLast((key) => remarkOn(key, key.roundId, remarks)) ?? keys.at(-1);
  const said = about && remarkOn(about, about.roundId, remarks);
  const putBack = onPutBack(change);
  const of = `${termLabel}, ${label}`;
  const ofThis = worth && worthOfRow(change, worth);
  return (
    <tr data-first={isFirstOfTerm || undefined}>
      <th scope="row" className={styles.term}>
        {isFirstOfTerm && (
          <button
            type="button"
            className={styles.jump}
            onClick={() => onJump(termKey)}
            title="Go to the term"
          >
            {termLabel}
          </button>
        )}
        <span className={styles.field}>{label}</span>
      </th>
      <td className={styles.words}>
        <ValueChange change={change} />
      </td>
      <td className={styles.delta}>
        <DeltaWords change={change} />
      </td>
      {worth && (
        <td className={worthStyles.cell}>
          {ofThis && <WorthCell worth={ofThis} currency={worth.currency} deal={deal} />}
        </td>
      )}
      <td>
        {!isWhole(field) && (
          <Gain whose={gains === null ? null : gains === deal.ourSide ? 'ours' : 'theirs'} />
        )}
      </td>
      <td>
        {about && (
          <ReasonInput
            key={`${about.roundId} reason`}
            dealId={deal.id}
            about={about}
            of={of}
            part="reason"
            stored={said?.reason ?? ''}
          />
        )}
        {about && said?.answer && (
          <ReasonInput
            key={`${about.roundId} answer`}
            dealId={deal.id}
            about={about}
            of={of}
            part="answerReason"
            stored={said.answerReason}
          />
        )}
      </td>
      <td>
        {about && (
          <AnswerMenu
            of={of}
            answer={said?.answer ?? null}
            onAnswer={(answer) => void remark(deal.id, about, { answer })}
            onPutBack={putBack}
            onCounter={() => onJump(termKey)}
          />
        )}
      </td>
    </tr>
  );
}

/** State, wording and the like favour nobody by themselves: there is nothing to be unclear about. */
function isWhole(field: string): boolean {
  return wholeTermFields.some((whole) => whole === field);
}
