import { useShallow } from 'zustand/react/shallow';
import { findTerm } from '../../../domain/terms/catalogue.ts';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';

/** A value that was refused is not in the workspace, so no copy can hold it: said before the copy is made. */
export function RefusedWarning({ roundId }: { readonly roundId: string }) {
  const places = `${placeOf('terms.save', roundId)}/`;
  const labels = useApp(
    useShallow((state) =>
      Object.keys(state.refused)
        .filter((place) => place.startsWith(places))
        .map((place) => findTerm(place.slice(places.length))?.label ?? place),
    ),
  );
  if (labels.length === 0) return null;
  return <Problem>{`Values that were refused are not in this copy. See: ${labels.join(', ')}.`}</Problem>;
}
