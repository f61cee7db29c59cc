import { ArrowUpRight, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Working } from '../../../../domain/contract/valuation.ts';
import { useGoToPlace } from './go-to-place.ts';
import { sayHow, sayWorked } from './say-amounts.ts';
import styles from './working.module.css';

interface WorkingNodeProps {
  /** The id of a line, or the path of an input. */
  readonly source: string;
  readonly working: Working;
  readonly dealId: string;
  /** Its name and figure stand above the tree already. */
  readonly isRoot?: boolean;
}

const SHOWN = 40;

/** One line of the working with those it was made of, or an input that leads to where it is changed. */
export function WorkingNode({ source, working, dealId, isRoot = false }: WorkingNodeProps) {
  const [isOpen, setIsOpen] = useState(isRoot);
  const [isWhole, setIsWhole] = useState(false);
  const goTo = useGoToPlace(dealId);
  const line = working.lines.find(({ id }) => id === source);
  if (!line) {
    const input = working.inputs.find(({ path }) => path === source);
    if (!input) return null;
    return (
      <li className={styles.node}>
        <button type="button" className={styles.input} onClick={() => goTo(input.where)}>
          <span className={styles.name}>{input.what}</span>
          {input.is !== null && <span className={styles.value}>{input.is}</span>}
          <ArrowUpRight size={12} aria-hidden className={styles.leads} />
        </button>
      </li>
    );
  }
  const sources = [...new Set(line.from)];
  const shown = isWhole ? sources : sources.slice(0, SHOWN);
  return (
    <li className={styles.node}>
      {!isRoot && (
        <button
          type="button"
          className={styles.line}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight size={12} aria-hidden className={styles.chevron} />
          <span className={styles.name}>{line.what}</span>
          <span className={styles.value}>{sayWorked(line.is)}</span>
        </button>
      )}
      {isOpen && (
        <div className={isRoot ? undefined : styles.inside}>
          <p className={styles.how}>= {sayHow(line.how)}</p>
          <ul className={styles.tree}>
            {shown.map((one) => (
              <WorkingNode key={one} source={one} working={working} dealId={dealId} />
            ))}
          </ul>
          {sources.length > shown.length && (
            <button type="button" className={styles.more} onClick={() => setIsWhole(true)}>
              Show {sources.length - shown.length} more
            </button>
          )}
        </div>
      )}
    </li>
  );
}
