import { jsonMutations } from './in-json.js';
import { inTagsMutations } from './in-tags.js';
import type { Mutation } from './mutation.js';
import { plainMutations } from './plainly.js';

/** Every slip that is tried. */
export const mutations: readonly Mutation[] = [...inTagsMutations, ...plainMutations, ...jsonMutations];
