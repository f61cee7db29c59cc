import { Button, Checkbox, Textarea } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { Source } from '../../../../domain/precedents/source.ts';
import type { Issue } from '../../../../domain/result.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { FactFields } from './fact-fields.tsx';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

interface FactRowProps {
  readonly fact: Fact;
  readonly others: readonly Fact[];
  readonly sources: readonly Source[];
  readonly names: Readonly<Record<Side, string>>;
  /** Paths within the fact. */
  readonly issues: readonly Issue[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<Fact>) => void;
  readonly onRemove: () => void;
}

/** One fact of an entry that is written: a line to know it by, and its form. */
export function FactRow(props: FactRowProps) {
  const { fact, others, sources, names, issues, isOpen, onToggle, onChange, onRemove } = props;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const cite = (id: string, isCited: boolean): void =>
    onChange({
      sourceIds: isCited ? [...fact.sourceIds, id] : fact.sourceIds.filter((other) => other !== id),
    });
  return (
    <li data-wrong={issues.length > 0 || undefined}>
      <button type="button" className={styles.factHead} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron size={14} aria-hidden />
        <EvidenceBadge evidence={fact.evidence} confirmed={fact.confirmed} />
        <span className={styles.factName}>{fact.statement || 'New fact'}</span>
        {issues.length > 0 && <span className={styles.wrong}>to be put right</span>}
      </button>
      {isOpen && (
        <div className={styles.factBody}>
          <FactFields fact={fact} others={others} names={names} issues={issues} onChange={onChange} />
          <fieldset className={styles.cited}>
            <legend>Rests on</legend>
            {sources.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={title || `source ${id}`}
                checked={fact.sourceIds.includes(id)}
                onChange={(event) => cite(id, event.currentTarget.checked)}
              />
            ))}
            {sources.length === 0 && <p className={styles.dim}>Name its document under Sources.</p>}
            <IssueList
              id={`${fact.id}-sources`}
              reasons={issues
                .filter(({ path }) => path.startsWith('sourceIds'))
                .map(({ message }) => message)}
            />
          </fieldset>
          <Textarea
            label="Note"
            data-grows
            rows={1}
            value={fact.note ?? ''}
            error={issuesAt(issues, 'note')}
            onChange={(event) => onChange({ note: event.currentTarget.value || null })}
          />
          {!fact.confirmed && (
            <Textarea
              label="What would settle it"
              data-grows
              rows={1}
              value={fact.primary ?? ''}
              error={issuesAt(issues, 'primary')}
              onChange={(event) => onChange({ primary: event.currentTarget.value || null })}
            />
          )}
          <Button variant="default" className={styles.add ?? ''} onClick={onRemove}>
            Remove this fact
          </Button>
        </div>
      )}
    </li>
  );
}
