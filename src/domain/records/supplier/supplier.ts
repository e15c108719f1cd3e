import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { supplierFields } from './fields.ts'
import { gradeNames } from './grades.ts'
import { checked, notApprovable, notChecked, notScored, type SupplierFacts, scored } from './moves.ts'
import { supplierStates } from './states.ts'

const said = [
  'description',
  'supplies',
  'critical',
  'country',
  'contact',
  'contract',
  'responsibilities',
  'contingency',
  'requirements',
] as const
const looked = ['checkOutcome', 'checkFindings', 'checkConditions', 'checkedUntil'] as const
const graded = [...gradeNames, 'scoreNote', 'nextScoreOn'] as const
const deciders = ['aimsManager', 'topManagement'] as const
const lookers = ['owner', 'aimsManager', 'processOwner'] as const

/** A supplier: proposed, looked at, approved, scored again and again, and one day no longer one. */
export const supplier = recordType({
  name: 'supplier',
  plural: 'suppliers',
  prefix: 'SUP',
  label: { en: 'Supplier', de: 'Lieferant' },
  pluralLabel: { en: 'Suppliers', de: 'Lieferanten' },
  topics: ['suppliers'],
  fields: supplierFields,
  states: supplierStates,
  initial: 'proposed',
  numberedBy: 'proposed',
  captures: ['title', 'owner', ...said],
  relations: { owner: ({ actor, before }: SupplierFacts) => isWriting(actor, before.owner) },
  editableBy: ['owner', 'aimsManager', 'processOwner'],
  moves: {
    vet: {
      label: { en: 'Record due diligence', de: 'Sorgfaltsprüfung festhalten' },
      from: ['proposed', 'approved', 'blocked'],
      by: lookers,
      asks: looked,
      guard: notChecked,
      effect: checked,
    },
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['proposed'],
      to: 'approved',
      by: deciders,
      guard: notApprovable,
    },
    score: {
      label: { en: 'Score', de: 'Werten' },
      from: ['approved', 'blocked'],
      by: lookers,
      asks: graded,
      guard: notScored,
      effect: scored,
    },
    block: {
      label: { en: 'Block', de: 'Sperren' },
      from: ['approved'],
      to: 'blocked',
      by: ['owner', ...deciders],
      reason: 'required',
    },
    unblock: {
      label: { en: 'Lift the block', de: 'Sperre aufheben' },
      from: ['blocked'],
      to: 'approved',
      by: deciders,
      reason: 'required',
      guard: notApprovable,
    },
    end: {
      label: { en: 'End', de: 'Beenden' },
      from: ['proposed', 'approved', 'blocked'],
      to: 'ended',
      by: deciders,
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state === 'ended' && refuse('supplier_ended'),
      ...[...looked, ...graded].map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
    ),
  derive: ({ state, checkedUntil, nextScoreOn }) => ({
    status: { proposed: 'planned', ended: 'completed' }[state] ?? 'inProgress',
    due: ['approved', 'blocked'].includes(state) ? earlier(checkedUntil, nextScoreOn) : null,
  }),
})

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
