import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { roomScreen } from '#domain/words/roomScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { AskForm } from './AskForm.tsx'
import { Back } from './Back.tsx'
import { ItemName } from './ItemName.tsx'
import classes from './Room.module.css'
import type { IndexedItem } from './shapes.ts'

interface Shown {
  readonly at: string
  readonly title: string
  readonly items: readonly IndexedItem[]
  readonly canAsk?: boolean
}

/** What was released for one requirement, a line each; a record opens here, a file is downloaded. */
export function ItemTable({ at, title, items, canAsk = false }: Shown) {
  const { say, formats } = useWords()
  return (
    <>
      <Back to={{}} isNarrowOnly />
      <h2 className={classes.title}>{title}</h2>
      {items.length === 0 ? (
        <p className={classes.soft}>{say(roomScreen.nothing)}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(roomScreen.what)}</th>
              <th scope="col">{say(roomScreen.stands)}</th>
              <th scope="col" className={table.wide}>
                {say(roomScreen.holdsUntil)}
              </th>
              <th scope="col" className={table.wide}>
                {say(roomScreen.released)}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.key}>
                <td className={classes.cell}>
                  <ItemName item={item} at={at} />
                </td>
                <td className={`${table.soft} ${classes.cell}`}>{standing(item)}</td>
                <td className={`${table.wide} ${table.once} ${classes.cell}`}>
                  {item.until && formats.day(item.until)}
                </td>
                <td className={`${table.wide} ${table.soft} ${table.once} ${classes.cell}`}>
                  {formats.day(item.releasedAt.slice(0, 10))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {canAsk && <Asking key={at} requirement={at} />}
    </>
  )

  function standing({ stands, record }: IndexedItem) {
    const isSaid = stands === 'done' || stands === 'paper' || stands === 'underWay' || stands === 'expired'
    return [record?.stage, isSaid && say(roomScreen[stands])].filter(Boolean).join(' · ')
  }
}

function Asking({ requirement }: { readonly requirement: string }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [isSent, setSent] = useState(false)
  if (isSent)
    return (
      <p className={classes.sent} role="status">
        <Link to="/room" search={{ part: 'requests' } as never}>
          {say(roomScreen.requests)}
        </Link>
        : {say(roomScreen.waiting)}
      </p>
    )
  if (!isOpen)
    return (
      <Button size="xs" variant="default" mt="md" onClick={() => setOpen(true)}>
        {say(roomScreen.askAbout)}
      </Button>
    )
  return <AskForm requirement={requirement} onAsked={() => setSent(true)} onClose={() => setOpen(false)} />
}
