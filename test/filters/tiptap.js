// what a page with Tiptap has of it; bundled where it is installed
export { Editor, Node } from '@tiptap/core';
export { TableKit } from '@tiptap/extension-table';
export { StarterKit } from '@tiptap/starter-kit';
