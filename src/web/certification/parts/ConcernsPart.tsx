import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import type { certification } from '#domain/records/certification/certification.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stages.module.css'
import type { Stages } from './useStages.ts'

interface Shown {
  readonly record: RecordOf<typeof certification>
  readonly stages: Stages
}

/** What stage 1 was worried by, and how each was answered. */
export function ConcernsPart({ record, stages: { concerns } }: Shown) {
  const { say, formats } = useWords()
  const met = concerns.all - concerns.open
  const count = <span className={classes.soft}>{say(stageText.ofAll, { met, all: concerns.all })}</span>
  return (
    <Part title={say(stageText.concerns)} aside={count}>
      <ul className={classes.lines}>
        {record.fields.concerns.map(({ id, concern, answeredBy, answeredOn }) => {
          const Mark = answeredBy ? IconCircleCheck : IconAlertCircle
          return (
            <li key={id} data-open={!answeredBy || undefined}>
              <Mark size={16} role="img" aria-label={say(answeredBy ? stageText.met : stageText.open)} />
              <span>
                {concern}
                {answeredBy && (
                  <small>
                    {answeredBy}
                    {answeredOn && `, ${formats.day(answeredOn)}`}
                  </small>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
