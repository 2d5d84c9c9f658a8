/* On narrow screens the contents lie over the text once they are open: choosing a section, or touching the text, closes them. */
addEventListener('click', ({ target }) => {
  const fold = document.querySelector<HTMLDetailsElement>('.tree[open]');
  if (!fold || !(target instanceof Element)) return;
  if (!fold.contains(target) || target.closest('a')) fold.open = false;
});

export {};
