/** The text of a document as the editor writes it (ProseMirror JSON), of a closed list of parts: nothing else is kept or shown. */
export interface RichText {
  readonly type: 'doc'
  readonly content: readonly RichBlock[]
}

export type RichBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly RichInline[] }
  | {
      readonly type: 'heading'
      readonly attrs: { readonly level: 1 | 2 | 3 }
      readonly content?: readonly RichInline[]
    }
  | { readonly type: 'blockquote'; readonly content: readonly RichBlock[] }
  | { readonly type: 'bulletList'; readonly content: readonly RichItem[] }
  | { readonly type: 'orderedList'; readonly attrs: { readonly start: number }; readonly content: readonly RichItem[] }
  | { readonly type: 'horizontalRule' }

export interface RichItem {
  readonly type: 'listItem'
  readonly content: readonly RichBlock[]
}

export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] }
  | { readonly type: 'hardBreak' }

export type RichMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

/** The words alone, a line a block: for searching and for knowing whether there are any. */
export function plainText(text: RichText): string {
  return text.content.map(wordsOf).join('\n').trim()
}

function wordsOf(part: RichBlock | RichItem): string {
  switch (part.type) {
    case 'horizontalRule':
      return ''
    case 'paragraph':
    case 'heading':
      return (part.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
    default:
      return (part.content as readonly (RichBlock | RichItem)[]).map(wordsOf).join('\n')
  }
}
