import { contract, type OperationName, type Output } from '../domain/contract/contract.ts';
import { fail, type Result } from '../domain/result.ts';
import { guard } from './guard.ts';
import { handlers } from './handlers.ts';
import type { Session } from './workspace/session.ts';

/** The one door to the operations: knows the names and checks what comes in and what goes out. */
export async function dispatch(session: Session, name: string, input: unknown): Promise<Result<unknown>> {
  if (!isOperation(name)) return fail({ code: 'not-found', entity: 'operation', id: name });
  const { input: inputSchema, output: outputSchema } = contract[name];
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) {
    return fail({
      code: 'invalid-input',
      issues: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    });
  }
  return guard(session.settings, name, session.current()?.file ?? 'the workspace', async () => {
    const result = await runOperation(session, name, parsed.data);
    if (result.ok) outputSchema.parse(result.value);
    return result;
  });
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

async function runOperation<N extends OperationName>(
  session: Session,
  name: N,
  input: unknown,
): Promise<Result<Output<N>>> {
  // the input was parsed by the schema of this very name
  return handlers[name](session, input as never);
}
