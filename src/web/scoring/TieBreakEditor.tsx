import { scoringText } from '#domain/words/scoringScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'
import type { EditorProps } from './ModelEditor.tsx'
import { moved } from './moved.ts'
import { WholeRefusals } from './QuestionsEditor.tsx'
import { StepButtons } from './StepButtons.tsx'

/** Which question decides between two with the same sum; moved by buttons, so that the keyboard reaches it. */
export function TieBreakEditor({ draft: { tieBreak, dimensions }, change, error }: EditorProps) {
  const { say } = useWords()
  const nameOf = (id: string) => {
    const at = dimensions.findIndex((dimension) => dimension.id === id)
    return dimensions[at]?.label || say(scoringText.questionNumber, { number: at + 1 })
  }
  return (
    <div className={classes.group}>
      <h2 className={classes.heading}>{say(scoringText.tieBreak)}</h2>
      <p className={classes.lead}>{say(scoringText.tieBreakHelp)}</p>
      <ol className={classes.ties}>
        {tieBreak.map((id, at) => (
          <li key={id} className={classes.tie}>
            <span className={classes.place} aria-hidden>
              {at + 1}
            </span>
            <span>{nameOf(id)}</span>
            <StepButtons
              name={nameOf(id)}
              at={at}
              count={tieBreak.length}
              onMove={(by) => change({ tieBreak: moved(tieBreak, at, by) })}
            />
          </li>
        ))}
      </ol>
      <WholeRefusals error={error} field="tieBreak" />
    </div>
  )
}
