import { sayCount } from '../say-count.ts';
import styles from './coverage.module.css';

interface FigureButtonProps {
  readonly count: number;
  /** What is counted, such as "applications at EP, pending". */
  readonly what: string;
  readonly onShow: () => void;
}

/** A figure that shows the applications behind it; zero has none. */
export function FigureButton({ count, what, onShow }: FigureButtonProps) {
  if (count === 0) return <span className={styles.dim}>0</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={`${sayCount(count)} ${what}: show them`}
      onClick={onShow}
    >
      {sayCount(count)}
    </button>
  );
}
