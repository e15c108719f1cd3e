import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { NumberInput } from '#web/fields/number/NumberInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'
import type { EditorProps } from './ModelEditor.tsx'
import { WholeRefusals } from './QuestionsEditor.tsx'

const FEWEST = 2
const MOST = 5

/** The levels every question is answered with. */
export function ScaleEditor({ draft: { scale }, change, error }: EditorProps) {
  const { say } = useWords()
  const set = (at: number, level: (typeof scale)[number]) => change({ scale: scale.with(at, level) })
  const next = Math.max(0, ...scale.map(({ value }) => value)) + 1
  return (
    <div className={classes.group}>
      <h2 className={classes.heading}>{say(scoringText.scale)}</h2>
      <p className={classes.lead}>{say(scoringText.scaleHelp)}</p>
      {scale.map((level, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level's place is its name while value and label are being typed
        <div key={at} className={classes.level}>
          <NumberInput
            field={{ kind: 'number', label: scoringText.value, whole: true, min: 0, max: 10 }}
            label={say(scoringText.value)}
            required
            names={{}}
            value={level.value}
            onChange={(value) => set(at, { ...level, value: value ?? 0 })}
          />
          <TextInput
            label={say(scoringText.levelLabel)}
            required
            value={level.label}
            error={refusalAt(error, `scale/${at}/label`)}
            onChange={({ currentTarget }) => set(at, { ...level, label: currentTarget.value })}
          />
          {scale.length > FEWEST && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={say(scoringText.removeLevel, { name: level.label || level.value })}
              title={say(scoringText.removeLevel, { name: level.label || level.value })}
              onClick={() => change({ scale: scale.toSpliced(at, 1) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      <WholeRefusals error={error} field="scale" />
      {scale.length < MOST && (
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => change({ scale: [...scale, { value: next, label: '' }] })}
          style={{ justifySelf: 'start' }}
        >
          {say(scoringText.addLevel)}
        </Button>
      )}
    </div>
  )
}
