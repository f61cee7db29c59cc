import { useEffect, useRef, useState } from 'react';

type Peek = 'closed' | 'peeking' | 'pinned';

const hoverMs = 250;

/** Something shown while the pointer rests or the focus is on a control, and kept open by a click. */
export function usePeek() {
  const [state, setState] = useState<Peek>('closed');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const peek = (): void => setState((now) => (now === 'pinned' ? now : 'peeking'));
  const close = (): void => {
    clearTimeout(timer.current);
    setState('closed');
  };
  return {
    isShown: state !== 'closed',
    close,
    control: {
      onMouseEnter: () => {
        timer.current = setTimeout(peek, hoverMs);
      },
      onMouseLeave: () => {
        clearTimeout(timer.current);
        setState((now) => (now === 'pinned' ? now : 'closed'));
      },
      onFocus: peek,
      onBlur: close,
      onClick: () => setState((now) => (now === 'pinned' ? 'closed' : 'pinned')),
    },
  };
}
