/** An event’s class, which says by what name it is heard. */
interface EventClass {
  readonly type: string;
  new (...args: never[]): Event;
}

/** What can be heard of an element: its own events, beside those of every element. */
type Heard<Own extends EventClass> = HTMLElementEventMap & { [One in Own as One['type']]: InstanceType<One> };

/**
 * Adds a listener to an element, or takes one away, and knows the events that it fires by their classes. They do not bubble:
 * no other element has them.
 */
export interface Listens<Own extends EventClass> {
  <Type extends keyof Heard<Own>>(
    type: Type,
    listener: (event: Heard<Own>[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
