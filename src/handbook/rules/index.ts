import type { Content } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { addressesKept } from './addresses-kept.ts';
import { aliasesUnique } from './aliases-unique.ts';
import { citations } from './citations.ts';
import { headings } from './headings.ts';
import { idsExist } from './ids-exist.ts';
import { keysUnique } from './keys-unique.ts';
import { linksResolve } from './links-resolve.ts';
import { markup } from './markup.ts';
import { moves } from './moves.ts';
import { oneArea } from './one-area.ts';
import { oneTopic } from './one-topic.ts';
import { retired } from './retired.ts';
import { samples } from './samples.ts';
import { unwritten } from './unwritten.ts';
import { voice } from './voice.ts';

/** What the content as a whole has to keep to. Each rule is named in CONTRIBUTING.md by the name of its file. */
export const RULES: ((content: Content) => Problem[])[] = [
  idsExist,
  linksResolve,
  oneArea,
  oneTopic,
  keysUnique,
  aliasesUnique,
  headings,
  markup,
  samples,
  citations,
  voice,
  moves,
  retired,
  addressesKept,
  unwritten,
];
