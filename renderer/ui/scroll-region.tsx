import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

// A part that scrolls and holds nothing to focus could not be scrolled by keyboard
const reachable = { tabIndex: 0 };

/** A part of the screen that scrolls by itself, by keyboard too. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section {...reachable} className={className} aria-label={label}>
      {children}
    </section>
  );
}
