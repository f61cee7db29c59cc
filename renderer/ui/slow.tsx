import { useEffect, useState, type ReactNode } from 'react';
import styles from './slow.module.css';

/** A sign of work that only shows when the answer takes longer than 150 ms. */
export function Slow({ children }: { readonly children: ReactNode }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <output className={styles.slow}>{children}</output> : null;
}
