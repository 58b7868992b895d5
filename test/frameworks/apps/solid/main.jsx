import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import 'decision-aid-elements/define.js';

const clock = () => new Date(2030, 0, 1);

function Aid() {
  const [events, setEvents] = createSignal(20);
  const [isShown, setShown] = createSignal(true);
  const [name, setName] = createSignal('Treatment A');
  const [sources, setSources] = createSignal(['One', 'Two', 'Three']);
  const [heard, setHeard] = createSignal(0);
  const [isThere, setThere] = createSignal(true);
  return (
    <>
      <button id="more" onClick={() => setEvents(30)} />
      <button id="toggle" onClick={() => setShown(!isShown())} />
      <button id="rename" onClick={() => setName('Treatment B')} />
      <button id="move" onClick={() => setSources(sources().toReversed())} />
      <button id="remove" onClick={() => setThere(!isThere())} />
      <output>{heard()}</output>
      <Show when={isThere()}>
        <da-decision-aid
          attr:decision="A or not? (invented)"
          attr:published="2026-11-21"
          attr:review-by="2027-11-21"
          attr:update-policy="Checked once a year."
          attr:authors="invented"
          attr:funding="none"
          attr:interests="none"
          prop:clock={clock}
        >
          <h2>{name()}, or not?</h2>
          <da-treatment-comparison
            attr:choose=""
            attr:order="alphabetical by name"
            on:da-choose={(event) => setHeard(event.options)}
          >
            <table>
              <caption>Two choices (invented)</caption>
              <thead>
                <tr>
                  <th>Your question</th>
                  <th>
                    <da-option attr:approval="no-new-treatment">Going on</da-option>
                  </th>
                  <th>
                    <da-option attr:approval="not-a-medicine">Another one</da-option>
                  </th>
                  <th>
                    <da-option attr:approval="not-a-medicine">{name()}</da-option>
                  </th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th>How many visits?</th>
                  <td>None</td>
                  <td>2 a month</td>
                  <td>1 a month</td>
                </tr>
              </tbody>
            </table>
          </da-treatment-comparison>
          <Show when={isShown()}>
            <da-chance
              attr:events={events()}
              attr:of="100"
              prop:comparatorEvents={10}
              attr:comparator-of="100"
              attr:outcome="feel better"
              attr:timeframe="after 1 month"
              attr:population="adults (invented)"
              attr:certainty="low"
              attr:certainty-reason="Invented."
              attr:source="One"
            />
          </Show>
          <da-sources>
            <ol>
              <For each={sources()}>
                {(source) => (
                  <li>
                    <da-source id={source} attr:label={`Source ${source}`} attr:seen="2026-11-21">
                      Invented {source}.
                    </da-source>
                  </li>
                )}
              </For>
            </ol>
          </da-sources>
        </da-decision-aid>
      </Show>
    </>
  );
}

render(() => <Aid />, document.querySelector('#app'));
