import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { nextText } from '#domain/words/improvementSteps.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MissingList.module.css'
import { useStepPlace } from './stepPlace.ts'

interface Shown {
  readonly missing: readonly SpokenRefusal[]
  /** The fields of the form at hand, and the way to one of them. */
  readonly fields?: readonly string[]
  readonly onJump?: (field: string) => unknown
}

/** What is still missing, one plain sentence each; a sentence leads to where it is said. */
export function MissingList({ missing, fields = [], onJump }: Shown) {
  const { say } = useWords()
  const place = useStepPlace()
  if (missing.length === 0) {
    return (
      <p className={classes.ready} role="status">
        <IconCircleCheck size={16} aria-hidden />
        {say(nextText.nothingMissing)}
      </p>
    )
  }
  const wayTo = (field: string | undefined) => {
    if (field === undefined) return undefined
    if (fields.includes(field)) return () => onJump?.(field)
    return place.wayTo?.(field)
  }
  return (
    <section className={classes.missing}>
      <h3 className={classes.title}>{say(nextText.missing)}</h3>
      <ul className={classes.list}>
        {saidOnce(missing).map(({ sentence, field }) => {
          const jump = wayTo(field)
          return (
            <li key={sentence}>
              <IconCircleDashed size={15} aria-hidden />
              {jump ? (
                <button type="button" onClick={jump}>
                  {sentence}
                </button>
              ) : (
                <span>{sentence}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The same sentence about several fields stands once and leads to the first of them. */
function saidOnce(missing: readonly SpokenRefusal[]): readonly SpokenRefusal[] {
  return missing.filter(({ sentence }, at) => missing.findIndex((other) => other.sentence === sentence) === at)
}
