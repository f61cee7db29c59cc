import { Autocomplete, Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ReceivedRound } from '../../../domain/contract/receiving.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Reading } from '../../../domain/receiving/reading.ts';
import { channels } from '../../../domain/rounds/round-record.ts';
import { useApp } from '../../store.ts';
import { useOnce } from '../../use-once.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { today } from '../../ui/days.ts';
import { Problem } from '../../ui/problem.tsx';
import { wantsALook } from './say-reading.ts';
import styles from './confirm-bar.module.css';

interface ConfirmBarProps {
  readonly reading: Reading;
  readonly isBehind: boolean;
  readonly onReceived: (received: ReceivedRound) => void;
}

/** Makes the round of the file: of which day, and whether it is gone over first. */
export function ConfirmBar({ reading, isBehind, onReceived }: ConfirmBarProps) {
  const confirm = useApp((state) => state.confirmReceived);
  const [dated, setDated] = useState(reading.dated ?? today());
  const [how, setHow] = useState<'draft' | 'freeze'>('draft');
  const [channel, setChannel] = useState<string>(channels[0]);
  const [replacesDraft, setReplacesDraft] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const unsure = reading.parts.filter(wantsALook).length;
  const { draft } = reading;
  const touched = draft?.isTouched === true && draft.answered !== 'as-it-is' ? draft : null;
  const follows = touched?.isOurs === true && touched.answered === null && how === 'freeze';
  const inTheWay = follows ? null : touched;
  const receive = useOnce(async () => {
    setIsBusy(true);
    const freeze = how === 'freeze' ? { channel, note: '' } : null;
    const result = await confirm({ dated, freeze, replacesDraft: inTheWay !== null && replacesDraft });
    setIsBusy(false);
    if (result?.ok) onReceived(result.value);
    else if (result) setRefusal(describeError(result.error));
  });
  return (
    <section className={styles.bar} aria-label="Make the round">
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.row}>
        <div className={styles.day}>
          <label className={styles.label} htmlFor="received-on">
            Round of
          </label>
          <DateInput id="received-on" value={dated} onChange={setDated} />
        </div>
        <Radio.Group
          label="Then"
          value={how}
          onChange={(value) => setHow(value === 'freeze' ? 'freeze' : 'draft')}
        >
          <div className={styles.ways}>
            <Radio size="xs" value="draft" label="Keep it as a draft to go over" />
            <Radio size="xs" value="freeze" label="Freeze it as received" />
          </div>
        </Radio.Group>
        {how === 'freeze' && (
          <Autocomplete
            className={styles.channel ?? ''}
            label="Channel"
            data={[...channels]}
            value={channel}
            onChange={setChannel}
          />
        )}
        {inTheWay && (
          <Checkbox
            size="xs"
            label={`Give up the draft of round ${inTheWay.number}`}
            description={
              inTheWay.isOurs ? 'There is work of ours in it.' : 'It was made of what came from them.'
            }
            checked={replacesDraft}
            onChange={(event) => setReplacesDraft(event.currentTarget.checked)}
          />
        )}
        {touched && follows && (
          <p className={styles.follows}>
            Our draft of round {touched.number} goes on as round {reading.number + 1}.
          </p>
        )}
        <div className={styles.end}>
          {unsure > 0 && <span className={styles.unsure}>{sayUnsure(unsure)}</span>}
          <Button
            loading={isBusy || isBehind}
            disabled={inTheWay !== null && !replacesDraft}
            onClick={() => (how === 'freeze' && unsure > 0 ? setIsAsking(true) : void receive())}
          >
            Make round {reading.number}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`Freeze round ${reading.number}?`}
        text={`${sayUnsure(unsure)}. A round that is frozen is never changed again; as a draft it can be gone over first.`}
        action="Freeze it"
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          void receive();
        }}
      />
    </section>
  );
}

function sayUnsure(unsure: number): string {
  return unsure === 1 ? '1 part wants a look' : `${unsure} parts want a look`;
}
