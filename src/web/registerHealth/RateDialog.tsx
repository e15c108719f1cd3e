import { NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Dimension, dimensions } from '#domain/reports/dimensions.ts'
import { dimensionText, velocityText } from '#domain/words/registerHealthScreen.ts'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AskDialog } from './AskDialog.tsx'
import type { Quarter } from './shapes.ts'

const ratings = [1, 2, 3, 4, 5]

interface Shown {
  readonly dimension: Dimension
  readonly quarters: readonly Quarter[]
  readonly onClose: () => void
}

/** A rating from 1 to 5 for one quarter, with the evidence it rests on. */
export function RateDialog({ dimension, quarters, onClose }: Shown) {
  const { say } = useWords()
  const [quarter, setQuarter] = useState(quarters.at(-1)?.quarter ?? '')
  const [rating, setRating] = useState('3')
  const [evidence, setEvidence] = useState('')
  const body = { dimension, quarter, rating: Number(rating), evidence }
  return (
    <AskDialog
      title={say(dimensionText.rateTitle, { dimension: say(dimensions[dimension].label), quarter })}
      path="/ratings"
      body={body}
      fields={['evidence']}
      onClose={onClose}
    >
      {(error) => (
        <>
          <NativeSelect
            label={say(velocityText.quarter)}
            value={quarter}
            onChange={({ currentTarget }) => setQuarter(currentTarget.value)}
            data={quarters.map((each) => each.quarter).toReversed()}
          />
          <div>
            <SegmentedControl
              fullWidth
              aria-label={say(dimensionText.rating)}
              value={rating}
              onChange={setRating}
              data={ratings.map(String)}
            />
            <p>{say(dimensionText.ratingHelp)}</p>
          </div>
          <Textarea
            data-autofocus
            label={say(dimensionText.evidence)}
            description={say(dimensionText.evidenceHelp)}
            value={evidence}
            error={refusalAt(error, 'evidence')}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
        </>
      )}
    </AskDialog>
  )
}
