import { ActionIcon, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { NumberInput } from '#web/fields/number/NumberInput.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'
import type { DraftDimension } from './modelDraft.ts'

interface Shown {
  readonly dimension: DraftDimension
  readonly at: number
  readonly error: unknown
  readonly change: (values: Partial<DraftDimension>) => void
  readonly onRemove?: () => void
}

/** One question: its name, how much it counts, what is asked, and which way the scale runs. */
export function QuestionFields({ dimension, at, error, change, onRemove }: Shown) {
  const { say } = useWords()
  const name = dimension.label || say(scoringText.questionNumber, { number: at + 1 })
  return (
    <fieldset className={classes.question} aria-label={name}>
      <div className={classes.top}>
        <TextInput
          label={say(scoringText.short)}
          required
          value={dimension.label}
          error={refusalAt(error, `dimensions/${at}/label`)}
          onChange={({ currentTarget }) => change({ label: currentTarget.value })}
        />
        <NumberInput
          field={{ kind: 'number', label: scoringText.weight, whole: true, min: 0, max: 100 }}
          label={say(scoringText.weight)}
          required
          names={{}}
          value={dimension.weight}
          onChange={(weight) => change({ weight: weight ?? 0 })}
        />
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={say(scoringText.removeQuestion, { name })}
            title={say(scoringText.removeQuestion, { name })}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <TextInput
        label={say(scoringText.question)}
        required
        value={dimension.question}
        error={refusalAt(error, `dimensions/${at}/question`)}
        onChange={({ currentTarget }) => change({ question: currentTarget.value })}
      />
      <TextInput
        label={say(scoringText.help)}
        placeholder={say(scoringText.helpExample)}
        value={dimension.help}
        error={refusalAt(error, `dimensions/${at}/help`)}
        onChange={({ currentTarget }) => change({ help: currentTarget.value })}
      />
    </fieldset>
  )
}
