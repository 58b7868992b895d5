'use client';
import { useEffect, useRef, useState } from 'react';

const clock = () => new Date(2030, 0, 1);

export function Aid({ html }) {
  const [heard, setHeard] = useState(0);
  const sent = useRef(null);
  const template = useRef(null);
  useEffect(() => {
    // React has taken the page up by now
    void import('decision-aid-elements/define.js');
    sent.current.querySelector('da-decision-aid').clock = clock;
    // of a page that a server has sent, React sets text and numbers, and no functions
    template.current.clock = clock;
    const comparison = sent.current.querySelector('da-treatment-comparison');
    const onChoose = (event) => setHeard(event.options);
    comparison.addEventListener('da-choose', onChoose);
    return () => comparison.removeEventListener('da-choose', onChoose);
  }, []);
  return (
    <>
      <output>{heard}</output>
      <div id="sent" ref={sent} dangerouslySetInnerHTML={{ __html: html }} />
      <div id="template">
        <output>{heard}</output>
        <da-decision-aid
          decision="B or not? (invented)"
          published="2026-11-21"
          review-by="2027-11-21"
          update-policy="Checked once a year."
          authors="invented"
          funding="none"
          interests="none"
          ref={template}
        >
          <h2>B or not? (invented)</h2>
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
                    <da-option approval="not-a-medicine">Treatment B</da-option>
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
          <da-chance
            events={20}
            of="100"
            comparatorEvents={10}
            comparatorOf={100}
            outcome="feel better"
            timeframe="after 1 month"
            population="adults (invented)"
            certainty="low"
            certainty-reason="Invented."
            source="two"
          />
          <da-sources>
            <ol>
              <li>
                <da-source id="two" label="Source two" seen="2026-11-21">
                  Invented two.
                </da-source>
              </li>
            </ol>
          </da-sources>
        </da-decision-aid>
      </div>
    </>
  );
}
