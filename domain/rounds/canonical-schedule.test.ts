import { expect, it } from 'vitest';
import { canonicalSchedule } from './canonical-schedule.ts';

it('writes down a schedule in the one form that is hashed', () => {
  const row = {
    family: null,
    application: 'JP2012000001',
    publication: 'JP2013000001A',
    office: 'JP',
    title: '通信 "方法"',
    filingDate: '2012-01-04',
    declaredStandards: ['TS 1', 'TS 2'],
  };
  const figures = {
    counts: [{ count: 1, key: 'etsi', level: 'families' }],
    rejects: [{ row: 3, cause: 'excluded' }],
  } as const;
  expect([...canonicalSchedule(figures, [row])].join('')).toBe(
    `{"counts":[{"count":1,"key":"etsi","level":"families"}],"format":"parley-schedule-1","rejects":[{"cause":"excluded","row":3}]}
[null,"JP2012000001","JP2013000001A","JP","通信 \\"方法\\"","2012-01-04",["TS 1","TS 2"]]
`,
  );
});
