import { describe, expect, it } from 'vitest';
import type { AssessmentInput } from '../../domain/patents/assessments/assessment.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { listAssessments, listAssessmentsOfList, removeAssessment, saveAssessment } from './assessments.ts';
import { createImportBench } from './patent-lists-import.fixture.ts';

async function start() {
  const { ctx, importText } = createImportBench();
  const list = unwrap(await importText(toCutForm(inventedRows)));
  const keys = ctx.db
    .prepare<[], { application: string; publication: string }>(
      `SELECT a.match_key AS application, p.match_key AS publication FROM patent_applications AS a
       JOIN patent_publications AS p USING (application_key) WHERE a.office = 'US' AND p.kind = 'B2'`,
    )
    .get();
  return { ctx, list, application: keys?.application ?? '', publication: keys?.publication ?? '' };
}

const found = (subjectKey: string, more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  id: null,
  subjectKey,
  subject: 'US 8,900,101 B2',
  standard: '3GPP TS 36.901',
  assessedBy: 'Panel of experts',
  assessedOn: '2017-05-01',
  result: 'essential',
  method: 'claim chart',
  source: 'Report 7, page 3',
  note: '',
  ...more,
});

describe('assessments', () => {
  it('keeps several of one application side by side, contradicting ones too, newest first', async () => {
    const { ctx, application, publication } = await start();
    const first = unwrap(saveAssessment(ctx, found(application)));
    const second = unwrap(
      saveAssessment(
        ctx,
        found(publication, { assessedBy: 'Tool', result: 'not-essential', assessedOn: '2017-06-01' }),
      ),
    );
    expect(unwrap(listAssessments(ctx, { subjectKeys: [application, publication] }))).toEqual([
      second,
      first,
    ]);
    expect(unwrap(listAssessments(ctx, { subjectKeys: [application] }))).toEqual([first]);
  });
  it('finds those of a list by application and by publication, and says of how many applications', async () => {
    const { ctx, list, application, publication } = await start();
    unwrap(saveAssessment(ctx, found(application)));
    unwrap(saveAssessment(ctx, found(publication, { assessedBy: 'Tool' })));
    unwrap(saveAssessment(ctx, found('KR/2011/1')));
    const ofList = unwrap(listAssessmentsOfList(ctx, { listId: list.id }));
    expect(ofList.assessments.map(({ applicationKey }) => applicationKey)).toEqual([
      application,
      application,
    ]);
    expect(ofList.declaredApplications).toBe(list.counts.applications);
  });
  it('changes and removes one; outlives the list', async () => {
    const { ctx, list, application } = await start();
    const { id } = unwrap(saveAssessment(ctx, found(application)));
    unwrap(saveAssessment(ctx, found(application, { id, result: 'undecided' })));
    ctx.patentLists.remove(list.id);
    expect(unwrap(listAssessments(ctx, { subjectKeys: [application] }))).toMatchObject([
      { id, result: 'undecided' },
    ]);
    expect(removeAssessment(ctx, { id })).toEqual({ ok: true, value: null });
    expect(removeAssessment(ctx, { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
  it('refuses a day that is still to come, and an unknown id', async () => {
    const { ctx, application } = await start();
    expect(saveAssessment(ctx, found(application, { assessedOn: '2027-01-01' }))).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(saveAssessment(ctx, found(application, { id: 'gone' }))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
