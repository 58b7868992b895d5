import type { Headed, SummaryLine } from './summary.js';

/** One item of a response: a group of items, or a question with its answer. Never both (rule qrs-1). */
export interface ResponseItem extends Content {
  readonly linkId: string;
  readonly item?: readonly ResponseItem[];
}

/** What an item says, without its number. */
interface Content {
  readonly text?: string;
  readonly answer?: readonly { readonly valueString: string }[];
  readonly item?: readonly Content[];
}

/** A FHIR R4 QuestionnaireResponse (hl7.org/fhir/R4/questionnaireresponse.html) that does not say who has filled it in. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly status: 'completed';
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}

/**
 * What a reader takes along, as a resource that health records can read: a group for each heading, with an item for each
 * line. The page's words are the question and the reader's are the answer; words without a question are an answer.
 *
 * @param language a language tag
 * @param authored when it was made, as `dateTime` says it. Absent: not stated
 */
export function questionnaireResponse(
  parts: readonly Headed[],
  language: string,
  authored?: string,
): QuestionnaireResponse {
  const item = parts
    .map(({ heading, lines }): Content => {
      const text = fhirString(heading);
      const item = lines.map(answered).filter(saysSomething);
      return { ...(text && { text }), ...(item.length && { item }) };
    })
    .filter(saysSomething);
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    status: 'completed',
    ...(authored && { authored }),
    ...(item.length && { item: item.map(numbered('')) }),
  };
}

/** A moment as the local time with its offset from UTC: 2026-11-22T10:05:00-05:00. No real moment: nothing. */
export function dateTime(moment: Date): string | undefined {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000);
  const year = local.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${local.toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

function answered({ text, reply }: SummaryLine): Content {
  const [asked, said] = [fhirString(text), fhirString(reply)];
  if (!asked && !said) return {};
  return { ...(asked && said && { text: asked }), answer: [{ valueString: said || asked }] };
}

const saysSomething = (content: Content): boolean => Object.keys(content).length > 0;

/** Numbers an item, and those within it: `2`, `2.1`. */
const numbered =
  (within: string) =>
  (content: Content, index: number): ResponseItem => {
    const linkId = `${within}${index + 1}`;
    const { item, ...rest } = content;
    return { linkId, ...rest, ...(item && { item: item.map(numbered(`${linkId}.`)) }) };
  };

const MAX_LENGTH = 1024 * 1024;

/**
 * Text by the rules of FHIR for strings (hl7.org/fhir/R4/datatypes.html#string): not empty, not too long, no control
 * characters but tabs and line ends, no white space that its pattern does not know, and no halves of characters.
 */
const fhirString = (text = ''): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(/(?![\t\r\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[^\S \t\r\n]/g, ' ')
    .trim();
