type Part = Readonly<Record<string, unknown>>

const said = (text: string): Part => ({ type: 'text', text })
const paragraph = (text: string): Part => ({ type: 'paragraph', content: [said(text)] })
const item = (text: string): Part => ({ type: 'listItem', content: [paragraph(text)] })

/** A text as the editor would write it, from lines: `# heading`, `## heading`, `- point`, `1. step`, and paragraphs. */
export function textOf(lines: readonly string[]): Part {
  const content: Part[] = []
  for (const line of lines) {
    const [, sign = '', words = line] = line.match(/^(#{1,3}|-|\d\.) (.*)$/) ?? []
    if (sign.startsWith('#')) content.push({ type: 'heading', attrs: { level: sign.length }, content: [said(words)] })
    else if (sign === '-') intoList(content, 'bulletList', words)
    else if (sign) intoList(content, 'orderedList', words)
    else content.push(paragraph(line))
  }
  return { type: 'doc', content }
}

function intoList(content: Part[], type: 'bulletList' | 'orderedList', words: string): void {
  const last = content.at(-1)
  if (last?.type === type) (last.content as Part[]).push(item(words))
  else content.push({ type, ...(type === 'orderedList' && { attrs: { start: 1 } }), content: [item(words)] })
}
