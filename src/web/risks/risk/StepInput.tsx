import { Select } from '@mantine/core'
import type { NumberField } from '#domain/kernel/field.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskText } from '#domain/words/riskScreen.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useCriteria } from '../useCriteria.ts'

/** A step of the scale of likelihood or of consequence, by its name. */
export function StepInput({ name, value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const criteria = useCriteria()
  const field = risk.fields[name as 'likelihood'] as NumberField
  const steps = name === 'residualConsequence' ? criteria?.consequences : criteria?.likelihoods
  return (
    <Select
      label={say(field.label)}
      description={field.help && say(field.help)}
      error={error}
      data={(steps ?? []).map(({ step, name: called, meaning }) => ({
        value: String(step),
        label: [say(riskText.step, { step, name: called }), meaning].filter(Boolean).join(': '),
      }))}
      value={typeof value === 'number' ? String(value) : null}
      onChange={(step) => onChange(step === null ? null : Number(step))}
      clearable
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
