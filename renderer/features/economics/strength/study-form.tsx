import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { PortfolioStrength } from '../../../../domain/contract/strength.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { newStandard } from '../../../../domain/economics/strength/new-standard.ts';
import { GENERATIONS } from '../../../../domain/patents/declared-row.ts';
import { PartyName } from '../../../ui/party-name.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { CountingFields } from './counting-fields.tsx';
import { SourceList } from './source-list.tsx';
import { StandardForm } from './standard-form.tsx';
import type { StudyDraft } from './use-study-draft.ts';
import styles from './strength.module.css';

interface StudyFormProps {
  readonly deal: Deal;
  readonly known: PortfolioStrength;
  readonly currency: string;
  readonly draft: StudyDraft;
}

/** What is counted for each side, how, and what is stated of each standard. */
export function StudyForm({ deal, known, currency, draft }: StudyFormProps) {
  const { study, wrong, refusal, change, leave } = draft;
  const { standards } = study;
  const rival = { A: deal.parties.B.name, B: deal.parties.A.name };
  const addStandard = (): void => {
    const names = new Set(standards.map(({ name }) => name));
    const next = GENERATIONS.toReversed().find((name) => !names.has(name));
    const name = next ?? `Standard ${standards.length + 1}`;
    change({ standards: [...standards, newStandard(name, next ?? '5G')] }, 'clicked');
  };
  return (
    <>
      {refusal && <Problem>{refusal}</Problem>}
      <section className={styles.part} aria-label="Whose families">
        <h2>Whose families</h2>
        {(['A', 'B'] as const).map((side) => (
          <div key={side} className={styles.side}>
            <PartyName
              name={deal.parties[side].name}
              rival={rival[side]}
              whose={deal.ourSide === side ? 'ours' : 'theirs'}
            />
            <SourceList
              label={`Lists of ${deal.parties[side].name}`}
              sources={study.own[side]}
              choices={known.choices}
              side={side}
              onChange={(sources) => change({ own: { ...study.own, [side]: sources } }, 'clicked')}
            />
          </div>
        ))}
      </section>
      <section className={styles.part} aria-label="What is counted">
        <h2>What is counted</h2>
        <CountingFields
          study={study}
          wrong={wrong}
          assessors={known.assessors}
          change={change}
          leave={leave}
        />
      </section>
      <section className={styles.part} aria-label="Standards of the study">
        <h2>Standards</h2>
        {standards.map((standard, at) => (
          <StandardForm
            // boxes hold what is being typed: another standard is another form
            key={`${at} ${standards.length}`}
            standard={standard}
            known={known}
            currency={currency}
            isOneOfSeveral={standards.length > 1}
            wrongAt={(box) => wrong[`standards.${at}.${box}`]}
            onChange={(next, how) =>
              change({ standards: standards.map((one, index) => (index === at ? next : one)) }, how)
            }
            onLeave={leave}
            onRemove={() => change({ standards: standards.filter((_, index) => index !== at) }, 'clicked')}
          />
        ))}
        <Button
          variant="default"
          leftSection={<Plus size={14} aria-hidden />}
          disabled={standards.length >= MOST}
          onClick={addStandard}
        >
          Add standard
        </Button>
      </section>
    </>
  );
}

const MOST = 12;
