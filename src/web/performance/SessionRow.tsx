import { SegmentedControl, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { performanceReviewFields } from '#domain/records/performanceReview/fields.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { SeriesSparkline } from '#web/metrics/SeriesSparkline.tsx'
import type { SeriesLine } from '#web/metrics/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import { RaiseCandidate } from './RaiseCandidate.tsx'
import classes from './Session.module.css'
import { useSeen } from './useSeen.ts'
import type { Row } from './useSession.ts'

interface Shown {
  readonly line: SeriesLine
  readonly row: Row | undefined
  /** The review's id: what a candidate follows from. */
  readonly review: string
  readonly mine: boolean
  readonly onChange: (row: Row) => void
}

const options = performanceReviewFields.looked.of.disposition.options
const open = 'open'

/** One metric: how it stands, what was seen, and what follows from it. */
export function SessionRow({ line, row, review, mine, onChange }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const usual = useSeen(line)
  const { id, number, name } = line.metric
  const said: Row = row ?? { seen: usual, disposition: null, improvement: null }
  const choose = (next: string) => {
    const disposition = next === open ? null : (next as NonNullable<Row['disposition']>)
    onChange({ ...said, disposition, improvement: disposition === 'candidate' ? said.improvement : null })
  }
  const choices = (['none', 'watch', 'candidate'] as const).map((value) => ({ value, label: say(options[value]) }))
  return (
    <tr>
      <td className={classes.name}>
        <Link to={`/o/${slug}/metrics/${number ?? id}`}>{name}</Link>
        <TextInput
          size="xs"
          variant="unstyled"
          className={classes.seen ?? ''}
          aria-label={`${name}: ${say(sessionText.seen)}`}
          value={said.seen ?? ''}
          readOnly={!mine}
          onChange={({ currentTarget }) => onChange({ ...said, seen: currentTarget.value })}
        />
      </td>
      <td>
        <SeriesSparkline line={line} width={130} />
      </td>
      <td>
        <SegmentedControl
          size="xs"
          aria-label={`${name}: ${say(sessionText.follows)}`}
          disabled={!mine}
          value={said.disposition ?? open}
          onChange={choose}
          data={[{ value: open, label: say(sessionText.open) }, ...choices]}
        />
        {said.disposition === 'candidate' && (
          <RaiseCandidate
            row={said}
            metric={name}
            review={review}
            onRaised={(improvement) => onChange({ ...said, improvement })}
          />
        )}
      </td>
    </tr>
  )
}
