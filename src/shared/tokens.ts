import { css } from 'lit';

/**
 * The public variables with their defaults, under private names. The same declarations serve the shadow roots and
 * the light DOM. Text, muted text, lines and tinted areas follow the page's own text colour, so that they fit a page
 * that is light, dark, or neither; only the accents are colours of ours.
 */
export const tokens = css`
  --_muted: var(--da-color-muted, color-mix(in srgb, currentcolor 80%, transparent));
  --_surface: var(--da-color-surface, Canvas);
  --_alt: var(--da-color-surface-alt, color-mix(in srgb, currentcolor 6%, transparent));
  --_border: var(--da-color-border, color-mix(in srgb, currentcolor 24%, transparent));
  --_space: var(--da-space, 1em);
  --_radius: var(--da-radius, 0.6em);
  --_accent: var(--da-color-accent, #0b5c6b);
  --_caution: var(--da-color-caution, #8a4b00);
`;

/** The accents where an engine knows `light-dark()`: they follow the page's `color-scheme`, not the system's. */
export const schemeTokens = css`
  --_accent: var(--da-color-accent, light-dark(#0b5c6b, #7fd3e0));
  --_caution: var(--da-color-caution, light-dark(#8a4b00, #f2b26b));
`;
