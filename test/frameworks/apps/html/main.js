const find = (selector) => document.querySelector(selector);
const aid = find('da-decision-aid');
const chance = find('da-chance');
const after = chance.nextSibling;

aid.clock = () => new Date(2030, 0, 1);
chance.comparatorEvents = 10;
find('da-treatment-comparison').addEventListener('da-choose', ({ options }) => {
  find('output').textContent = String(options);
});

const actions = {
  more: () => chance.setAttribute('events', '30'),
  toggle: () => (chance.isConnected ? chance.remove() : after.before(chance)),
  rename: () => {
    find('h2:not(.da-said)').firstChild.data = 'Treatment B, or not?';
    find('th:last-child da-option').firstChild.data = 'Treatment B';
  },
  move: () => find('ol').append(...[...find('ol').children].reverse()),
  remove: () => (aid.isConnected ? aid.remove() : find('#app').append(aid)),
};
for (const [id, action] of Object.entries(actions)) find(`#${id}`).addEventListener('click', action);
