import { Drawing } from '#web/charts/Drawing.tsx'
import { RichTextView } from '#web/documentControl/text/RichTextView.tsx'
import table from '#web/parts/Table.module.css'
import classes from './Blocks.module.css'
import type { Block, Cell } from './blockShapes.ts'

/** A document on the screen, block by block: the same the house would print. Nothing of it is ever taken for HTML. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // A document that is read does not change place by place.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return blocks.map((block, at) => <Shown key={at} block={block} />)
}

function Shown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3 className={classes.heading}>{block.text}</h3>
      ) : (
        <h4 className={classes.heading}>{block.text}</h4>
      )
    case 'paragraph':
      return <p className={block.tone ? classes.quiet : classes.lines}>{block.text}</p>
    case 'facts':
      return <Facts facts={block.facts} />
    case 'table':
      return <Rows block={block} />
    case 'drawing':
      return (
        <figure className={classes.figure}>
          <Drawing svg={block.svg} />
          <figcaption>{`${block.caption} ${block.alt}`.trim()}</figcaption>
        </figure>
      )
    case 'list':
      return (
        <ul className={classes.list}>
          {block.items.map(({ text, depth }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={at} style={{ marginInlineStart: `${depth * 1.4}em` }}>
              {text}
            </li>
          ))}
        </ul>
      )
    case 'rich':
      return <RichTextView text={block.text} />
  }
}

function Facts({ facts }: { readonly facts: Extract<Block, { kind: 'facts' }>['facts'] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, isFixed }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <div key={at}>
          <dt>{label}</dt>
          <dd>{isFixed ? <code className={classes.fixed}>{value}</code> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({ block: { title, heads, rows } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <div className={classes.scroll}>
      <table className={table.table}>
        {title && <caption className={classes.caption}>{title}</caption>}
        <thead>
          <tr>
            {heads.map(({ text }) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>
                  <Words cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Words({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return <span className={classes.lines}>{cell}</span>
  return (
    <>
      <span className={classes.lines}>{cell.text}</span>
      <code className={classes.fixed}>{cell.fixed}</code>
    </>
  )
}
