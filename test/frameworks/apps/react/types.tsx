import type { DaChooseEvent, DaTreatmentComparison } from 'decision-aid-elements';
import { createRef, useRef } from 'react';
import 'decision-aid-elements/react';

function Aid({ count }: { count?: number | undefined }) {
  const ref = useRef<DaTreatmentComparison>(null);
  return (
    <da-decision-aid
      contents=""
      clock={() => new Date()}
      style={{ '--da-space': '2em' }}
      onClick={() => {}}
      suppressHydrationWarning
    >
      <da-treatment-comparison
        ref={ref}
        choose=""
        order="alphabetical"
        class="wide"
        aria-label="x"
        onda-choose={(event) => {
          const options: number = event.options;
          return options;
        }}
      >
        <da-chance
          key="a"
          ref={(element) => {
            element?.problems.length;
          }}
          events={count}
          of="100"
          comparatorEvents={10}
          comparator-of="100"
          baseline={true}
          certainty="low"
        />
        <da-chance baseline events={null} ref={createRef()} />
      </da-treatment-comparison>
      <da-decision-aid contents />
      <da-decision-aid dangerouslySetInnerHTML={{ __html: '' }} />
    </da-decision-aid>
  );
}
export const right = [<Aid />, (event: DaChooseEvent) => event];

// @ts-expect-error there is no such setting
export const unknown = <da-chance eventz={20} />;
// @ts-expect-error a date is no number of people
export const wrong = <da-chance events={new Date()} />;
// @ts-expect-error no such certainty
export const certain = <da-chance certainty="good" />;
