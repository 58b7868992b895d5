// Markup as an author writes it, in any number.

const OPTIONS = ['Esketamine spray', 'Ketamine drip', 'Talking therapy', 'Stay on the same pill', 'rTMS'];

/** A comparison of five options and as many rows as asked. */
export const comparison = (rows) => `
<da-treatment-comparison choose order="alphabetical by name"><table><caption>The options side by side</caption>
<thead><tr><th scope="col">Your question</th>${OPTIONS.map(
  (name) => `<th scope="col"><da-option approval="not-a-medicine">${name}</da-option></th>`,
).join('')}</tr></thead>
<tbody data-about="practical"><tr><th scope="rowgroup" colspan="6">What is it like?</th></tr>${Array.from(
  { length: rows },
  (_, row) =>
    `<tr><th scope="row">Question ${row + 1}?</th>${OPTIONS.map(
      (_, option) => `<td>Answer ${row + 1}.${option + 1}, in a few words.</td>`,
    ).join('')}</tr>`,
).join('')}</tbody></table></da-treatment-comparison>`;

export const chance = (index = 0) => `
<da-chance events="${(index * 7) % 310}" of="310" comparator-events="${(index * 5) % 208}" comparator-of="208"
  outcome="feel at least half better" treatment="with the spray" comparator="with a dummy spray"
  timeframe="after 4 weeks" population="adults under 65" certainty="moderate" source="anand-2023"></da-chance>`;

export const chances = (count) => Array.from({ length: count }, (_, index) => chance(index)).join('');

export const sources = `
<da-sources><ol><li><da-source id="anand-2023" label="Anand 2023" year="2023" seen="2026-11-20">Anand A, and others.
<cite>N Engl J Med</cite> 2023. <a href="https://example.org/">example.org</a></da-source></li></ol></da-sources>`;
