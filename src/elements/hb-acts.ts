import { copyButton } from './reading/copy.ts';

/** `<hb-acts>` around the links at the end of a page: adds "Copy link" and "Copy as Markdown", which need script. */
class Acts extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('.acts');
    const twin = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]');
    if (!list) return;
    list.prepend(
      copyButton('Copy link', () => location.href.replace(/#.*$/, '')),
      ' ',
    );
    if (twin)
      list.append(
        ' ',
        copyButton('Copy as Markdown', () => markdownAt(twin.href)),
      );
  }
}

async function markdownAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

customElements.define('hb-acts', Acts);
