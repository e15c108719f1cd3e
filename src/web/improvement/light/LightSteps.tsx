import type { LightStop } from '#domain/records/improvement/lightPath.ts'
import { lightText } from '#domain/words/improvementSteps.ts'
import { labelOfMove } from '#web/moves/labelOfMove.ts'
import { useWhoMay } from '#web/next/useWhoMay.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LightSteps.module.css'

interface Shown {
  readonly steps: readonly string[]
  readonly stop: LightStop | null
  readonly isSmall: boolean
  readonly hasMissed: boolean
}

/** Which steps the button makes, and where it leaves the rest to somebody else. */
export function LightSteps({ steps, stop, isSmall, hasMissed }: Shown) {
  const { say } = useWords()
  const isSeparated = stop?.refusals.some(({ code }) => code.startsWith('sod_')) ?? false
  return (
    <div className={classes.steps}>
      {steps.length > 0 && (
        <p>{say(lightText.makes, { steps: steps.map((move) => say(labelOfMove(move))).join(' → ') })}</p>
      )}
      {!isSmall && steps.length > 0 && <p>{say(lightText.tooLarge)}</p>}
      {hasMissed && <p>{say(lightText.missedTarget)}</p>}
      {stop && (!stop.isMine || isSeparated) && <Rest move={stop.move} isSeparated={isSeparated} />}
    </div>
  )
}

function Rest({ move, isSeparated }: { readonly move: string; readonly isSeparated: boolean }) {
  const { say } = useWords()
  const { roles, people } = useWhoMay(move)
  return (
    <p>
      {say(isSeparated ? lightText.anotherPerson : lightText.leftToOthers, {
        step: say(labelOfMove(move)),
        who: (isSeparated || people.length === 0 ? roles : people).join(', '),
      })}
    </p>
  )
}
