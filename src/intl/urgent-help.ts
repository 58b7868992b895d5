import type { Country } from '../model/aid.js';
import { topic } from './locale.js';
import type { RichText } from './rich-text.js';

/*
 * The lines themselves, by country. Sources: 988lifeline.org and health.wyo.gov (US, 988: call, text or chat, free,
 * confidential, day and night); samaritans.org (UK, 116 123, free from any phone); NHS 111, mental health option
 * (England). Seen November 2026.
 */
const english = {
  heading: 'If you are thinking about ending your life, get help now.',
  help: {
    US: [
      'In the US, call or text ',
      { link: '988', to: 'tel:988' },
      ', or chat at ',
      { link: '988lifeline.org', to: 'https://988lifeline.org' },
      '. It is free and confidential, at any hour. In danger now: call ',
      { link: '911', to: 'tel:911' },
      '.',
    ],
    GB: [
      'In the UK, call Samaritans on ',
      { link: '116 123', to: 'tel:116123' },
      ', free from any phone. In England you can also call ',
      { link: '111', to: 'tel:111' },
      ' and choose option 2. In danger now: call ',
      { link: '999', to: 'tel:999' },
      '.',
    ],
  } satisfies Record<Country, RichText>,
  /** Where the country is unknown, no number is named: a wrong one costs time. */
  elsewhere:
    'Call your country’s emergency number or crisis line, or go to the nearest emergency department.',
};

export const urgentHelpMessages = topic('urgent-help', english);
export type UrgentHelpMessages = typeof english;
