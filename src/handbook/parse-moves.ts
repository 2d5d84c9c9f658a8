import { referenceOf } from '../lib/moves.ts';
import type { Move } from './entries.ts';
import { MOVED_FILE } from './file-names.ts';
import { parseYaml, yamlProblems } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** The moves of moved.yaml, and what is wrong with its lines taken alone. */
export function parseMoves(text: string): { moves: Move[]; problems: Problem[] } {
  const { value, errors, lineOf } = parseYaml(text, 1);
  const moves: Move[] = [];
  const problems = yamlProblems(MOVED_FILE, errors);
  for (const [from, to] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    const line = lineOf([from]);
    if (referenceOf(from) && typeof to === 'string' && referenceOf(to)) moves.push({ from, to, line });
    else problems.push({ rule: 'moves', file: MOVED_FILE, line, ...notAMove(from, to) });
  }
  return { moves, problems };
}

function notAMove(from: string, to: unknown): Pick<Problem, 'message' | 'cure'> {
  return {
    message: `"${from}: ${String(to)}" is not a move.`,
    cure: 'Write it as "topics/old-id: topics/new-id", or with anchors as "topics/id#old: topics/id#new".',
  };
}
