import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The public variables with their defaults, under private names. All colours follow the page's own text colour: what can be
 * read on the page can be read in the elements, be the page light or dark, and whatever it says of its `color-scheme`. An
 * engine that cannot derive a colour from another takes the text colour itself; grounds, which need one of ours, have their
 * own ink, and so have drawings, which need a ground.
 */
export const tokens = css`
  --_muted: var(--da-color-muted, currentcolor);
  --_accent: var(--da-color-accent, currentcolor);
  --_caution: var(--da-color-caution, currentcolor);
  --_surface: var(--da-color-surface, Canvas);
  --_ink: var(--da-color-text, CanvasText);
  --_paper: var(--_surface);
  --_alt: var(--da-color-surface-alt, transparent);
  --_alt-ink: currentcolor;
  --_border: var(--da-color-border, rgb(128 128 128 / 0.45));
  --_space: var(--da-space, 1em);
  --_radius: var(--da-radius, 0.6em);
`;

/** One of two colours, by their linear channels: under dark text, and what is added under light text. */
const either = (...channels: readonly (readonly [number, number])[]): CSSResult =>
  unsafeCSS(
    `color(from currentcolor srgb-linear ${channels.map(([dark, more]) => `calc(${dark} + ${more} * var(--_light))`).join(' ')})`,
  );

/**
 * A luminance of 0.18 is as far from black as from white: text that can be read is on the side of it where its ground is
 * not. Muted text goes towards its ground as far as 4.5 to 1 allows on all but middling grounds, and on a tint text goes away
 * from it.
 */
export const derivedTokens = css`
  --_light: clamp(0, (0.2126 * r + 0.7152 * g + 0.0722 * b - 0.183) * 9999, 1);
  --_muted: var(--da-color-muted, oklch(from currentcolor clamp(0.43, l, 0.84) c h));
  --_accent: var(--da-color-accent, ${either([0.003, 0.209], [0.107, 0.544], [0.147, 0.598])});
  --_caution: var(--da-color-caution, ${either([0.216, 0.714], [0.058, 0.457], [0, 0.205])});
  --_surface: var(--da-color-surface, ${either([1, -1], [1, -1], [1, -1])});
  --_ink: currentcolor;
  --_paper: none;
  --_alt: var(--da-color-surface-alt, rgb(128 128 128 / 0.12));
  --_alt-ink: ${unsafeCSS(
    `color(from currentcolor srgb-linear ${['r', 'g', 'b'].map((channel) => `calc(${channel} * (0.7 + 0.3 * var(--_light)) + 0.08 * var(--_light))`).join(' ')})`,
  )};
`;

/** Whether an engine derives colours. */
export const derives = css`(color: oklch(from currentcolor l c h))`;
