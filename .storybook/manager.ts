import { addons } from 'storybook/manager-api';

// the builder and the playground have no controls: all of the room is for the work
addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      /^(builder|playground)--/.test(storyId) ? false : isShown,
  },
});
