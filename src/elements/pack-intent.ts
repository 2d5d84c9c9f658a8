import { stored } from './store.ts';

/*
 * "Add to pack": the button is told whether its item is in the draft, which shows it; the rest is loaded when it is pressed. Of the draft
 * (DRAFT in pack/draft.ts) this file knows only that `"key":"k7s6"` stands in it for each item.
 */
const button = document.querySelector<HTMLElement>('[data-pack-key]');
const tray = button?.nextElementSibling;

if (button && tray) {
  const draft = stored({ name: 'pack-draft', decode: (kept) => JSON.stringify(kept), initial: '' });
  const count = draft.split('"key":').length - 1;
  button.ariaPressed = `${draft.includes(`"key":"${button.dataset['packKey'] ?? ''}"`)}`;
  if (count) tray.append(` (${count})`);
  button.onclick = () => void import('./pack/toggle.ts').then(({ toggle }) => toggle(button, tray));
}
