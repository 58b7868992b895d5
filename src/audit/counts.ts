/** Numbers of people in running text. */
export interface InText {
  /** What part of all it is, 0 to 1. */
  readonly share: number;
  /** Out of how many. Absent: a percentage. */
  readonly of?: number;
  /** As it stands there. */
  readonly words: string;
  readonly index: number;
}

const NUMBER = String.raw`\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?`;
/** What is counted there is no people. */
const TIMES =
  'hours?|days?|weeks?|months?|years?|visits?|doses?|tablets?|pills?|sessions?|points?|trials?|studies|sites?|horas?|días?|semanas?|mes(?:es)?|años?|visitas?|dosis|pastillas?|sesiones|puntos?|ensayos?|estudios?|hospitals?|clinics?|cent(?:re|er)s?|countries|papers|reviews?|tests?|hospitales|clínicas?|centros?|países|artículos|revisiones|pruebas?';
const OF = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})\s+(?:(?:in|of|out of|de|de cada|entre)\s+)(?<which>every\s+|each\s+|cada\s+|the\s+|las\s+|los\s+)?(${NUMBER})(?![\p{L}\p{N}]|[.,]\d)(?!\s+(?:${TIMES}))`,
  'giu',
);
/** What is counted through, or graded, is no people either: “page 3 of 12”, “7 of 10 on a scale”. */
const COUNTED_THROUGH =
  /(?:pages?|steps?|chapters?|parts?|questions?|slides?|páginas?|pasos?|capítulos?|preguntas?)\s+$|\b(?:scale|scored?|points|escala|puntos)\b[^.]*$/iu;
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})\s*(?:%|percent\b|per cent\b|por ciento)`,
  'giu',
);

/** A number as it is written: `1,000` and `1.000` are a thousand, `1.5` and `1,5` one and a half. */
export function numberOf(text: string): number {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,3}([.,]\d{3})+$/.test(bare)
    ? Number(bare.replace(/[.,]/g, ''))
    : Number(bare.replace(',', '.'));
}

/** Counts and percentages in a text, such as “84 of 1,000” and “8 %”. A share of 1 or less than 10 people is no count. */
export function countsIn(text: string): InText[] {
  const found: InText[] = [];
  for (const match of text.matchAll(OF)) {
    const [words, many, which, of] = match as unknown as [string, string, string | undefined, string];
    const total = numberOf(of);
    const count = numberOf(many);
    // “1 of 2 visits”, “2 of the 12” who are told of before, and a year
    if (
      total < (/^(the|l[ao]s)\s/iu.test(which ?? '') ? 30 : 10) ||
      count > total ||
      (total > 1900 && total < 2100 && !of.includes(','))
    )
      continue;
    if (COUNTED_THROUGH.test(text.slice(0, match.index))) continue;
    found.push({ share: count / total, of: total, words, index: match.index });
  }
  for (const match of text.matchAll(PERCENT)) {
    const [words, many] = match as unknown as [string, string];
    // more than all are no people
    if (numberOf(many) <= 100) found.push({ share: numberOf(many) / 100, words, index: match.index });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Whether two shares are told alike, to a whole person out of 100 or, for small ones, of 1,000. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= (Math.min(one, other) < 0.02 ? 0.0006 : 0.0061);
