/** What to write where something is missing: by the setting, or by the tag and the setting. `content` is what stands inside. */
const HINTS: Readonly<Record<string, string>> = {
  'da-chance outcome': 'words that go on after “59 out of 100 people”, such as “got at least half better”',
  timeframe: 'when it was counted, such as “after 4 weeks”',
  population: 'who was studied, in a few words',
  'certainty-reason': 'the main reason for the certainty, in a few words',
  source: 'the id of a da-source',
  'approval-source': 'the id of the da-source that says so',
  'approval-as-of': 'since when that is so, as a year, month or day, such as 2025-01-21',
  'da-urgent-help for':
    'crisis, emergency, reaction, or in two words or more when to get help, such as “If your face swells”',
  treatment: 'what the treated people had, such as “with the spray”',
  'da-check right': 'the number of the answer that fits what is known, from 1; several with spaces',
  'da-source id': 'a short name without spaces, such as anand-2023, that numbers can point to',
  year: 'a year in four digits',
  decision: 'the decision as a question',
  'update-policy': 'when and how the page is brought up to date',
  authors: 'who wrote the page',
  funding: 'who paid for it, or “none”',
  interests: 'the authors’ competing interests, or “none”',
  region: 'where the prices are from, such as “United States”',
  starts: 'when it starts, or “not known”',
  lasts: 'how long it lasts, or “not known”',
  'da-cost option': 'the name of the option that it is a cost of',
  times: 'how many visits there are in each month of the line, or not-known',
  'da-side-effects order': 'how they are ordered, in words, such as “as in the drug label”',
  'da-values order': 'how the statements are ordered, in words, such as “as patients named them”',
  'da-treatment-comparison order': 'how the options are ordered, in words, such as “alphabetical by name”',

  'da-treatment-comparison content': 'a <table>: first row the options, first column the questions',
  caption: 'a <caption> that names the table',
  'da-side-effects content': 'a da-side-effect for each side effect',
  'da-side-effect content': 'the name of the side effect, in a heading',
  'da-question-list content': 'da-question elements',
  'da-question content': 'the question in a <p>, and in the next why it is asked',
  'da-values content': 'da-value elements',
  'da-value content': 'a statement in a <p>',
  'da-timeline content': 'a list for each option, with a da-step in each item',
  'da-step content': 'what happens then',
  'da-check content': 'the question in a <p>, before the list of answers',
  'da-glossary content': 'a <dl>, in it for each word a <dt>, and a <dd> with what it means',
  'da-cost-estimator content': 'a da-cost for each line of cost',
  'da-cost content': 'what is paid for, in a few words',
  'da-sources content': 'a list of da-source elements',
  'da-source content': 'the citation: who, what, where, and a link',
};

export const hintFor = (element: string, where: string): string | undefined =>
  HINTS[`${element} ${where}`] ?? HINTS[where];

/** How to write what plain markup reads in ways of its own. */
const EXAMPLES: Readonly<Record<string, string>> = {
  events: '“8 of 100”, or why there is no count, such as “Not known”',
  'comparator-events': '“8 of 100”, or “no comparison group”',
  comparator: '“with a dummy”, or “no comparison group”',
  price: '“$80”, “$80–$150”, “$80 per visit” or “not known”, in the currency of the prices',
  low: '“$80”',
  high: '“$80”',
  times: '“6”, “1 to 2” or “not known”',
  months: '“1”, “2 to 12” or “from 2”',
};

export const exampleOf = (name: string | number | undefined): string | undefined => EXAMPLES[String(name)];
