import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { answeredPoints, type LawPoint } from '#domain/impact/reuse.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { impactText } from '#domain/words/impactScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LawPart.module.css'

interface Shown {
  readonly record: RecordOf<typeof impactAssessment>
  readonly title: string
  readonly points: readonly LawPoint[]
  readonly needed: 'friaNeeded' | 'dpiaNeeded'
  /** The law's own fields, which nothing above answers. */
  readonly own: readonly string[]
}

/** What a law asks for, point by point: what the assessment answers already is named, not asked twice. */
export function LawPart({ record, title, points, needed, own }: Shown) {
  const { say } = useWords()
  const answer = record.fields[needed]
  if (!answer) return null
  if (answer.answer !== 'yes')
    return (
      <Part title={title}>
        <p className={classes.soft}>{say(impactText.notNeeded, { why: answer.why ?? '' })}</p>
      </Part>
    )
  const fields = impactAssessment.fields
  return (
    <Part title={title}>
      <ul className={classes.list}>
        {answeredPoints(points, record.fields).map(({ asks, by, isAnswered, isReused }) => (
          <li key={asks.en} className={classes.line}>
            {isAnswered ? (
              <IconCheck size={16} aria-label={say(impactText.answered)} />
            ) : (
              <IconCircleDashed size={16} aria-label={say(impactText.open)} />
            )}
            <span>
              {say(asks)}{' '}
              <span className={classes.soft}>
                {isReused
                  ? say(impactText.reused, { fields: by.map((name) => say(fields[name].label)).join(', ') })
                  : say(impactText.own)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <FieldList record={record} names={own} />
      <p className={classes.soft}>{say(impactText.notAdvice)}</p>
    </Part>
  )
}
