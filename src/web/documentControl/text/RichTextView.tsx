import { Link } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { RichBlock, RichInline, RichItem, RichMark, RichText } from '#domain/richText/richText.ts'
import classes from './RichText.module.css'

/** A text of the closed list, part by part as elements: nothing of it is ever taken for HTML. */
export function RichTextView({ text }: { readonly text: RichText }) {
  return <div className={classes.text}>{blocks(text.content)}</div>
}

function blocks(content: readonly (RichBlock | RichItem)[]): ReactNode {
  // A text that is shown does not change place by place.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return content.map((block, at) => <Fragment key={at}>{shown(block)}</Fragment>)
}

function shown(block: RichBlock | RichItem): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.content)}</p>
    case 'heading':
      return heading(block.attrs.level, inlines(block.content))
    case 'blockquote':
      return <blockquote>{blocks(block.content)}</blockquote>
    case 'bulletList':
      return <ul>{blocks(block.content)}</ul>
    case 'orderedList':
      return <ol start={block.attrs.start}>{blocks(block.content)}</ol>
    case 'listItem':
      return <li>{blocks(block.content)}</li>
    case 'horizontalRule':
      return <hr />
  }
}

/** The page has its own h1 and h2. */
function heading(level: 1 | 2 | 3, said: ReactNode): ReactNode {
  if (level === 1) return <h3 data-level="1">{said}</h3>
  return level === 2 ? <h4 data-level="2">{said}</h4> : <h5 data-level="3">{said}</h5>
}

function inlines(content: readonly RichInline[] = []): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see blocks
  return content.map((inline, at) => <Fragment key={at}>{inline.type === 'text' ? marked(inline) : <br />}</Fragment>)
}

function marked({ text, marks = [] }: Extract<RichInline, { type: 'text' }>): ReactNode {
  return marks.reduce<ReactNode>((said, mark) => within(mark, said), text)
}

function within(mark: RichMark, said: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{said}</strong>
    case 'italic':
      return <em>{said}</em>
    case 'underline':
      return <u>{said}</u>
    case 'strike':
      return <s>{said}</s>
    case 'code':
      return <code>{said}</code>
    case 'link':
      return mark.attrs.href.startsWith('/') ? (
        <Link to={mark.attrs.href}>{said}</Link>
      ) : (
        <a href={mark.attrs.href} rel="noopener noreferrer" target="_blank">
          {said}
        </a>
      )
  }
}
