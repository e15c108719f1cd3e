import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SoaRow } from '#domain/applicability/row.ts'
import { gridViewNames, gridViews } from '#domain/applicability/views.ts'
import { gridText } from '#domain/words/applicabilityScreen.ts'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './GridFilters.module.css'

type Query = {
  readonly show?: string | undefined
  readonly find?: string | undefined
  readonly system?: string | undefined
}

interface Shown {
  readonly rows: readonly SoaRow[]
  readonly today: string
  readonly query: Query
  readonly change: (changed: Query) => void
}

/** What narrows the grid, and for which AI system it is seen. */
export function GridFilters({ rows, today, query, change }: Shown) {
  const { say } = useWords()
  const [typed, setTyped] = useState(query.find ?? '')
  return (
    <div className={classes.filters} data-print="hide">
      <TextInput
        size="xs"
        className={classes.find ?? ''}
        aria-label={say(gridText.find)}
        placeholder={say(gridText.find)}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          change({ find: currentTarget.value || undefined })
        }}
      />
      {gridViewNames.map((name) => {
        const count = rows.filter((row) => gridViews[name](row, today)).length
        return (
          <TogglePill
            key={name}
            label={`${say(gridText[name])} ${count}`}
            on={query.show === name}
            onToggle={(on) => change({ show: on ? name : undefined })}
          />
        )
      })}
      <div className={classes.system}>
        <LinkInput
          field={system}
          label={say(gridText.forSystem)}
          value={query.system ?? null}
          onChange={(id) => change({ system: id ?? undefined })}
          names={{}}
        />
      </div>
    </div>
  )
}

const system = { kind: 'link', to: 'aiSystem', label: gridText.forSystem } as const
