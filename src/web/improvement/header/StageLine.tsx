import { improvementStates, mainPath, placeOnPath, type Stage } from '#domain/records/improvement/stages.ts'
import { headText } from '#domain/words/improvementScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './StageLine.module.css'

const stages = mainPath.slice(1)

/** The ten stages as a line: what is behind, where it stands, what lies ahead; told by words and thickness, not by colour alone. */
export function StageLine() {
  const { say } = useWords()
  const { state } = usePlace().record
  const known = state as Stage
  // The line leaves out the candidate, so every place on it is one less.
  const at = placeOnPath(state) - 1
  const isOff = at < 0 && state !== 'candidate'
  return (
    <div className={classes.place} data-off={isOff || undefined}>
      <p className={classes.now}>
        {at < 0
          ? say(improvementStates[known].label)
          : say(headText.stageOf, { stage: say(improvementStates[known].label), at: at + 1, all: stages.length })}
      </p>
      <ol className={classes.line} aria-label={say(headText.stages)}>
        {stages.map((stage, place) => {
          const standing = place < at || state === 'closed' ? 'done' : place === at ? 'now' : 'ahead'
          const name = place === at ? known : stage
          return (
            <li
              key={stage}
              className={classes.stage}
              data-standing={standing}
              {...(standing === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              <span className={classes.name}>{say(improvementStates[name].label)}</span>
              <span className={classes.hidden}>{say(headText[standing])}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
