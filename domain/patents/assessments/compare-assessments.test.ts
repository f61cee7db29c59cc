import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
import { findDisagreements, summariseAssessors, type PlacedAssessment } from './compare-assessments.ts';

function assessed(
  applicationKey: string,
  by: string,
  result: Assessment['result'],
  more: Partial<Assessment> = {},
): PlacedAssessment {
  return {
    applicationKey,
    assessment: {
      id: `${applicationKey} ${by} ${result}`,
      subjectKey: applicationKey,
      subject: applicationKey,
      standard: '3GPP TS 36.211',
      assessedBy: by,
      assessedOn: '2026-05-01',
      result,
      method: 'claim chart',
      source: '',
      note: '',
      recordedAt: '2026-05-02T00:00:00.000Z',
      ...more,
    },
  };
}

describe('summariseAssessors', () => {
  it('counts each application once for an assessor, under its strongest result', () => {
    const summary = summariseAssessors([
      assessed('EP/1', 'Expert A', 'essential'),
      assessed('EP/1', 'expert  a', 'not-essential', { standard: '3GPP TS 36.331' }),
      assessed('EP/2', 'Expert A', 'not-essential'),
      assessed('EP/1', 'Tool', 'undecided'),
    ]);
    expect(summary).toEqual([
      {
        assessor: 'Expert A',
        assessed: 2,
        results: { essential: 1, 'in-part': 0, 'not-essential': 1, undecided: 0 },
      },
      {
        assessor: 'Tool',
        assessed: 1,
        results: { essential: 0, 'in-part': 0, 'not-essential': 0, undecided: 1 },
      },
    ]);
  });
  it('takes the newest of what one assessor said of one application and standard', () => {
    const [summary] = summariseAssessors([
      assessed('EP/1', 'A', 'not-essential', { assessedOn: '2026-06-01' }),
      assessed('EP/1', 'A', 'essential', { assessedOn: '2026-05-01' }),
    ]);
    expect(summary?.results).toMatchObject({ essential: 0, 'not-essential': 1 });
  });
});

describe('findDisagreements', () => {
  it('names who contradicts whom, by application and standard', () => {
    expect(
      findDisagreements([
        assessed('EP/1', 'A', 'essential'),
        assessed('EP/1', 'B', 'not-essential', { standard: '3GPP TS 36.211 ' }),
        assessed('EP/2', 'A', 'essential'),
        assessed('EP/2', 'B', 'not-essential', { standard: '3GPP TS 36.331' }),
        assessed('EP/3', 'A', 'essential'),
        assessed('EP/3', 'B', 'undecided'),
      ]),
    ).toEqual([
      {
        applicationKey: 'EP/1',
        subject: 'EP/1',
        standard: '3GPP TS 36.211',
        isContradiction: true,
        opinions: [
          { assessor: 'A', result: 'essential' },
          { assessor: 'B', result: 'not-essential' },
        ],
      },
    ]);
  });
  it('tells a difference of degree from a contradiction', () => {
    const [found] = findDisagreements([assessed('EP/1', 'A', 'essential'), assessed('EP/1', 'B', 'in-part')]);
    expect(found?.isContradiction).toBe(false);
  });
});
