import type { Mark, Node, Schema } from '@tiptap/pm/model';
import type {
  Suggestion,
  WrittenParagraph,
  WrittenRun,
} from '../../../../domain/terms/written/written-prose.ts';
import { writtenSchema } from './written-schema.ts';

/** Written prose as the document of an editor. An empty one still has the line to write in. */
export function toDoc(paragraphs: readonly WrittenParagraph[], schema: Schema = writtenSchema): Node {
  const nodes = paragraphs.map(({ role, runs }, at) =>
    schema.node(
      'paragraph',
      { role, breakSuggestion: paragraphs[at - 1]?.breakSuggestion ?? null },
      runs.filter(({ text }) => text !== '').map((run) => schema.text(run.text, marksOf(run, schema))),
    ),
  );
  return schema.node('doc', null, nodes.length > 0 ? nodes : [schema.node('paragraph')]);
}

function marksOf({ bold, italic, mark, suggestion }: WrittenRun, schema: Schema): readonly Mark[] {
  return [
    ...(suggestion ? [schema.mark('suggestion', { ...suggestion })] : []),
    ...(bold ? [schema.mark('bold')] : []),
    ...(italic ? [schema.mark('italic')] : []),
    ...(mark ? [schema.mark('valueMark', { kind: mark })] : []),
  ];
}

/** The document of an editor as written prose. The schema of the editor allows nothing that has no place in it. */
export function fromDoc(doc: Node): readonly WrittenParagraph[] {
  return doc.children.map((paragraph, at): WrittenParagraph => {
    const broken = doc.children[at + 1]?.attrs['breakSuggestion'] as Suggestion | null | undefined;
    return {
      role: paragraph.attrs['role'] as WrittenParagraph['role'],
      runs: paragraph.children.map(toRun),
      ...(broken && { breakSuggestion: broken }),
    };
  });
}

function toRun(node: Node): WrittenRun {
  const attrsOf = (name: string) => node.marks.find((mark) => mark.type.name === name)?.attrs;
  const [suggestion, value] = [attrsOf('suggestion'), attrsOf('valueMark')];
  return {
    text: node.text ?? '',
    ...(attrsOf('bold') && { bold: true }),
    ...(attrsOf('italic') && { italic: true }),
    ...(value && { mark: value['kind'] as NonNullable<WrittenRun['mark']> }),
    ...(suggestion && {
      suggestion: { kind: suggestion['kind'] as Suggestion['kind'], id: String(suggestion['id']) },
    }),
  };
}
