import { useState } from 'react';
import { decimalSchema } from '../../../../domain/decimal.ts';
import { Figure } from '../../../../domain/economics/figure.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { DecimalInput } from '../../../ui/decimal-input.tsx';

export type BoxKind = 'figure' | 'percent' | 'day';

interface ValueBoxProps {
  readonly kind: BoxKind;
  readonly 'aria-label': string;
  readonly 'aria-describedby'?: string | undefined;
  /** As stored: a percentage is a fraction there. */
  readonly value: string | null;
  readonly unit?: string | undefined;
  readonly placeholder?: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string | null) => void;
}

/** One figure or day of an assumption. */
export function ValueBox({ kind, value, unit, placeholder, onChange, ...rest }: ValueBoxProps) {
  // "8.0" on the way to 8.05 is stored as 0.08: the box must not become 8 meanwhile
  const [typed, setTyped] = useState<string | null>(null);
  if (kind === 'day')
    return <DateInput {...rest} value={value ?? ''} onChange={(day) => onChange(day === '' ? null : day)} />;
  const isPercent = kind === 'percent';
  return (
    <DecimalInput
      {...rest}
      {...(placeholder !== undefined && { placeholder })}
      {...(isPercent ? { unit: '%' } : unit !== undefined && { unit })}
      value={value === null ? '' : isPercent ? percentIn(value, typed) : value}
      onChange={(text) => {
        setTyped(text);
        onChange(text === '' ? null : isPercent ? times(text, '0.01') : text);
      }}
    />
  );
}

function percentIn(fraction: string, typed: string | null): string {
  return typed !== null && times(typed, '0.01') === fraction ? typed : times(fraction, '100');
}

/** What is no number stays as it was typed, for the rules to refuse. */
function times(text: string, factor: string): string {
  return decimalSchema.safeParse(text).success ? new Figure(text).times(factor).toFixed() : text;
}
