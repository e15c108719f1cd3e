import type { RichBlock, RichText } from './richText.ts'

/** Plain lines as a document's text: `# heading`, `- item`, everything else a paragraph. */
export function richTextFrom(lines: readonly string[]): RichText {
  const content: RichBlock[] = []
  for (const line of lines) {
    const last = content.at(-1)
    if (line.startsWith('# ')) content.push({ type: 'heading', attrs: { level: 2 }, content: words(line.slice(2)) })
    else if (!line.startsWith('- ')) content.push({ type: 'paragraph', content: words(line) })
    else if (last?.type === 'bulletList')
      content[content.length - 1] = { ...last, content: [...last.content, item(line)] }
    else content.push({ type: 'bulletList', content: [item(line)] })
  }
  return { type: 'doc', content }
}

const words = (text: string) => [{ type: 'text', text }] as const
const item = (line: string) =>
  ({ type: 'listItem', content: [{ type: 'paragraph', content: words(line.slice(2)) }] }) as const
