import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { renderHtml } from 'decision-aid-elements/render.js';
import aid from './aid.js';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>An aid</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/decision-aid.css">
    <script type="module" src="/assets/decision-aid-elements.js"></script>
  </head>
  <body>
    <output>0</output>
    <div id="sent">${aid}</div>
    <script>
      // before the elements are defined
      document.querySelector('da-decision-aid').clock = () => new Date(2030, 0, 1);
      document.querySelector('da-treatment-comparison').addEventListener('da-choose', (event) => {
        document.querySelector('output').textContent = event.options;
      });
    </script>
  </body>
</html>
`;

const TYPES = { css: 'text/css', html: 'text/html; charset=utf-8', js: 'text/javascript' };
const FILES = new URL(import.meta.resolve('decision-aid-elements/decision-aid.css'));

createServer(async ({ url }, response) => {
  const [, file] = /^\/assets\/([\w.-]+)$/.exec(url) ?? [];
  const { html } = renderHtml(page);
  const body = file ? await readFile(new URL(file, FILES)) : html;
  response.writeHead(200, { 'content-type': TYPES[file?.split('.').at(-1) ?? 'html'] }).end(body);
}).listen(process.env.PORT);
