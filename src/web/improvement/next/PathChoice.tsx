import { SegmentedControl } from '@mantine/core'
import { nextText } from '#domain/words/improvementSteps.ts'
import { useWords } from '#web/words/useWords.tsx'

/** All at once, or one step after the other. */
export function PathChoice({
  isLight,
  onChoose,
}: {
  readonly isLight: boolean
  readonly onChoose: (isLight: boolean) => void
}) {
  const { say } = useWords()
  return (
    <SegmentedControl
      size="xs"
      style={{ justifySelf: 'start' }}
      aria-label={say(nextText.path)}
      value={isLight ? 'light' : 'steps'}
      onChange={(path) => onChoose(path === 'light')}
      data={[
        { value: 'light', label: say(nextText.inOneGo) },
        { value: 'steps', label: say(nextText.stepByStep) },
      ]}
    />
  )
}
