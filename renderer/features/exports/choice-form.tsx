import { NativeSelect, Radio, SegmentedControl } from '@mantine/core';
import { Lock } from 'lucide-react';
import { documentCopies, documentFormats, type DocumentChoice } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import { sayDay } from '../../ui/days.ts';
import type { ExportChoice } from './exports-slice.ts';
import { copyWords, formatWords } from './format-words.ts';
import styles from './export-panel.module.css';

interface ChoiceFormProps {
  readonly open: OpenDeal;
  readonly choice: ExportChoice;
  /** The number of the round that is chosen. */
  readonly round: number;
  readonly onChoice: (change: Partial<ExportChoice>) => void;
}

/** Which round, for whom, in which format. */
export function ChoiceForm({ open, choice, round, onChoice }: ChoiceFormProps) {
  const { deal, rounds } = open;
  const short = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
  const named = rounds.map(({ number, status, dated, proposedBy }) => ({
    value: String(number),
    label: `Round ${number}${status === 'draft' ? ' (draft)' : ''}, ${sayDay(dated)}, ${short[proposedBy]}`,
  }));
  const earlier = named.filter(({ value }) => Number(value) < round).toReversed();
  const latest = rounds.at(-1)?.number;
  return (
    <section className={styles.group} aria-label="Document">
      <NativeSelect
        label="Round"
        value={String(round)}
        data={named.toReversed()}
        onChange={({ currentTarget }) => {
          const number = Number(currentTarget.value);
          onChoice({
            round: number === latest ? null : number,
            since: null,
            ...(number === 1 && choice.copy === 'redline' && { copy: 'counterpart' }),
          });
        }}
      />
      <Radio.Group
        label="Copy"
        value={choice.copy}
        onChange={(value) => {
          const copy = documentCopies.find((known) => known === value);
          if (copy) onChoice({ copy });
        }}
      >
        <div className={styles.copies}>
          <Radio
            value="counterpart"
            size="xs"
            label={copyWords.counterpart}
            description="Safe to hand across the table."
          />
          <Radio
            value="redline"
            size="xs"
            label={copyWords.redline}
            disabled={earlier.length === 0}
            description={
              earlier.length === 0
                ? 'Round 1 has none before it.'
                : 'What changed since a round before. Safe to hand across.'
            }
          />
          {choice.copy === 'redline' && earlier.length > 0 && (
            <NativeSelect
              aria-label="Held against"
              className={styles.against ?? ''}
              value={String(choice.since ?? round - 1)}
              data={earlier}
              onChange={({ currentTarget }) => onChoice({ since: Number(currentTarget.value) })}
            />
          )}
          <Radio
            value="internal"
            size="xs"
            label={
              <span className={styles.ours}>
                {copyWords.internal} <Lock size={12} aria-hidden />
              </span>
            }
            description="For us alone: it carries what they must not see."
          />
        </div>
      </Radio.Group>
      <div>
        <div id="export-format" className={styles.label}>
          Format
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="export-format"
          value={choice.as}
          onChange={(value) => {
            const as = documentFormats.find((known) => known === value);
            if (as) onChoice({ as });
          }}
          data={documentFormats.map((value) => ({ value, label: formatWords[value] }))}
        />
        {choice.as !== 'pdf' && <p className={styles.fine}>{noteOn(choice.as, choice.copy)}</p>}
      </div>
    </section>
  );
}

/** What another format than the PDF that is looked at makes of it. */
function noteOn(as: Exclude<DocumentChoice['as'], 'pdf'>, copy: DocumentChoice['copy']): string {
  if (as === 'docx') return 'The same words, on pages that Word sets itself. A redline has tracked changes.';
  if (as === 'xlsx') return 'The same terms and tables, a sheet for each.';
  const holds = {
    counterpart: 'The same round as data, for Parley on the other side.',
    redline: 'Both rounds as data, and what changed, for Parley on the other side.',
    internal: 'The same round as data, with what is ours.',
  };
  return `${holds[copy]} Of the look below it has for whom, the legend and the schedules.`;
}
