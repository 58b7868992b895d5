/** Written for Storybook: the address of each guide, by its path. */
declare module 'virtual:guides' {
  const addresses: Readonly<Record<string, string>>;
  export default addresses;
}

/** Written for Storybook: what there is to control of each element, by its tag. */
declare module 'virtual:controls' {
  export interface Described {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
    readonly type?: { readonly text: string };
  }
  const declarations: Readonly<
    Record<string, Readonly<Record<'attributes' | 'cssProperties' | 'cssParts', readonly Described[]>>>
  >;
  export default declarations;
}
