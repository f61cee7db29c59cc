import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReceivedRound } from '../../../domain/contract/receiving.ts';
import type { Reading, ReceivedPart } from '../../../domain/receiving/reading.ts';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panes } from '../../ui/panes.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { Slow } from '../../ui/slow.tsx';
import { AbsentTerms } from './absent-terms.tsx';
import { BesideParts } from './beside-parts.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { Doubts } from './doubts.tsx';
import { PagesView } from './pages-view.tsx';
import { PartDetail } from './part-detail.tsx';
import { PartList } from './part-list.tsx';
import { wantsALook } from './say-reading.ts';
import styles from './receiving-screen.module.css';

interface ReceivingScreenProps {
  readonly receivedId: string;
  readonly dealTitle: string;
  readonly onBack: () => void;
  readonly onReceived: (received: ReceivedRound) => void;
}

/** A document of the other side before a round is made of it: part by part, what it is taken for and what comes of it. */
export function ReceivingScreen({ receivedId, dealTitle, onBack, onReceived }: ReceivingScreenProps) {
  const open = useApp((state) => (state.openReading?.receivedId === receivedId ? state.openReading : null));
  const readReceived = useApp((state) => state.readReceived);
  useEffect(() => void readReceived(receivedId), [readReceived, receivedId]);
  const reading = open?.reading;
  const back = (
    <Button variant="default" leftSection={<ArrowLeft size={14} aria-hidden />} onClick={onBack}>
      Back to the deal
    </Button>
  );
  if (!reading || reading.state === 'loading') return <Slow>Reading the file…</Slow>;
  if (reading.state === 'failed') return <Problem action={back}>{reading.message}</Problem>;
  const { file } = reading.value;
  return (
    <div className={styles.screen}>
      <ScreenBar
        title={file.fileName}
        aside={
          <span title={`SHA-256 ${file.sha256}`}>
            {dealTitle && `${dealTitle}: `}
            {sayKind(reading.value)}, SHA-256 {file.sha256.slice(0, 12)}…
          </span>
        }
        actions={back}
      />
      <Doubts doubts={reading.value.doubts} />
      <BesideParts reading={reading.value} />
      {reading.value.kind === 'pages' ? (
        <PagesView reading={reading.value} onReceived={onReceived} />
      ) : (
        <Match reading={reading.value} isBehind={open.isBehind} onReceived={onReceived} />
      )}
    </div>
  );
}

function Match({
  reading,
  isBehind,
  onReceived,
}: {
  readonly reading: Reading;
  readonly isBehind: boolean;
  readonly onReceived: (received: ReceivedRound) => void;
}) {
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const decide = useApp((state) => state.decide);
  const keepAbsent = useApp((state) => state.keepAbsent);
  const [chosen, setChosen] = useState<string | null>(null);
  const first = reading.parts.find(wantsALook) ?? reading.parts[0];
  const shown = reading.parts.find(({ id }) => id === chosen) ?? first;
  /** On to the next that wants a look, from here to the end and then from the top. */
  const confirm = ({ id, as, takesValues }: ReceivedPart): void => {
    const at = reading.parts.findIndex((part) => part.id === id);
    const others = [...reading.parts.slice(at + 1), ...reading.parts.slice(0, at)];
    setChosen(others.find(wantsALook)?.id ?? id);
    void decide({ partId: id, as, takesValues });
  };
  return (
    <>
      <AbsentTerms reading={reading} onKeep={(key, isKept) => void keepAbsent(key, isKept)} />
      <div className={styles.panes}>
        <Panes
          sizes={preferences.panes['receiving']}
          onResized={(sizes) =>
            void changePreferences({ panes: { ...preferences.panes, receiving: [...sizes] } })
          }
          panes={[
            {
              id: 'parts',
              size: 36,
              min: 320,
              content: <PartList reading={reading} shownId={shown?.id ?? null} onShow={setChosen} />,
            },
            {
              id: 'part',
              size: 64,
              min: 420,
              content: shown ? (
                <PartDetail
                  key={shown.id}
                  reading={reading}
                  part={shown}
                  onDecide={(decision) => void decide(decision)}
                  onConfirm={() => confirm(shown)}
                />
              ) : (
                <EmptyState
                  title="Nothing to match"
                  text="The file holds no words that could belong to a term. It is kept with the deal as it came."
                />
              ),
            },
          ]}
        />
      </div>
      {reading.file.roundNumber === null && (
        <ConfirmBar reading={reading} isBehind={isBehind} onReceived={onReceived} />
      )}
    </>
  );
}

function sayKind({ kind, against, parts }: Reading): string {
  const held = against === null ? '' : `, held against round ${against}`;
  if (kind === 'pages') return 'PDF, to be typed in';
  const count = `${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`;
  return kind === 'sheet' ? `Term sheet as data, ${count}${held}` : `Word file, ${count}${held}`;
}
