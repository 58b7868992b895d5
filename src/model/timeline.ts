/** When a step happens, in the order in which a patient lives through them. */
export const stepTimes = ['before', 'day', 'after', 'weeks', 'stopping'] as const;
export type StepTime = (typeof stepTimes)[number];

/** One thing to expect. */
export interface Step {
  /** Absent: the page does not say when. */
  readonly when?: StepTime | undefined;
  /** Whether the page says when, and it cannot be read. */
  readonly isMisplaced?: boolean;
  /** The option that it belongs to, by its short name. Absent: the only one. */
  readonly option?: string | undefined;
  readonly sources: readonly string[];
}

/** What to expect of one option, in the author's order. */
export type Course = readonly Step[];

const tellsOf = (course: Course, moment: StepTime): boolean => course.some(({ when }) => when === moment);

/**
 * The moments that each option has to tell of: those that any of them tells of, so that none looks easier than it is,
 * and always what happens when it is stopped, since a course without an end tells the best case only.
 */
export const stepTimesTold = (courses: readonly Course[]): StepTime[] =>
  courses.length
    ? stepTimes.filter((moment) => moment === 'stopping' || courses.some((course) => tellsOf(course, moment)))
    : [];

/** What of these an option does not tell of. Nothing where a step may be one of them. */
export const stepTimesMissing = (course: Course, told: readonly StepTime[]): StepTime[] =>
  course.some(({ isMisplaced }) => isMisplaced) ? [] : told.filter((moment) => !tellsOf(course, moment));

/** Whether no step stands after a later one. Steps whose moment is not known count for nothing. */
export function isInOrder(course: Course): boolean {
  const positions = course.flatMap(({ when }) => (when ? stepTimes.indexOf(when) : []));
  return positions.every((position, index) => index === 0 || position >= positions[index - 1]!);
}
