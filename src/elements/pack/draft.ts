import { EMPTY_DRAFT, type Draft } from '../../lib/packs/draft.ts';
import { draftIn } from '../../lib/packs/stored-draft.ts';
import type { Setting } from '../store.ts';

/** The pack that is being made on this device. `main.ts` looks for keys in its JSON: see pack-intent.ts. */
export const DRAFT: Setting<Draft> = { name: 'pack-draft', decode: draftIn, initial: EMPTY_DRAFT };

/** The draft that gave way to a pack that was opened in the builder. */
export const EARLIER_DRAFT: Setting<Draft> = { name: 'pack-draft-earlier', decode: draftIn, initial: EMPTY_DRAFT };
