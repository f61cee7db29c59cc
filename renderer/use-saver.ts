import { useEffect, useState } from 'react';
import { createSaver, type Saver } from './saver.ts';

/** The saver of a form for as long as it is shown. It keeps the first `save` it is given, which reads what is latest. */
export function useSaver(save: () => Promise<void>): Saver {
  const [saver] = useState(() => createSaver(save));
  useEffect(() => saver.attach(), [saver]);
  return saver;
}
