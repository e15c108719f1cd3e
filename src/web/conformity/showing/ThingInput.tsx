import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { counting } from '#domain/conformity/counting.ts'
import { recordTypes } from '#domain/records/index.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { LinkInput } from '#web/fields/link/LinkInput.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly error: string | undefined
}

/** A record of any kind that can show a requirement: its kind first, then found by number or words. */
export function ThingInput({ value, onChange, error }: Shown) {
  const { say } = useWords()
  const types = Object.keys(counting)
    .flatMap((name) => recordTypes[name] ?? [])
    .sort((one, other) => say(one.label).localeCompare(say(other.label)))
  const [type, setType] = useState(types.find(({ name }) => name === 'document')?.name ?? types[0]?.name ?? '')
  return (
    <>
      <NativeSelect
        label={say(showingText.type)}
        value={type}
        onChange={({ currentTarget }) => {
          setType(currentTarget.value)
          onChange(null)
        }}
        data={types.map(({ name, label }) => ({ value: name, label: say(label) }))}
      />
      <LinkInput
        key={type}
        field={{ kind: 'link', to: type, label: showingText.record }}
        names={{}}
        label={say(showingText.record)}
        required
        value={value}
        onChange={onChange}
        {...(error !== undefined && { error })}
      />
    </>
  )
}
