import { css } from 'lit';

/**
 * Only for `decision-aid.css`: the look before the script, and without it. Where there are scripts, the place of the
 * answers is kept, so that nothing moves when they come.
 */
export const questionEarly = css`
  da-question:not(:defined) > :first-child {
    font-weight: 600;
  }
  da-question:not(:defined) > :first-child ~ * {
    font-size: 0.9em;
    color: var(--_muted);
  }
  @media (scripting: enabled) {
    da-question:not(:defined)::after {
      content: '';
      display: block;
      block-size: 3em;
    }
    @container da-questions (inline-size < 24em) {
      da-question:not(:defined)::after {
        block-size: 6em;
      }
    }
    da-question[answers='note-only']:not(:defined)::after {
      block-size: 6.4em;
    }
  }
`;
