import { Button, Group } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MeaningProps } from './ReadWords.tsx'

/** A date nobody can read: the right day, or none. */
export function DateMeaning({ word: { text }, label, deciding }: MeaningProps) {
  const { say } = useWords()
  const corrected = deciding.decisions.corrections?.date?.[text]
  const decide = (day: string | null) =>
    deciding.decide((before) => ({
      ...before,
      corrections: { ...before.corrections, date: { ...before.corrections?.date, [text]: day } },
    }))
  return (
    <Group gap="xs" wrap="nowrap" align="end">
      <FieldInput
        field={{ kind: 'day', label: { en: label, de: label } }}
        value={corrected ?? null}
        onChange={(day) => day !== null && decide(day as string)}
      />
      <Button size="compact-sm" variant="default" onClick={() => decide(null)}>
        {say(importText.emptyDate)}
      </Button>
    </Group>
  )
}
