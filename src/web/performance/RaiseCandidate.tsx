import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { performanceReviewFields } from '#domain/records/performanceReview/fields.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Session.module.css'
import type { Row } from './useSession.ts'

interface Shown {
  readonly row: Row
  readonly metric: string
  /** Its id: the candidate follows from it. */
  readonly review: string
  readonly onRaised: (improvement: string) => void
}

/** A candidate raised on the spot, with the review as its source; once it is there, where it leads. */
export function RaiseCandidate({ row, metric, review, onRaised }: Shown) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const [title, setTitle] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask<RecordOf<typeof improvement>>(`/${performanceReview.plural}/${review}/raise/${improvement.plural}`, {
        method: 'POST',
        body: { title: title.trim(), description: `${metric}: ${row.seen ?? ''}` },
      }),
    onSuccess: (made) => {
      onRaised(made.id)
      return queries.invalidateQueries({ queryKey: [slug, improvement.plural] })
    },
  })
  if (row.improvement) {
    return (
      <p className={classes.raised}>
        <FieldCell field={performanceReviewFields.looked.of.improvement} value={row.improvement} names={{}} />
      </p>
    )
  }
  const raise = () => title.trim() !== '' && !isPending && mutate()
  return (
    <div className={classes.raise}>
      <TextInput
        size="xs"
        placeholder={say(sessionText.candidateTitle)}
        aria-label={`${metric}: ${say(sessionText.candidateTitle)}`}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && raise()}
      />
      <Button size="xs" variant="default" loading={isPending} disabled={title.trim() === ''} onClick={raise}>
        {say(sessionText.raise)}
      </Button>
      <ProblemNote error={error} />
    </div>
  )
}
