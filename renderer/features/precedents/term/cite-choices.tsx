import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { citationOf, statementToCite } from '../../../../domain/precedents/citation.ts';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import { remarkOn } from '../../../../domain/rounds/reason-of.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import { useRounds } from '../../../use-rounds.ts';
import { changesOfTerm } from './changes-of-term.ts';
import type { CitingSlice } from './citing-slice.ts';
import styles from './term-precedents.module.css';

type Cited = ReturnType<CitingSlice['citeForPosition']>;

export interface CiteChoicesProps {
  readonly open: OpenDeal;
  readonly precedentId: string;
  readonly isConfidential: boolean;
  readonly statements: readonly Statement[];
  readonly definition: TermDefinition;
  readonly onCited: (answer: Cited) => void;
}

/** What a precedent may be cited for. Each says what it would write. */
export function CiteChoices(props: CiteChoicesProps) {
  const { open, precedentId, isConfidential, statements, definition, onCited } = props;
  const citeForPosition = useApp((state) => state.citeForPosition);
  const citeForChange = useApp((state) => state.citeForChange);
  const { deal, round, rounds, remarks, positions } = open;
  const termKey = definition.key;
  const formerId = rounds.at(-2)?.id;
  const [former] = useRounds(open, formerId === undefined ? [] : [formerId]);
  const changes = former ? changesOfTerm(open, former, termKey) : [];
  const citationFor = (field: string | null): string =>
    citationOf(precedentId, statementToCite(statements, definition, field));
  return (
    <>
      {isConfidential && (
        <Menu.Label>
          <ConfidentialMark />
        </Menu.Label>
      )}
      <Choice
        label="As reason of our position"
        citation={citationFor(null)}
        reason={positions[termKey]?.reason ?? ''}
        onCite={(citation) => onCited(citeForPosition(deal.id, termKey, citation))}
      />
      <Menu.Divider />
      <Menu.Label>As reason of a change in round {round.number}</Menu.Label>
      {changes.map((change) => {
        const about = { roundId: round.id, termKey, field: change.field };
        return (
          <Choice
            key={change.field}
            label={change.label}
            citation={citationFor(change.field)}
            reason={remarkOn(about, round.id, remarks)?.reason ?? ''}
            onCite={(citation) => onCited(citeForChange(deal.id, about, citation))}
          />
        );
      })}
      {changes.length === 0 && (formerId === undefined || former) && (
        <p className={styles.noChange}>
          {formerId === undefined
            ? 'The first round changes nothing.'
            : `Round ${round.number} changes nothing of this term so far.`}
        </p>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly citation: string;
  /** What stands there now. */
  readonly reason: string;
  readonly onCite: (citation: string) => void;
}

function Choice({ label, citation, reason, onCite }: ChoiceProps) {
  const isThere = reason.split('\n').includes(citation);
  return (
    <Menu.Item
      disabled={isThere}
      leftSection={isThere ? <Check size={12} aria-hidden /> : undefined}
      onClick={() => onCite(citation)}
    >
      <span className={styles.choice}>{isThere ? `${label}: cited` : label}</span>
      <span className={styles.preview}>{citation}</span>
    </Menu.Item>
  );
}
