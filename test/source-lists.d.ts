/** Written by the test runner: every story module, by its path. */
declare module 'virtual:stories' {
  const modules: Record<string, Record<string, unknown>>;
  export default modules;
}

/** Written by the test runner: every module with styles for the light DOM, in the order of the cascade. */
declare module 'virtual:lightdom' {
  const modules: Record<string, Record<string, import('lit').CSSResult>>;
  export default modules;
}

/** Written by the test runner: the path of each text in README.md, CONTRIBUTING.md and docs. */
declare module 'virtual:docs' {
  const paths: string[];
  export default paths;
}

/** Written by the test runner: the path of each page in docs/examples. */
declare module 'virtual:examples' {
  const paths: string[];
  export default paths;
}

/** Written by the test runner: the settings in docs/filters.md, and what sanitize-html makes of the example pages. */
declare module 'virtual:filters' {
  const filters: {
    /** Each snippet, by the filter that it is for. */
    readonly code: Readonly<Record<string, string>>;
    readonly pages: readonly {
      readonly name: string;
      readonly html: string;
      /** By itself, and with the settings. */
      readonly sanitized: readonly [string, string];
    }[];
  };
  export default filters;
}
