import { checkOf } from '../../lib/packs/check.ts';
import { bodyOf } from '../../lib/packs/encode.ts';
import { LIMITS, type SharedPack } from '../../lib/packs/pack.ts';
import type { Setting } from '../store.ts';

/**
 * The keys of the items that are done, for one pack on this device. Stored under the check of the pack's body, which both of its links
 * share: a pack that is changed and sent again begins anew.
 */
export function ticksOf(pack: SharedPack): Setting<readonly string[]> {
  return {
    name: `pack-done-${checkOf(bodyOf(pack))}`,
    decode: (kept) =>
      Array.isArray(kept) && kept.length <= LIMITS.entries ? kept.filter((key): key is string => typeof key === 'string') : undefined,
    initial: [],
  };
}
