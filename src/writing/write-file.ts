/**
 * Writes into a tree the words that the elements write into a page, so that a file reads the same with no script. The
 * words are those of `intl`, and their places those of the elements; a test holds the two together.
 */
import { aidMessages, describeAid, describeStatus, describeContents } from '../intl/aid.js';
import { approvalMessages, regulatorOf } from '../intl/approval.js';
import { chanceMessages, describeChance } from '../intl/chance.js';
import { checkMessages, describeCheckSources, describeRightAnswers } from '../intl/check.js';
import { comparisonMessages } from '../intl/comparison.js';
import {
  costMessages,
  inRoundedMoney,
  describeCosts as sayAboutCosts,
  describeCost,
  describeCostGrounds,
  describeTotal,
} from '../intl/cost.js';
import { localeOf } from '../intl/locale.js';
import { builtInAnswers, questionListMessages } from '../intl/question-list.js';
import { formatTime, type Link, type Inline, type RichText } from '../intl/rich-text.js';
import { describeCourse, describeTogether, sideEffectsMessages } from '../intl/side-effects.js';
import { describeSource, sourceMessages } from '../intl/source.js';
import { summaryMessages } from '../intl/summary.js';
import { describeMissing, describeStepSources, timelineMessages } from '../intl/timeline.js';
import { urgentHelpMessages } from '../intl/urgent-help.js';
import { valuesMessages } from '../intl/values.js';
import { countries } from '../model/aid.js';
import { denominatorFor, type Denominator } from '../model/chance.js';
import { denominatorOfRow, MIN_OPTIONS, mixesSources } from '../model/comparison.js';
import { estimate } from '../model/cost.js';
import { stepTimes } from '../model/timeline.js';
import { idFor, readAid, readParts } from '../reading/aid.js';
import { readChance } from '../reading/chance.js';
import { readCheck } from '../reading/check.js';
import { isEmpty, readComparison } from '../reading/comparison.js';
import { readCost, readCosts } from '../reading/cost.js';
import type { Problem } from '../reading/problem.js';
import { readBlock, readQuestion, readQuestionList } from '../reading/question-list.js';
import {
  authorText,
  isGenerated,
  normalizeText,
  GENERATED,
  generatedClass,
  within,
  type Settings,
} from '../reading/settings.js';
import { CHANCE, readSideEffect, readSideEffects } from '../reading/side-effects.js';
import { readSource } from '../reading/source.js';
import { readStep, readTimeline } from '../reading/timeline.js';
import { readValues } from '../reading/values.js';
import { TreeElement, TreeText, type TreeNode } from './tree.js';

/** How words are put into the tree. */
interface GeneratedText {
  readonly key: string;
  readonly text: RichText | undefined;
  readonly lang?: string | undefined;
  readonly tag?: string;
  /** What they stand before. Absent: at the end. */
  readonly before?: TreeNode | null | undefined;
}

function writeText(
  parent: TreeElement,
  { key, text: words, lang, tag = 'span', before }: GeneratedText,
): TreeElement | undefined {
  if (!words) return undefined;
  const made = new TreeElement(tag, [
    ['class', generatedClass(key)],
    ...(lang
      ? ([
          ['lang', lang],
          ['dir', 'auto'],
        ] as const)
      : []),
  ]);
  // so that words do not run together where no style sets them apart, and where the text alone is taken
  const apart = words.length ? [new TreeText(' ')] : [];
  made.childNodes.push(...apart, ...words.map(asNode), ...apart);
  parent.insert(made, before);
  return made;
}

function asNode(inline: Inline): TreeNode {
  if (typeof inline === 'string') return new TreeText(inline);
  if ('strong' in inline) return new TreeElement('b', [], [new TreeText(inline.strong)]);
  if ('link' in inline) return new TreeElement('a', [['href', inline.to]], [new TreeText(inline.link)]);
  if ('time' in inline)
    return new TreeElement(
      'time',
      [
        ['datetime', inline.time],
        ['lang', inline.locale],
      ],
      [new TreeText(formatTime(inline))],
    );
  if ('items' in inline)
    return new TreeElement(
      'ol',
      [],
      inline.items.map((item) => new TreeElement('li', [], item.map(asNode))),
    );
  return new TreeElement(
    'span',
    [...(inline.lang ? [['lang', inline.lang] as const] : []), ['class', `${GENERATED}-${inline.part}`]],
    inline.text.map(asNode),
  );
}

/** The node after another, among those of its parent. */
const after = (parent: TreeElement, node: TreeNode | undefined): TreeNode | undefined =>
  node && parent.childNodes[parent.childNodes.indexOf(node) + 1];

/** All elements of a name, in the order of the page. */
const all = (root: TreeElement, name: string): TreeElement[] =>
  within(root, name) as unknown as TreeElement[];

/**
 * Writes the words of an aid that has none of them yet. What depends on the day is left to the elements.
 *
 * @returns what its author has to mend, as the elements tell it
 */
export function writeFileText(root: TreeElement): readonly Problem[] {
  const problems: Problem[] = [];
  const read = <Value>(given: { value: Value; problems: readonly Problem[] }): Value => {
    problems.push(...given.problems);
    return given.value;
  };
  const locale = localeOf({ closest: () => ({ getAttribute: () => root.getAttribute('lang') }) });
  const labels = new Map(
    all(root, 'da-source').map((source) => [source.getAttribute('id'), source.getAttribute('label')]),
  );
  const links = (ids: readonly string[], element: string): Link[] =>
    ids.map((id) => {
      if (!labels.has(id))
        problems.push({
          element,
          where: 'source',
          got: `“${id}”`,
          allowed: 'the id of a da-source on this page',
        });
      return { link: labels.get(id) ?? id, to: `#${id}` };
    });
  const aid = read(readAid(root));

  const writeChance = (
    chance: TreeElement,
    settings: Settings,
    denominator?: Denominator,
    sharesGrounds?: boolean,
  ): void => {
    // one that another element has written: its problems are that element's to tell
    const value = isGenerated(chance) ? readChance(settings).value : read(readChance(settings));
    const localized = chanceMessages(locale);
    const words = describeChance(
      value,
      denominator ?? denominatorFor([value], aid.denominator),
      localized,
      links(value.sources, 'da-chance'),
      sharesGrounds,
    );
    const authored = authorText(chance);
    const { lang } = localized;
    writeText(chance, {
      key: 'sentence',
      text: authored ? undefined : words.sentence,
      lang,
      before: chance.childNodes[0],
    });
    writeText(chance, { key: 'with', text: words.captions[0], lang });
    writeText(chance, { key: 'without', text: words.captions[1], lang });
    writeText(chance, { key: 'facts', text: words.facts.length ? words.facts : undefined, lang });
  };

  const writeComparison = (element: TreeElement): Map<unknown, Denominator> => {
    const { value, nodes, problems: found } = readComparison(element);
    problems.push(...found);
    const denominators = new Map<unknown, Denominator>();
    if (!nodes) return denominators;
    const { options, groups, order, choose } = value;
    const table = nodes.table as TreeElement;
    const localized = comparisonMessages(locale);
    const { lang } = localized;
    if (options.some(({ approval }) => approval)) {
      const approval = approvalMessages(locale);
      const cells = [
        new TreeElement('th', [['scope', 'row']]),
        ...options.map(() => new TreeElement('td', [])),
      ];
      cells.forEach((cell, index) =>
        writeText(cell, {
          key: 'approval',
          text: [
            index
              ? approval.messages.approval(options[index - 1]!.approval, regulatorOf(aid.country))
              : approval.messages.question,
          ],
          lang: approval.lang,
        }),
      );
      table.insert(
        new TreeElement(
          'tbody',
          [['class', `${GENERATED} ${GENERATED}-approvals`]],
          [new TreeElement('tr', [['class', GENERATED]], cells)],
        ),
        table.children.find(({ localName }) => localName === 'tbody'),
      );
    }
    groups.forEach(({ rows }, group) =>
      rows.forEach((row, index) => {
        const node = nodes.groups[group]!.rows[index]!;
        const denominator = denominatorOfRow(row, aid.denominator);
        writeText(node.title as TreeElement, {
          key: 'denominator',
          text:
            denominator === aid.denominator
              ? undefined
              : [localized.messages.denominator(denominator, localized.locale)],
          lang,
        });
        for (const cell of node.cells as readonly TreeElement[]) {
          writeText(cell, {
            key: 'empty',
            text: isEmpty(cell) ? [localized.messages.empty] : undefined,
            lang,
          });
          for (const chance of all(cell, 'da-chance')) denominators.set(chance, denominator);
        }
      }),
    );
    const notes: RichText = [
      ...(order ? [{ part: 'order', text: [localized.messages.order(order)] }] : []),
      ...(groups.some(({ rows }) => rows.some(mixesSources))
        ? [' ', { part: 'mixed', text: [localized.messages.mixedSources] }]
        : []),
    ];
    writeText(element, {
      key: 'notes',
      text: notes.length ? notes : undefined,
      lang,
      tag: 'div',
      before: element.childNodes[0],
    });
    const mayChoose =
      (choose.includes('options') && options.length > MIN_OPTIONS) ||
      (choose.includes('rows') && groups.filter(({ title }) => title).length > 1);
    writeText(element, { key: 'choice', text: mayChoose ? [] : undefined, tag: 'div', before: table });
    nameParts(
      table,
      options.map(({ name }) => name),
    );
    return denominators;
  };

  const writeSideEffects = (list: TreeElement): void => {
    const given = readSideEffects(list);
    const value = read(given);
    const localized = sideEffectsMessages(locale);
    const denominator = denominatorFor(
      value.effects.map(({ chance }) => chance),
      aid.denominator,
    );
    const words = describeTogether(
      value,
      denominator,
      denominator !== aid.denominator,
      localized,
      chanceMessages(locale),
      links(value.grounds.sources, 'da-side-effects'),
    );
    const items = given.nodes as readonly TreeElement[];
    writeText(list, {
      key: 'notes',
      text: words.length ? words : undefined,
      lang: localized.lang,
      tag: 'div',
      before: items[0],
    });
    items.forEach((item, index) => {
      const { chance: settings, problems: found } = readSideEffect(item, list);
      problems.push(...found);
      const effect = value.effects[index]!;
      const chance = new TreeElement('da-chance', [['class', `${GENERATED} ${GENERATED}-chance`]]);
      for (const name of CHANCE) {
        const setting =
          settings.getAttribute(name) ??
          (name === 'outcome' && effect.chance.treatment && localized.messages.outcome);
        if (setting) chance.attributes.set(name, setting);
      }
      const [first] = item.children;
      const isNamed = /^h\d$/.test(first?.localName ?? '');
      item.insert(chance, isNamed ? after(item, first) : undefined);
      const hasOwnGrounds =
        item.getAttribute('seriousness') === 'serious' ||
        ['population', 'certainty', 'certainty-reason', 'source'].some((name) => item.attributes.has(name));
      writeChance(chance, chance, denominator, !hasOwnGrounds);
      writeText(item, { key: 'course', text: describeCourse(effect, localized), lang: localized.lang });
    });
  };

  const writeCosts = (element: TreeElement): void => {
    const given = readCosts(element, element, aid.currency);
    const costs = read(given);
    const { currency, lines, months } = costs;
    const localized = costMessages(locale);
    const { lang } = localized;
    const nodes = given.nodes as readonly TreeElement[];
    const before = (line: (typeof lines)[number] | undefined) => nodes[lines.indexOf(line!)];
    if (lines.length) {
      writeText(element, {
        key: 'about',
        text: sayAboutCosts(costs, aid.country, localized),
        lang,
        tag: 'div',
        before: nodes[0],
      });
      writeText(element, {
        key: 'way',
        text: [currency ? localized.messages.paidBy[''] : localized.messages.noTotals],
        lang,
        tag: 'p',
        before: nodes[0],
      });
      estimate(costs, { months }).forEach((one, index) => {
        const name = { part: 'name', text: [one.option] };
        const total = currency && { part: 'total', text: [describeTotal(one, months, currency, localized)] };
        writeText(element, {
          key: `option-${index}`,
          text: total ? [name, ' ', total] : [name],
          lang,
          tag: 'p',
          before: before(lines.find(({ option }) => option === one.option)),
        });
        for (const { part, price, lines: of } of currency ? one.parts : []) {
          const title = localized.messages.parts[part];
          writeText(element, {
            key: `part-${index}-${part}`,
            text: [
              price
                ? localized.messages.part(title, inRoundedMoney(price, currency!, localized), false)
                : title,
            ],
            lang,
            tag: 'p',
            before: before(of[0]),
          });
        }
      });
      if (currency)
        writeText(element, {
          key: 'grounds',
          text: describeCostGrounds(months, [], localized),
          lang,
          tag: 'div',
        });
    }
    for (const node of nodes) {
      const cost = read(readCost(node, authorText(node)));
      writeText(node, {
        key: 'price',
        text: describeCost(cost, currency, localized, links(cost.sources, 'da-cost')),
        lang,
      });
    }
  };

  const writeTimeline = (element: TreeElement, options: readonly string[]): void => {
    const localized = timelineMessages(locale);
    const { lang } = localized;
    for (const { steps, list, items, missing } of read(readTimeline(element, options))) {
      if (!list) continue;
      let next: TreeNode | undefined;
      for (const stepTime of [...stepTimes].reverse()) {
        const words = missing.includes(stepTime) ? describeMissing(stepTime, localized) : undefined;
        const existing = writeText(list as TreeElement, {
          key: `no-${stepTime}`,
          text: words,
          lang,
          tag: 'li',
          before: next,
        });
        const index = steps.findIndex(({ when }) => when === stepTime);
        next = existing ?? (items[index] as TreeElement | undefined) ?? next;
      }
    }
    for (const step of all(element, 'da-step')) {
      const { when, sources } = read(readStep(step));
      writeText(step, {
        key: 'when',
        text: when && [{ strong: localized.messages.when[when] }],
        lang,
        before: step.childNodes[0],
      });
      writeText(step, {
        key: 'source',
        text: describeStepSources(links(sources, 'da-step'), localized),
        lang,
      });
    }
  };

  const options = all(root, 'da-option').flatMap(
    (option) => normalizeText(option.getAttribute('value')) || [],
  );
  const own = all(root, 'da-chance');
  const denominators = new Map(
    all(root, 'da-treatment-comparison').flatMap((comparison) => [...writeComparison(comparison)]),
  );
  for (const chance of own) writeChance(chance, chance, denominators.get(chance));
  all(root, 'da-side-effects').forEach(writeSideEffects);

  for (const list of all(root, 'da-question-list')) {
    const localized = questionListMessages(locale);
    const { lang } = localized;
    const given = read(readQuestionList(list, list, builtInAnswers(localized.messages)));
    writeText(list, { key: 'intro', text: [localized.messages.intro], lang, before: list.childNodes[0] });
    for (const question of all(list, 'da-question')) {
      const { importance } = read(readQuestion(question, question, given));
      const words = importance === 'tell-first' ? [localized.messages.tellFirst] : undefined;
      writeText(question, { key: 'first', text: words, lang });
    }
  }
  for (const list of all(root, 'da-values')) {
    const localized = valuesMessages(locale);
    const { order } = read(readValues(list, list));
    writeText(list, {
      key: 'order',
      text: order ? [localized.messages.order(order)] : undefined,
      lang: localized.lang,
      tag: 'p',
      before: all(list, 'da-value')[0],
    });
    writeText(list, { key: 'mine', text: [], tag: 'div' });
    for (const value of all(list, 'da-value')) {
      const { text, textNodes } = readBlock(value);
      if (text)
        writeText(value, {
          key: 'rating',
          text: [],
          tag: 'div',
          before: after(value, textNodes.at(-1) as TreeNode),
        });
    }
  }
  for (const timeline of all(root, 'da-timeline')) writeTimeline(timeline, options);
  all(root, 'da-cost-estimator').forEach(writeCosts);
  for (const check of all(root, 'da-check')) {
    const localized = checkMessages(locale);
    const given = readCheck(check);
    const { right, answers, sources } = read(given);
    const fits = right.length
      ? describeRightAnswers(
          right.map((index) => answers[index]!),
          localized,
        )
      : undefined;
    writeText(check, {
      key: 'fits',
      text: fits,
      lang: localized.lang,
      tag: 'p',
      before: after(check, given.list as TreeElement | undefined),
    });
    writeText(check, {
      key: 'source',
      text: describeCheckSources(links(sources, 'da-check'), localized),
      lang: localized.lang,
      tag: 'p',
    });
  }
  for (const summary of all(root, 'da-summary')) {
    const localized = summaryMessages(locale);
    writeText(summary, { key: 'intro', text: [localized.messages.intro], lang: localized.lang, tag: 'p' });
    writeText(summary, { key: 'sheet', text: [], tag: 'div' });
  }
  for (const source of all(root, 'da-source')) {
    const value = read(readSource(source, authorText(source)));
    const localized = sourceMessages(locale);
    const words = describeSource(value, localized);
    const label = value.label && !value.text.startsWith(value.label) ? value.label : undefined;
    writeText(source, {
      key: 'label',
      text: label ? [{ strong: `${label}.` }, ' '] : undefined,
      before: source.childNodes[0],
    });
    writeText(source, {
      key: 'read',
      text: words.length ? [' ', ...words] : undefined,
      lang: localized.lang,
    });
  }
  for (const help of all(root, 'da-urgent-help')) {
    if (authorText(help)) continue;
    const localized = urgentHelpMessages(locale);
    const asked = normalizeText(help.getAttribute('country') ?? aid.country).split(' ');
    const known = countries.filter((country) => asked.includes(country));
    const lines: RichText = known.length
      ? known.flatMap((country) => [' ', ...localized.messages.help[country]])
      : [' ', localized.messages.elsewhere];
    writeText(help, {
      key: 'help',
      text: [{ strong: localized.messages.heading }, ...lines],
      lang: localized.lang,
    });
  }

  const localized = aidMessages(locale);
  const heading = root.children.find(
    (child) => /^h[1-6]$/.test(child.localName) && normalizeText(child.textContent) === aid.decision,
  );
  writeText(root, {
    key: 'before',
    text: describeStatus(aid, localized),
    lang: localized.lang,
    tag: 'div',
    before: heading ? after(root, heading) : root.childNodes[0],
  });
  writeText(root, { key: 'about', text: describeAid(aid, localized), lang: localized.lang, tag: 'div' });

  const sections = root.children.filter(({ localName }) => localName === 'section');
  const inSteps = aid.layout && sections.length > 1;
  const parts = aid.contents || inSteps ? readParts(root, aid.headingLevel) : [];
  const hasContents = aid.contents && parts.length >= MIN_PARTS;
  if (!inSteps && !hasContents) return problems;
  const ids = new Set(everyElement(root).map((element) => element.getAttribute('id')));
  const contents = parts.map(({ title, heading }) => {
    const id = idFor(title, (id) => ids.has(id));
    ids.add(id);
    const { attributes } = heading as TreeElement;
    attributes.set('id', id).set('tabindex', '-1');
    return { link: title, to: `#${encodeURIComponent(id)}` };
  });
  if (hasContents)
    writeText(root, {
      key: 'contents',
      text: describeContents(contents, localized),
      tag: 'nav',
      before: parts[0]!.node as TreeElement,
    })?.attributes.set('aria-label', localized.messages.contents);
  writeText(root, { key: 'where', text: [], tag: 'div' });
  return problems;
}

/** With fewer parts there is nothing to find one's way in. */
const MIN_PARTS = 3;

const everyElement = (root: TreeElement): TreeElement[] =>
  root.children.flatMap((child) => [child, ...everyElement(child)]);

/** Spells out the roles of a table, names each cell's option, and says how many there are. */
function nameParts(table: TreeElement, names: readonly string[]): void {
  table.attributes.set('role', 'table').set('data-options', String(names.length));
  for (const section of table.children) {
    if (section.localName === 'caption') continue;
    section.attributes.set('role', 'rowgroup');
    for (const row of section.children) {
      row.attributes.set('role', 'row');
      let option = -1;
      for (const cell of row.children) {
        const isHead = section.localName === 'thead';
        cell.attributes.set('role', isHead ? 'columnheader' : option === -1 ? 'rowheader' : 'cell');
        const span = Math.max(1, Number(cell.getAttribute('colspan')) || 1);
        if (!isHead && option >= 0)
          cell.attributes.set('data-option', names.slice(option, option + span).join(', '));
        option += span;
      }
    }
  }
}
