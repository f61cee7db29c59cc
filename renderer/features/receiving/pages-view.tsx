import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReceivedRound } from '../../../domain/contract/receiving.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Reading } from '../../../domain/receiving/reading.ts';
import { useApp } from '../../store.ts';
import { useOnce } from '../../use-once.ts';
import { today } from '../../ui/days.ts';
import { Problem } from '../../ui/problem.tsx';
import { PagesText } from './pages-text.tsx';
import styles from './pages.module.css';

interface PagesViewProps {
  readonly reading: Reading;
  readonly onReceived: (received: ReceivedRound) => void;
}

/** A PDF that is not of Parley: its text, and the way to type it in beside the sheet. */
export function PagesView({ reading, onReceived }: PagesViewProps) {
  const confirm = useApp((state) => state.confirmReceived);
  const showBeside = useApp((state) => state.showBeside);
  const [refusal, setRefusal] = useState<string | null>(null);
  const touched = reading.draft?.isTouched === true ? reading.draft : null;
  const start = useOnce(async () => {
    const result = await confirm({ dated: reading.dated ?? today(), freeze: null, replacesDraft: false });
    if (!result) return;
    if (!result.ok) return setRefusal(describeError(result.error));
    showBeside({ dealId: result.value.file.dealId, receivedId: result.value.file.id });
    onReceived(result.value);
  });
  return (
    <>
      {refusal && <Problem>{refusal}</Problem>}
      <div className={styles.lead}>
        <p>
          This PDF carries no term sheet of Parley, so its words cannot be given to terms by themselves. Start
          round {reading.number} as a copy of the last one and type in what it says: the text stands beside
          the sheet.
        </p>
        <Button disabled={touched !== null} onClick={() => void start()}>
          Start round {reading.number} and type it in
        </Button>
      </div>
      {touched && (
        <Problem>
          {`Round ${touched.number} is a draft of ours with work in it. Send or discard it first.`}
        </Problem>
      )}
      <PagesText pages={reading.pages} />
    </>
  );
}
