import { Checkbox, Stack } from '@mantine/core'
import { aiRoles } from '#domain/fastStart/answers.ts'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { StepProps } from '../Questions.tsx'
import { Checks } from './Checks.tsx'
import { SystemLines } from './SystemLines.tsx'

export function AiStep({ draft, change, needed }: StepProps) {
  const { say } = useWords()
  return (
    <>
      <Checks
        label={say(fastStartText.roles)}
        error={needed('aiRoles')}
        options={aiRoles.map((role) => [role, say(fastStartText[role])] as const)}
        value={draft.aiRoles}
        onChange={(value) => change({ aiRoles: value })}
      />
      <SystemLines systems={draft.systems} error={needed('systems')} onChange={(systems) => change({ systems })} />
      <Stack gap={8}>
        <Checkbox
          label={say(fastStartText.personalData)}
          checked={draft.personalData}
          onChange={({ currentTarget }) => change({ personalData: currentTarget.checked })}
        />
        <Checkbox
          label={say(fastStartText.aboutPeople)}
          checked={draft.aboutPeople}
          onChange={({ currentTarget }) => change({ aboutPeople: currentTarget.checked })}
        />
      </Stack>
    </>
  )
}
