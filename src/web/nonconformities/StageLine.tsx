import { type NonconformityState, nonconformityStates } from '#domain/records/nonconformity/stages.ts'
import { nonconformityText as text } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { ReadNonconformity } from './read.ts'
import classes from './StageLine.module.css'
import { placeOn, wayOf } from './way.ts'

/** The way as a line: what is behind, where it stands, what lies ahead; told by words and thickness, not by colour alone. */
export function StageLine({ record: { state, fields } }: { readonly record: ReadNonconformity }) {
  const { say } = useWords()
  const way = wayOf(fields)
  const at = placeOn(way, state)
  const now = say(nonconformityStates[state as NonconformityState].label)
  if (at < 0) return null
  return (
    <div>
      <p className={classes.now}>{say(text.stageNow, { stage: now, at: at + 1, all: way.length })}</p>
      <ol className={classes.line} aria-label={say(text.stages)}>
        {way.map((stage, place) => {
          const standing = place < at || state === 'closed' ? 'behind' : place === at ? 'now' : 'ahead'
          return (
            <li
              key={stage}
              className={classes.stage}
              data-standing={standing}
              {...(standing === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              <span className={classes.name}>{place === at ? now : say(nonconformityStates[stage].label)}</span>
              <span className={classes.hidden}>{say(text[standing])}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
