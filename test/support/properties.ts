import fc from 'fast-check';

/** See scripts/seed.js. */
declare const SEED: number;

fc.configureGlobal({ seed: SEED, includeErrorInReport: true });

export default fc;
