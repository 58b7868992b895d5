/** What an author has written, for every server. */
export default `<da-decision-aid decision="A or not? (invented)" published="2026-11-21" review-by="2027-11-21"
  update-policy="Checked once a year." authors="invented" funding="none" interests="none">
  <h2>A or not? (invented)</h2>
  <da-treatment-comparison choose order="alphabetical by name">
    <table>
      <caption>Two choices (invented)</caption>
      <thead><tr><th>Your question</th><th><da-option approval="no-new-treatment">Going on</da-option></th>
        <th><da-option approval="not-a-medicine">Another one</da-option></th>
        <th><da-option approval="not-a-medicine">Treatment A</da-option></th></tr></thead>
      <tbody><tr><th>How many visits?</th><td>None</td><td>2 a month</td><td>1 a month</td></tr></tbody>
    </table>
  </da-treatment-comparison>
  <da-chance events="40" of="100" comparator-events="30" comparator-of="100" outcome="feel better"
    timeframe="after 1 month" population="adults (invented)" certainty="low" certainty-reason="Invented."
    source="one"></da-chance>
  <ul class="da-question-list"><li>Do you sleep badly? It may keep you awake (invented).</li></ul>
  <da-sources><ol><li><da-source id="one" label="Source one" seen="2026-11-21">Invented one.</da-source></li></ol></da-sources>
</da-decision-aid>`;
