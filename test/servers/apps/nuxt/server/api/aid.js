import { renderHtml } from 'decision-aid-elements/render.js';
import aid from '../../aid.js';

export default defineEventHandler(() => renderHtml(aid, { lang: 'en' }));
