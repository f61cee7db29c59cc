import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { crossLicence } from '../../../domain/deals/starting-points/cross-licence.ts';
import type { NewDeal } from '../../../domain/deals/deal.ts';
import { describeError } from '../../../domain/describe-error.ts';
import type { Issue } from '../../../domain/result.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { useOnce } from '../../use-once.ts';
import { PartyFields } from './party-fields.tsx';
import { PlaybookChoice } from './playbook-choice.tsx';
import { StartingPointChoice } from './starting-point-choice.tsx';
import { TermChoice } from './term-choice.tsx';
import styles from './new-deal-form.module.css';

const nobody = { name: '', localName: null, localLanguage: null, seat: null };
const empty: NewDeal = {
  title: '',
  parties: { A: nobody, B: nobody },
  ourSide: 'A',
  // What most people who come here are about to negotiate
  termKeys: [...crossLicence.termKeys],
  startingPoint: crossLicence.key,
};

/** Starts a negotiation: who, on which side we are, and the terms to begin with. */
export function NewDealForm() {
  const [draft, setDraft] = useState(empty);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  /** How often the form was refused: each time the focus goes to the first wrong field. */
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const createDeal = useApp((state) => state.createDeal);
  const go = useApp((state) => state.go);
  const titleInput = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => titleInput.current?.focus(), []);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  /** A field that is being corrected is no longer called wrong. */
  const change = (next: NewDeal, path: string): void => {
    setDraft(next);
    if (issues.some((issue) => issue.path.startsWith(path)))
      setIssues(issues.filter((issue) => !issue.path.startsWith(path)));
  };
  const issueAt = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;

  const create = useOnce(async () => {
    const result = await createDeal(draft);
    if (result.ok)
      return go({ screen: 'deal', dealId: result.value.deal.id, tab: 'term-sheet', termKey: null });
    const found = result.error.code === 'invalid-input' ? result.error.issues : [];
    setIssues(found);
    setRefusals(refusals + 1);
    setRefusal(found.length > 0 ? null : describeError(result.error));
  });

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
      noValidate
      aria-label="New deal"
    >
      <ScreenBar
        title="New deal"
        actions={
          <>
            <Button variant="default" onClick={() => go({ screen: 'deals' })}>
              Cancel
            </Button>
            <Button type="submit">Create deal</Button>
          </>
        }
      />
      <div className={styles.body}>
        <div className={styles.column}>
          {refusal && <Problem>{refusal}</Problem>}
          <TextInput
            label="Working title"
            description="Private: printed on no copy that we hand over."
            withAsterisk
            ref={titleInput}
            value={draft.title}
            error={issueAt('title')}
            onChange={(event) => change({ ...draft, title: event.currentTarget.value }, 'title')}
          />
          <div className={styles.parties}>
            {(['A', 'B'] as const).map((side) => (
              <PartyFields
                key={side}
                side={side}
                party={draft.parties[side]}
                nameIssue={issueAt(`parties.${side}.name`)}
                onChange={(party) =>
                  change({ ...draft, parties: { ...draft.parties, [side]: party } }, `parties.${side}`)
                }
              />
            ))}
          </div>
          <fieldset aria-labelledby="our-side" className={styles.side}>
            <span id="our-side" className={styles.label}>
              We are
            </span>
            <SegmentedControl
              aria-labelledby="our-side"
              value={draft.ourSide}
              onChange={(ourSide) => setDraft({ ...draft, ourSide })}
              data={(['A', 'B'] as const).map((side) => ({
                value: side,
                label: draft.parties[side].name.trim() || `Party ${side}`,
              }))}
            />
          </fieldset>
          <StartingPointChoice
            chosen={draft.startingPoint}
            onChoose={({ key, termKeys }) =>
              setDraft({ ...draft, startingPoint: key, termKeys: [...termKeys] })
            }
          />
          <PlaybookChoice
            chosen={draft.playbookId ?? null}
            onChoose={(playbookId) => {
              const { playbookId: _was, ...rest } = draft;
              setDraft(playbookId === null ? rest : { ...rest, playbookId });
            }}
          />
          <TermChoice
            keys={draft.termKeys}
            onChange={(termKeys) => setDraft({ ...draft, termKeys: [...termKeys] })}
          />
        </div>
      </div>
    </form>
  );
}
