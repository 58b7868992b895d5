/** What is written of FHIR R4 (hl7.org/fhir/R4), and the rules of its texts. */

/** An answer: a code with its words, or the words alone. */
export type FhirValue =
  | { readonly valueString: string }
  | { readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string } };

/** A group of items; a question; or, as `display`, words that ask nothing. */
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'display' | 'choice' | 'string' | 'text';
  readonly repeats?: true;
  readonly answerOption?: readonly FhirValue[];
  readonly item?: readonly QuestionnaireItem[];
}

interface Narrative {
  /** `additional`: it says more than the items do. */
  readonly status: 'generated' | 'additional';
  /** XHTML. */
  readonly div: string;
}

/** hl7.org/fhir/R4/questionnaire.html */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  /** Only where it stands in another resource. */
  readonly id?: string;
  readonly language: string;
  readonly text?: Narrative;
  readonly url?: string;
  readonly version?: string;
  readonly name: string;
  readonly title?: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly date?: string;
  readonly description?: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly value: FhirValue;
  readonly item?: readonly ResponseItem[];
}

/** A group of items, or a question. A question without an answer was asked, and not answered. */
export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly (FhirValue & { readonly item?: readonly ResponseItem[] })[];
  readonly item?: readonly ResponseItem[];
}

/** hl7.org/fhir/R4/questionnaireresponse.html: it does not say who has filled it in. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly text: Narrative;
  readonly contained: readonly [Questionnaire];
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}

const MAX_LENGTH = 1024 * 1024;

/**
 * Text by the rules of FHIR for strings (hl7.org/fhir/R4/datatypes.html#string): not empty, not too long, no control
 * characters but tabs and line ends, no white space that its pattern does not know, and no halves of characters.
 */
export const fhirString = (text = ''): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(/(?![\t\r\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[^\S \t\r\n]/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is left out: it knows fewer characters than a string. */
const inXml = (text: string): string =>
  fhirString(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** A heading, and what stands under it. */
export interface Told {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Words for people who have no program for the items. */
export function narrative(status: Narrative['status'], language: string, told: readonly Told[]): Narrative {
  const lang = inXml(language);
  const parts = told.map(({ heading, lines }) => {
    const items = lines.map(inXml).filter(Boolean);
    const list = items.length ? `<ul>${items.map((line) => `<li>${line}</li>`).join('')}</ul>` : '';
    return `<p><b>${inXml(heading)}</b></p>${list}`;
  });
  return {
    status,
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}">${parts.join('')}</div>`,
  };
}
