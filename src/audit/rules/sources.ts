import { attributeIn, childrenOf } from '../../reading/nodes.js';
import { authorText } from '../../reading/readable.js';
import type { Placed } from '../../reading/place.js';
import type { AuditRule } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole } from '../whole.js';

/** Sources that report what others found, or that sell. */
const WEAK = ['news', 'seller'];

const hasLink = (element: Placed): boolean =>
  childrenOf<Placed>(element).some((child) => Boolean(attributeIn(child, 'href')) || hasLink(child));

/** An address, or what leads to one in any library. */
const ADDRESS = /https?:|\bwww\.|\b(?:doi|pmid|pmc|isbn|nct|issn)\b[\s:]*\w|10\.\d{4,}\//iu;

const byId = ({ sources }: Whole) => new Map(sources.map(({ source }) => [source.id, source]));

export const sourceRules: readonly AuditRule[] = [
  {
    id: 'no-source',
    grade: 'error',
    finds: 'A number or a price has no source.',
    why: 'Nobody can look it up, so nobody can tell whether it is true.',
    source: reasons.ipdas,
    mend: 'the id of a source in the list of sources',
    items: ['IPDASi 2.2.1', 'NQF C3', 'NICE EC8'],
    missing: ['source'],
    *find({ chances, costs }) {
      for (const { at, chance, title } of chances) {
        const { treatment, given, measure, sources } = chance;
        if ((treatment ?? given ?? measure) !== undefined && !sources.length)
          yield { at, got: title ?? measure ?? 'a number' };
      }
      for (const { lines } of costs)
        for (const { at, line } of lines)
          if ((line.low ?? line.high) !== undefined && !line.sources.length)
            yield { at, of: line.option, got: authorText(at) };
    },
  },
  {
    id: 'source-dangling',
    grade: 'error',
    finds: 'A source is named that is not on the page.',
    why: 'It looks as if there were evidence, and there is none to look at.',
    source: reasons.ipdas,
    mend: 'the id of a source on this page',
    items: ['IPDASi 2.2.1'],
    problems: ['source-unknown', 'source-twice'],
  },
  {
    id: 'source-empty',
    grade: 'error',
    finds: 'A source has no title, no year or day on which it was read, or nothing that leads to it.',
    why: 'A source that cannot be found is none.',
    source: reasons.ipdas,
    mend: 'who wrote it, its title, year and address (a link, a DOI or a PMID)',
    items: ['IPDASi 2.2.1'],
    *find({ sources }) {
      for (const { at, source } of sources) {
        const { id, text, year, seen } = source;
        const missing = [
          !text && 'no title',
          !year && !seen && !/\b(1[5-9]|20)\d\d\b/.test(text) && 'no year',
          !hasLink(at) && !ADDRESS.test(text) && 'no address',
        ].filter(Boolean);
        if (missing.length) yield { at, of: source.label ?? id, got: missing.join(', ') };
      }
    },
  },
  {
    id: 'source-weak',
    grade: 'warning',
    finds: 'A number rests only on news, on a seller, or on what others say of a study.',
    why: 'What is passed on changes on the way, and who sells leaves out.',
    source: reasons.substantiation,
    mend: 'the study, review or label itself; and how you have read it',
    items: ['IPDASi 2.2.1', 'NQF C2'],
    *find(aid) {
      const sources = byId(aid);
      for (const { at, chance, title } of aid.chances) {
        if ((chance.treatment ?? chance.given ?? chance.measure) === undefined) continue;
        const own = chance.sources.flatMap((id) => sources.get(id) ?? []);
        if (own.length && own.every(({ kind, read }) => WEAK.includes(kind ?? '') || read === 'second-hand'))
          yield { at, of: title ?? 'a number', got: own.map(({ label, id }) => label ?? id).join(', ') };
      }
      for (const { at, source } of aid.sources)
        if (source.kind === undefined)
          yield { at, of: source.label ?? source.id, got: 'nobody says what it is' };
    },
  },
];
