import fc from 'fast-check';

/** See scripts/seed.js. */
declare const SEED: number;

fc.configureGlobal({ seed: SEED });

export default fc;
