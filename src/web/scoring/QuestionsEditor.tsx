import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'
import type { EditorProps } from './ModelEditor.tsx'
import { type DraftDimension, emptyDimension } from './modelDraft.ts'
import { QuestionFields } from './QuestionFields.tsx'

const FEWEST = 2
const MOST = 8

/** The questions, each with its weight; two at least. */
export function QuestionsEditor({ draft, change, error }: EditorProps) {
  const { say } = useWords()
  const { dimensions, tieBreak } = draft
  const set = (id: string, values: Partial<DraftDimension>) =>
    change({ dimensions: dimensions.map((each) => (each.id === id ? { ...each, ...values } : each)) })
  const add = () => {
    const dimension = emptyDimension()
    change({ dimensions: [...dimensions, dimension], tieBreak: [...tieBreak, dimension.id] })
  }
  const remove = (id: string) =>
    change({
      dimensions: dimensions.filter((each) => each.id !== id),
      tieBreak: tieBreak.filter((each) => each !== id),
    })
  return (
    <div className={classes.group}>
      <h2 className={classes.heading}>{say(scoringText.questions)}</h2>
      <p className={classes.lead}>{say(scoringText.questionsHelp)}</p>
      {dimensions.map((dimension, at) => (
        <QuestionFields
          key={dimension.id}
          dimension={dimension}
          at={at}
          error={error}
          change={(values) => set(dimension.id, values)}
          {...(dimensions.length > FEWEST ? { onRemove: () => remove(dimension.id) } : {})}
        />
      ))}
      <WholeRefusals error={error} field="dimensions" />
      {dimensions.length < MOST && (
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={add}
          style={{ justifySelf: 'start' }}
        >
          {say(scoringText.addQuestion)}
        </Button>
      )}
    </div>
  )
}

/** What stands against a whole list, not against one of its entries. */
export function WholeRefusals({ error, field }: { readonly error: unknown; readonly field: string }) {
  if (!isProblem(error)) return null
  const whole = error.refusals.filter((refusal) => refusal.field === field)
  if (whole.length === 0) return null
  return (
    <Text role="alert" size="sm" c="var(--late)">
      {whole.map(({ sentence }) => sentence).join(' ')}
    </Text>
  )
}
