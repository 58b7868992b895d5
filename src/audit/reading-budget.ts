/** The most that there should be to read in a page. `npm run reading` and the author’s view count each as it stands on the screen. */
export const MOST = {
  /** Words that are seen at first, without the sources. */
  firstLevel: 5000,
  /** Words at a glance: what a tired reader reads in two minutes. */
  glance: 300,
  /** Screens of a phone. */
  screens: 40,
} as const;
