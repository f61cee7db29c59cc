import styles from './similarity.module.css';

/** A whole percent as a bar and in figures. */
export function AlikeBar({ percent }: { readonly percent: number }) {
  return (
    <span className={styles.alike}>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${percent}%` }} />
      </span>
      {percent} %
    </span>
  );
}
