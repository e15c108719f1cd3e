import { Select } from '@mantine/core'
import { useState } from 'react'
import { importText } from '#domain/words/importScreen.ts'
import { usePeople } from '#web/fields/person/usePeople.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { MeaningProps } from './ReadWords.tsx'

const NEW = 'new:'
const NOBODY = 'nobody'
const WORDS = 'words'

/** A name: somebody of the organization, a new person by this name, or nobody. */
export function PersonMeaning({ word, label, deciding }: MeaningProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const corrected = deciding.decisions.corrections?.person?.[word.text]
  const value = corrected === undefined ? readValue(word) : chosenValue(corrected)
  const { people } = usePeople(typed.startsWith(NEW) ? '' : typed, idIn(value), {})
  const named = value?.startsWith(NEW) ? value.slice(NEW.length) : word.text
  const data = [
    { value: `${NEW}${named}`, label: say(importText.newPerson, { name: named }) },
    { value: NOBODY, label: say(importText.nobody) },
    ...(value === WORDS ? [{ value: WORDS, label: say(importText.wordsOnly) }] : []),
    ...people,
  ]
  const choose = (next: string | null) => {
    if (next === null || next === WORDS) return
    const choice = next === NOBODY ? null : next.startsWith(NEW) ? { name: next.slice(NEW.length) } : { id: next }
    deciding.decide((before) => ({
      ...before,
      corrections: { ...before.corrections, person: { ...before.corrections?.person, [word.text]: choice } },
    }))
  }
  return (
    <Select
      size="xs"
      aria-label={label}
      data={data}
      value={value}
      placeholder={say(importText.chooseMeaning)}
      error={word.how === 'wrong' && corrected === undefined}
      allowDeselect={false}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server has searched already; what it found is shown as it came.
      filter={({ options }) => options}
      onChange={choose}
    />
  )
}

function readValue({ as, how }: MeaningProps['word']): string | null {
  if (how === 'known') return as
  if (how === 'new') return `${NEW}${as}`
  if (how === 'words') return WORDS
  return how === 'wrong' ? null : NOBODY
}

function chosenValue(choice: { readonly id: string } | { readonly name: string } | null): string {
  if (choice === null) return NOBODY
  return 'id' in choice ? choice.id : `${NEW}${choice.name}`
}

function idIn(value: string | null): string | null {
  return value === null || value === NOBODY || value === WORDS || value.startsWith(NEW) ? null : value
}
