import { describe, expect, it } from 'vitest';
import type { Call } from '../domain/contract/contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createResilientCall } from './resilient-call.ts';

const lost = fail({ code: 'backend-lost' });
const none = fail({ code: 'no-workspace' });
const noPause = () => Promise.resolve();

/** Answers in the given order and keeps what it was asked. */
function scripted(answers: readonly Result<unknown>[]) {
  const asked: string[] = [];
  const send = ((name) => {
    asked.push(name);
    return Promise.resolve(answers[asked.length - 1] ?? lost);
  }) as Call;
  return { asked, call: createResilientCall(send, noPause) };
}

describe('after the backend died', () => {
  it('asks a read again until it is answered', async () => {
    const { asked, call } = scripted([lost, lost, ok([])]);
    expect(await call('deals.list', {})).toEqual(ok([]));
    expect(asked).toEqual(['deals.list', 'deals.list', 'deals.list']);
  });

  it('says of a write that it was not saved, and never makes it twice', async () => {
    const { asked, call } = scripted([lost, ok(null)]);
    expect(await call('patentLists.remove', { id: 'x' })).toEqual(lost);
    expect(asked).toHaveLength(1);
  });

  it('opens the workspace again when the new backend has none', async () => {
    const { asked, call } = scripted([ok({}), none, ok({}), ok([])]);
    await call('workspace.open', { file: '/a.parley' });
    expect(await call('deals.list', {})).toEqual(ok([]));
    expect(asked).toEqual(['workspace.open', 'deals.list', 'workspace.open', 'deals.list']);
  });

  it('opens nothing after the person closed the workspace', async () => {
    const { asked, call } = scripted([ok({}), ok(null), none]);
    await call('workspace.open', { file: '/a.parley' });
    await call('workspace.close', {});
    expect(await call('deals.list', {})).toEqual(none);
    expect(asked).toEqual(['workspace.open', 'workspace.close', 'deals.list']);
  });

  it('gives a read up in the end', async () => {
    const { asked, call } = scripted([]);
    expect(await call('deals.list', {})).toEqual(lost);
    expect(asked).toHaveLength(6);
  });
});
