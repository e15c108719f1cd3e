import type { RichBlock, RichItem, RichText } from '#domain/richText/richText.ts'

/** The same text with headings that begin at the first level and skip none: what reads documents aloud relies on it (PDF/UA). */
export function leveled(text: RichText): RichText {
  let last = 0
  const within = (block: RichBlock | RichItem): RichBlock | RichItem => {
    if (block.type === 'heading') {
      last = Math.min(block.attrs.level, last + 1)
      return { ...block, attrs: { level: last as 1 | 2 | 3 } }
    }
    if (block.type === 'paragraph' || block.type === 'horizontalRule') return block
    return { ...block, content: block.content.map(within) } as RichBlock
  }
  return { ...text, content: text.content.map((block) => within(block) as RichBlock) }
}
