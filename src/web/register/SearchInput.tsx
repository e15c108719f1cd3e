import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

interface Shown {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** Searches a moment after the typing stops; Escape empties it. `/` puts the cursor here. */
export function SearchInput({ label, value, onChange }: Shown) {
  const [typed, setTyped] = useState(value ?? '')
  const later = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), 200)
  useEffect(() => setTyped((now) => (now.trim() === (value ?? '') ? now : (value ?? ''))), [value])
  const type = (text: string) => {
    setTyped(text)
    later(text)
  }
  return (
    <TextInput
      type="search"
      size="xs"
      w={172}
      flex="none"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') type('')
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
