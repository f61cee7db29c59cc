import type { Block, Column } from '../../../domain/document/document.ts';
import { RunText } from '../../ui/run-text.tsx';
import styles from './sheet.module.css';

/** A block that stands under a term: its prose, or a value that reads better as a table. */
export function SheetBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.body}>
          <RunText text={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((text, at) => (
        <li key={at}>
          <RunText text={text} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>
                <RunText text={row.text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table className={styles.table}>
          <caption>{block.caption}</caption>
          <colgroup>
            {block.columns.map((column) => (
              <col
                key={column.header}
                style={{ width: `${(column.weight / weights(block.columns)) * 100}%` }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column.header} scope="col" data-align={column.align}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} data-align={block.columns[column]?.align}>
                    <RunText text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return null;
  }
}

function weights(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.weight, 0);
}
