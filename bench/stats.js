// Machines are noisy and other programs run beside the bench. So what is compared is measured in turns, each turn gives
// one ratio, and what is reported is the median of the ratios with an interval.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures each page once per turn, in a new order each turn. One turn more, to warm up, is not counted.
 * @param {Record<string, string>} pages addresses by name
 * @param {number} turns
 * @param {(url: string) => Promise<Record<string, number>>} measure
 * @returns what was measured of a page, turn by turn
 */
export async function inTurns(pages, turns, measure) {
  const results = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    const names = Object.keys(pages);
    names.push(...names.splice(0, turn % names.length));
    for (const name of names) {
      const result = await measure(pages[name]);
      if (turn > 0) results[name].push(result);
    }
  }
  return (name, what) => results[name].map((result) => result[what]);
}

/** 95 % bootstrap interval of the median. */
function interval(values) {
  const medians = Array.from({ length: 2000 }, () =>
    median(values.map(() => values[Math.floor(Math.random() * values.length)])),
  ).sort((a, b) => a - b);
  return [medians[50], medians[1949]];
}

/** A row of the report. `limit` names an entry of limits.json; a row whose limit is not there is information. */
const row = (limit, what, unit, values, ours, base) => ({
  limit,
  what,
  unit,
  value: median(values),
  interval: values.length > 1 ? interval(values) : undefined,
  ours: ours && median(ours),
  base: base && median(base),
});

const paired = (ours, base, compare) => ours.map((value, turn) => compare(value, base[turn]));

export const ratio = (limit, what, ours, base) =>
  row(
    limit,
    what,
    'x',
    paired(ours, base, (a, b) => a / b),
    ours,
    base,
  );

export const difference = (limit, what, ours, base) =>
  row(
    limit,
    what,
    'ms',
    paired(ours, base, (a, b) => a - b),
    ours,
    base,
  );

export const plain = (limit, what, value, unit = '') => row(limit, what, unit, [value]);

export const compared = (limit, what, value, ours, base) => row(limit, what, '', [value], [ours], [base]);

/**
 * Over the limit is what is over it for certain; where the interval reaches from below to above, more runs are needed.
 */
export function verdict({ value, interval: [low] = [value] }, limit) {
  if (limit === undefined) return '';
  return value <= limit ? 'pass' : low > limit ? 'FAIL' : 'unsure';
}

const number = (value) =>
  value === undefined
    ? ''
    : value === 0
      ? '0'
      : Math.abs(value) >= 100
        ? value.toFixed(0)
        : value.toPrecision(3);

export function print(rows, limits) {
  const cells = [
    ['', 'ours', 'other', 'result', '95 % interval', 'limit', ''],
    ...rows.map((row) => {
      const limit = limits[row.limit];
      return [
        row.what,
        number(row.ours),
        number(row.base),
        `${number(row.value)} ${row.unit}`.trim(),
        row.interval ? row.interval.map(number).join(' – ') : '',
        limit === undefined ? '' : String(limit),
        verdict(row, limit),
      ];
    }),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  for (const line of cells) {
    console.log(
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
  }
}
