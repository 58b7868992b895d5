import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What pages take for themselves. */
const askedOfArray = {
  selector:
    ":matches(MemberExpression[object.name='Array'][property.name='from'], CallExpression[arguments.length=0][callee.property.name='entries'])",
  message: 'Old libraries have another in its place. Spread what is to be a list, and go by its keys().',
};
const askedOfPage = {
  selector: "MemberExpression[object.name='document']",
  message: 'An image or a form may have that name. Ask `page` of src/reading/page.ts.',
};

const OF_NODES =
  '/^(localName|tagName|childNodes|children|parentNode|parentElement|textContent|classList|firstChild|nextSibling)$/';

const askedOfNodes = [
  `MemberExpression[property.name=${OF_NODES}]`,
  `ObjectPattern > Property[key.name=${OF_NODES}]`,
].map((selector) => ({
  selector,
  message: 'A field of a form may have that name. Ask by the functions of src/reading/nodes.ts.',
}));

export default defineConfig([
  globalIgnores([
    'dist/',
    'coverage/',
    'storybook-static/',
    'docs/examples/',
    'test/{frameworks,servers}/apps/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // chai's `expect(x).to.exist` and friends
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // @open-wc/testing types `.to.equal()` as a promise, which it is for snapshots only
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // a virtual module's declaration can import types in place only
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'AidElement'] } },
    rules: {
      // 5.x has no flat export: take the rules of its recommended set
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off',
      // Lit binds `@click=${this.handler}` itself
      '@typescript-eslint/unbound-method': 'off',
      // LitElement implements every lifecycle callback
      'wc/guard-super-call': 'off',
      // an element's properties follow from its declaration, and its interface takes them from there
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  // the page of the builder is drawn by functions, which have no handlers of their own
  {
    files: ['src/builder/view/*.ts'],
    rules: { 'lit/no-template-arrow': 'off' },
  },
  // a name on the page stands before what every node has: see src/reading/nodes.ts
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', askedOfArray],
    },
  },
  {
    files: ['src/{shared,elements}/**/*.ts', 'src/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', askedOfArray, askedOfPage],
    },
  },
  {
    files: ['src/{reading,author,writing,document,markup}/**/*.ts'],
    ignores: ['src/**/nodes.ts', 'src/reading/page.ts', 'src/writing/tree.ts'],
    rules: {
      'no-restricted-syntax': ['error', askedOfArray, ...askedOfNodes],
    },
  },
  {
    files: ['stories/**/*.ts'],
    extends: [storybook.configs['flat/recommended']],
    // stories import types only from Storybook: its renderer needs no build here
    rules: { 'storybook/no-renderer-packages': 'off' },
  },
  {
    files: ['scripts/**', 'test/node/**', 'bench/**', '*.js', '.storybook/**'],
    languageOptions: { globals: globals.node },
  },
  // what runs in a page, or is sent there
  {
    files: ['test/{frameworks,servers,filters,support}/*.js', 'test/node/storybook.test.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  prettier,
]);
