import { html, nothing, type TemplateResult } from 'lit';
import { groupOf } from '../../shared/group-of.js';
import type { CostMessages, Covered, Field, Paying } from '../../intl/cost.js';
import {
  aroundFields,
  describeOtherVisits,
  MAX_VISITS,
  maxOf,
  parseTyped,
  planFields,
  visitsFor,
  type TypedNumber,
  type UserEstimate,
} from '../../intl/cost-entries.js';
import { formatNumber } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import { MAX_MONTHS, visitsOf, type Costs } from '../../model/cost.js';
import { figuresInShort } from './figures.js';

/** What the controls show, and what they call once the patient has changed an entry. */
export interface Controls {
  readonly user: UserEstimate;
  readonly localized: Localized<CostMessages>;
  /** The id of the field that the patient is typing in: nothing is said against it yet. */
  readonly typing: string | undefined;
  /** With each key and each choice. */
  readonly onInput: (id: string) => void;
  /** Once a field is left, or a choice is made. */
  readonly onChange: () => void;
  /** The same, where other months are looked at. */
  readonly onMonths: () => void;
  readonly onClear: () => void;
}

/** Where a patient fills in months, own costs and visits, and what a plan pays. */
export function controls(view: Controls): TemplateResult | typeof nothing {
  const { user, onMonths, onClear } = view;
  const { messages, lang, locale } = view.localized;
  const { currency } = user.costs;
  const period = (months: number) => messages.months(months, locale);
  const visits = visitsFields(view);
  const isInsured = user.costs.payer === 'insurance';
  const canType = visits.length > 0 || isInsured;
  if (!canType && !hasTime(user.costs)) return nothing;
  return html`<div class="control" part="controls" lang=${lang ?? nothing}>
    ${
      hasTime(user.costs)
        ? choice(view, {
            id: 'months',
            label: messages.lookAt,
            options: [...Array(MAX_MONTHS).keys()].map((i) => [String(i + 1), period(i + 1)] as const),
            chosen: String(user.userInput.months),
            set: (months) => (user.entries.months = Number(months)),
            onChange: onMonths,
          })
        : nothing
    }
    ${
      canType
        ? html`<details class="own">
            <summary>${messages.own}</summary>
            <div class="typing">
              ${figuresInShort(user, view.localized)}
              <div>
                ${
                  visits.length
                    ? [
                        group(`${messages.around} (${currency})`, amountFields(view, aroundFields)),
                        group(messages.visits(period(user.userInput.months)), visits),
                      ]
                    : nothing
                }
                ${isInsured ? group(messages.pay, payerChoices(view)) : nothing}
                ${
                  user.userInput.plan
                    ? [
                        group(`${messages.plan} (${currency})`, amountFields(view, planFields)),
                        group(messages.covers, coveredChoices(view), messages.coversWhy),
                      ]
                    : nothing
                }
              </div>
            </div>
          </details>`
        : nothing
    }
    <button type="button" part="button" ?hidden=${!user.isFilledIn} @click=${onClear}>
      ${messages.clear}
    </button>
  </div>`;
}

/** Whether any sum changes with the months looked at. */
const hasTime = ({ lines }: Costs): boolean =>
  lines.some(({ per, from, to }) => from > 1 || (per && !/^(once|course)$/.test(per) && to !== 1));

const group = (legend: string, fields: readonly TemplateResult[], hint?: string): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="fields">${fields}</div>
  </fieldset>`;

function amountFields(view: Controls, fields: readonly Field[]): TemplateResult[] {
  const { amounts } = view.user.entries;
  return fields.map((field) => {
    const [label, hint] = view.localized.messages.fields[field];
    const set = (typed: TypedNumber) => (amounts[field] = typed);
    return numberField(view, { id: field, label, hint, typed: amounts[field], max: maxOf(field), set });
  });
}

/** For each option that has prices for visits. */
function visitsFields(view: Controls): TemplateResult[] {
  const { user, localized } = view;
  const { entries, estimates } = user;
  const { months } = user.userInput;
  return estimates.flatMap(({ option }, index) => {
    const lines = user.costs.lines.filter((line) => line.option === option);
    if (!lines.some(({ per }) => per === 'visit')) return [];
    const { low, high } = visitsOf(lines, months);
    const typed = visitsFor(entries, option, months);
    return numberField(view, {
      id: `visits-${index}`,
      label: option,
      hint: [
        localized.messages.visitsOf(low, high, localized.locale),
        ...describeOtherVisits(user, option, localized),
      ].join(' '),
      typed,
      max: MAX_VISITS,
      set: (now) =>
        (entries.visits = [
          ...entries.visits.filter((visits) => visits !== typed),
          { option, months, ...now },
        ]),
    });
  });
}

function payerChoices({ user: { entries }, localized, onInput, onChange }: Controls): TemplateResult[] {
  const { self, plan } = localized.messages.payers;
  const pill = (payer: Paying, words: string) => {
    const choose = () => {
      entries.payer = payer;
      onInput('pay');
    };
    return html`<label class="pill" part="choice"
      ><input
        type="radio"
        name=${groupOf(entries)}
        .value=${payer}
        .checked=${entries.payer === payer}
        @input=${choose}
        @change=${onChange}
      />${words}</label
    >`;
  };
  return [pill('self', self), pill('plan', plan)];
}

function coveredChoices(view: Controls): TemplateResult[] {
  const { entries, estimates } = view.user;
  const { '': notSure, yes, no } = view.localized.messages.answers;
  return estimates.map(({ option }, index) =>
    choice<Covered>(view, {
      id: `covers-${index}`,
      label: option,
      options: [
        ['', notSure],
        ['yes', yes],
        ['no', no],
      ],
      chosen: entries.covered.get(option) ?? '',
      set: (covered) => entries.covered.set(option, covered),
    }),
  );
}

interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly typed: TypedNumber | undefined;
  readonly max: number;
  readonly set: (typed: TypedNumber) => void;
}

function numberField(
  { user, localized, typing, onInput, onChange }: Controls,
  { id, label, hint, typed, max, set }: NumberField,
): TemplateResult {
  const { locale } = user.entries;
  const isBad = typing !== id && Number.isNaN(typed?.value);
  const type = ({ target }: Event) => {
    set(parseTyped((target as HTMLInputElement).value, max, locale));
    onInput(id);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${id}
      inputmode="decimal"
      autocomplete="off"
      .value=${typed?.text ?? ''}
      aria-invalid=${isBad ? 'true' : nothing}
      aria-describedby="${id}-why ${id}-bad"
      @input=${type}
      @change=${onChange}
    />
    <p class="hint" id="${id}-why">${hint}</p>
    <p class="bad" id="${id}-bad">
      ${isBad ? localized.messages.bad(formatNumber(max, locale), formatNumber(12.5, locale)) : nothing}
    </p>
  </div>`;
}

interface Choice<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly chosen: Value;
  readonly set: (value: Value) => void;
  readonly onChange?: () => void;
}

function choice<Value extends string>(
  view: Controls,
  { id, label, options, chosen, set, onChange = view.onChange }: Choice<Value>,
): TemplateResult {
  const choose = ({ target }: Event) => {
    set(options[(target as HTMLSelectElement).selectedIndex]![0]);
    view.onInput(id);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} name=${id} autocomplete="off" @input=${choose} @change=${onChange}>
      ${options.map(
        ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </div>`;
}
