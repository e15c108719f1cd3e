import type { Label } from '#domain/kernel/field.ts'
import { bulkText } from '#domain/words/screenBulk.ts'
import type { Item } from '#web/api/shapes.ts'

export type BulkAction = 'register' | 'dismiss' | 'assign' | 'redate'

export interface BulkStep {
  readonly move: string
  readonly asks: readonly string[]
  /** Which of the selected it is for. */
  readonly fits: (item: Item) => boolean
}

export interface BulkDefinition {
  readonly label: Label
  readonly steps: readonly BulkStep[]
  readonly reason: boolean
}

const everyone = () => true
const isWaiting = (item: Item) => item.state === 'prioritized'

/** What may be done to many at once. Assigning is two moves: who has no owner yet is assigned, the others are reassigned. */
export const bulkActions: Readonly<Record<BulkAction, BulkDefinition>> = {
  register: {
    label: bulkText.register,
    reason: false,
    steps: [
      {
        move: 'register',
        asks: ['sourceType', 'sourceWords', 'category', 'dimensions', 'frameworkReference'],
        fits: everyone,
      },
    ],
  },
  dismiss: { label: bulkText.dismiss, reason: true, steps: [{ move: 'dismiss', asks: [], fits: everyone }] },
  assign: {
    label: bulkText.assign,
    reason: true,
    steps: [
      { move: 'assign', asks: ['owner', 'targetDate'], fits: isWaiting },
      { move: 'reassign', asks: ['owner'], fits: (item) => !isWaiting(item) },
    ],
  },
  redate: { label: bulkText.redate, reason: true, steps: [{ move: 'redate', asks: ['targetDate'], fits: everyone }] },
}

/** The actions that make sense for the selected: candidates are sorted, everything else is assigned and dated. */
export function actionsFor(items: readonly Item[]): readonly BulkAction[] {
  return items.every(({ state }) => state === 'candidate') ? ['register', 'dismiss'] : ['assign', 'redate']
}
