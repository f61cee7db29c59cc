import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { RoyaltyAnswerShape } from '../../../../domain/patents/coverage/coverage-shapes.ts';
import type { RightsThere } from '../../../../domain/patents/coverage/royalty-bearing.ts';
import { countryName } from '../../../../domain/terms/values/territory.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import type { Figure } from './behind-figure-dialog.tsx';
import { CountrySelect } from './country-select.tsx';
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
  const [madeIn, setMadeIn] = useState<string | null>(null);
  const [soldIn, setSoldIn] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [answer, setAnswer] = useState<{
    readonly words: string;
    readonly answer: RoyaltyAnswerShape;
  } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setIsAsked(true);
    if (madeIn === null || soldIn === null) return;
    const result = await judgeSale({ listId: list.id, madeIn, soldIn, on });
    setRefusal(result.ok ? null : describeError(result.error));
    setAnswer(
      result.ok
        ? {
            words: `Made in ${sayCountry(madeIn)}, sold in ${sayCountry(soldIn)} on ${on}`,
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
        <CountrySelect
          label="Made in"
          value={madeIn}
          error={isAsked ? missing(madeIn) : null}
          onChange={setMadeIn}
        />
        <CountrySelect
          label="Sold in"
          value={soldIn}
          error={isAsked ? missing(soldIn) : null}
          onChange={setSoldIn}
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
    ? `applications in force in ${sayCountry(country)}`
    : `applications that may have effect in ${sayCountry(country)}`;
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

function sayCountry(code: string): string {
  return `${countryName(code)} (${code})`;
}

function missing(code: string | null): string | null {
  return code === null ? 'Choose a country.' : null;
}
