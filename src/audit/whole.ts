import type { Aid } from '../model/aid.js';
import type { Chance } from '../model/chance.js';
import type { Comparison, Option, Row, Topic } from '../model/comparison.js';
import type { Cost, Costs } from '../model/cost.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import type { SideEffect } from '../model/side-effects.js';
import type { Source } from '../model/source.js';
import type { Step } from '../model/timeline.js';
import type { Value } from '../model/values.js';
import { localeFor } from '../intl/locale.js';
import { readAid } from '../reading/aid.js';
import { readChance } from '../reading/chance.js';
import { readCheck, type Check } from '../reading/check.js';
import { contextsOfChances, readComparison } from '../reading/comparison.js';
import { readCosts } from '../reading/cost.js';
import type { Grid } from '../reading/grid.js';
import { around, type Placed } from '../reading/place.js';
import { authorText, isGenerated, within } from '../reading/readable.js';
import { readGlossary } from '../reading/glossary.js';
import { readSideEffect, readSideEffects } from '../reading/side-effects.js';
import { readSource } from '../reading/source.js';
import { readTimeline } from '../reading/timeline.js';
import { readValue, readValueContext, readValues } from '../reading/values.js';
import { attributeIn, isElement, tagOf, childrenOf, nodesOf } from '../reading/nodes.js';
import { textsAround, textsIn, type Text } from './texts.js';

/** What stands in the page at an element. */
interface At {
  readonly at: Placed;
}

export interface WholeOption extends At {
  readonly option: Option;
}

/** An answer of a row, and the options that it is told for. */
export interface WholeCell extends At {
  readonly text: string;
  readonly options: readonly string[];
  readonly chances: readonly WholeChance[];
}

export interface WholeRow extends At {
  readonly row: Row;
  readonly topic: Topic | undefined;
  readonly cells: readonly WholeCell[];
}

export interface WholeChance extends At {
  readonly chance: Chance;
  /** The denominator that it is told out of. */
  readonly told: number;
  /** The options that it is told for. None: it stands in no comparison. */
  readonly options: readonly string[];
  /** What its row is about, or that it is a side effect. Absent: nobody says. */
  readonly topic?: Topic | undefined;
  /** The title of its row, or the name of its effect. */
  readonly title?: string | undefined;
  /** Whether it is the list that says what it rests on. */
  readonly effect?: SideEffect | undefined;
}

export interface WholeEffects extends At {
  readonly effects: readonly (At & { readonly effect: SideEffect })[];
}

export interface WholeCosts extends At {
  readonly costs: Costs;
  readonly lines: readonly (At & { readonly line: Cost })[];
}

/** A decision aid as the audit sees it: all that its author says, and where. What a patient says is no part of it. */
export interface Whole {
  /** The aid; or a page with parts that stand in none. */
  readonly root: Placed;
  readonly isAid: boolean;
  /** The language of its words: `en`, `es`. */
  readonly lang: string;
  /** The day of the audit, as `2026-11-21`. */
  readonly today: string;
  readonly settings: Aid;
  readonly texts: readonly Text[];
  /** What the page says around it. */
  readonly around: readonly Text[];
  readonly comparisons: readonly (At & { readonly comparison: Comparison })[];
  readonly options: readonly WholeOption[];
  readonly rows: readonly WholeRow[];
  readonly chances: readonly WholeChance[];
  readonly effects: readonly WholeEffects[];
  readonly costs: readonly WholeCosts[];
  readonly courses: readonly (At & { readonly title: string | undefined; readonly steps: readonly Step[] })[];
  readonly values: readonly (At & { readonly value: Value })[];
  readonly checks: readonly (At & { readonly check: Check; readonly explanation: string })[];
  readonly sources: readonly (At & { readonly source: Source })[];
  /** What the glossary explains. */
  readonly terms: readonly string[];
}

/** Reads an aid, or a page with parts of one, for the audit. */
export function readWhole(root: Placed, today: string, gridOf: (table: Placed) => Grid<Placed>): Whole {
  const isAid = tagOf(root) === decisionAid.tag;
  const locale = localeFor([...around(root)].map((one) => attributeIn(one, 'lang')).find(Boolean) ?? null);
  const settings = readAid(isAid ? root : NOTHING, locale).value;
  const own = (name: string) => within(root, name).filter((one) => !isGenerated(one));
  const page = [...around(root)].at(-1)!;

  const chances: WholeChance[] = [];
  const options: WholeOption[] = [];
  const rows: WholeRow[] = [];
  const comparisons = own('da-treatment-comparison').map((at) => {
    const { value: comparison, nodes } = readComparison<Placed>(at, at, root);
    const contexts = contextsOfChances(comparison, nodes, settings.denominator);
    comparison.options.forEach((option, index) => {
      const cell = nodes!.headers[index]!.cell;
      options.push({ option, at: within(cell, 'da-option')[0] ?? cell });
    });
    comparison.groups.forEach(({ topic, rows: read }, group) => {
      read.forEach((row, index) => {
        const { element, header, answers } = nodes!.groups[group]!.rows[index]!;
        const cells = answers.map((place, which): WholeCell => {
          const names = nodes!.under(place).map((one) => nodes!.names[one]!);
          const told = within(place.cell, 'da-chance').map((one): WholeChance => {
            const context = contexts.get(one);
            return {
              at: one,
              chance: readChance(one, context?.column).value,
              told: context?.denominator ?? settings.denominator,
              options: names,
              topic,
              title: row.title,
            };
          });
          chances.push(...told);
          return { at: place.cell, text: row.cells[which]!.text, options: names, chances: told };
        });
        rows.push({ at: header?.cell ?? element, row, topic, cells });
      });
    });
    return { at, comparison };
  });

  const effects = own('da-side-effects').map((at): WholeEffects => {
    const { nodes } = readSideEffects<Placed>(at, at, root);
    return {
      at,
      effects: nodes.map((node) => {
        const { value: effect } = readSideEffect<Placed>(node, at);
        const { name, chance } = effect;
        chances.push({
          at: node,
          chance,
          told: settings.denominator,
          options: [],
          topic: 'harms',
          title: name,
          effect,
        });
        return { at: node, effect };
      }),
    };
  });
  const inside = new Set(chances.map(({ at }) => at));
  for (const at of own('da-chance'))
    if (!inside.has(at) && !inside.has(at.parentElement!))
      chances.push({ at, chance: readChance(at).value, told: settings.denominator, options: [] });

  const byId = new Map<string | null, Placed>();
  // the first with an id has it
  const keep = (element: Placed): void => {
    const id = attributeIn(element, 'id');
    if (!byId.has(id)) byId.set(id, element);
    childrenOf<Placed>(element).forEach(keep);
  };
  keep(page);
  const context = readValueContext<Placed>({
    all: (name) => within(root, name),
    find: (id) => byId.get(id),
    gridOf,
  });
  return {
    root,
    isAid,
    lang: locale.slice(0, 2),
    today,
    settings,
    texts: textsIn(root),
    around: isAid ? textsAround(root) : [],
    comparisons,
    options,
    rows,
    chances,
    effects,
    costs: own('da-cost-estimator').map((at) => {
      const { value: costs, nodes } = readCosts<Placed>(at, at, settings.currency, locale, root);
      return { at, costs, lines: costs.lines.map((line, index) => ({ line, at: nodes[index]! })) };
    }),
    courses: own('da-timeline').flatMap((at) =>
      readTimeline<Placed>(at, within(root, 'da-option')).value.map(({ title, steps, list }) => ({
        title,
        steps,
        at: list ?? at,
      })),
    ),
    values: own('da-values').flatMap((list) =>
      readValues<Placed>(list, list).nodes.map((at) => ({
        at,
        value: readValue<Placed>(at, at, context).value,
      })),
    ),
    checks: own('da-check').map((at) => {
      const { value: check, list } = readCheck<Placed>(at);
      const nodes = nodesOf(at);
      const after = list ? nodes.slice(nodes.indexOf(list) + 1) : [];
      const explanation = after
        .filter((node) => isElement<Placed>(node) && !isGenerated(node))
        .map((node) => authorText(node as Placed))
        .join(' ');
      return { at, check, explanation };
    }),
    terms: within(isAid ? page : root, 'da-glossary').flatMap((one) =>
      readGlossary<Placed>(one, { isTaken: () => false }).value.map(({ term }) => term),
    ),
    // they may stand beside the aid
    sources: within(isAid ? page : root, 'da-source').map((at) => ({
      at,
      source: readSource(at, authorText(at), locale).value,
    })),
  };
}

/** Around parts that stand in no aid. */
const NOTHING = { getAttribute: () => null };
