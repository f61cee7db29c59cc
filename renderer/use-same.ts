import { useState } from 'react';
import { keepIdentity } from './keep-identity.ts';

/** The very object of the last time, as long as it says the same: what is given on to other parts then draws nothing anew. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  const same = keepIdentity(kept, value);
  // Set while drawing, as React asks of state that follows from what is given
  if (same !== kept) setKept(same);
  return same;
}
