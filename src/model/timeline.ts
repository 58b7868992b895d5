/** When a step happens, in the order in which a patient lives through them. */
export const moments = ['before', 'day', 'after', 'weeks', 'stopping'] as const;
export type Moment = (typeof moments)[number];

/** One thing to expect. */
export interface Step {
  /** Absent: the page does not say when. */
  readonly when?: Moment | undefined;
  /** The option that it belongs to, by its short name. Absent: the only one. */
  readonly option?: string | undefined;
  readonly sources: readonly string[];
}

/** What to expect of one option, in the author's order. */
export type Course = readonly Step[];

const tellsOf = (course: Course, moment: Moment): boolean => course.some(({ when }) => when === moment);

/**
 * The moments that each option has to tell of: those that any of them tells of, so that none looks easier than it is,
 * and always what happens when it is stopped, since a course without an end tells the best case only.
 */
export const momentsTold = (courses: readonly Course[]): Moment[] =>
  courses.length
    ? moments.filter((moment) => moment === 'stopping' || courses.some((course) => tellsOf(course, moment)))
    : [];

/** What of these an option does not tell of. */
export const momentsMissing = (course: Course, told: readonly Moment[]): Moment[] =>
  told.filter((moment) => !tellsOf(course, moment));

/** Whether no step stands after a later one. Steps whose moment is not known count for nothing. */
export function isInOrder(course: Course): boolean {
  const places = course.flatMap(({ when }) => (when ? moments.indexOf(when) : []));
  return places.every((place, index) => index === 0 || place >= places[index - 1]!);
}
