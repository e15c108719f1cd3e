import { Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import { controlCardText, gridText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useLinked } from '#web/fields/link/linked.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { type Grid, gridKey } from '../useGrid.ts'
import classes from './SystemGrid.module.css'
import { TailoringForm } from './TailoringForm.tsx'

interface Shown {
  readonly statement: string
  readonly system: string
  readonly rows: readonly SoaRow[]
  readonly may: Grid['may']
  readonly chosen: string | undefined
  readonly onChoose: (row: string) => void
}

/** The controls as they are for one AI system: as for all, or its own way; several are tailored at once with one reason. */
export function SystemGrid({ statement, system, rows, may, chosen, onChoose }: Shown) {
  const { say } = useWords()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { data } = useLinked('aiSystem', system)
  const put = usePut(statement)
  const picked = rows.filter(({ id }) => ticked.has(id))
  const tick = (id: string, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, id] : [...now].filter((each) => each !== id)))
  const name = data?.title ?? '…'
  return (
    <>
      {picked.length > 0 && (
        <div className={classes.form}>
          <TailoringForm
            statement={statement}
            system={system}
            rows={picked}
            title={say(controlCardText.tailorAll, { count: picked.length, system: name })}
            isFixed={false}
            onWritten={put}
            onDone={() => setTicked(new Set())}
          />
        </div>
      )}
      <table className={`${table.table} ${classes.table}`} aria-label={say(gridText.grid)}>
        <thead>
          <tr>
            {may.say && <th aria-label={say(controlCardText.ownWay)} />}
            <th>{say(applicabilityText.control)}</th>
            <th>{say(applicabilityText.applies)}</th>
            <th>{say(applicabilityText.tailored)}</th>
            <th>{say(applicabilityText.treatment)}</th>
            <th>{say(applicabilityText.status)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-selected={row.id === chosen}>
              {may.say && (
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={say(controlCardText.choose, { control: refOf(row.control) })}
                    checked={ticked.has(row.id)}
                    onChange={({ currentTarget }) => tick(row.id, currentTarget.checked)}
                  />
                </td>
              )}
              <td>
                <button type="button" className={classes.name} onClick={() => onChoose(row.id)}>
                  <b>{refOf(row.control)}</b> {say(controlTitle(row))}
                </button>
              </td>
              <Way row={row} system={system} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function usePut(statement: string) {
  const slug = useSlug()
  const queries = useQueryClient()
  return (row: SoaRow) =>
    queries.setQueryData<Grid>(
      gridKey(slug, statement),
      (grid) => grid && { ...grid, items: grid.items.map((each) => (each.id === row.id ? row : each)) },
    )
}

function Way({ row, system }: { readonly row: SoaRow; readonly system: string }) {
  const { say } = useWords()
  const own = row.tailoring.find((each) => each.system.id === system)
  const applies = own?.applicable ?? row.applicable
  const status = own?.status ?? row.status
  return (
    <>
      <td>{applies === null ? '–' : say(applies ? applicabilityText.yes : applicabilityText.no)}</td>
      <td className={own ? undefined : table.soft}>{own ? own.justification : say(controlCardText.asForAll)}</td>
      <td>{own?.treatment ?? ''}</td>
      <td>{applies !== false && status ? say(controlStatusText[status]) : ''}</td>
    </>
  )
}
