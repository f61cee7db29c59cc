import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Identified } from '../../../domain/contract/receiving.ts';
import { describeError } from '../../../domain/describe-error.ts';
import { useApp } from '../../store.ts';
import { useOnce } from '../../use-once.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { sayWhen } from '../../ui/say-when.ts';
import styles from './identify-dialog.module.css';

interface IdentifyDialogProps {
  readonly file: string;
  /** The deal on the screen, into which the file can be received. */
  readonly deal: { readonly id: string; readonly title: string } | null;
  readonly onClose: () => void;
  readonly onRound: (dealId: string) => void;
  readonly onRead: (dealId: string, receivedId: string) => void;
}

type Found = Identified['found'][number];

/** What a file that was dropped on the window is: which deal, round and copy, when it left and for whom; and what can be done with it. */
export function IdentifyDialog({ file, deal, onClose, onRound, onRead }: IdentifyDialogProps) {
  const identify = useApp((state) => state.identify);
  const receiveFile = useApp((state) => state.receiveFile);
  const [identified, setIdentified] = useState<Identified | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isLate = false;
    void identify(file).then((result) => {
      if (isLate) return;
      if (result.ok) setIdentified(result.value);
      else setRefusal(describeError(result.error));
    });
    return () => {
      isLate = true;
    };
  }, [identify, file]);
  const isOurs = identified?.found.some(({ by }) => by === 'export-log') === true;
  const receive = useOnce(async () => {
    if (!deal) return;
    setIsBusy(true);
    const result = await receiveFile(deal.id, file);
    setIsBusy(false);
    if (result.ok) onRead(deal.id, result.value.file.id);
    else if (result.error.code !== 'cancelled') setRefusal(describeError(result.error));
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={identified?.fileName ?? 'What is this file?'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.body}>
        {refusal && <Problem>{refusal}</Problem>}
        {!identified && !refusal && <Slow>Looking the file up…</Slow>}
        {identified && identified.found.length === 0 && (
          <p data-selectable>{identified.otherwise ?? 'No document that left or came here is like it.'}</p>
        )}
        {identified && identified.found.length > 0 && (
          <ul className={styles.found}>
            {identified.found.map((found) => (
              <FoundRow
                key={`${found.by} ${found.dealId} ${found.roundNumber ?? ''} ${found.at ?? ''} ${found.receivedId ?? ''}`}
                found={found}
                onRound={onRound}
                onRead={onRead}
              />
            ))}
          </ul>
        )}
        {identified && (
          <p className={styles.hash} data-selectable>
            SHA-256 {identified.sha256}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          {deal && identified?.isReceivable && (
            <Button
              variant={isOurs ? 'default' : 'filled'}
              className={styles.receive ?? ''}
              loading={isBusy}
              onClick={() => void receive()}
            >
              Receive it as a round of {deal.title}
            </Button>
          )}
        </div>
        {!deal && identified?.isReceivable && (
          <p className={styles.note}>To receive it as a round, open its deal and drop it there.</p>
        )}
      </div>
    </Modal>
  );
}

function FoundRow({
  found,
  onRound,
  onRead,
}: {
  readonly found: Found;
  readonly onRound: IdentifyDialogProps['onRound'];
  readonly onRead: IdentifyDialogProps['onRead'];
}) {
  const { dealId, dealTitle, receivedId } = found;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>
          {dealTitle}
          {found.roundNumber !== null && `, round ${found.roundNumber}`}
        </p>
        <p className={styles.facts}>{factsOf(found).join(', ')}</p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        className={styles.to ?? ''}
        onClick={() => (receivedId === null ? onRound(dealId) : onRead(dealId, receivedId))}
      >
        {receivedId === null ? 'Show the rounds' : 'Show how it was read'}
      </Button>
    </li>
  );
}

function factsOf({ by, copy, format, at, who, recipient }: Found): readonly string[] {
  const ways: Readonly<Record<Found['by'], string>> = {
    'export-log': 'byte for byte the document that was exported',
    received: 'byte for byte the document that was received',
    attachment: 'says so in the data that it carries',
    property: 'says so in its properties, and may have been changed since',
    print: 'says so on its pages, and may have been changed since',
  };
  return [
    ...(copy === null ? [format.toUpperCase()] : [`${copy} copy as ${format.toUpperCase()}`]),
    ...(recipient === '' ? [] : [`for ${recipient}`]),
    ...(at === null ? [] : [sayWhen(at)]),
    ...(who === '' ? [] : [`by ${who}`]),
    ways[by],
  ];
}
