import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'decision-aid-elements/define.js';

const clock = () => new Date(2030, 0, 1);

function Aid() {
  const [events, setEvents] = useState(20);
  const [isShown, setShown] = useState(true);
  const [name, setName] = useState('Treatment A');
  const [sources, setSources] = useState(['One', 'Two', 'Three']);
  const [heard, setHeard] = useState(0);
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button id="more" onClick={() => setEvents(30)} />
      <button id="toggle" onClick={() => setShown(!isShown)} />
      <button id="rename" onClick={() => setName('Treatment B')} />
      <button id="move" onClick={() => setSources([...sources].reverse())} />
      <button id="remove" onClick={() => setThere(!isThere)} />
      <output>{heard}</output>
      {isThere && (
        <da-decision-aid
          decision="A or not? (invented)"
          published="2026-11-21"
          review-by="2027-11-21"
          update-policy="Checked once a year."
          authors="invented"
          funding="none"
          interests="none"
          clock={clock}
        >
          <h2>{name}, or not?</h2>
          <da-treatment-comparison
            choose=""
            order="alphabetical by name"
            onda-choose={(event) => setHeard(event.options)}
          >
            <table>
              <caption>Two choices (invented)</caption>
              <thead>
                <tr>
                  <th>Your question</th>
                  <th>
                    <da-option approval="no-new-treatment">Going on</da-option>
                  </th>
                  <th>
                    <da-option approval="not-a-medicine">Another one</da-option>
                  </th>
                  <th>
                    <da-option approval="not-a-medicine">{name}</da-option>
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
          {isShown && (
            <da-chance
              events={events}
              of="100"
              comparatorEvents={10}
              comparator-of="100"
              outcome="feel better"
              timeframe="after 1 month"
              population="adults (invented)"
              certainty="low"
              certainty-reason="Invented."
              source="One"
            />
          )}
          <da-sources>
            <ol>
              {sources.map((source) => (
                <li key={source}>
                  <da-source id={source} label={`Source ${source}`} seen="2026-11-21">
                    {`Invented ${source}.`}
                  </da-source>
                </li>
              ))}
            </ol>
          </da-sources>
        </da-decision-aid>
      )}
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Aid />);
