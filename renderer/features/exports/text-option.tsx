import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSaver } from '../../use-saver.ts';

interface TextOptionProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly limit: number;
  readonly onValue: (value: string) => void;
}

/** A line of text that is kept after a pause, when it is left, and when its form goes. */
export function TextOption({ label, description, value, limit, onValue }: TextOptionProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, value, onValue });
  useEffect(() => {
    latest.current = { typed, value, onValue };
  });
  const saver = useSaver(async () => {
    const { typed: words, value: kept, onValue: keep } = latest.current;
    if (words !== null && words.trim() !== kept) keep(words.trim());
  });
  return (
    <TextInput
      label={label}
      description={description}
      maxLength={limit}
      value={typed ?? value}
      onChange={({ currentTarget }) => {
        latest.current.typed = currentTarget.value;
        setTyped(currentTarget.value);
        saver.changed(true);
      }}
      onBlur={() => {
        void saver.now();
        setTyped(null);
      }}
    />
  );
}
