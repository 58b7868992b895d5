// The short aid as somebody would write it with React, or with Preact: components, and state for what a reader chooses.
import { aid, icons, per100, total } from './content.js';

export function app({ createElement: h, useState }) {
  const People = ({ count, label }) => {
    const { filled, outlined } = icons(count);
    return h(
      'svg',
      { className: 'people', viewBox: '0 0 100 100', role: 'img', 'aria-label': label },
      h('path', { className: 'outlined', d: outlined }),
      h('path', { className: 'filled', d: filled }),
    );
  };
  const Comparison = ({ comparison: { heading, caption, options, groups } }) => {
    const [away, setAway] = useState([]);
    const toggle = (value) =>
      setAway(away.includes(value) ? away.filter((one) => one !== value) : [...away, value]);
    const isHere = (_, index) => !away.includes(options[index].value);
    return h(
      'section',
      null,
      h('h2', null, heading),
      h(
        'fieldset',
        null,
        h('legend', null, 'Compare'),
        options.map(({ name, value }) =>
          h(
            'label',
            { key: value },
            h('input', { type: 'checkbox', checked: !away.includes(value), onChange: () => toggle(value) }),
            name,
          ),
        ),
      ),
      h(
        'table',
        null,
        h('caption', null, caption),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', null, 'Your question'),
            options.filter(isHere).map(({ name }) => h('th', { key: name, scope: 'col' }, name)),
          ),
        ),
        groups.map(({ title, rows }) =>
          h(
            'tbody',
            { key: title },
            h('tr', null, h('th', { colSpan: 6, scope: 'rowgroup' }, title)),
            rows.map(({ title, cells }) =>
              h(
                'tr',
                { key: title },
                h('th', { scope: 'row' }, title),
                cells.filter(isHere).map((cell) => h('td', { key: cell }, cell)),
              ),
            ),
          ),
        ),
      ),
    );
  };
  const Effect = ({ effect, treatment, comparator }) => {
    const [isOpen, setOpen] = useState(false);
    const [ours, theirs] = [
      per100(effect.events, effect.of),
      per100(effect.comparatorEvents, effect.comparatorOf),
    ];
    return h(
      'article',
      null,
      h('h3', null, effect.name),
      h('p', null, `${ours} of 100 ${treatment}, ${theirs} of 100 ${comparator}.`),
      h(
        'div',
        { className: 'arrays' },
        h(People, { count: ours, label: `${ours} of 100 people` }),
        h(People, { count: theirs, label: `${theirs} of 100 people` }),
      ),
      h('p', null, `Mild. It starts ${effect.starts}, and lasts ${effect.lasts}. Wait: it goes by itself.`),
      h('p', null, effect.text[0]),
      h('button', { 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) }, 'How the numbers are known'),
      isOpen && h('p', null, `${effect.events} of ${effect.of} in the study.`),
    );
  };
  const Question = ({ question, why }) => {
    const [answer, setAnswer] = useState('');
    return h(
      'fieldset',
      null,
      h('legend', null, question),
      h('p', null, why[0]),
      ['Yes', 'No', 'Not sure'].map((word) =>
        h(
          'label',
          { key: word },
          h('input', { type: 'radio', checked: answer === word, onChange: () => setAnswer(word) }),
          word,
        ),
      ),
      h('label', null, 'Note', h('input', { type: 'text' })),
    );
  };
  const Costs = ({ costs: { heading, lines, region } }) => {
    const [months, setMonths] = useState(aid.costs.months);
    return h(
      'section',
      null,
      h('h2', null, heading),
      h(
        'label',
        null,
        'Months',
        h('input', { type: 'number', value: months, onChange: ({ target }) => setMonths(+target.value) }),
      ),
      lines.map((line) => {
        const [low, high] = total(line, months);
        return h(
          'article',
          { key: line.option },
          h('h3', null, line.option),
          h('p', null, `${line.text[0]} $${line.low} to $${line.high} a month. In all $${low} to $${high}.`),
          h('meter', { min: 0, max: 6000, value: high }),
        );
      }),
      h('p', null, `Prices of ${region}.`),
    );
  };
  return h(
    'main',
    null,
    h('h1', null, aid.decision),
    h('p', null, `Published ${aid.published}. For ${aid.audience}. By ${aid.authors}.`),
    h(Comparison, { comparison: aid.comparison }),
    aid.sideEffects.map(({ heading, effects, treatment, comparator }) =>
      h(
        'section',
        { key: heading },
        h('h2', null, heading),
        effects.map((effect) => h(Effect, { key: effect.name, effect, treatment, comparator })),
      ),
    ),
    h(
      'section',
      null,
      h('h2', null, aid.questions.heading),
      aid.questions.items.map((item) => h(Question, { key: item.question, ...item })),
    ),
    h(Costs, { costs: aid.costs }),
    h(
      'section',
      { className: 'sources' },
      h('h2', null, aid.sources.heading),
      h('ol', null, h('li', null, aid.sources.items[0].text[0])),
    ),
  );
}
