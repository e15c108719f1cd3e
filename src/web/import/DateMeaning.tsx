import { Button } from '@mantine/core'
import { importText } from '#domain/words/importScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MeaningProps } from './ReadWords.tsx'
import classes from './Words.module.css'

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
    <div className={classes.date}>
      <FieldInput
        field={{ kind: 'day', label: { en: label, de: label } }}
        value={corrected ?? null}
        onChange={(day) => day !== null && decide(day as string)}
      />
      <Button size="compact-sm" variant="default" aria-pressed={corrected === null} onClick={() => decide(null)}>
        {say(importText.emptyDate)}
      </Button>
    </div>
  )
}
