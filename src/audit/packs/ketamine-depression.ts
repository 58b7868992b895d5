import { words } from '../words/lexicon.js';
import type { TopicPack } from './pack.js';

const K =
  '(?:ketamine|esketamine|spravato|it|they|infusions?|(?:this|the) (?:treatment|therapy|infusions?|spray)|treatment|therapy)';
const ES_K = '(?:la ketamina|la esketamina|el tratamiento|la terapia|las infusiones)';

const COCHRANE = {
  name: 'Cochrane review 2021',
  address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915',
};
const KARMA = { name: 'Jelovac 2025', address: 'https://doi.org/10.1001/jamapsychiatry.2025.3019' };
const KETECT = { name: 'Ekstrand 2022', address: 'https://doi.org/10.1093/ijnp/pyab088' };
const ELEKT = { name: 'Anand 2023', address: 'https://doi.org/10.1056/NEJMoa2302399' };
const ESCAPE = { name: 'ESCAPE-TRD 2023', address: 'https://repository.uantwerpen.be/link/irua/200542' };
const MURROUGH = { name: 'Murrough 2013', address: 'https://doi.org/10.1016/j.biopsych.2012.06.022' };
const SHORT_TERM = {
  name: 'Clinical Pharmacology and Therapeutics 2021',
  address: 'https://doi.org/10.1002/cpt.2024',
};
const LABEL = {
  name: 'SPRAVATO US Prescribing Information, read in a copy',
  address: 'https://usmedicine.com/2021online-dir/inc/html/34.html',
};
const LABEL_2025 = {
  name: 'SPRAVATO US Prescribing Information, read in a copy of 2025 or later',
  address: 'https://prescriberpoint.com/therapies/spravato-d81a6a7',
};
const LABEL_LIMITS = {
  name: 'SPRAVATO US Prescribing Information, limits of use, read in a copy',
  address: 'https://wcmedicine.com',
};
const SUICIDALITY = {
  name: 'A review of 8 trials, PMC8077059',
  address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8077059',
};
const FADING = {
  name: 'Translational Psychiatry 2020',
  address: 'https://doi.org/10.1038/s41398-020-00897-0',
};
const MAKER_2025 = {
  name: 'Johnson & Johnson, 21 January 2025',
  address: 'https://www.jnj.com/media-center/press-releases',
};
const FDA_2023 = {
  name: 'US Food and Drug Administration, 10 October 2023, as reported',
  address: 'https://www.drugs.com/news/fda-warns-dangers-compounded-ketamine-psychiatric-115482.html',
};

const WORKS = 'How well it works';
const HARMS = 'What may go wrong';
const DAY = 'How it is given';
const WHAT = 'What it is, and what for';

/** Ketamine and esketamine for depression. Each claim has been found on pages of clinics, in words like these. */
export const ketamineDepression: TopicPack = {
  topic: 'ketamine for depression',
  about: { en: /\b(?:es)?ketamine\b|\bspravato\b/iu, es: /\b(?:es)?ketamina\b|\bspravato\b/iu },
  seen: '2026-11-28',
  claims: [
    {
      id: 'hours',
      part: WORKS,
      claim: 'Ketamine works within hours.',
      said: {
        en: words(
          `${K} (?:often |usually |can |typically )*(?:brings?|gives?|works?|lifts?|relieves?|produces?|acts?)[^.;]{0,40} within (?:minutes|hours|a few hours)(?! in (?:some|a minority))`,
          '(?:relief|improvements?) (?:often |usually )?(?:comes?|follows?|starts?)? ?(?:with)?in (?:just )?(?:a few |minutes|hours)(?: hours)?',
        ),
        es: words(
          `(?:alivio|mejoría|efecto|funciona|alivia)[^.;]{0,30} en (?:pocas |unas |cuestión de )?(?:horas|minutos)`,
        ),
      },
      verdict: 'partly',
      says: 'True of some. One day after a drip 27 of 100 were at least half better, and 9 of 100 after salt water. Certainty is very low. It fades within about a week of one dose.',
      sources: [COCHRANE, FADING],
    },
    {
      id: 'few-side-effects',
      part: HARMS,
      claim: 'It has few side effects.',
      said: {
        en: words(
          '(?:minimal|few|fewer|mild|little|hardly any|almost no|virtually no) (?:or no )?side[- ]effects?',
          'side[- ]effects? (?:is|are) (?:usually |generally |always )?(?:minimal|few|rare|negligible)',
        ),
        es: words(
          '(?:pocos|mínimos|escasos|menos) efectos secundarios',
          'efectos secundarios (?:son )?(?:mínimos|escasos|raros)',
        ),
      },
      verdict: 'contradicted',
      says: 'In trials of the spray 41 of 100 felt detached, and 9 of 100 with a dummy spray. 12 of 100 had a severe or serious common reaction, and 3.6 of 100 with a dummy spray. The label has a boxed warning.',
      sources: [LABEL, SHORT_TERM],
    },
    {
      id: 'lasting',
      part: WORKS,
      claim: 'It brings lasting relief.',
      said: {
        en: words(
          '(?:long[- ]?|ever[- ]?)?lasting (?:relief|remission|results?|effects?|benefits?|recovery)',
          'sustain(?:able|ed) (?:relief|remission|treatment|results?|recovery)',
          'permanent (?:relief|remission|results?)',
        ),
        es: words(
          '(?:alivio|remisión|resultados?|efectos?) (?:duraderos?|permanentes?|sostenid[oa]s?)',
          'remisión duradera',
        ),
      },
      verdict: 'overstated',
      says: 'After six drips half of those who were better were ill again within 18 days, in a study of 24 people. In another, 70 of 100 of those with few or no symptoms left were ill again within a year.',
      sources: [MURROUGH, KETECT],
    },
    {
      id: 'robust',
      part: WORKS,
      claim: 'Studies show again and again that it works.',
      said: {
        en: words(
          '(?:studies|research|trials|science|evidence) (?:have |has )?(?:consistently|clearly|repeatedly) (?:show[sn]?|prove[dns]*|demonstrate[ds]?)[^.;]*',
          '(?:robust|strong|solid|overwhelming) (?:scientific )?(?:evidence|foundation|proof)',
          '(?:clinically |scientifically )?proven (?:effective|to (?:work|help|treat|be effective))',
        ),
        es: words(
          '(?:los )?estudios (?:demuestran|han demostrado|confirman)',
          'evidencia (?:sólida|contundente)',
          '(?:clínica|científica)mente (?:probad|demostrad)[oa]',
        ),
      },
      verdict: 'contradicted',
      says: 'The certainty of the trials of one dose is very low. In a trial of up to 8 drips 47 of 100 got at least half better, and 33 with midazolam. That is no clear difference.',
      sources: [COCHRANE, KARMA],
    },
    {
      id: 'more-effective',
      part: WORKS,
      claim: 'It works better than other treatments.',
      said: {
        en: words(
          `${K} (?:is |are |works? |has been |proves? )*(?:usually |often |far |much |significantly )*(?:more effective|better|superior) (?:than|to) [^.;]*(?:antidepressants?|conventional|traditional|standard|usual|other|ECT|electroconvulsive|treatments?|medicines?|medications?)`,
        ),
        es: words(
          `${ES_K} (?:es|funciona|son) (?:mucho )?(?:más eficaz|mejor)[^.;]* que [^.;]*(?:antidepresivos?|convencional\\p{L}*|tradicional\\p{L}*|terapia electroconvulsiva|tratamientos?)`,
        ),
      },
      verdict: 'contradicted',
      says: 'Beside ECT it did better in one trial and worse in another. Beside midazolam a course of drips made no clear difference. Beside quetiapine the spray did better: 27 of 100 had few or no symptoms left, and 18 of 100.',
      sources: [ESCAPE, ELEKT, KETECT, KARMA],
    },
    {
      id: 'suicide',
      part: WORKS,
      claim: 'It lowers the risk of suicide.',
      said: {
        en: words(
          '(?:reduc|prevent|lower|stop|eliminat|decreas)\\p{L}* (?:the |your |any )?(?:risk (?:of|for) )?(?:\\p{L}+ or |self-harm (?:and|or) )?(?:suicid\\p{L}*|self-harm)[^.;]*',
          'ends? suicidal thoughts',
        ),
        es: words(
          '(?:reduce|previene|evita|disminuye|elimina)n? (?:el |la |los |las )?(?:riesgo de |pensamientos |ideas )?(?:suicid\\p{L}*|autolesi\\p{L}*)',
        ),
      },
      // not “contradicted”: that it has not been shown is no proof that it is not so
      verdict: 'overstated',
      says: 'The label of the spray says that it has not been shown to prevent suicide or to reduce suicidal thoughts or behavior. In 8 trials with 1,488 people, thoughts of suicide were gone in more people within 4 hours, and no different from a dummy after 24 hours and 28 days.',
      sources: [LABEL_LIMITS, SUICIDALITY],
    },
    {
      id: 'not-approved',
      part: WHAT,
      claim: 'It is not approved for depression.',
      said: {
        en: words(
          "(?:not|never|yet to be|hasn[’']t been)(?: yet| been)* (?:received |receiving |got )?approv(?:ed|al)[^.;]* (?:for|to treat) (?:this purpose|depression)",
        ),
        es: words('(?:no|todavía no|aún no)[^.;]{0,12} aprobad[oa][^.;]* para (?:la depresión|este fin)'),
      },
      verdict: 'outdated',
      says: 'The spray has been approved with an antidepressant since March 2019, and alone since January 2025. Ketamine itself is not approved for any mental illness, however it is given.',
      sources: [MAKER_2025, FDA_2023],
    },
    {
      id: 'addiction',
      part: HARMS,
      claim: 'The risk of addiction is low.',
      said: {
        en: words(
          '(?:low|little|minimal|small|no) (?:possibility|risk|chance|potential|danger) (?:of|for) (?:addiction|dependenc[ey]|abuse|misuse)',
          '(?:is|are) (?:not|non)[- ]?(?:addictive|habit-forming)',
          'non-?addictive',
        ),
        es: words(
          '(?:bajo|poco|mínimo|escaso) riesgo de (?:adicción|dependencia|abuso)',
          'no (?:es|son) adictiv[oa]s?',
          'no (?:crea|causa) (?:adicción|dependencia)',
        ),
      },
      verdict: 'partly',
      says: 'Misuse was seen little where doses were supervised, and mainly where nobody watched. The label has a boxed warning about abuse and misuse.',
      sources: [
        {
          name: 'A review of 30 studies, up to August 2025',
          address: 'https://doi.org/10.1177/02698811261453814',
        },
        LABEL_2025,
      ],
    },
    {
      id: 'home',
      part: DAY,
      claim: 'You can safely take it at home.',
      said: {
        en: words(
          '(?:safe(?:ly)?|convenient(?:ly)?|comfort(?:ably)?|easy|easily|take|taken|use|used|dose|treatment)[^.;]{0,40} (?:at home|from home|of your (?:own )?home|your living room|on your couch)(?![^.;]*(?:risk|danger|warn|not ))',
          '(?:prescription for|take home|take-home) (?:a |your )?(?:es)?(?:ketamine )?nasal spray',
        ),
        es: words(
          '(?:segur\\p{L}*|cómod\\p{L}*|tratamiento|tomar|usar)[^.;]{0,40} (?:en casa|desde casa|en su (?:propia )?casa)',
        ),
      },
      verdict: 'contradicted',
      says: 'Esketamine spray must not be taken home. The regulator warned that ketamine at home adds risk, since nobody is there to watch. It told of a patient whose breathing slowed.',
      sources: [FDA_2023, LABEL_2025],
    },
    {
      id: 'pain',
      part: WHAT,
      claim: 'It helps with chronic pain.',
      said: {
        en: words(
          '(?:effective|works?|helps?|proven|relie\\p{L}*|manag\\p{L}*|treat\\p{L}*|promise)[^.;]{0,40} (?:chronic |neuropathic |nerve )(?:pain|conditions?)',
          '(?:promise|effective|helps?|proven)[^.;]{0,40} (?:fibromyalgia|CRPS|complex regional pain)',
        ),
        es: words(
          '(?:eficaz|alivia|trata|ayuda|funciona)[^.;]{0,40} (?:dolor (?:crónico|neuropático)|fibromialgia)',
        ),
      },
      verdict: 'contradicted',
      says: '67 trials of ketamine and drugs like it, with 2,309 people, found no clear evidence of benefit in chronic pain.',
      sources: [
        {
          name: 'Ferraro 2025, Cochrane review, as reported',
          address: 'https://pubmed.ncbi.nlm.nih.gov/40819842/',
        },
      ],
    },
    {
      id: 'other-illness',
      part: WHAT,
      claim: 'It helps with trauma and anxiety, too.',
      said: {
        en: words(
          '(?:effective|helps?|works?|reduc\\p{L}*|treats?|relie\\p{L}*|proven|erases?|disrupts?)[^.;]{0,50} (?:PTSD|post-?traumatic|traumatic memories|panic|OCD|obsessive|generali[sz]ed anxiety|anxiety disorders?)',
          '(?:PTSD|panic|OCD|anxiety)[^.;]{0,40} (?:respond(?:s|ed)? (?:well|positively)|lifts?|improves?)',
        ),
        es: words(
          '(?:eficaz|ayuda|reduce|trata|alivia)[^.;]{0,50} (?:TEPT|estrés postraumático|pánico|TOC|ansiedad generalizada)',
        ),
      },
      verdict: 'overstated',
      says: 'In the largest trial in post-traumatic stress, 158 people, it made no difference. Of anxiety there were 6 small trials, and a benefit was seen in social anxiety alone.',
      sources: [
        { name: 'Abdallah 2022', address: 'https://doi.org/10.1038/s41386-022-01266-9' },
        { name: 'Whittaker 2021, Therapeutic Advances in Psychopharmacology 11' },
      ],
    },
    {
      id: 'driver',
      part: DAY,
      claim: 'You may need somebody to drive you.',
      said: {
        en: words(
          '(?:may|might|could) (?:need|be required|want|be asked) to (?:have|bring|arrange) (?:a )?(?:driver|ride|someone)[^.;]*',
          'you can drive (?:home|yourself)[^.;]*(?:the same day|after)',
        ),
        es: words('(?:puede|podría) (?:necesitar|hacer falta) (?:que alguien|un conductor)'),
      },
      verdict: 'partly',
      says: 'After the spray nobody may drive until the next day, after a night’s sleep, and somebody has to take you home. After a drip: not within 24 hours.',
      sources: [
        {
          name: 'The maker’s page on dosing',
          address: 'https://www.spravatohcp.com/dosing-spravato-trd',
        },
        {
          name: 'Mayo Clinic, ketamine by injection',
          address:
            'https://www.mayoclinic.org/drugs-supplements/ketamine-injection-route/precautions/drg-20075559',
        },
      ],
    },
    // claims that are so: nothing to find, and a page of claims without them would be unfair
    {
      id: 'detached',
      part: HARMS,
      claim: 'You may feel detached from yourself for a while.',
      said: {},
      verdict: 'supported',
      says: 'In trials of the spray 41 of 100 felt detached, 9 of 100 with a dummy spray. With a drip 60 of 100 did, and 16 of 100 with ECT. With the spray it was mostly gone after an hour and a half.',
      sources: [LABEL, KETECT, { name: 'Popova 2019, American Journal of Psychiatry' }],
    },
    {
      id: 'watched',
      part: DAY,
      claim: 'You are watched while you have it.',
      said: {},
      verdict: 'supported',
      says: 'The spray may be given only in certified places, and you stay for at least two hours. A boxed warning names the reasons: sleepiness, feeling detached, slowed breathing.',
      sources: [LABEL_2025],
    },
    {
      id: 'glutamate',
      part: WHAT,
      claim: 'It works by blocking glutamate.',
      said: {},
      verdict: 'contradicted',
      says: 'It does not block glutamate, a messenger in the brain: it blocks a docking place for it. How that lifts mood is not fully understood.',
      sources: [{ name: 'Johnson & Johnson, page for patients', address: 'https://www.spravato.com/trd' }],
    },
    {
      id: 'anesthetic',
      part: WHAT,
      claim: 'Doctors have used it for surgery for a long time.',
      said: {},
      verdict: 'supported',
      says: 'It was first made in 1962, and approved in the US in 1970 to put people to sleep for surgery.',
      sources: [
        { name: 'Scientific Reports 2019', address: 'https://www.nature.com/articles/s41598-019-43746-x' },
      ],
    },
  ],
};
