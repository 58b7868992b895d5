import { renderHtml } from 'decision-aid-elements/render.js';
import aid from '../../aid.js';

export const load = () => ({ html: renderHtml(aid, { lang: 'en' }).html });
