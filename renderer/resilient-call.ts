import type { Call, Input, OperationName, Output } from '../domain/contract/contract.ts';
import type { Result } from '../domain/result.ts';

/** Asked again after the backend was restarted, because asking twice changes nothing. */
const reads: ReadonlySet<OperationName> = new Set<OperationName>([
  'workspace.current',
  'deals.list',
  'deals.open',
  'patentLists.list',
  'patentLists.rejects',
  'patentLists.rejectCauses',
  'patentLists.rowFields',
  'patentLists.corrections',
  'patentLists.changes',
  'patentLists.reading',
  'companies.list',
  'patentFamilies.list',
  'patentFamilies.get',
  'patentFamilies.disagreements',
  'patentApplications.get',
  'patentOverrides.list',
  'patentCoverage.on',
  'patentCoverage.curve',
  'patentCoverage.sale',
  'patentCoverage.applications',
  'schedules.describe',
  'schedules.lines',
  'schedules.differences',
  'schedules.compare',
  'patentStandards.map',
  'patentStandards.overlap',
  'patentStandards.families',
  'patentStandards.blanket',
  'assessments.list',
  'assessments.ofList',
  'precedents.list',
  'precedents.search',
  'precedents.get',
  'precedents.readFile',
  'precedents.forTerm',
  'comparables.list',
  'comparables.statistics',
  'comparison.view',
  'comparison.read',
  'economics.get',
  'forecasts.preview',
  'fx.list',
  'fx.preview',
]);

const pausesMs = [150, 300, 600, 1200, 2400];

/**
 * The backend may die and is started again by the shell. A read then waits and asks again; a write is answered
 * `backend-lost`, for only the person can say whether to make it once more. A backend without its workspace is told to
 * open it again first.
 */
export function createResilientCall(send: Call, pause: (ms: number) => Promise<void> = sleep): Call {
  let file: string | null = null;

  async function sendOpen<N extends OperationName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
    const answer = await send(name, input);
    if (answer.ok || answer.error.code !== 'no-workspace' || file === null) return answer;
    const opened = await send('workspace.open', { file });
    return opened.ok ? send(name, input) : answer;
  }

  function remember(name: OperationName, input: unknown, answer: Result<unknown>): void {
    if (!answer.ok) return;
    if (name === 'workspace.close') file = null;
    if (name === 'workspace.open' || name === 'workspace.create')
      file = (input as Input<'workspace.open'>).file; // the input of these two
  }

  return async (name, input) => {
    const isOpening = name === 'workspace.open' || name === 'workspace.create' || name === 'workspace.close';
    let answer = await (isOpening ? send(name, input) : sendOpen(name, input));
    for (const ms of reads.has(name) ? pausesMs : []) {
      if (answer.ok || answer.error.code !== 'backend-lost') break;
      await pause(ms);
      answer = await sendOpen(name, input);
    }
    remember(name, input, answer);
    return answer;
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
