import { renderHtml } from 'decision-aid-elements/render.js';
import aid from './aid.js';

export default function (config) {
  config.addGlobalData('aid', aid);
  config.addPassthroughCopy({ 'node_modules/decision-aid-elements/dist/*.{js,css}': 'assets' });
  config.addTransform('aid', function (page) {
    return this.page.outputPath?.endsWith('.html') ? renderHtml(page).html : page;
  });
}
