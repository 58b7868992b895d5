/**
 * Writes into a tree the words that the elements write into a page, so that a file reads the same with no script. The
 * words are those of `intl`, and their places those of the elements; a test holds the two together.
 */
import { aidMessages, sayAbout, sayBefore, sayContents } from '../intl/aid.js';
import { approvalMessages, regulatorOf } from '../intl/approval.js';
import { chanceMessages, sayChance } from '../intl/chance.js';
import { checkMessages, sayCheckSources, sayWhatFits } from '../intl/check.js';
import { comparisonMessages } from '../intl/comparison.js';
import {
  costMessages,
  rounded,
  sayAbout as sayAboutCosts,
  sayCost,
  sayGrounds,
  sayTotal,
} from '../intl/cost.js';
import { localeOf } from '../intl/locale.js';
import { builtInAnswers, questionListMessages } from '../intl/question-list.js';
import { timeInWords, type Link, type Piece, type Words } from '../intl/rich-text.js';
import { sayCourse, sayTogether, sideEffectsMessages } from '../intl/side-effects.js';
import { saySource, sourceMessages } from '../intl/source.js';
import { summaryMessages } from '../intl/summary.js';
import { sayMissing, sayStepSources, timelineMessages } from '../intl/timeline.js';
import { urgentHelpMessages } from '../intl/urgent-help.js';
import { valuesMessages } from '../intl/values.js';
import { countries } from '../model/aid.js';
import { denominatorFor, type Denominator } from '../model/chance.js';
import { denominatorOfRow, FEWEST_OPTIONS, mixesSources } from '../model/comparison.js';
import { estimate } from '../model/cost.js';
import { moments } from '../model/timeline.js';
import { idFor, readAid, readParts } from '../reading/aid.js';
import { readChance } from '../reading/chance.js';
import { readCheck } from '../reading/check.js';
import { isEmpty, readComparison } from '../reading/comparison.js';
import { readCost, readCosts } from '../reading/cost.js';
import type { Problem } from '../reading/problem.js';
import { readBlock, readQuestion, readQuestionList } from '../reading/question-list.js';
import { authorText, isSaid, plain, SAID, saidClass, within, type Settings } from '../reading/settings.js';
import { CHANCE, readSideEffect, readSideEffects } from '../reading/side-effects.js';
import { readSource } from '../reading/source.js';
import { readStep, readTimeline } from '../reading/timeline.js';
import { readValues } from '../reading/values.js';
import { TreeElement, TreeText, type TreeNode } from './tree.js';

/** How words are put into the tree. */
interface Saying {
  readonly key: string;
  readonly words: Words | undefined;
  readonly lang?: string | undefined;
  readonly tag?: string;
  /** What they stand before. Absent: at the end. */
  readonly before?: TreeNode | null | undefined;
}

function say(
  parent: TreeElement,
  { key, words, lang, tag = 'span', before }: Saying,
): TreeElement | undefined {
  if (!words) return undefined;
  const made = new TreeElement(tag, [
    ['class', saidClass(key)],
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

function asNode(piece: Piece): TreeNode {
  if (typeof piece === 'string') return new TreeText(piece);
  if ('strong' in piece) return new TreeElement('b', [], [new TreeText(piece.strong)]);
  if ('link' in piece) return new TreeElement('a', [['href', piece.to]], [new TreeText(piece.link)]);
  if ('time' in piece)
    return new TreeElement(
      'time',
      [
        ['datetime', piece.time],
        ['lang', piece.locale],
      ],
      [new TreeText(timeInWords(piece))],
    );
  if ('items' in piece)
    return new TreeElement(
      'ol',
      [],
      piece.items.map((item) => new TreeElement('li', [], item.map(asNode))),
    );
  return new TreeElement(
    'span',
    [...(piece.lang ? [['lang', piece.lang] as const] : []), ['class', `${SAID}-${piece.part}`]],
    piece.pieces.map(asNode),
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
export function writeWords(root: TreeElement): readonly Problem[] {
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
    hasGroundsSaid?: boolean,
  ): void => {
    // one that another element has written: its problems are that element's to tell
    const value = isSaid(chance) ? readChance(settings).value : read(readChance(settings));
    const said = chanceMessages(locale);
    const words = sayChance(
      value,
      denominator ?? denominatorFor([value], aid.denominator),
      said,
      links(value.sources, 'da-chance'),
      hasGroundsSaid,
    );
    const own = authorText(chance);
    const { lang } = said;
    say(chance, {
      key: 'sentence',
      words: own ? undefined : words.sentence,
      lang,
      before: chance.childNodes[0],
    });
    say(chance, { key: 'with', words: words.captions[0], lang });
    say(chance, { key: 'without', words: words.captions[1], lang });
    say(chance, { key: 'facts', words: words.facts.length ? words.facts : undefined, lang });
  };

  const writeComparison = (element: TreeElement): Map<unknown, Denominator> => {
    const { value, places, problems: found } = readComparison(element);
    problems.push(...found);
    const denominators = new Map<unknown, Denominator>();
    if (!places) return denominators;
    const { options, groups, order, choose } = value;
    const table = places.table as TreeElement;
    const said = comparisonMessages(locale);
    const { lang } = said;
    if (options.some(({ approval }) => approval)) {
      const approval = approvalMessages(locale);
      const cells = [
        new TreeElement('th', [['scope', 'row']]),
        ...options.map(() => new TreeElement('td', [])),
      ];
      cells.forEach((cell, index) =>
        say(cell, {
          key: 'approval',
          words: [
            index
              ? approval.say.approval(options[index - 1]!.approval, regulatorOf(aid.country))
              : approval.say.question,
          ],
          lang: approval.lang,
        }),
      );
      table.insert(
        new TreeElement(
          'tbody',
          [['class', `${SAID} ${SAID}-approvals`]],
          [new TreeElement('tr', [['class', SAID]], cells)],
        ),
        table.children.find(({ localName }) => localName === 'tbody'),
      );
    }
    groups.forEach(({ rows }, group) =>
      rows.forEach((row, index) => {
        const place = places.groups[group]!.rows[index]!;
        const denominator = denominatorOfRow(row, aid.denominator);
        say(place.title as TreeElement, {
          key: 'denominator',
          words:
            denominator === aid.denominator ? undefined : [said.say.denominator(denominator, said.locale)],
          lang,
        });
        for (const cell of place.cells as readonly TreeElement[]) {
          say(cell, { key: 'empty', words: isEmpty(cell) ? [said.say.empty] : undefined, lang });
          for (const chance of all(cell, 'da-chance')) denominators.set(chance, denominator);
        }
      }),
    );
    const notes: Words = [
      ...(order ? [{ part: 'order', pieces: [said.say.order(order)] }] : []),
      ...(groups.some(({ rows }) => rows.some(mixesSources))
        ? [' ', { part: 'mixed', pieces: [said.say.mixedSources] }]
        : []),
    ];
    say(element, {
      key: 'notes',
      words: notes.length ? notes : undefined,
      lang,
      tag: 'div',
      before: element.childNodes[0],
    });
    const mayChoose =
      (choose.includes('options') && options.length > FEWEST_OPTIONS) ||
      (choose.includes('rows') && groups.filter(({ title }) => title).length > 1);
    say(element, { key: 'choice', words: mayChoose ? [] : undefined, tag: 'div', before: table });
    nameParts(
      table,
      options.map(({ name }) => name),
    );
    return denominators;
  };

  const writeSideEffects = (list: TreeElement): void => {
    const given = readSideEffects(list);
    const value = read(given);
    const said = sideEffectsMessages(locale);
    const denominator = denominatorFor(
      value.effects.map(({ chance }) => chance),
      aid.denominator,
    );
    const words = sayTogether(
      value,
      denominator,
      denominator !== aid.denominator,
      said,
      chanceMessages(locale),
      links(value.grounds.sources, 'da-side-effects'),
    );
    const items = given.places as readonly TreeElement[];
    say(list, {
      key: 'notes',
      words: words.length ? words : undefined,
      lang: said.lang,
      tag: 'div',
      before: items[0],
    });
    items.forEach((item, index) => {
      const { chance: settings, problems: found } = readSideEffect(item, list);
      problems.push(...found);
      const effect = value.effects[index]!;
      const chance = new TreeElement('da-chance', [['class', `${SAID} ${SAID}-chance`]]);
      for (const name of CHANCE) {
        const setting =
          settings.getAttribute(name) ?? (name === 'outcome' && effect.chance.treatment && said.say.outcome);
        if (setting) chance.attributes.set(name, setting);
      }
      const [first] = item.children;
      const isNamed = /^h\d$/.test(first?.localName ?? '');
      item.insert(chance, isNamed ? after(item, first) : undefined);
      const hasOwnGrounds =
        item.getAttribute('seriousness') === 'serious' ||
        ['population', 'certainty', 'certainty-reason', 'source'].some((name) => item.attributes.has(name));
      writeChance(chance, chance, denominator, !hasOwnGrounds);
      say(item, { key: 'course', words: sayCourse(effect, said), lang: said.lang });
    });
  };

  const writeCosts = (element: TreeElement): void => {
    const given = readCosts(element, element, aid.currency);
    const costs = read(given);
    const { currency, lines, months } = costs;
    const said = costMessages(locale);
    const { lang } = said;
    const places = given.places as readonly TreeElement[];
    const before = (line: (typeof lines)[number] | undefined) => places[lines.indexOf(line!)];
    if (lines.length) {
      say(element, {
        key: 'about',
        words: sayAboutCosts(costs, aid.country, said),
        lang,
        tag: 'div',
        before: places[0],
      });
      say(element, {
        key: 'way',
        words: [currency ? said.say.ways[''] : said.say.noTotals],
        lang,
        tag: 'p',
        before: places[0],
      });
      estimate(costs, { months }).forEach((one, index) => {
        const name = { part: 'name', pieces: [one.option] };
        const total = currency && { part: 'total', pieces: [sayTotal(one, months, currency, said)] };
        say(element, {
          key: `option-${index}`,
          words: total ? [name, ' ', total] : [name],
          lang,
          tag: 'p',
          before: before(lines.find(({ option }) => option === one.option)),
        });
        for (const { part, price, lines: of } of currency ? one.parts : []) {
          const title = said.say.parts[part];
          say(element, {
            key: `part-${index}-${part}`,
            words: [price ? said.say.part(title, rounded(price, currency!, said), false) : title],
            lang,
            tag: 'p',
            before: before(of[0]),
          });
        }
      });
      if (currency) say(element, { key: 'grounds', words: sayGrounds(months, [], said), lang, tag: 'div' });
    }
    for (const place of places) {
      const cost = read(readCost(place, authorText(place)));
      say(place, {
        key: 'price',
        words: sayCost(cost, currency, said, links(cost.sources, 'da-cost')),
        lang,
      });
    }
  };

  const writeTimeline = (element: TreeElement, options: readonly string[]): void => {
    const said = timelineMessages(locale);
    const { lang } = said;
    for (const { steps, list, items, missing } of read(readTimeline(element, options))) {
      if (!list) continue;
      let next: TreeNode | undefined;
      for (const moment of [...moments].reverse()) {
        const words = missing.includes(moment) ? sayMissing(moment, said) : undefined;
        const there = say(list as TreeElement, { key: `no-${moment}`, words, lang, tag: 'li', before: next });
        const index = steps.findIndex(({ when }) => when === moment);
        next = there ?? (items[index] as TreeElement | undefined) ?? next;
      }
    }
    for (const step of all(element, 'da-step')) {
      const { when, sources } = read(readStep(step));
      say(step, {
        key: 'when',
        words: when && [{ strong: said.say.when[when] }],
        lang,
        before: step.childNodes[0],
      });
      say(step, { key: 'source', words: sayStepSources(links(sources, 'da-step'), said), lang });
    }
  };

  const options = all(root, 'da-option').flatMap((option) => plain(option.getAttribute('value')) || []);
  const own = all(root, 'da-chance');
  const denominators = new Map(
    all(root, 'da-treatment-comparison').flatMap((comparison) => [...writeComparison(comparison)]),
  );
  for (const chance of own) writeChance(chance, chance, denominators.get(chance));
  all(root, 'da-side-effects').forEach(writeSideEffects);

  for (const list of all(root, 'da-question-list')) {
    const said = questionListMessages(locale);
    const { lang } = said;
    const given = read(readQuestionList(list, list, builtInAnswers(said.say)));
    say(list, { key: 'intro', words: [said.say.intro], lang, before: list.childNodes[0] });
    for (const question of all(list, 'da-question')) {
      const { importance } = read(readQuestion(question, question, given));
      const words = importance === 'tell-first' ? [said.say.tellFirst] : undefined;
      say(question, { key: 'first', words, lang });
    }
  }
  for (const list of all(root, 'da-values')) {
    const said = valuesMessages(locale);
    const { order } = read(readValues(list, list));
    say(list, {
      key: 'order',
      words: order ? [said.say.order(order)] : undefined,
      lang: said.lang,
      tag: 'p',
      before: all(list, 'da-value')[0],
    });
    say(list, { key: 'mine', words: [], tag: 'div' });
    for (const value of all(list, 'da-value')) {
      const { text, place } = readBlock(value);
      if (text)
        say(value, { key: 'rating', words: [], tag: 'div', before: after(value, place.at(-1) as TreeNode) });
    }
  }
  for (const timeline of all(root, 'da-timeline')) writeTimeline(timeline, options);
  all(root, 'da-cost-estimator').forEach(writeCosts);
  for (const check of all(root, 'da-check')) {
    const said = checkMessages(locale);
    const given = readCheck(check);
    const { right, answers, sources } = read(given);
    const fits = right.length
      ? sayWhatFits(
          right.map((index) => answers[index]!),
          said,
        )
      : undefined;
    say(check, {
      key: 'fits',
      words: fits,
      lang: said.lang,
      tag: 'p',
      before: after(check, given.list as TreeElement | undefined),
    });
    say(check, {
      key: 'source',
      words: sayCheckSources(links(sources, 'da-check'), said),
      lang: said.lang,
      tag: 'p',
    });
  }
  for (const summary of all(root, 'da-summary')) {
    const said = summaryMessages(locale);
    say(summary, { key: 'intro', words: [said.say.intro], lang: said.lang, tag: 'p' });
    say(summary, { key: 'sheet', words: [], tag: 'div' });
  }
  for (const source of all(root, 'da-source')) {
    const value = read(readSource(source, authorText(source)));
    const said = sourceMessages(locale);
    const words = saySource(value, said);
    const label = value.label && !value.text.startsWith(value.label) ? value.label : undefined;
    say(source, {
      key: 'label',
      words: label ? [{ strong: `${label}.` }, ' '] : undefined,
      before: source.childNodes[0],
    });
    say(source, { key: 'read', words: words.length ? [' ', ...words] : undefined, lang: said.lang });
  }
  for (const help of all(root, 'da-urgent-help')) {
    if (authorText(help)) continue;
    const said = urgentHelpMessages(locale);
    const asked = plain(help.getAttribute('country') ?? aid.country).split(' ');
    const known = countries.filter((country) => asked.includes(country));
    const lines: Words = known.length
      ? known.flatMap((country) => [' ', ...said.say.help[country]])
      : [' ', said.say.elsewhere];
    say(help, { key: 'help', words: [{ strong: said.say.heading }, ...lines], lang: said.lang });
  }

  const said = aidMessages(locale);
  const heading = root.children.find(
    (child) => /^h[1-6]$/.test(child.localName) && plain(child.textContent) === aid.decision,
  );
  say(root, {
    key: 'before',
    words: sayBefore(aid, said),
    lang: said.lang,
    tag: 'div',
    before: heading ? after(root, heading) : root.childNodes[0],
  });
  say(root, { key: 'about', words: sayAbout(aid, said), lang: said.lang, tag: 'div' });

  const sections = root.children.filter(({ localName }) => localName === 'section');
  const inSteps = aid.layout && sections.length > 1;
  const parts = aid.contents || inSteps ? readParts(root, aid.headingLevel) : [];
  const hasContents = aid.contents && parts.length >= FEWEST_PARTS;
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
    say(root, {
      key: 'contents',
      words: sayContents(contents, said),
      tag: 'nav',
      before: parts[0]!.place as TreeElement,
    })?.attributes.set('aria-label', said.say.contents);
  say(root, { key: 'where', words: [], tag: 'div' });
  return problems;
}

/** With fewer parts there is nothing to find one's way in. */
const FEWEST_PARTS = 3;

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
