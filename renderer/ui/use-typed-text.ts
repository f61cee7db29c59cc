import { useState } from 'react';

interface TypedText {
  /** The text of the box: what is being typed, letter by letter, as long as it means the value. */
  readonly text: string | null;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

/**
 * The text of a box whose value is written in another way than it is typed. While it is typed it is never rewritten; when
 * the box is left, the value is shown as it was understood.
 */
export function useTypedText(
  value: string,
  read: (text: string) => string,
  onChange: (value: string, typed: string) => void,
): TypedText {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed !== null && read(typed) === value ? typed : null,
    type: (text) => {
      setTyped(text);
      onChange(read(text), text);
    },
    leave: () => setTyped(null),
  };
}
