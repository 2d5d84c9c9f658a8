import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { store, stored, type Setting } from './store.ts';

/** Each test has a setting of its own, so that nothing is left over from another. */
let settings = 0;
const setting = (): Setting<boolean> => ({
  name: `test-${++settings}`,
  decode: (value) => (typeof value === 'boolean' ? value : undefined),
  initial: true,
});

function withStorage(storage: Partial<Storage>): void {
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
}

function memory(entries: [string, string][] = []) {
  const kept = new Map(entries);
  withStorage({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) });
  return kept;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

test('a value is kept as JSON under the name of the handbook, and read back', () => {
  const kept = memory();
  const choice = setting();
  assert.equal(stored(choice), true);
  store(choice, false);
  assert.equal(stored(choice), false);
  assert.deepEqual([...kept], [[`hb:${choice.name}`, 'false']]);
});

test('what cannot be understood counts as absent, and is set aside before it would be written over', () => {
  for (const damaged of ['{', '"yes"', '{"version":9}']) {
    const choice = setting();
    const kept = memory([[`hb:${choice.name}`, damaged]]);
    assert.equal(stored(choice), true);
    assert.equal(kept.size, 1);
    store(choice, false);
    assert.equal(kept.get(`hb:${choice.name}:aside`), damaged);
    assert.equal(stored(choice), false);
  }
});

test('where storage is full, a choice lasts for the page', () => {
  const choice = setting();
  withStorage({
    getItem: () => 'true',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  store(choice, false);
  assert.equal(stored(choice), false);
});

test('where storage is blocked altogether, a choice lasts for the page', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    configurable: true,
  });
  const choice = setting();
  assert.equal(stored(choice), true);
  store(choice, false);
  assert.equal(stored(choice), false);
});
