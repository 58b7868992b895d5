import type { DaChooseEvent } from 'decision-aid-elements';
import 'decision-aid-elements/solid';

export const right = (
  <da-treatment-comparison
    attr:choose=""
    prop:order="alphabetical"
    on:da-choose={(event: DaChooseEvent) => event.options}
  >
    <da-chance prop:events={20} prop:comparatorEvents={10} />
  </da-treatment-comparison>
);

// @ts-expect-error there is no such setting
export const unknown = <da-chance attr:eventz={20} />;

// @ts-expect-error a date is no number of people
export const wrong = <da-chance prop:events={new Date()} />;
