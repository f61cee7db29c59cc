import { Modal, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import type { RoundTerm } from '../../../domain/deals/deal.ts';
import { findTerm } from '../../../domain/terms/catalogue.ts';
import { findDefinition } from '../../../domain/terms/definition-of.ts';
import type { ReceivedFile, ReceivedRecord } from '../../../domain/receiving/received-file.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { Slow } from '../../ui/slow.tsx';
import { RecordMatches } from './record-matches.tsx';
import { RemarkList } from './remark-list.tsx';
import { RecordUnmarked } from './record-unmarked.tsx';
import { RecordRemark } from './record-remark.tsx';
import styles from './received-record.module.css';

interface ReceivedRecordDialogProps {
  readonly file: ReceivedFile;
  readonly onTerm: (key: string) => void;
  readonly onClose: () => void;
}

type Answering = Pick<Parameters<typeof RecordRemark>[0], 'onAnswer'>['onAnswer'];

const NO_TERMS: readonly RoundTerm[] = [];

/** What a received file marked as changed, what it remarked, and how its parts became terms. */
export function ReceivedRecordDialog({ file, onTerm, onClose }: ReceivedRecordDialogProps) {
  const readRecord = useApp((state) => state.readRecord);
  const answerReceived = useApp((state) => state.answerReceived);
  const terms = useApp((state) => state.dealsById[file.dealId]?.round.terms ?? NO_TERMS);
  const [record, setRecord] = useState<ReceivedRecord | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let isLate = false;
    void readRecord(file.id).then((result) => {
      if (isLate) return;
      if (result.ok) setRecord(result.value);
      else setRefusal(describeError(result.error));
    });
    return () => {
      isLate = true;
    };
  }, [readRecord, file.id]);
  const answer =
    (kind: 'change' | 'comment', id: string): Answering =>
    async (given) => {
      const result = await answerReceived({ receivedId: file.id, kind, id, ...given });
      if (result.ok) setRecord(result.value.record);
      setRefusal(result.ok ? null : describeError(result.error));
      return result;
    };
  const labelOf = (key: string): string | null => {
    const term = terms.find((one) => one.key === key);
    return (term ? findDefinition(term)?.label : findTerm(key)?.label) ?? null;
  };
  // without any mark at all, everything that changed is shown by its term
  const unmarked = record?.noticed.marks === 'some' ? record.noticed.unmarked : [];
  const goTo = (key: string): void => {
    onClose();
    onTerm(key);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={<span className={styles.title}>{`${file.fileName}: round ${file.roundNumber ?? ''}`}</span>}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {refusal && <Problem>{refusal}</Problem>}
      {!record && !refusal && <Slow>Reading the record…</Slow>}
      {record && (
        <Tabs
          defaultValue={
            record.changes.length > 0 ? 'changes' : record.comments.length > 0 ? 'comments' : 'matches'
          }
        >
          <Tabs.List>
            <Tabs.Tab value="changes">Marked changes ({record.changes.length})</Tabs.Tab>
            {unmarked.length > 0 && <Tabs.Tab value="unmarked">Without a mark ({unmarked.length})</Tabs.Tab>}
            <Tabs.Tab value="comments">Comments ({record.comments.length})</Tabs.Tab>
            <Tabs.Tab value="matches">Parts and terms ({record.parts.length})</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="changes" className={styles.panel}>
            <RemarkList said={record.changes} none="The file marks no changes.">
              {(change) => (
                <RecordRemark
                  key={change.id}
                  file={file}
                  said={change}
                  kind={change.kind}
                  on={null}
                  labelOf={labelOf}
                  onTerm={goTo}
                  onAnswer={answer('change', change.id)}
                />
              )}
            </RemarkList>
          </Tabs.Panel>
          <Tabs.Panel value="unmarked" className={styles.panel}>
            <RecordUnmarked unmarked={unmarked} onTerm={goTo} />
          </Tabs.Panel>
          <Tabs.Panel value="comments" className={styles.panel}>
            <RemarkList said={record.comments} none="The file holds no comments.">
              {(comment) => (
                <RecordRemark
                  key={comment.id}
                  file={file}
                  said={comment}
                  kind="comment"
                  on={comment.on}
                  labelOf={labelOf}
                  onTerm={goTo}
                  onAnswer={answer('comment', comment.id)}
                />
              )}
            </RemarkList>
          </Tabs.Panel>
          <Tabs.Panel value="matches" className={styles.panel}>
            <RecordMatches record={record} labelOf={labelOf} onTerm={goTo} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Modal>
  );
}
