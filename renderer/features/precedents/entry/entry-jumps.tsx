import { useRef, type RefObject } from 'react';
import styles from './entry.module.css';

interface EntryJumpsProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly of: string;
  /** By their titles, as `data-jump` names them on the page. */
  readonly parts: readonly string[];
}

/** Left above the part that is jumped to. */
const gapPx = 8;

/** The parts of a long page, one click away; stays at the top while the page scrolls. */
export function EntryJumps({ page, of, parts }: EntryJumpsProps) {
  const bar = useRef<HTMLElement>(null);
  const jump = (to: string): void => {
    const part = page.current?.querySelector(`[data-jump="${CSS.escape(to)}"]`);
    const top = page.current?.getBoundingClientRect().top ?? 0;
    if (!part) return;
    // not scrollIntoView: it would also move what stands around the page
    page.current?.parentElement?.scrollTo({
      top: part.getBoundingClientRect().top - top - (bar.current?.offsetHeight ?? 0) - gapPx,
    });
  };
  return (
    <nav ref={bar} className={styles.jumps} aria-label={`Parts of ${of}`}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => jump(part)}>
          {part}
        </button>
      ))}
    </nav>
  );
}
