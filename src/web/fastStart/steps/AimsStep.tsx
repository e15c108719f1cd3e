import { Checkbox } from '@mantine/core'
import { goals, parties } from '#domain/fastStart/answers.ts'
import type { Label } from '#domain/kernel/field.ts'
import { standardNames } from '#domain/standards/standards.ts'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { StepProps } from '../Questions.tsx'
import { Checks } from './Checks.tsx'

export function AimsStep({ draft, change, needed }: StepProps) {
  const { say } = useWords()
  const told = <K extends string>(all: Readonly<Record<K, Label>>) =>
    Object.entries<Label>(all).map(([key, label]) => [key as K, say(label)] as const)
  return (
    <>
      <Checks
        label={say(fastStartText.parties)}
        options={told(parties)}
        value={draft.parties}
        onChange={(value) => change({ parties: value })}
      />
      <Checks
        label={say(fastStartText.goals)}
        description={say(fastStartText.goalsHelp)}
        options={told(goals)}
        value={draft.goals}
        onChange={(value) => change({ goals: value })}
      />
      <Checks
        label={say(fastStartText.standards)}
        error={needed('standards')}
        options={told(standardNames)}
        value={draft.standards}
        onChange={(value) => change({ standards: value })}
      />
      <Checkbox
        label={say(fastStartText.certificate)}
        checked={draft.certificate}
        onChange={({ currentTarget }) => change({ certificate: currentTarget.checked })}
      />
    </>
  )
}
