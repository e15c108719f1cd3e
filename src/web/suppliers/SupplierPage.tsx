import { dueDiligenceOn } from '#domain/records/supplier/dueDiligence.ts'
import { supplier } from '#domain/records/supplier/supplier.ts'
import { supplierText } from '#domain/words/supplierScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'
import { SuppliedSystems } from './SuppliedSystems.tsx'
import { SupplierScore } from './SupplierScore.tsx'
import { supplierSteps } from './supplierSteps.ts'

const told: Told = {
  type: supplier,
  steps: () => supplierSteps,
  next: nextOf,
  rest: ({ state }) => (state === 'ended' ? supplierText.ended : supplierText.approved),
  parts: [
    {
      title: supplierText.about,
      names: ['description', 'supplies', 'critical', 'contingency', 'country', 'contact', 'contract', 'requirements'],
    },
    { title: supplierText.responsibilities, names: [], rows: ['responsibilities'] },
    {
      title: supplierText.dueDiligence,
      names: ['checkOutcome', 'checkedUntil', 'checkFindings', 'checkConditions'],
      rows: ['checks'],
      isRead: true,
    },
    { title: supplierText.scorecard, names: ['score', 'scoreNote', 'nextScoreOn'], rows: ['scores'], isRead: true },
  ],
  more: (record) => (
    <>
      <SupplierScore record={record} />
      <SuppliedSystems supplier={record.id} />
    </>
  ),
}

/** First due diligence, then the approval, then a score again and again; due diligence anew when it is over. */
function nextOf({ state, fields, today }: AnyRecord & { readonly today?: string }): string | null {
  const { checkOutcome, checkedUntil, nextScoreOn } = fields as Readonly<Record<string, string | null>>
  const held = { checkOutcome: checkOutcome ?? null, checkedUntil: checkedUntil ?? null }
  const isChecked = dueDiligenceOn(held, today ?? '') === 'done'
  if (state === 'proposed') return isChecked ? 'approve' : 'vet'
  if (state === 'blocked') return isChecked ? 'unblock' : 'vet'
  if (state !== 'approved') return null
  if (!isChecked) return 'vet'
  return !nextScoreOn || nextScoreOn <= (today ?? '') ? 'score' : null
}

/** One supplier: who answers for what, whether they fit, how they do over time. */
export function SupplierPage() {
  return <TypePage told={told} />
}
