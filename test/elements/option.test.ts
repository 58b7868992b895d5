import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/decision-aid/define.js';
import '../../src/elements/option/define.js';
import '../../src/elements/source/define.js';
import '../../src/locales/es.js';
import type { DaOption } from '../../src/index.js';
import { approvals } from '../../src/model/comparison.js';
import type { Attributes } from '../fixtures/chances.js';
import { accessibilityTree } from '../commands.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

describe('da-option', () => {
  const notes = authorNotes();
  const SOURCE = html`<da-source id="invented-2026" label="Invented 2026">Invented data.</da-source>`;
  const SOURCED = { 'approval-source': 'invented-2026', 'approval-as-of': '2025-01-21' };

  /** An option by itself, in a page with a source. */
  async function put(attributes: Attributes, lang = 'en'): Promise<DaOption> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}>${SOURCE}</div>`);
    const option = make('da-option', attributes, 'Valerian');
    page.append(option);
    await settled(page);
    return option;
  }

  it('in a list says its approval after its name', async () => {
    const list = await fixture<HTMLElement>(
      html`<ul id="list">
        ${approvals.map(
          (approval) =>
            html`<li>
              <da-option approval=${approval} approval-source="invented-2026" approval-as-of="2025"
                >Valerian</da-option
              >
            </li>`,
        )}
        <li>${SOURCE}</li>
      </ul>`,
    );
    await settled(list);
    const said = [...list.querySelectorAll('da-option')].map(wordsOf);
    said.forEach((words) => expect(words, 'name and approval').to.match(/^Valerian [A-Z].+\.$/));
    expect(new Set(said).size, 'each approval in its own words').to.equal(approvals.length);
    expect(said[approvals.indexOf('off-label')], 'off-label').to.match(/No\. It is used off-label/);
    expect(await accessibilityTree('#list'), 'it can be heard').to.include('off-label');
    expect(notes, 'nothing to mend').to.be.empty;
  });

  it('says that the approval is not stated where it is missing, and that there is a mistake where it cannot be read', async () => {
    for (const [approval, words] of [
      [undefined, /^Valerian Not stated/],
      ['', /^Valerian Not stated/],
      ['fine', /^Valerian There is a mistake on this page, so this is not shown\./],
    ] as const) {
      const option = await fixture<DaOption>(
        html`<da-option approval=${approval ?? ''}>Valerian</da-option>`,
      );
      if (approval === undefined) option.removeAttribute('approval');
      await settled(option);
      expect(wordsOf(option), `approval=“${approval}”`).to.match(words);
      expect(option.problems[0]?.where, 'the author is told').to.equal('approval');
    }
  });

  it('says who says so and as of when, with a link to the source', async () => {
    const option = await put({ approval: 'approved', ...SOURCED });
    expect(wordsOf(option), 'its words').to.equal(
      'Valerian Yes. It is approved for this use, as of January 21, 2025 (Invented 2026).',
    );
    expect(option.querySelector('a')?.getAttribute('href'), 'the link').to.equal('#invented-2026');
    option.approvalAsOf = null;
    await settled(option);
    expect(wordsOf(option), 'no day').to.match(/It is not stated as of when\.$/);
    expect(
      option.problems.map(({ where }) => where),
      'the author is told',
    ).to.deep.equal(['approval-as-of']);
  });

  it('vouches for nothing by itself', async () => {
    for (const [source, words] of [
      ['', ' It gives no source.'],
      // it names one, and its author is told that there is none
      ['nobody-2026', ''],
    ] as const) {
      const option = await put({ approval: 'approved', 'approval-as-of': '2025', 'approval-source': source });
      await settled(option);
      expect(wordsOf(option), `source “${source}”`).to.equal(
        `Valerian This page says it is approved, as of 2025.${words}`,
      );
      expect(
        option.problems.map(({ where }) => where),
        'the author is told',
      ).to.deep.equal(['approval-source']);
    }
  });

  it('takes no heading with the id for a source', async () => {
    const option = await put({ approval: 'approved', 'approval-source': 'part' });
    option.insertAdjacentHTML('beforebegin', '<h2 id="part">Part</h2>');
    option.requestUpdate();
    await settled(option);
    expect(wordsOf(option)).to.equal('Valerian This page says it is approved.');
  });

  it('says it in Spanish', async () => {
    const option = await put({ approval: 'approved', ...SOURCED }, 'es');
    expect(wordsOf(option)).to.equal(
      'Valerian Sí. Este uso está aprobado; fecha de los datos: 21 de enero de 2025 (Invented 2026).',
    );
  });

  it('names the regulator of the aid’s country', async () => {
    const aid = await fixture<HTMLElement>(
      html`<da-decision-aid country="US"
        ><da-option approval="approved" approval-source="invented-2026">Valerian</da-option
        >${SOURCE}</da-decision-aid
      >`,
    );
    await settled(aid);
    const option = aid.querySelector('da-option')!;
    expect(wordsOf(option), 'US').to.include('FDA');
    aid.setAttribute('country', 'GB');
    await settled(aid);
    expect(wordsOf(option), 'GB').to.include('MHRA');
    expect(wordsOf(option), 'no longer').not.to.include('FDA');
    aid.setAttribute('country', 'FR');
    await settled(aid);
    expect(wordsOf(option), 'a country whose regulator is not known').not.to.match(/FDA|MHRA/);
  });

  it('says a changed approval once, in place of the old', async () => {
    const option = await put({ approval: 'approved', ...SOURCED });
    const page = option.parentElement!;
    option.approval = 'compounded';
    await settled(option);
    expect(wordsOf(option), 'the new').to.match(/^Valerian No\. A pharmacy mixes it/);
    expect(wordsOf(option), 'not the old').not.to.include('Yes');
    option.remove();
    page.append(option);
    await settled(option);
    expect(wordsOf(option).match(/A pharmacy mixes it/g)?.length, 'once, also after a move').to.equal(1);
  });

  it('in a table holds only its name: the comparison says the approval', async () => {
    const table = await fixture<HTMLElement>(
      html`<table>
        <tbody>
          <tr>
            <th><da-option approval="approved">Valerian</da-option></th>
          </tr>
        </tbody>
      </table>`,
    );
    await settled(table);
    expect(wordsOf(table.querySelector('da-option')!), 'its words').to.equal('Valerian');
  });

  it('looks the same for each approval, and goes away when hidden', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const options = approvals.map((approval) => make('da-option', { approval }, 'Valerian'));
    holder.append(...options);
    await settled(holder);
    const looks = options.map((option) => {
      const { color, fontSize, fontWeight, backgroundColor } = getComputedStyle(option);
      return [color, fontSize, fontWeight, backgroundColor].join();
    });
    expect(new Set(looks).size, 'no option stands out').to.equal(1);
    expect(seen(options[0]!), 'it can be seen').to.include('Valerian');
    options[0]!.hidden = true;
    expect(isSeen(options[0]!), 'hidden').to.equal(false);
  });
});
