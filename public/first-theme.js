/* global localStorage, matchMedia, document -- a classic script of our own pages */
// Runs before the first paint, so that a dark view does not open white (components/app/first-paint.ts).
{
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // A browser that keeps nothing for us: as the system has it.
  }
  const isDark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}
