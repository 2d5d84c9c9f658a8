// Runs before the first paint, inlined and the same on every page, so that one hash in the policy covers it.
// Stored: "light" or "dark" under hb:theme; nothing stored means that the system decides. Anything else is ignored.
{
  const root = document.documentElement;
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem('hb:theme'));
  } catch {
    /* storage is blocked: the system decides */
  }
  addEventListener('DOMContentLoaded', () => {
    const select = document.getElementById('theme');
    if (!select) return;
    select.value = root.dataset.theme ?? '';
    select.addEventListener('change', () => {
      show(select.value);
      try {
        if (select.value) localStorage.setItem('hb:theme', select.value);
        else localStorage.removeItem('hb:theme');
      } catch {
        /* kept for this page only */
      }
    });
  });
}
