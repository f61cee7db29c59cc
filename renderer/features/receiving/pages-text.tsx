import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { joinLines } from './join-lines.ts';
import styles from './pages.module.css';

/** The text of a document that nobody can take apart into terms, page by page, to be read and copied. */
export function PagesText({ pages }: { readonly pages: readonly string[] }) {
  return (
    <ScrollRegion label="Text of the document" className={styles.scroll}>
      {pages.map((text, index) => (
        // Pages have no identity but their place
        <section key={index} className={styles.page} aria-label={`Page ${index + 1}`}>
          <h2 className={styles.number}>Page {index + 1}</h2>
          <p data-selectable className={text.trim() === '' ? styles.none : styles.text}>
            {text.trim() === '' ? 'No text on this page: it may be a picture of one.' : joinLines(text)}
          </p>
        </section>
      ))}
    </ScrollRegion>
  );
}
