/**
 * Whether Lit may draw on this page. A page with Trusted Types may not allow Lit its policy, or another copy of Lit may
 * have taken the name. Lit would throw then, and take the rest of a script with it.
 */
export let mayDraw = true;

/** How Lit gets its policy in the scripts that pages load by a tag: `scripts/lit-policy.js` puts this in its place. */
export function ask<Policy>(create: () => Policy): Policy | undefined {
  try {
    return create();
  } catch {
    mayDraw = false;
    console.warn(
      "decision-aid-elements leaves this page as it is. Its content security policy needs: trusted-types lit-html 'allow-duplicates'",
    );
    return undefined;
  }
}
