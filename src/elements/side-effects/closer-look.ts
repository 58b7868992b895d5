import { html, nothing, type TemplateResult } from 'lit';
import { describeChance, type ChanceMessages } from '../../intl/chance.js';
import type { Localized } from '../../intl/locale.js';
import { toPlainText } from '../../intl/rich-text.js';
import { describeCourse, type SideEffectsMessages } from '../../intl/side-effects.js';
import { groupsOf, iconsOf, type Denominator } from '../../model/chance.js';
import { MAX_ICONS } from '../../model/icons.js';
import type { SideEffect } from '../../model/side-effects.js';
import { bar, iconArray } from '../../shared/icon-array.js';

/** One effect whole, with each person as an icon. It is drawn: all its words stand in the page, too. */
export function closerLook(
  effect: SideEffect,
  denominator: Denominator,
  localized: Localized<SideEffectsMessages>,
  chances: Localized<ChanceMessages>,
): TemplateResult {
  const { name, chance } = effect;
  const { outcome = localized.messages.outcome } = chance;
  const { sentence, captions, facts } = describeChance({ ...chance, outcome }, denominator, chances, []);
  const group = (index: number) => {
    const group = groupsOf(chance)[index]!;
    const icons = iconsOf(group, denominator, group === chance.treatment ? chance.range : undefined);
    // more icons than these cannot be seen
    return html`<div>
      ${icons.of > MAX_ICONS ? bar(icons) : iconArray(icons)}
      <p>${toPlainText(captions[index]!)}</p>
    </div>`;
  };
  return html`<figure class="close" part="panel" lang=${chances.lang ?? nothing}>
    <figcaption part="heading"><b>${name}</b></figcaption>
    <p>${toPlainText(sentence)}</p>
    <div class="groups">${captions.map((_caption, index) => group(index))}</div>
    <p>${toPlainText(facts)}</p>
    <p>${toPlainText(describeCourse(effect, localized))}</p>
  </figure>`;
}
