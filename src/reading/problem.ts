/** Something an author has to mend. Readers of the page never see it and lose nothing by it. */
export interface Problem {
  /** The tag it is about: `da-chance`. */
  readonly element: string;
  /** The attribute, or the place in the content. */
  readonly where: string;
  /** What stands there now. */
  readonly got: string;
  /** What may stand there, or what to do. */
  readonly allowed: string;
}
