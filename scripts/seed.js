/**
 * Where the random values of property tests start. It is the same each time, so that what passes here passes everywhere;
 * `SEED=random` tries others, and fast-check prints the seed of what fails, to be given as `SEED=…` again.
 */
const { SEED = '1' } = process.env;
export const seed = SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(SEED);
