/** One piece of evidence that an aid rests on. */
export interface Source {
  /** Its identifier on the page; what `source` attributes name. */
  readonly id: string;
  /** Its short name beside a number: "Anand 2023". */
  readonly label?: string | undefined;
  /** The citation, as readers see it. */
  readonly text: string;
  /** Year of publication. */
  readonly year?: number | undefined;
  /** The day on which the author read it, an ISO date. */
  readonly seen?: string | undefined;
}
