import { Checkbox, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { FamilyMember as Member } from '../../../../domain/patents/families/family-row.ts';
import { DetailExpiry } from '../overrides/detail-expiry.tsx';
import styles from './families.module.css';

interface FamilyMemberProps {
  readonly listId: string;
  readonly member: Member;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One application of a family, its publications under it, and on demand all that its expiry rests on. */
export function FamilyMember({ listId, member, isChosen, onChoose }: FamilyMemberProps) {
  const [isOpen, setIsOpen] = useState(false);
  const name = member.isInferred ? `behind ${member.raw}` : member.raw;
  return (
    <li className={styles.member}>
      <div className={styles.memberHead}>
        <Checkbox
          aria-label={`Choose ${name}`}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <UnstyledButton
          className={styles.memberName ?? ''}
          aria-expanded={isOpen}
          aria-label={`Expiry and status of ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          <span className={styles.mono}>{name}</span>
        </UnstyledButton>
        <span className={styles.dim}>
          {member.filingDate ? `filed ${member.filingDate}` : 'filing not stated'}
        </span>
        <span className={styles.memberExpiry} title={member.expiryWords}>
          {member.expiry ? `until ${member.expiry}` : 'expiry cannot be told'}
          {member.expiryMethod === 'stated-by-hand' ? ', by hand' : member.expiry && ', estimated'}
        </span>
      </div>
      <p className={styles.stages}>
        {member.publications.length === 0 && <span className={styles.dim}>no publication in the list</span>}
        {member.publications.map(({ number, stage }) => (
          <span key={number}>
            <span className={styles.mono}>{number}</span>{' '}
            <span className={styles.dim}>{stageWords[stage] ?? stage}</span>
          </span>
        ))}
        {member.families.hand !== null && (
          <span className={styles.hand}>by hand: {member.families.hand}</span>
        )}
      </p>
      {isOpen && <DetailExpiry listId={listId} applicationKey={member.key} />}
    </li>
  );
}

const stageWords: Readonly<Record<string, string>> = {
  publication: 'published',
  grant: 'granted',
  translation: 'translation of a grant',
  other: 'other document',
  unknown: 'stage not known',
};
