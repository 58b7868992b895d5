import type { DaChooseEvent } from 'decision-aid-elements';
import 'decision-aid-elements/preact';

export const right = (
  <da-treatment-comparison
    choose=""
    order="alphabetical"
    onda-choose={(event: DaChooseEvent) => event.options}
  >
    <da-chance events={20} of="100" comparatorEvents={10} comparator-of="100" />
  </da-treatment-comparison>
);

// @ts-expect-error there is no such setting
export const unknown = <da-chance eventz={20} />;

// @ts-expect-error a date is no number of people
export const wrong = <da-chance events={new Date()} />;
