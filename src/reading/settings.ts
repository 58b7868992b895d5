import type { Problem } from './problem.js';
import { normalizeText, type Settings } from './readable.js';

export * from './readable.js';

/**
 * Reads settings one by one. What cannot be read comes back as absent and is listed in `problems`;
 * nothing is filled in, and nothing throws.
 */
export function parseAttributes(settings: Settings, element: string) {
  const problems: Problem[] = [];
  const problem = (where: string, got: string | null | undefined, allowed: string) => {
    problems.push({
      element,
      where,
      got: got === null || got === undefined ? 'nothing' : `“${got}”`,
      allowed,
    });
    return undefined;
  };
  const text = (name: string): string | undefined => normalizeText(settings.getAttribute(name)) || undefined;
  return {
    problems,
    problem,
    /** Words. Blank counts as absent. */
    text,
    /** Words that every element of the kind needs. */
    needed(name: string, what: string): string | undefined {
      return text(name) ?? problem(name, settings.getAttribute(name), what);
    },
    /** A number from 0 up, in digits, with a point for decimals. */
    number(name: string): number | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      if (/^\d+(\.\d+)?$/.test(got) && isFinite(Number(got))) return Number(got);
      return problem(
        name,
        got,
        'a number from 0 up in plain digits, such as 182 or 27.4, without % or words',
      );
    },
    /** A name from a short list. */
    oneOf<Name extends string>(name: string, allowed: readonly Name[]): Name | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      return allowed.find((one) => one === got) ?? problem(name, got, allowed.join(', '));
    },
    /** A calendar day, as `2026-11-21`. */
    date(name: string): string | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      const day = new Date(`${got}T00:00:00Z`);
      const real =
        /^\d{4}-\d\d-\d\d$/.test(got) && !isNaN(day.getTime()) && day.toISOString().startsWith(got);
      return real ? got : problem(name, got, 'a day as year-month-day, such as 2026-11-21');
    },
    /** Names with spaces between them, each once. */
    names(name: string): string[] {
      return [...new Set(text(name)?.split(' '))];
    },
  };
}
