import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useApp } from '../../../store.ts';
import type { LibraryShape } from './library-slice.ts';

interface KeptScrollProps {
  readonly shape: LibraryShape;
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A part that scrolls, and stands where it was left when one comes back to it. */
export function KeptScroll({ shape, label, className, children }: KeptScrollProps) {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const { libraryScroll, keepLibraryScroll } = useApp.getState();
    element.scrollTop = libraryScroll[shape];
    return () => keepLibraryScroll(shape, element.scrollTop);
  }, [shape]);
  return (
    <section ref={region} className={className} aria-label={label} data-library-scroll>
      {children}
    </section>
  );
}
