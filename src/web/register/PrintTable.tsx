import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { registerText } from '#domain/words/screenRegister.ts'
import type { Item } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './columns.tsx'
import classes from './PrintTable.module.css'

const MOST = 2000

interface Shown {
  readonly items: readonly Item[]
  readonly columns: readonly Column[]
  readonly hasMore: boolean
}

/** The loaded rows as a plain table, drawn only while the page is being printed. */
export function PrintTable({ items, columns, hasMore }: Shown) {
  const { say, formats } = useWords()
  if (!useIsPrinting()) return null
  const rows = items.slice(0, MOST)
  const isPart = hasMore || rows.length < items.length
  return (
    <table className={classes.table}>
      <caption>
        {say(isPart ? registerText.printedPart : registerText.printed, { count: formats.number(rows.length) })}
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key}>{say(label)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <tr key={item.id}>
            {columns.map(({ key, cell }) => (
              <td key={key}>{cell(item)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const set = (value: boolean) => () => flushSync(() => setPrinting(value))
    const [begin, end] = [set(true), set(false)]
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
