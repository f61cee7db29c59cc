import { useApp } from '../../../store.ts';
import styles from './statistics.module.css';

/** The title of a precedent; a click opens its entry. */
export function EntryLink({ id, title }: { readonly id: string; readonly title: string }) {
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => go({ screen: 'precedents', precedentId: id })}
    >
      {title}
    </button>
  );
}
