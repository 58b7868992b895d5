export default {
  compatibilityDate: '2026-11-01',
  css: ['decision-aid-elements/decision-aid.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'An aid', link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('da-') } },
};
