import { Input } from '@mantine/core'
import { useId } from 'react'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProofInput.module.css'

const kinds = ['series', 'twoFigures', 'fact'] as const
const titles = { twoFigures: stepText.twoFigures, fact: stepText.fact, series: stepText.series } as const
const explained = { twoFigures: stepText.twoFiguresHelp, fact: stepText.factHelp, series: stepText.seriesHelp } as const

/** How it will be proved: three ways, each in a sentence. */
export function ProofInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <Input.Wrapper label={say(proofFields.proof.label)} error={error} labelElement="div" labelProps={{ id }}>
      <div role="radiogroup" aria-labelledby={id} className={classes.options}>
        {kinds.map((kind) => (
          <label key={kind} className={classes.option} data-chosen={value === kind || undefined}>
            <input type="radio" name={id} checked={value === kind} onChange={() => onChange(kind)} />
            <span className={classes.title}>{say(titles[kind])}</span>
            <span className={classes.help}>{say(explained[kind])}</span>
          </label>
        ))}
      </div>
    </Input.Wrapper>
  )
}
