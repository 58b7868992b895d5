import 'decision-aid-elements/define.js';
import { createApp } from 'vue';
import Aid from './Aid.vue';

createApp(Aid).mount('#app');
