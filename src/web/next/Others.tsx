import { nextText } from '#domain/words/improvementSteps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { MissingList } from './MissingList.tsx'
import { missingNow } from './missing.ts'
import classes from './Others.module.css'
import { useStepPlace } from './stepPlace.ts'
import { useWhoMay } from './useWhoMay.ts'

interface Shown {
  readonly move: string
  /** Why it is not mine although my roles would allow it. */
  readonly because?: string | undefined
}

/** Somebody else is next: who, and what they will need, some of which one may be able to add. */
export function Others({ move, because }: Shown) {
  const { say } = useWords()
  const place = useStepPlace()
  const { roles, people } = useWhoMay(move, { withoutMe: because !== undefined })
  const missing = missingNow(place, { move, values: {}, reason: '', say }).filter(
    ({ code }) => code !== 'move_not_yours' && code !== 'reason_missing' && !code.startsWith('sod_'),
  )
  return (
    <div className={classes.others}>
      {because && <p className={classes.because}>{because}</p>}
      <p className={classes.who}>
        {people.length > 0
          ? say(nextText.waitsFor, { who: people.join(', ') })
          : say(nextText.waitsForRole, { who: roles.join(', ') })}
        {people.length > 0 && roles.length > 0 && (
          <span className={classes.roles}> {say(nextText.asRole, { who: roles.join(', ') })}</span>
        )}
      </p>
      {missing.length > 0 && <MissingList missing={missing} />}
    </div>
  )
}
