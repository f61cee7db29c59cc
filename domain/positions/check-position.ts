import { fail, ok, type Issue, type Result } from '../result.ts';
import type { TermDefinition } from '../terms/term.ts';
import { parseLimit } from './parse-limit.ts';
import { stanceNames, type Limit, type Position, type Stance, type StanceName } from './position.ts';

/** Checks each limit against its field; a wrong one is named by its place, such as `walkAway.limits.0.value`. */
export function checkPosition(definition: TermDefinition, position: Position): Result<Position> {
  const issues: Issue[] = [];
  const checkStance = (name: StanceName): Stance => ({
    ...position[name],
    limits: position[name].limits.map((limit, index): Limit => {
      const within = (path: string) => `${name}.limits.${index}.${path}`;
      const field = Object.hasOwn(definition.fields, limit.field)
        ? definition.fields[limit.field]
        : undefined;
      const parsed = field && parseLimit(field, limit);
      if (parsed?.ok) return parsed.limit;
      issues.push(
        ...(parsed?.issues.map(({ path, message }) => ({ path: within(path), message })) ?? [
          { path: within('field'), message: `"${definition.label}" has no such field.` },
        ]),
      );
      return limit;
    }),
  });
  const checked = {
    ...position,
    target: checkStance('target'),
    fallback: checkStance('fallback'),
    walkAway: checkStance('walkAway'),
  };
  return issues.length > 0 ? fail({ code: 'invalid-input', issues }) : ok(checked);
}

/** Whether it says nothing at all: such a position is none. */
export function isEmptyPosition(position: Position): boolean {
  const { reason, decidedBy, approvalBy, priority, flexibility } = position;
  const stances = stanceNames.map((name) => position[name]);
  return (
    stances.every(({ limits }) => limits.length === 0) &&
    [...stances.map(({ words }) => words), reason, decidedBy, approvalBy].every(
      (words) => words.trim() === '',
    ) &&
    priority === null &&
    flexibility === null
  );
}
