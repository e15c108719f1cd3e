import { NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { type ModelDraft, modelRefusals } from '#domain/prioritization/checkModel.ts'
import { scoreOf } from '#domain/prioritization/score.ts'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { BandMark } from '#web/parts/BandMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ModelEditor.module.css'

/** A try of the model as it is being written: rate, and see sum and band. Nothing of it is kept. */
export function Preview({ model }: { readonly model: ModelDraft }) {
  const { say } = useWords()
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({})
  const best = model.scale.reduce((highest, { value }) => Math.max(highest, value), 0)
  const ratings = Object.fromEntries(model.dimensions.map(({ key }) => [key, ratingOf(chosen[key], model, best)]))
  return (
    <aside className={classes.side} aria-label={say(scoringText.preview)}>
      <h2 className={classes.heading}>{say(scoringText.preview)}</h2>
      <p className={classes.soft}>{say(scoringText.previewHelp)}</p>
      <Stack gap={8} mt="sm">
        {model.dimensions.map(({ key, label }, at) => (
          <NativeSelect
            key={key}
            size="xs"
            label={label || say(scoringText.questionNumber, { number: at + 1 })}
            value={String(ratings[key])}
            onChange={({ currentTarget }) => setChosen({ ...chosen, [key]: Number(currentTarget.value) })}
            data={levelsOf(model)}
          />
        ))}
      </Stack>
      <Result model={model} ratings={ratings} />
    </aside>
  )
}

function Result({
  model,
  ratings,
}: {
  readonly model: ModelDraft
  readonly ratings: Readonly<Record<string, number>>
}) {
  const { say, formats } = useWords()
  if (modelRefusals(model).length > 0) return <p className={classes.soft}>{say(scoringText.previewOpen)}</p>
  const context = { registeredAt: '2026-01-01T00:00:00Z', isOverridden: false }
  const { total, best, band } = scoreOf({ ...model, id: '', version: 0 }, ratings, context)
  return (
    <div aria-live="polite">
      <p className={classes.figure}>
        <span className={classes.sum}>{formats.number(total)}</span>
        <span className={classes.soft}>{say(scoringText.ofBest, { best: formats.number(best) })}</span>
      </p>
      <BandMark band={band} />
      <p className={classes.soft} style={{ marginTop: 8 }}>
        {say(scoringText.bands)}
      </p>
    </div>
  )
}

/** A level that was taken off the scale no longer counts; the best one stands in for it. */
function ratingOf(rating: number | undefined, { scale }: ModelDraft, best: number): number {
  return scale.some(({ value }) => value === rating) && rating !== undefined ? rating : best
}

function levelsOf({ scale }: ModelDraft) {
  const once = scale.filter(({ value }, at) => scale.findIndex((other) => other.value === value) === at)
  return once.map(({ value, label }) => ({ value: String(value), label: `${value} ${label}`.trim() }))
}
