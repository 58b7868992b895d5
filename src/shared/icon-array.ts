import { css, nothing, svg, type TemplateResult } from 'lit';
import type { Icons } from '../model/icons.js';

const PITCH = 10;

/** Ten to a row up to 100; 40 to a row up to 1,000, so that both arrays are about as wide. */
const columnsFor = (of: number): number => (of <= 100 ? 10 : 40);

/**
 * Draws an icon array. Affected icons stand together from the bottom up (Ancker 2006, doi 10.1197/jamia.M2115).
 *
 * Each row of icons is one line whose dashes are round dots, so an array has at most five nodes at 100 and at 1,000,
 * and stays vector in print. Filled and outlined icons differ by shape: an outline is a dot with a smaller dot of the
 * surface's colour on it. From `low` to `count` a dot stands inside the outline; from `count` to `high` it is empty.
 *
 * @param label what the array says, for assistive technology. Absent: the same words stand beside it, so it is silent.
 */
export function iconArray({ of, count, low = count, high = count }: Icons, label?: string): TemplateResult {
  const columns = columnsFor(of);
  const rows = Math.ceil(of / columns);
  const line = (from: number, to: number): string => {
    let path = '';
    for (let icon = from; icon < to;) {
      const row = Math.floor(icon / columns);
      const end = Math.min(to, (row + 1) * columns);
      const x = (icon % columns) * PITCH + PITCH / 2;
      // the last dot is drawn only if the line goes a hair beyond its middle
      path += `M${x} ${(rows - row) * PITCH - PITCH / 2}h${(end - icon - 1) * PITCH + 0.01}`;
      icon = end;
    }
    return path;
  };
  const outlined = line(low, of);
  return svg`<svg class="array" viewBox="0 0 ${columns * PITCH} ${rows * PITCH}" role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing} aria-hidden=${label ? nothing : 'true'}
    ><path class="off" d=${line(high, of)}/><path class="on" d=${line(0, high)}/><g class="ground"><path class="hole" d=${outlined}/></g>${
      low < count ? svg`<path class="maybe" d=${line(low, count)}/>` : nothing
    }</svg>`;
}

/** Draws the same as a bar whose whole length stands for everybody. */
export function bar({ of, count, low = count, high = count }: Icons): TemplateResult {
  const share = (people: number) => (people / of) * 100;
  return svg`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"
    ><rect class="whole" width="100" height="8"/><rect class="part" width=${share(count)} height="8"/>${
      low < high
        ? svg`<rect class="span" x=${share(low)} y="3" width=${share(high - low)} height="2"/>`
        : nothing
    }</svg>`;
}

/**
 * What is drawn where a colour is in words that an engine does not know, as its own or a page's may be: what stands around
 * it. So people that are outlined stay so, and differ from those that are filled.
 */
export const inheritedInk = css`
  background: var(--_paper);
  color: var(--_ink);
  stroke: currentcolor;
`;
export const inheritedGround = css`
  .ground {
    stroke: Canvas;
  }
`;

/** Colours by stroke only: strokes are printed where backgrounds are not, and forced colours map them by themselves. */
export const iconArrayStyles = css`
  .array {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke-linecap: round;
    stroke-dasharray: 0 10;
    forced-color-adjust: none;
    ${inheritedInk}
  }
  ${inheritedGround}
  .off {
    stroke: var(--_muted);
    stroke-width: 7.4;
  }
  .on {
    stroke: var(--_accent);
    stroke-width: 8.4;
  }
  .hole {
    stroke: var(--_surface);
    stroke-width: 5.6;
  }
  .maybe {
    stroke: var(--_accent);
    stroke-width: 3.2;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
    overflow: visible;
    forced-color-adjust: none;
    ${inheritedInk}
  }
  .whole {
    fill: none;
    stroke: var(--_muted);
    vector-effect: non-scaling-stroke;
  }
  /* its edge is seen, however few they are of how many */
  .part {
    fill: var(--_people, var(--_accent));
    stroke: var(--_people, var(--_accent));
    vector-effect: non-scaling-stroke;
  }
  .span {
    fill: var(--_surface);
    stroke: var(--_people, var(--_accent));
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .off,
    .whole {
      stroke: CanvasText;
    }
    .on,
    .maybe {
      stroke: Highlight;
    }
    .part {
      fill: Highlight;
      stroke: Highlight;
    }
    .hole {
      stroke: Canvas;
    }
  }
`;
