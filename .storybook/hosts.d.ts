/** Written for Storybook: the style sheets of other sites that the tests use, each fetched when it is chosen. */
declare module 'virtual:hosts' {
  const hosts: Readonly<Record<string, () => Promise<{ css: string; classes: string }>>>;
  export default hosts;
}
