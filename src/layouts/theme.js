// Runs before the first paint, inlined and the same on every page, so that one hash in the policy covers it; elements/theme.ts stores the
// wish. Stored: "light" or "dark" under hb:theme; nothing stored means that the system decides. Anything else is ignored.
try {
  const theme = localStorage.getItem('hb:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* storage is blocked: the system decides */
}
