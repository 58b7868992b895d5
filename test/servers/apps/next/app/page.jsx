import { renderHtml } from 'decision-aid-elements/render.js';
import aid from '../aid.js';
import { Aid } from './aid.jsx';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <Aid html={renderHtml(aid, { lang: 'en' }).html} />;
}
