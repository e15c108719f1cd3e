import { Select } from '@mantine/core'
import type { Label } from '#domain/kernel/field.ts'
import { rankingFields } from '#domain/records/improvement/rankingFields.ts'
import { sourceOptions } from '#domain/records/sourceTypes.ts'
import { importText } from '#domain/words/importScreen.ts'
import { claimedStages } from '#domain/words/importWords.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { MeaningProps } from './ReadWords.tsx'

const options: Readonly<Record<'status' | 'priority' | 'source', Readonly<Record<string, Label>>>> = {
  status: claimedStages,
  priority: rankingFields.band.options,
  source: sourceOptions,
}
const NONE = ''

/** A status, priority or source word: one of ours, chosen from the closed list. */
export function WordMeaning({ kind, word, label, deciding }: MeaningProps & { readonly kind: keyof typeof options }) {
  const { say } = useWords()
  const corrected = deciding.decisions.corrections?.[kind]?.[word.text]
  const value = corrected === undefined ? word.as : corrected
  const choices = Object.entries(options[kind]).map(([each, name]) => ({ value: each, label: say(name) }))
  const unread = kind === 'priority' ? [{ value: NONE, label: say(importText.keptAsWritten) }] : []
  const choose = (next: string | null) =>
    next !== null &&
    deciding.decide((before) => ({
      ...before,
      corrections: {
        ...before.corrections,
        [kind]: { ...before.corrections?.[kind], [word.text]: next === NONE ? null : next },
      },
    }))
  return (
    <Select
      size="xs"
      aria-label={label}
      data={[...choices, ...unread]}
      value={value ?? (kind === 'priority' ? NONE : null)}
      placeholder={say(importText.chooseMeaning)}
      error={word.how === 'wrong' && corrected === undefined}
      allowDeselect={false}
      searchable={kind === 'source'}
      onChange={choose}
    />
  )
}
