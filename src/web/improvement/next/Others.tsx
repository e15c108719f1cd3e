import { nextText } from '#domain/words/improvementSteps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { MissingList } from './MissingList.tsx'
import { missingNow } from './missing.ts'
import classes from './Others.module.css'
import { useWhoMay } from './useWhoMay.ts'

/** Somebody else is next: who, and what they will need, some of which one may be able to add. */
export function Others({ move }: { readonly move: string }) {
  const { say, language } = useWords()
  const place = usePlace()
  const { roles, people } = useWhoMay(move)
  const missing = missingNow(place, { move, values: {}, reason: '', language }).filter(
    ({ code }) => code !== 'move_not_yours' && code !== 'reason_missing',
  )
  return (
    <div className={classes.others}>
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
