import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml } from '../../scripts/minify-templates.js';

test('css: strings, nesting and combinators stay as they are', () => {
  const css = `
    :host { /* it's a note; { */ color: light-dark(#000,  #fff);
      & > p + p { content:"a  ;  b"; width: calc(1px + 2px) } }
    @container (width > 30em) { a :hover, a:hover { margin: 0 -1px } }`;
  assert.equal(
    minifyCss(css).trim(),
    `:host{color:light-dark(#000,#fff);& > p + p{content:"a  ;  b";width:calc(1px + 2px)}}` +
      `@container (width > 30em){a :hover,a:hover{margin:0 -1px}}`,
  );
});

test('html: a line break goes beside a block only, and the expressions stay in place', () => {
  const quasis = [
    `\n  <ul>\n    `,
    `\n  </ul>\n  <p>\n    One <b>two</b>\n    <i>three</i>  four\n    `,
    `\n  </p>\n  <button\n    class=`,
    `\n    title="a\n b"\n  >\n    Go\n  </button>\n`,
  ];
  assert.deepEqual(minifyHtml(quasis), [
    `<ul>`,
    `</ul><p>One <b>two</b> <i>three</i>  four `,
    `</p><button class=`,
    ` title="a\n b"> Go </button> `,
  ]);
});

test('html: preformatted text is left alone', () => {
  const quasis = [`<pre>\n  a\n  b</pre>`];
  assert.deepEqual(minifyHtml(quasis), quasis);
});
