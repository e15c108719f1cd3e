import { useMemo } from 'react'
import type { Supplier } from '#domain/records/supplier/fields.ts'
import { addDays } from '#domain/time/days.ts'
import { supplierText } from '#domain/words/supplierScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** How a supplier did over time, as soon as there are two scores to compare. */
export function SupplierScore({ record }: { readonly record: AnyRecord }) {
  const { say } = useWords()
  const scores = record.fields.scores as Supplier['scores']
  const input = useMemo(
    () => ({
      // One step per score: the months between two of them are no gap in the line.
      points: scores.map(({ score }, nth) => ({ periodStart: addDays('2000-01-01', nth), value: score })),
      unit: '',
      cadence: 'day' as const,
    }),
    [scores],
  )
  if (scores.length < 2) return null
  const title = say(supplierText.scoreOverTime)
  return (
    <Part title={title}>
      <Sparkline input={input} title={title} width={320} height={60} />
    </Part>
  )
}
