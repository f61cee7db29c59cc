import { host } from '../api.ts';
import { useApp } from '../store.ts';

/** Tells the spelling who the parties are, so that no company is underlined as a mistake. */
export function knowNames(): void {
  useApp.subscribe((state, before) => {
    if (state.dealsById === before.dealsById) return;
    const names = Object.values(state.dealsById).flatMap(({ deal: { parties } }) =>
      [parties.A, parties.B].flatMap(({ name, seat }) => (seat === null ? [name] : [name, seat])),
    );
    if (names.length > 0) void host('knowNames', { names: names.slice(0, 100) });
  });
}
