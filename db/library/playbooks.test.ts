import { describe, expect, it } from 'vitest';
import { checkPosition, isEmptyPosition } from '../../domain/positions/check-position.ts';
import { mirrorPosition } from '../../domain/positions/mirror.ts';
import { stanceNames, type Limit, type Position } from '../../domain/positions/position.ts';
import { catalogue, findTerm } from '../../domain/terms/catalogue.ts';
import { builtInPlaybooks } from './playbooks.ts';

const playbooks = builtInPlaybooks().map((playbook) => [playbook.name, playbook] as const);
const limitsOf = (position: Position) => stanceNames.flatMap((name) => position[name].limits);
const listed = (limit: Limit) => [limit.value].flat();

describe('the built-in playbooks', () => {
  it('are one for each side of a licence and one for peers', () => {
    expect(playbooks.map(([name]) => name)).toEqual([
      'Cross-licence between peers',
      'Implementer, taking a licence',
      'SEP owner, licensing out',
    ]);
  });

  it.each(playbooks)(
    '%s: has one position for each of its terms, in the order of a sheet',
    (_name, { positions }) => {
      const keys = positions.map(({ termKey }) => termKey);
      expect(keys).toEqual(catalogue.map(({ key }) => key).filter((key) => keys.includes(key)));
      expect(keys.length).toBeGreaterThan(20);
    },
  );

  it.each(playbooks)('%s: says why, how much it matters, and who decides', (_name, { positions }) => {
    for (const position of positions) {
      expect(isEmptyPosition(position)).toBe(false);
      expect([position.priority, position.flexibility]).not.toContain(null);
      for (const words of [position.reason, position.decidedBy, position.approvalBy])
        expect(words).toMatch(/\w{4}/);
    }
  });

  it.each(playbooks)('%s: fits the other side as well', (_name, { positions }) => {
    for (const position of positions) {
      const term = findTerm(position.termKey);
      expect(term && checkPosition(term, mirrorPosition(term, position))).toMatchObject({ ok: true });
    }
  });

  it.each(playbooks)('%s: names no figure', (_name, { positions }) => {
    expect(JSON.stringify(positions.map(({ priority: _p, flexibility: _f, ...rest }) => rest))).not.toMatch(
      /\d/,
    );
  });

  it.each(playbooks)(
    '%s: yields from the target to the walk-away, never the other way',
    (_name, { positions }) => {
      const contradictions = positions.flatMap((position) =>
        limitsOf(position).flatMap((limit) => {
          const later = position.walkAway.limits.find(
            (other) => other.field === limit.field && other.bound === limit.bound,
          );
          if (!later || limit.bound === 'is') return [];
          const [small, large] = limit.bound === 'at-least' ? [later, limit] : [limit, later];
          const isWithin = listed(small).every((value) =>
            listed(large).some((other) => JSON.stringify(other) === JSON.stringify(value)),
          );
          return isWithin ? [] : [`${position.termKey}.${limit.field}`];
        }),
      );
      expect(contradictions).toEqual([]);
    },
  );
});
