import { addressOf, type Reference } from '../../lib/addresses.ts';
import { destinations, referenceOf } from '../../lib/moves.ts';
import { anchorsOf } from '../anchors.ts';
import type { Content, Move } from '../entries.ts';
import { MOVED_FILE } from '../file-names.ts';
import type { Problem } from '../problem.ts';
import { faultOf, type Fault } from '../target.ts';

/** Every move of moved.yaml starts where nothing is any more and ends at something that is there. */
export function moves(content: Content): Problem[] {
  const { final, loops } = destinations(content.moves);
  const circles = loops.flatMap((loop) => {
    const move = content.moves.find(({ from }) => loop.includes(from));
    return move ? [problem(move, circleFault(loop))] : [];
  });
  const others = content.moves.flatMap((move) => {
    const fault = startFault(content, move) ?? endFault(content, final.get(move.from));
    return fault ? [problem(move, fault)] : [];
  });
  return [...circles, ...others];
}

function circleFault(loop: readonly string[]): Fault {
  const [first = ''] = loop;
  return {
    message: `The moves ${[...loop, first].join(' → ')} go in a circle.`,
    cure: 'Remove the line whose page exists, and let the others end there.',
  };
}

function startFault(content: Content, { from }: Move): Fault | undefined {
  const start = referenceOf(from);
  if (!start || !exists(content, start)) return undefined;
  return {
    message: `"${from}" is still there, so nobody would be sent on.`,
    cure: `Remove this line, or remove what stands at ${addressOf(start)}.`,
  };
}

function endFault(content: Content, to: string | undefined): Fault | undefined {
  const end = to === undefined ? undefined : referenceOf(to);
  const fault = end && faultOf(content, end);
  return fault && { message: `The move ends at "${to ?? ''}": ${fault.message}`, cure: fault.cure };
}

/** Whether a page, and the section if one is named, is there; of a broken file no section is known. */
function exists({ entries, ids }: Content, { kind, id, anchor }: Reference): boolean {
  if (!anchor) return ids[kind].has(id);
  const entry = entries[kind].find((candidate) => candidate.id === id);
  return entry !== undefined && anchorsOf(entry).has(anchor);
}

function problem({ line }: Move, fault: Fault): Problem {
  return { rule: 'moves', file: MOVED_FILE, line, ...fault };
}
