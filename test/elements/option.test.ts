import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/decision-aid/define.js';
import '../../src/elements/option/define.js';
import type { DaOption } from '../../src/index.js';
import { approvals } from '../../src/model/comparison.js';
import { accessibilityTree } from '../commands.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

describe('da-option', () => {
  const notes = authorNotes();

  it('in a list says its approval after its name', async () => {
    const list = await fixture<HTMLElement>(
      html`<ul id="list">
        ${approvals.map((approval) => html`<li><da-option approval=${approval}>Valerian</da-option></li>`)}
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

  it('says that the approval is not stated where it is missing or unknown', async () => {
    for (const approval of [undefined, '', 'fine']) {
      const option = await fixture<DaOption>(
        html`<da-option approval=${approval ?? ''}>Valerian</da-option>`,
      );
      if (approval === undefined) option.removeAttribute('approval');
      await settled(option);
      expect(wordsOf(option), `approval=“${approval}”`).to.match(/^Valerian Not stated/);
      expect(option.problems[0]?.where, 'the author is told').to.equal('approval');
    }
  });

  it('names the regulator of the aid’s country', async () => {
    const aid = await fixture<HTMLElement>(
      html`<da-decision-aid country="US"
        ><da-option approval="approved">Valerian</da-option></da-decision-aid
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
    const option = await fixture<DaOption>(html`<da-option approval="approved">Valerian</da-option>`);
    option.approval = 'compounded';
    await settled(option);
    expect(wordsOf(option), 'the new').to.match(/^Valerian No\. A pharmacy mixes it/);
    expect(wordsOf(option), 'not the old').not.to.include('Yes');
    option.remove();
    document.body.append(option);
    await settled(option);
    expect(wordsOf(option).match(/A pharmacy mixes it/g)?.length, 'once, also after a move').to.equal(1);
    option.remove();
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
