import 'decision-aid-elements/define.js';
import { mount } from 'svelte';
import Aid from './Aid.svelte';

mount(Aid, { target: document.querySelector('#app') });
