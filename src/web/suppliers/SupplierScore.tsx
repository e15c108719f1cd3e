import { useMemo } from 'react'
import type { Supplier } from '#domain/records/supplier/fields.ts'
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
      points: scores.map(({ at, score }) => ({ periodStart: (at ?? '').slice(0, 10), value: score })),
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
