// Vite plugin for the scripts that pages load by a tag. Lit asks for its Trusted Types policy while it is evaluated, and
// throws where the page refuses it. Here it asks through src/shared/trusted-types.ts, which takes a no for an answer.
import MagicString from 'magic-string';

const CALL = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;

export function litPolicy() {
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
      const { 0: call, index } = CALL.exec(code) ?? {};
      if (!call) throw new Error(`${id}: where Lit asks for its policy is not found`);
      const edited = new MagicString(code);
      edited.overwrite(index, index + call.length, `ask(()=>${call})`);
      edited.prepend(`import{ask}from'/src/shared/trusted-types.ts';`);
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
