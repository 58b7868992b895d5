import type { Country, Purpose } from '../model/aid.js';
import { topic, type Localized } from './locale.js';
import { midway, type RichText } from './rich-text.js';

/*
 * The lines themselves, by country. Sources: 988lifeline.org and health.wyo.gov (US, 988: call, text or chat, free,
 * confidential, day and night); samaritans.org (UK, 116 123, free from any phone); NHS 111, mental health option
 * (England); Ministry of Health, as told by RTVE (2022) and Faro de Vigo (October 2025) (Spain, 024: free,
 * confidential, day and night); CONASAMA, as told by El Universal (December 2025) (Mexico, 800 911 2000: free, day and
 * night). Seen November 2026.
 */
const english = {
  /** When to get help. */
  heading: {
    crisis: 'If you are thinking about ending your life, get help now.',
    emergency: 'In an emergency, get help now.',
    reaction: 'If you have a bad reaction, get help now.',
  } satisfies Record<Purpose, string>,
  general: 'If you are in danger, get help now.',
  /** @param when in the author's words */
  own: (when: string) => `${when}: get help now.`,
  /** For a crisis. */
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
    ES: [
      'In Spain, call ',
      { link: '024', to: 'tel:024' },
      '. It is free and confidential, at any hour. In danger now: call ',
      { link: '112', to: 'tel:112' },
      '.',
    ],
    MX: [
      'In Mexico, call the Línea de la Vida on ',
      { link: '800 911 2000', to: 'tel:8009112000' },
      '. It is free and confidential, at any hour. In danger now: call ',
      { link: '911', to: 'tel:911' },
      '.',
    ],
  } satisfies Record<Country, RichText>,
  /** Where the country is unknown, no number is named: a wrong one costs time. */
  elsewhere:
    'Call your country’s emergency number or crisis line, or go to the nearest emergency department.',
  /** For all else. */
  emergency: {
    US: ['In the US, call ', { link: '911', to: 'tel:911' }, '.'],
    GB: ['In the UK, call ', { link: '999', to: 'tel:999' }, '.'],
    ES: ['In Spain, call ', { link: '112', to: 'tel:112' }, '.'],
    MX: ['In Mexico, call ', { link: '911', to: 'tel:911' }, '.'],
  } satisfies Record<Country, RichText>,
  emergencyElsewhere: 'Call your country’s emergency number, or go to the nearest emergency department.',
};

export const urgentHelpMessages = topic('urgent-help', english);
export type UrgentHelpMessages = typeof english;

/** What urgent help says: when to get it, and whom to call. No illness is taken for granted. */
export function describeUrgentHelp(
  purpose: string | undefined,
  countries: readonly Country[],
  { messages }: Localized<UrgentHelpMessages>,
): RichText {
  const { heading, help, elsewhere, emergency, emergencyElsewhere } = messages;
  const known = (Object.keys(heading) as Purpose[]).find((one) => one === purpose);
  const [lines, otherwise] = known === 'crisis' ? [help, elsewhere] : [emergency, emergencyElsewhere];
  return [
    {
      strong: known ? heading[known] : purpose ? messages.own(midway(purpose)) : messages.general,
    },
    ...(countries.length ? countries.flatMap((country) => [' ', ...lines[country]]) : [' ', otherwise]),
  ];
}
