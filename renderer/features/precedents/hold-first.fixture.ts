import type { Call, OperationName } from '../../../domain/contract/contract.ts';

/** The first answer to an operation waits until it is let go; the others overtake it. */
export function holdFirst(
  answer: Call,
  held: OperationName,
): { readonly call: Call; readonly release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let isFirst = true;
  const call: Call = async (name, input) => {
    const isHeld = name === held && isFirst;
    if (isHeld) isFirst = false;
    const result = await answer(name, input);
    if (isHeld) await released;
    return result;
  };
  return { call, release: () => release() };
}
