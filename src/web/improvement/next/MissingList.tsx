import { IconArrowRight, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { nextText } from '#domain/words/improvementSteps.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { editableSectionOf } from '../story/sections.ts'
import classes from './MissingList.module.css'

interface Shown {
  readonly missing: readonly SpokenRefusal[]
  /** Goes to a field of the form at hand; false where it is not there. */
  readonly onJump: (field: string) => boolean
}

/** What is still missing, one plain sentence each; a sentence leads to where it is said. */
export function MissingList({ missing, onJump }: Shown) {
  const { say } = useWords()
  const place = usePlace()
  if (missing.length === 0) {
    return (
      <p className={classes.ready} role="status">
        <IconCircleCheck size={16} aria-hidden />
        {say(nextText.nothingMissing)}
      </p>
    )
  }
  const jump = (field: string) => {
    const section = onJump(field) ? null : editableSectionOf(place, field)
    if (section) place.edit({ section, field })
  }
  return (
    <section className={classes.missing}>
      <h3 className={classes.title}>{say(nextText.missing)}</h3>
      <ul className={classes.list}>
        {missing.map(({ code, sentence, field }) => (
          <li key={code + sentence}>
            <IconCircleDashed size={15} aria-hidden />
            {field ? (
              <button type="button" onClick={() => jump(field)}>
                {sentence} <IconArrowRight size={13} aria-hidden className={classes.arrow} />
              </button>
            ) : (
              <span>{sentence}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
