import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { sizes } from '#domain/fastStart/answers.ts'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { StepProps } from '../Questions.tsx'

const MOST = 500

export function HouseStep({ draft, change, needed }: StepProps) {
  const { say } = useWords()
  return (
    <>
      <Textarea
        label={say(fastStartText.activity)}
        description={say(fastStartText.activityHelp)}
        required
        maxLength={MOST}
        minRows={2}
        error={needed('activity')}
        value={draft.activity}
        onChange={({ currentTarget }) => change({ activity: currentTarget.value })}
      />
      <Radio.Group
        label={say(fastStartText.size)}
        value={draft.size}
        onChange={(size) => change({ size: size as typeof draft.size })}
      >
        <Stack gap={6} mt={6}>
          {Object.entries(sizes).map(([value, label]) => (
            <Radio key={value} value={value} label={say(label)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={say(fastStartText.boundaries)}
        description={say(fastStartText.boundariesHelp)}
        required
        maxLength={MOST}
        error={needed('boundaries')}
        value={draft.boundaries}
        onChange={({ currentTarget }) => change({ boundaries: currentTarget.value })}
      />
    </>
  )
}
