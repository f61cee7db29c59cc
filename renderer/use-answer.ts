import { useEffect, useState } from 'react';
import { describeError } from '../domain/describe-error.ts';
import type { Result } from '../domain/result.ts';
import type { Loaded } from './slice.ts';

/**
 * What the backend answers. It is asked again whenever the question is another, or what it is asked of (`asOf`) has
 * changed; `ask` has to stay the same function as long as the question is the same. The last answer stands until the next
 * one is there.
 */
export function useAnswer<T, A = null>(
  ask: (asOf: A | null) => Promise<Result<T>>,
  asOf: A | null = null,
): Loaded<T> {
  const [answer, setAnswer] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let isLate = false;
    void ask(asOf).then((result) => {
      if (isLate) return;
      setAnswer(
        result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'failed', message: describeError(result.error) },
      );
    });
    return () => {
      isLate = true;
    };
  }, [ask, asOf]);
  return answer;
}
