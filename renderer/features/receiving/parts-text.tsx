import type { ReceivedPart } from '../../../domain/receiving/reading.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './pages.module.css';

/** The text of a document that was taken apart, from top to bottom, to be read and copied. */
export function PartsText({ parts }: { readonly parts: readonly ReceivedPart[] }) {
  return (
    <ScrollRegion label="Text of the document" className={styles.scroll}>
      {parts.map(({ id, paragraphs }) => (
        <section key={id} className={styles.page}>
          <MarkedText paragraphs={paragraphs} />
        </section>
      ))}
    </ScrollRegion>
  );
}
