/** The switch of the theme: shows the wish that layouts/first-paint.js has found, and stores another. */
const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  const { dataset } = document.documentElement;
  select.value = dataset.theme ?? '';
  select.addEventListener('change', () => {
    if (select.value) dataset.theme = select.value;
    else delete dataset.theme;
    try {
      if (select.value) localStorage.setItem('hb:theme', select.value);
      else localStorage.removeItem('hb:theme');
    } catch {
      /* storage is blocked: the wish holds for this page */
    }
  });
}
