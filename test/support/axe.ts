import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Each violation in a few lines; empty when there is none. */
export async function violations(
  context: axe.ElementContext,
  options: axe.RunOptions = {},
): Promise<string[]> {
  const { violations } = await window.axe.run(context, { resultTypes: ['violations'], ...options });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
  );
}
