import { createHash } from 'node:crypto';
import type { z } from '../../domain/zod.ts';
import type { verificationSchema } from '../../domain/contract/workspace.ts';
import { ok, type Result } from '../../domain/result.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { sheetFactsOf } from '../../domain/terms/sheet-facts.ts';
import type { Context } from '../context.ts';
import { findStranger, versionOf } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { findLostGuards } from './check-guards.ts';
import { checkRounds } from './check-rounds.ts';
import { applicationId } from './inspect-file.ts';
import { readStored } from './read-stored.ts';

type Verification = z.infer<typeof verificationSchema>;
type Check = Verification['checks'][number];

/** Reads the whole file and says, check by check, whether it can be trusted. */
export function verifyWorkspace(ctx: Context): Result<Verification> {
  const checks = [
    checkIntegrity(ctx),
    checkReferences(ctx),
    checkKind(ctx),
    checkSchema(ctx),
    checkGuards(ctx),
    checkTerms(ctx),
    checkFrozen(ctx),
    checkReceived(ctx),
  ];
  return ok({ file: ctx.file, ok: checks.every((check) => check.ok), checks });
}

function checkIntegrity({ db }: Context): Check {
  const answer = String(db.pragma('integrity_check(1)', { simple: true }));
  return {
    name: 'integrity',
    ok: answer === 'ok',
    detail: answer === 'ok' ? 'Every page of the file is sound.' : answer,
  };
}

function checkReferences({ db }: Context): Check {
  const broken = db.pragma('foreign_key_check');
  const count = Array.isArray(broken) ? broken.length : 0;
  return {
    name: 'references',
    ok: count === 0,
    detail: count === 0 ? 'Every reference leads to its record.' : `${count} references lead nowhere.`,
  };
}

function checkKind({ db }: Context): Check {
  const found = Number(db.pragma('application_id', { simple: true }));
  return { name: 'kind', ok: found === applicationId, detail: 'The file is marked as a Parley workspace.' };
}

function checkSchema({ db }: Context): Check {
  const stranger = findStranger(db, migrations);
  const version = versionOf(db);
  return stranger === undefined && version === migrations.length
    ? { name: 'schema', ok: true, detail: `The schema is version ${version}, as this Parley knows it.` }
    : {
        name: 'schema',
        ok: false,
        detail: `Step ${stranger ?? version} of the schema is not the one that this Parley knows.`,
      };
}

function checkGuards({ db }: Context): Check {
  const lost = findLostGuards(db);
  return {
    name: 'guards',
    ok: lost.length === 0,
    detail:
      lost.length === 0
        ? 'The file guards its frozen rounds.'
        : `These guards of frozen rounds are missing or changed: ${lost.join(', ')}.`,
  };
}

/** Terms of every round, frozen ones too: what was sent has to stay readable. */
function checkTerms(ctx: Context): Check {
  const wrong: string[] = [];
  let count = 0;
  for (const deal of ctx.deals.list()) {
    for (const round of ctx.rounds.list(deal.id)) {
      const terms = readStored(() => ctx.roundTerms.list(round.id));
      if (!terms) {
        wrong.push(`${deal.title}, round ${round.number}: cannot be read`);
        continue;
      }
      const facts = sheetFactsOf(terms);
      for (const term of terms) {
        const definition = findDefinition(term);
        count += 1;
        if (!definition || !checkTerm(definition, term.fields, facts).ok)
          wrong.push(`${deal.title}, round ${round.number}: ${definition?.label ?? term.key}`);
      }
    }
  }
  const detail =
    wrong.length === 0
      ? `All ${count} terms agree with the catalogue.`
      : `These terms do not agree with the catalogue: ${wrong.join('; ')}.`;
  return { name: 'terms', ok: wrong.length === 0, detail };
}

/** Files of the other side are kept byte by byte: each still has the hash under which it came. */
function checkReceived(ctx: Context): Check {
  const wrong: string[] = [];
  let count = 0;
  for (const deal of ctx.deals.list()) {
    for (const { id, fileName, sha256 } of ctx.receivedFiles.list(deal.id)) {
      count += 1;
      const content = unlessDamaged(() => ctx.receivedFiles.content(id));
      const found = content && createHash('sha256').update(content).digest('hex');
      if (found === sha256) continue;
      wrong.push(`${deal.title}: ${fileName}${content ? '' : ', which cannot be read'}`);
    }
  }
  const detail =
    wrong.length === 0
      ? `All ${count} received files are as they came.`
      : `These received files are not as they came: ${wrong.join('; ')}.`;
  return { name: 'received', ok: wrong.length === 0, detail };
}

/** What is read from pages of the workspace that may be damaged: the check before has said so, and this one goes on. */
function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CORRUPT'))
      return undefined;
    throw thrown;
  }
}

function checkFrozen(ctx: Context): Check {
  const { frozenCount, problems } = checkRounds(ctx);
  const detail =
    problems.length === 0
      ? `All ${frozenCount} rounds that were sent or received are as they were frozen.`
      : `These rounds are not as they were frozen: ${problems.join('; ')}.`;
  return { name: 'rounds', ok: problems.length === 0, detail };
}
