import { Fragment } from 'react';

const day = /(\d{4}-\d{2}-\d{2})/;
const whole = { whiteSpace: 'nowrap' } as const;

/** A text whose ISO days are never broken at a hyphen. */
export function WholeDays({ children }: { readonly children: string }) {
  let at = 0;
  return children.split(day).map((part) => {
    const key = at;
    at += part.length + 1;
    return day.test(part) ? (
      <span key={key} style={whole}>
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
