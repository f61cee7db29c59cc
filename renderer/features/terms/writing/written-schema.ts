import { Mark, Node, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';

/**
 * What prose may hold, and nothing else: the shape of `WrittenParagraph`. Lists are paragraphs with a role, so that a
 * text has no depth in which a suggestion or a pasted page could hide something.
 */
const documentNode = Node.create({ name: 'doc', topNode: true, content: 'paragraph+' });
const textNode = Node.create({ name: 'text', group: 'inline' });

const paragraphNode = Node.create({
  name: 'paragraph',
  content: 'text*',
  addAttributes: () => ({
    role: { default: 'body', renderHTML: ({ role }) => ({ 'data-role': String(role) }) },
    // The break before this paragraph, so that splitting and joining leave it where it belongs
    breakSuggestion: {
      default: null,
      keepOnSplit: false,
      renderHTML: ({ breakSuggestion: made }: { breakSuggestion?: { kind: string } | null }) =>
        made ? { 'data-break': made.kind } : {},
    },
  }),
  parseHTML: () => [
    { tag: 'p[data-role=bullet]', attrs: { role: 'bullet' } },
    { tag: 'p[data-role=numbered]', attrs: { role: 'numbered' } },
    { tag: 'p' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const boldMark = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

const italicMark = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('italic') };
  },
});

const valueMark = Mark.create({
  name: 'valueMark',
  inclusive: false,
  addAttributes: () => ({
    kind: { default: 'missing', renderHTML: ({ kind }) => ({ 'data-mark': String(kind) }) },
  }),
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

const suggestionMark = Mark.create({
  name: 'suggestion',
  inclusive: false,
  addAttributes: () => ({
    kind: { default: 'insertion', renderHTML: () => ({}) },
    id: { default: '', renderHTML: ({ id }) => ({ 'data-suggestion': String(id) }) },
  }),
  renderHTML: ({ HTMLAttributes, mark }) => [
    mark.attrs['kind'] === 'deletion' ? 'del' : 'ins',
    HTMLAttributes,
    0,
  ],
});

export const writtenExtensions = [
  documentNode,
  paragraphNode,
  textNode,
  suggestionMark,
  boldMark,
  italicMark,
  valueMark,
] as const;

/** The same without an editor: what pastes, replacements and tests are made with. */
export const writtenSchema: Schema = getSchema([...writtenExtensions]);
