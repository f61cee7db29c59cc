import { Checkbox } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { DecidedSettings, SourcePreview } from '../../../../domain/patents/reading-settings.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ReadingSection } from './reading-section.tsx';
import { meaningsShown, withMeaning } from './with-meaning.ts';
import styles from './import.module.css';

interface PreviewSectionProps {
  readonly preview: SourcePreview;
  readonly decided: DecidedSettings;
  readonly isAsking: boolean;
  readonly onDecide: (change: DecidedSettings) => void;
}

/** How the source is read, what is doubtful about that, and the first rows that come of it. */
export function PreviewSection({ preview, decided, isAsking, onDecide }: PreviewSectionProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { header, rows, doubts, refusal } = preview;
  const columns = meaningsShown(preview, decided);
  const unread = header.length - columns.filter((meaning) => meaning !== null).length;
  const canHide = preview.settings.format !== 'generic' && unread > 0;
  return (
    <>
      <ReadingSection preview={preview} decided={decided} onDecide={onDecide} />
      {refusal !== null && (
        <div className={styles.problem}>
          <Problem>{refusal}</Problem>
        </div>
      )}
      {doubts.length > 0 && (
        <ScrollRegion label="To look at" className={styles.doubts}>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>
                <TriangleAlert size={12} aria-hidden className={styles.doubt} /> {doubt}
              </li>
            ))}
          </ul>
        </ScrollRegion>
      )}
      <section className={styles.look} aria-label="What comes of it" aria-busy={isAsking}>
        <div className={styles.lookHead}>
          <span>
            {rows.length === 1 ? 'The only row' : `The first ${rows.length} rows`} in {header.length}{' '}
            {header.length === 1 ? 'column' : 'columns'}
            {unread > 0 && `; ${unread} of them kept but not read`}
          </span>
          {canHide && (
            <Checkbox
              label="Show those too"
              checked={isWhole}
              onChange={(event) => setIsWhole(event.currentTarget.checked)}
            />
          )}
        </div>
        <PreviewTable
          preview={preview}
          columns={columns}
          isWhole={isWhole}
          onMeaning={(column, meaning) => onDecide({ meanings: withMeaning(columns, column, meaning) })}
        />
      </section>
    </>
  );
}
