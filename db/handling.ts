import type { OperationName, Output, ParsedInput } from '../domain/contract/contract.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Context } from './context.ts';
import type { Session } from './workspace/session.ts';

type Handler<N extends OperationName> = (
  session: Session,
  input: ParsedInput<N>,
) => Promise<Result<Output<N>>>;

/** What answers each operation of the contract. */
export type Handlers = { readonly [N in OperationName]: Handler<N> };

type Operation<I, O> = (ctx: Context, input: I, session: Session) => Result<O> | Promise<Result<O>>;

/** An operation that may write: it waits until no long transaction is open, into which its changes would fall. */
export function inWorkspace<I, O>(run: Operation<I, O>): (session: Session, input: I) => Promise<Result<O>> {
  return async (session, input) => {
    const ctx = session.current();
    if (!ctx) return fail({ code: 'no-workspace' });
    return ctx.gate.whenOpen(() =>
      // it may have been closed while we waited
      session.current() === ctx ? run(ctx, input, session) : fail({ code: 'no-workspace' }),
    );
  };
}

/** A question about precedents that needs nothing else, asked of the workspace or of what comes with Parley alone. */
export function inLibrary<I, O>(
  run: (ctx: Pick<Context, 'precedentLibrary'>, input: I, session: Session) => Result<O>,
): (session: Session, input: I & { readonly isBuiltInOnly: boolean }) => Promise<Result<O>> {
  return async (session, input) => {
    if (input.isBuiltInOnly) return run({ precedentLibrary: session.builtInLibrary }, input, session);
    const ctx = session.current();
    return ctx ? run(ctx, input, session) : fail({ code: 'no-workspace' });
  };
}

/** An operation that only reads, or starts a job that waits for itself: it is answered while a long transaction is open. */
export function reading<I, O>(run: Operation<I, O>): (session: Session, input: I) => Promise<Result<O>> {
  return async (session, input) => {
    const ctx = session.current();
    return ctx ? run(ctx, input, session) : fail({ code: 'no-workspace' });
  };
}
