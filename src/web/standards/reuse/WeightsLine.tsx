import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { Weights } from '#domain/standards/crosswalk/strength.ts'
import { strengthNames } from '#domain/standards/crosswalk/strength.ts'
import { potentialReuse } from '#domain/standards/reuse.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reuse.module.css'
import { usePercent } from './usePercent.ts'
import { type ReuseNow, useChangeReuse, weightsChange } from './useReuse.ts'

const cautious: Weights = { identical: 1, similar: 0.5, partial: 0.25, none: 0 }
const generous: Weights = { identical: 1, similar: 0.8, partial: 0.4, none: 0 }

/** The weights the figures rest on, what others would give, and where to change them. */
export function WeightsLine({ reuse: { potential, actual } }: { readonly reuse: ReuseNow }) {
  const { say, formats } = useWords()
  const percent = usePercent()
  const mayChange = useHasRole('aimsManager')
  const [isOpen, setOpen] = useState(false)
  const { source, weights } = potential
  const overrides = Object.fromEntries(actual.rows.map(({ target, strength }) => [target, strength]))
  const given = (other: Weights) => percent(potentialReuse({ source, weights: other, overrides }).all)
  return (
    <div className={classes.weights}>
      <p>
        {say(reuseText.weights, {
          identical: formats.number(weights.identical),
          similar: formats.number(weights.similar),
          partial: formats.number(weights.partial),
        })}{' '}
        {say(reuseText.sensitivity, { low: given(cautious), high: given(generous) })}{' '}
        {source === 'iso27001' && say(reuseText.independent)}{' '}
        {mayChange && !isOpen && (
          <button type="button" className={classes.quiet} onClick={() => setOpen(true)}>
            {say(reuseText.change)}
          </button>
        )}
      </p>
      {isOpen && <WeightsForm weights={weights} onDone={() => setOpen(false)} />}
    </div>
  )
}

const names = ['identical', 'similar', 'partial'] as const

function WeightsForm({ weights, onDone }: { readonly weights: Weights; readonly onDone: () => void }) {
  const { say } = useWords()
  const [draft, setDraft] = useState(weights)
  const { mutate, isPending, error } = useChangeReuse(() => {
    toast({ text: say(reuseText.weightsKept) })
    onDone()
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const { none: _, ...asked } = draft
        mutate(weightsChange(asked))
      }}
    >
      <Group align="end" gap="sm">
        {names.map((name) => (
          <NumberInput
            key={name}
            w={110}
            size="xs"
            label={say(strengthNames[name])}
            min={0}
            max={1}
            step={0.05}
            value={draft[name]}
            onChange={(value) => setDraft({ ...draft, [name]: Number(value) })}
          />
        ))}
        <Button size="xs" type="submit" loading={isPending}>
          {say(reuseText.save)}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {say(reuseText.cancel)}
        </Button>
      </Group>
      {error && <ProblemNote error={error} />}
    </form>
  )
}
