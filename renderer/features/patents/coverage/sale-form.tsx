import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { RoyaltyAnswerShape } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import type { RightsThere } from '../../../../domain/patents/coverage/royalty-bearing.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import type { Figure } from './behind-figure-dialog.tsx';
import { FigureButton } from './figure-button.tsx';
import styles from './coverage.module.css';

const verdicts = { yes: 'Yes', no: 'No', unknown: 'It cannot be told' } as const;

interface SaleFormProps {
  readonly list: PatentListSummary;
  readonly on: string;
  readonly onFigure: (figure: Figure) => void;
}

/** Is a sale royalty-bearing, if the whole list is licensed: made in one country, sold in another, on the day. */
export function SaleForm({ list, on, onFigure }: SaleFormProps) {
  const judgeSale = useApp((state) => state.judgeSale);
  const [madeIn, setMadeIn] = useState('');
  const [soldIn, setSoldIn] = useState('');
  const [answer, setAnswer] = useState<{
    readonly words: string;
    readonly answer: RoyaltyAnswerShape;
  } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const [made, sold] = [toCode(madeIn), toCode(soldIn)];
    const result = await judgeSale({ listId: list.id, madeIn: made, soldIn: sold, on });
    setRefusal(result.ok ? null : describeError(result.error));
    setAnswer(
      result.ok
        ? {
            words: `Made in ${made ?? 'a country not stated'}, sold in ${sold ?? 'a country not stated'} on ${on}`,
            answer: result.value,
          }
        : null,
    );
  }

  return (
    <section className={styles.part} aria-label="Is a sale royalty-bearing?">
      <h2 className={styles.title}>Is a sale royalty-bearing?</h2>
      <p className={styles.subline}>
        It is when a licensed patent is in force where the product is made or sold. All of this list is taken
        as licensed; estimated, unadjusted.
      </p>
      <form className={styles.sale} aria-label="Sale" onSubmit={(event) => void submit(event)}>
        <TextInput
          label="Made in"
          placeholder="CN"
          maxLength={2}
          value={madeIn}
          onChange={(event) => setMadeIn(event.currentTarget.value)}
        />
        <TextInput
          label="Sold in"
          placeholder="DE"
          maxLength={2}
          value={soldIn}
          onChange={(event) => setSoldIn(event.currentTarget.value)}
        />
        <Button type="submit">Ask</Button>
      </form>
      {refusal && <Problem>{refusal}</Problem>}
      {answer && (
        <output className={styles.verdict} aria-label="Answer">
          <strong>
            {verdicts[answer.answer.bearing === null ? 'unknown' : answer.answer.bearing ? 'yes' : 'no']}
          </strong>{' '}
          {answer.words}. {answer.answer.because}
          <ul>
            {[
              ...answer.answer.inForce.map((there) => ({ there, isSure: true })),
              ...answer.answer.unknown.map((there) => ({ there, isSure: false })),
            ].map(({ there, isSure }) => (
              <Rights key={`${there.country} ${isSure}`} there={there} isSure={isSure} onFigure={onFigure} />
            ))}
          </ul>
        </output>
      )}
    </section>
  );
}

interface RightsProps {
  readonly there: RightsThere;
  readonly isSure: boolean;
  readonly onFigure: (figure: Figure) => void;
}

function Rights({ there: { country, where, rights, examples }, isSure, onFigure }: RightsProps) {
  const what = isSure
    ? `applications in force in ${country}`
    : `applications that may have effect in ${country}`;
  return (
    <li>
      <FigureButton
        count={rights}
        what={what}
        onShow={() => onFigure({ title: `A${what.slice(1)}`, behind: { effect: { country, isSure } } })}
      />{' '}
      {what} ({where}), such as <span className={styles.mono}>{examples.join(', ')}</span>
    </li>
  );
}

function toCode(text: string): string | null {
  return text.trim() === '' ? null : text.trim().toUpperCase();
}
