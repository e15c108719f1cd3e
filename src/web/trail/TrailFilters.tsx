import { CloseButton, Select } from '@mantine/core'
import { trailText } from '#domain/words/trailScreen.ts'
import { officeVerbs, recordVerbs } from '#domain/words/verbLabel.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { PersonSelect } from './PersonSelect.tsx'
import classes from './TrailFilters.module.css'
import type { TrailSearch } from './useTrail.ts'

interface Shown {
  readonly search: TrailSearch
  readonly change: (changes: { readonly [K in keyof TrailSearch]?: string | undefined }) => void
}

const days = [
  { name: 'from', label: trailText.from },
  { name: 'to', label: trailText.to },
] as const

/** Who, what, from and to; all of it in the address. */
export function TrailFilters({ search, change }: Shown) {
  const { say } = useWords()
  const options = (verbs: typeof recordVerbs) =>
    Object.entries(verbs).map(([value, label]) => ({ value, label: say(label) }))
  const isFiltered = Object.values(search).some(Boolean)
  return (
    <search className={classes.bar} aria-label={say(trailText.filters)}>
      <PersonSelect label={say(trailText.who)} value={search.actor} onChange={(actor) => change({ actor })} />
      <Select
        label={say(trailText.what)}
        placeholder={say(trailText.anything)}
        data={[
          { group: say(trailText.onRecords), items: options(recordVerbs) },
          { group: say(trailText.onOffice), items: options(officeVerbs) },
        ]}
        value={search.verb ?? null}
        onChange={(verb) => change({ verb: verb ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say(trailText.clear) }}
        comboboxProps={{ shadow: 'md', width: 280, position: 'bottom-start' }}
      />
      {days.map(({ name, label }) => (
        <DayInput
          key={name}
          field={{ kind: 'day', label }}
          label={say(label)}
          names={{}}
          value={search[name] ?? null}
          onChange={(day) => change({ [name]: day ?? undefined })}
        />
      ))}
      {isFiltered && (
        <CloseButton
          aria-label={say(trailText.clearAll)}
          title={say(trailText.clearAll)}
          onClick={() => change({ actor: undefined, verb: undefined, from: undefined, to: undefined })}
        />
      )}
    </search>
  )
}
