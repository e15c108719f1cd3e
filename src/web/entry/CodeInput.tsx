import { TextInput } from '@mantine/core'
import { entryText } from '#domain/words/screenEntry.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly value: string
  readonly onChange: (code: string) => void
  readonly autoFocus?: boolean
}

/** Six digits; phones offer the number pad and password managers fill it in. */
export function CodeInput({ value, onChange, autoFocus = false }: Shown) {
  const { say } = useWords()
  return (
    <TextInput
      label={say(entryText.codeFromApp)}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9 ]{6,7}"
      autoFocus={autoFocus}
      required
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replace(/[^0-9]/g, '').slice(0, 6))}
    />
  )
}
