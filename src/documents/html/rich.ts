import type { RichBlock, RichInline, RichItem, RichMark, RichText } from '#domain/richText/richText.ts'
import { escaped } from './escaped.ts'

/** A text of the closed list as HTML; nothing but its parts comes through. */
export function richHtml({ content }: RichText): string {
  return content.map(part).join('\n')
}

function part(block: RichBlock | RichItem): string {
  const inside = () => ((block as { content?: readonly (RichBlock | RichItem)[] }).content ?? []).map(part).join('')
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.content)}</p>`
    case 'heading':
      return `<h${block.attrs.level + 1}>${inlines(block.content)}</h${block.attrs.level + 1}>`
    case 'blockquote':
      return `<blockquote>${inside()}</blockquote>`
    case 'bulletList':
      return `<ul>${inside()}</ul>`
    case 'orderedList':
      return `<ol start="${Number(block.attrs.start)}">${inside()}</ol>`
    case 'listItem':
      return `<li>${inside()}</li>`
    case 'horizontalRule':
      return '<hr>'
  }
}

function inlines(content: readonly RichInline[] = []): string {
  return content
    .map((inline) => (inline.type === 'hardBreak' ? '<br>' : (inline.marks ?? []).reduce(marked, escaped(inline.text))))
    .join('')
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' } as const

function marked(html: string, mark: RichMark): string {
  if (mark.type !== 'link') return `<${tags[mark.type]}>${html}</${tags[mark.type]}>`
  const { href } = mark.attrs
  return /^(https?:|mailto:)/i.test(href) ? `<a href="${escaped(href)}" rel="noreferrer noopener">${html}</a>` : html
}
