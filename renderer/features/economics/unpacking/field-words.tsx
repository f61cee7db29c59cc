import { TriangleAlert } from 'lucide-react';
import { saidAt, useSheet } from './sheet-context.ts';
import styles from './known-and-assumed.module.css';

/** What is wrong, missing or to be known at a place, below its boxes. */
export function FieldWords({ place, id }: { readonly place: string; readonly id?: string }) {
  const sheet = useSheet();
  const { wrong, problems, cautions } = saidAt(sheet, place);
  if (wrong.length + problems.length + cautions.length === 0) return null;
  return (
    <div className={styles.words} id={id}>
      {wrong.map((message) => (
        <Alarm key={message} message={message} />
      ))}
      {problems.map((message) =>
        // what nobody began is not faulty
        sheet.open.isStored ? (
          <Alarm key={message} message={message} />
        ) : (
          <p key={message} className={styles.help}>
            {message}
          </p>
        ),
      )}
      {cautions.map((message) => (
        <p key={message} className={styles.caution}>
          {message}
        </p>
      ))}
    </div>
  );
}

function Alarm({ message }: { readonly message: string }) {
  return (
    <p className={styles.alarm}>
      <TriangleAlert size={12} aria-hidden /> {message}
    </p>
  );
}
