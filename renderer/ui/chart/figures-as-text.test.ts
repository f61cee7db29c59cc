import { expect, it } from 'vitest';
import { figuresAsText } from './figures-as-text.ts';

it('keeps cells in their columns and formulas harmless', () => {
  const text = figuresAsText({
    columns: ['Owner', 'Applications'],
    rows: [
      ['Acme\tInc.\n', 12],
      ['=1+1', 3],
    ],
  });
  expect(text).toBe("Owner\tApplications\nAcme Inc. \t12\n'=1+1\t3");
});
