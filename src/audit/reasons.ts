/** Where the reasons of the rules are from: standards, studies and guidance, with their addresses. */
export const reasons = {
  ipdas: 'IPDASi v4: https://pmc.ncbi.nlm.nih.gov/articles/PMC5013503/table/BMJOPEN2016011918TB2',
  balance: 'IPDAS 2021 on balance: https://link.springer.com/doi/10.1186/1472-6947-13-S2-S6',
  numbers: 'Making Numbers Meaningful, 2025: https://doi.org/10.1177/0272989X251346811',
  probabilities: 'IPDAS on presenting probabilities: https://doi.org/10.1186/1472-6947-13-S2-S7',
  words: 'A trial of words beside numbers: https://pmc.ncbi.nlm.nih.gov/articles/PMC5055272',
  relative: 'Relative and absolute risks, 2,978 people: https://doi.org/10.1371/journal.pmed.1000134',
  numerators: 'Pictures of the affected alone: https://pmc.ncbi.nlm.nih.gov/articles/PMC1656964',
  grade: 'GRADE guidance 26 on telling certainty: https://doi.org/10.1016/j.jclinepi.2019.10.014',
  nice: 'NICE standards framework ECD8: https://www.nice.org.uk/corporate/ecd8',
  literacy:
    'IPDAS on health literacy: https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/1472-6947-13-S2-S10/tables/6',
  cost: 'How decision aids tell costs: https://pubmed.ncbi.nlm.nih.gov/25583552/',
  prices:
    'California Business and Professions Code 651: https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=651.&lawCode=BPC',
  advertising: 'Advertising of ketamine by clinics: https://pmc.ncbi.nlm.nih.gov/articles/PMC10630893/',
  substantiation:
    'FTC, Health Products Compliance Guidance, 2022: https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  values: 'Values clarification, a review: https://eprints.whiterose.ac.uk/id/eprint/178930',
  nqf: 'NQF, certification of decision aids, 2016: https://www.qualityforum.org/Publications/2016/12/National_Standards_for_the_Certification_of_Patient_Decision_Aids.aspx',
  age: 'Decision aids older than five years are archived: https://decisionaid.ohri.ca/decaids-archive.html',
  wcag: 'WCAG 2.2: https://www.w3.org/TR/WCAG22/',
  translation: 'The promise of this library: the same numbers in each language.',
  crisis: 'The promise of this library: an aid about a crisis says where help is.',
} as const;
