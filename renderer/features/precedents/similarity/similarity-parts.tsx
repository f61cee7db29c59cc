import { similarityPartLabels, type Similarity } from '../../../../domain/precedents/similarity.ts';
import { AlikeBar } from './alike-bar.tsx';
import styles from './similarity.module.css';

/** The sum behind a similarity: how alike each part is, how much it counts, and why. */
export function SimilarityParts({ similarity }: { readonly similarity: Similarity }) {
  const { parts, percent } = similarity;
  const counted = parts.filter(({ alike, weight }) => alike !== null && weight > 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const points = counted.reduce((sum, { alike, weight }) => sum + weight * (alike ?? 0), 0) / 100;
  return (
    <table className={styles.parts} aria-label="Parts of the similarity">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col" data-number>
            Alike
          </th>
          <th scope="col" data-number title="How much the part counts, from 0 to 10">
            Weight
          </th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, alike, weight, words }) => (
          <tr key={name} data-off={alike === null || weight === 0 || undefined}>
            <th scope="row">{similarityPartLabels[name]}</th>
            <td data-number>{alike === null ? 'not stated' : <AlikeBar percent={alike} />}</td>
            <td data-number>{weight}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{percent === null ? 'Nothing to compare' : `${percent} %`}</th>
          <td colSpan={3}>
            {percent === null
              ? 'Of no part that counts both sides say anything.'
              : `${points.toFixed(1)} of ${weights} points: alike × weight, over the parts that both state.`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
