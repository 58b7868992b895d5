/**
 * Runs in an example page before every other script, as a classic script: takes down what a reader never sees.
 * It imports and exports types only, so that it can be one.
 */
export interface Watched {
  /** What was thrown and not caught. */
  errors: string[];
  /** All console output. */
  console: string[];
  /** What the content security policy did not allow. */
  violations: string[];
  /** Layout shifts that no input of the reader's explains, since there was something to see. */
  readonly shifts: { value: number; time: number; nodes: string[] }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

{
  const shifts: Watched['shifts'] = [];
  const watched: Watched = {
    errors: [],
    console: [],
    violations: [],
    // in a frame Chromium also counts what moves before its first paint: no reader has seen that
    get shifts() {
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      return shifts.filter(({ time }) => time >= (painted?.startTime ?? 0));
    },
  };
  window.watched = watched;
  window.addEventListener('error', ({ message, target }) => {
    const from = target instanceof Element ? target.outerHTML : '';
    watched.errors.push(`${message ?? 'not loaded'} ${from}`.trim());
  });
  window.addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    watched.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
  );
  for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    console[method] = (...args: unknown[]) =>
      void watched.console.push(`${method}: ${args.map(String).join(' ')}`);
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node | null }[];
      };
      if (shift.hadRecentInput) continue;
      shifts.push({
        value: shift.value,
        time: shift.startTime,
        nodes: shift.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
