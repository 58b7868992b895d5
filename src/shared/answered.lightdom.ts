import { css } from 'lit';

/** What readers answer, one by one or in lists, before and after the script: what is asked stands first. */
export const answeredLightdom = css`
  :is(da-question-list, da-values) > :is(ul, ol) {
    padding: 0;
    list-style: '';
  }
  :is(da-question, da-value) {
    border-block-end: 1px solid var(--_border);
    padding-block: 1em 0.9em;
    break-inside: avoid;
  }
  :is(da-question, da-check, da-value) > :nth-child(n) {
    margin-block: 0;
  }
  :is(da-question, da-check, da-value) > :first-child {
    font-weight: 600;
  }
  @media print {
    :is(da-question, da-value) {
      border: 0;
      padding-block: 0.2em;
    }
    da-question > :is(p, .da-said):not(:first-child) {
      display: inline;
    }
  }
`;
