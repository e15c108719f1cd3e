import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { nextText } from '#domain/words/improvementSteps.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { Why } from '#web/help/Why.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MissingList.module.css'
import { fieldNamed } from './saidIn.ts'
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
        {saidOnce(missing).map(({ code, sentence, fields: about }) => {
          const jump = wayTo(about[0])
          const labels = about.length > 1 && about.map((name) => say(fieldNamed(place.type, name).label)).join(' · ')
          return (
            <li key={sentence}>
              <IconCircleDashed size={15} aria-hidden />
              <span>
                {jump ? (
                  <button type="button" onClick={jump}>
                    {sentence}
                  </button>
                ) : (
                  sentence
                )}
                <Why code={code} type={place.type.name} />
                {labels && <span className={classes.about}>{labels}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface Said {
  readonly code: string
  readonly sentence: string
  readonly fields: readonly string[]
}

/** The same sentence about several fields stands once, names them, and leads to the first of them. */
function saidOnce(missing: readonly SpokenRefusal[]): readonly Said[] {
  const sentences = new Map(missing.map(({ sentence, code }) => [sentence, code]))
  return [...sentences].map(([sentence, code]) => ({
    code,
    sentence,
    fields: [...new Set(missing.filter((each) => each.sentence === sentence).flatMap(({ field }) => field ?? []))],
  }))
}
