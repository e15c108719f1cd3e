import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { showingText } from '#domain/words/conformityScreen.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { queryString } from '#web/api/client.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { LibraryPiece } from '../shapes.ts'
import { useConformity } from '../useConformity.ts'

interface Shown {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly error: string | undefined
}

const PAUSE_MS = 150

/** A piece of evidence that is there already, found by its label or its record; the newest are offered first. */
export function PieceInput({ value, onChange, error }: Shown) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const asked = q && q !== chosen?.label ? { q, limit: '10' } : { limit: '10' }
  const { data } = useConformity<{ readonly items: readonly LibraryPiece[] }>(`/evidence${queryString(asked)}`)
  const options = (data?.items ?? [])
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, label, record }) => ({
      value: id,
      label: record ? `${label} (${record.number ?? record.title})` : label,
    }))
  const isListed = !chosen || options.some((option) => option.value === chosen.value)
  return (
    <Select
      label={say(showingText.findPiece)}
      required
      searchable
      clearable
      data={isListed ? options : [chosen, ...options]}
      value={value}
      onChange={(id, option) => {
        setChosen(id && option ? { value: id, label: option.label } : null)
        onChange(id)
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={say(fieldText.nothingFound)}
      error={error}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
