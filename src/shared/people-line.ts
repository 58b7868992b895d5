import { css, nothing, svg, type TemplateResult } from 'lit';
import { groupsOf, iconsOf, type Chance, type Denominator } from '../model/chance.js';
import { MAX_ICONS, type Icons } from '../model/icons.js';
import { bar, iconArrayStyles, inheritedGround, inheritedInk } from './icon-array.js';
import { renderShadow } from './render-shadow.js';

/** How people stand: filled column by column, so that a line reads like a bar, with a gap after each ten columns or five. */
interface Ranks {
  readonly rows: number;
  readonly columns: number;
  /** From the middle of one person to that of the next. */
  readonly pitch: number;
  /** So many columns stand together. */
  readonly block: number;
}

const GAP = 6;

/** 100 people are 2 rows of 50, and 1,000 are 10 rows of 100: both are as wide, and a gap follows each ten or hundred. */
const ranksOf = (of: number): Ranks =>
  of <= 100 ? { rows: 2, columns: 50, pitch: 10, block: 5 } : { rows: 10, columns: 100, pitch: 5, block: 10 };

/** The place from the left at which a column begins. The last one is followed by no gap. */
const edge = ({ pitch, block }: Ranks, column: number): number =>
  pitch * column + GAP * Math.floor(column / block);

/**
 * Draws people as a line that can be counted like an icon array and set beside another down one edge, like a bar.
 *
 * Each row of a block is one subpath whose dashes are round dots, so that a line has few nodes for 100 people and for 1,000,
 * and stays vector in print. The gaps are in no pattern: Firefox prints one that has several as one long gap. Filled and
 * outlined people differ by shape: an outline is a dot with a smaller dot of the
 * surface's colour on it. What the number may truly be is a bracket under them, in the room before the words: a line with
 * one is no higher than others, so that the page can keep its place.
 */
export function peopleLine({ of, count, low = count, high = count }: Icons): TemplateResult {
  const ranks = ranksOf(of);
  const { rows, columns, pitch, block } = ranks;
  const width = edge(ranks, columns - 1) + pitch;
  const height = rows * pitch;
  const people = (number: number): string => {
    let path = '';
    for (let row = 0; row < rows; row++) {
      const filled = Math.floor(number / rows) + (number % rows > row ? 1 : 0);
      for (let column = 0; column < filled; column += block) {
        const x = edge(ranks, column) + pitch / 2;
        // the last dot is drawn only if the line goes a hair beyond its middle
        path += `M${x} ${pitch / 2 + row * pitch}h${(Math.min(block, filled - column) - 1) * pitch + 0.1}`;
      }
    }
    return path;
  };
  // in one template: a list of effects has two lines for each
  const columnOf = (number: number) => Math.max(0, Math.ceil(number / rows) - 1);
  const [from, to] = [edge(ranks, columnOf(low)), edge(ranks, columnOf(high)) + pitch];
  return svg`<svg class=${rows > 2 ? 'people many' : 'people'} viewBox="0 0 ${width} ${height}" fill="none"
    stroke-linecap="round" stroke-dasharray="0 ${pitch}" aria-hidden="true"
    ><path class="outlined" d=${people(of)} stroke-width=${pitch * 0.8} /><g class="ground"><path class="inner" d=${people(of)} stroke-width=${pitch * 0.6} /></g><path class="filled" d=${people(count)} stroke-width=${pitch * (rows > 2 ? 0.96 : 0.84)} />${
      low < high
        ? svg`<path class="range" d="M${from} ${height + 1}v3H${to}v-3" stroke-dasharray="none"/>`
        : nothing
    }</svg>`;
}

/** Colours by stroke only: strokes are printed where backgrounds are not. */
export const peopleLineStyles = css`
  .people {
    display: block;
    /* a whole number of pixels from one person to the next keeps all dots alike */
    inline-size: 277px;
    max-inline-size: 100%;
    overflow: visible;
    forced-color-adjust: none;
    ${inheritedInk}
  }
  ${inheritedGround}
  @supports (inline-size: round(down, 100%, 1px)) {
    .people {
      inline-size: round(down, 100% + 0.5px, 55.4px);
      max-inline-size: 554px;
    }
  }
  :host(:dir(rtl)) .people {
    transform: scaleX(-1);
  }
  .outlined {
    stroke: var(--_muted);
  }
  .inner {
    stroke: var(--_surface);
  }
  .filled,
  .range {
    stroke: var(--_people, var(--_accent));
  }
  .range {
    stroke-width: 1.6;
  }
  @media (forced-colors: active) {
    .outlined {
      stroke: CanvasText;
    }
    .inner {
      stroke: Canvas;
    }
    .filled,
    .range {
      stroke: Highlight;
    }
  }
  @media print {
    .people {
      inline-size: min(100%, 66mm);
    }
    .many {
      inline-size: 100%;
    }
  }
`;

/** Draws the groups of a chance into the places that were written for them. */
export function drawPeople(within: Element, chance: Chance, denominator: Denominator): void {
  const { treatment, range } = chance;
  for (const group of groupsOf(chance)) {
    const isTreated = group === treatment;
    const place = within.querySelector(`.da-said-arm-${isTreated ? 1 : 2} > [class^='da-said-people']`);
    if (!place) continue;
    const icons = iconsOf(group, denominator, isTreated ? range : undefined);
    // more people than these cannot be seen
    if (icons.of > MAX_ICONS) renderShadow(place, bar(icons), [iconArrayStyles]);
    else renderShadow(place, peopleLine(icons), [peopleLineStyles]);
  }
}
