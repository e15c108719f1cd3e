import type { managementReviewStates } from '#domain/records/managementReview/states.ts'
import { reviewPurposes, reviewText } from '#domain/words/reviewScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'
import { AttendanceInput } from '../AttendanceInput.tsx'
import { ReviewDecisions } from './ReviewDecisions.tsx'

/** The one step that is next in each state; null where it has come to rest. */
export const nextOfReview: Readonly<Record<keyof typeof managementReviewStates, string | null>> = {
  scheduled: 'collect',
  inputsCollecting: 'completeInputs',
  inputsComplete: 'hold',
  held: 'draftMinutes',
  minutesDrafted: 'approve',
  approved: 'track',
  actionsTracking: 'close',
  closed: null,
  cancelled: null,
}

/** Inputs are written where they stand on the page; the forms ask for the rest. */
const layouts: Readonly<Record<string, readonly Group[]>> = {
  completeInputs: [],
  hold: [{ rows: [['heldOn', 'chair'], ['attendance']] }],
  draftMinutes: [
    { rows: [['conclusion'], ['decisions']] },
    { title: reviewText.plan, rows: [['attendance'], ['nextOn']] },
  ],
}

/** What is particular to the steps of a review. */
export function reviewSteps({ names, fields }: AnyRecord & { readonly today: string }, today: string): Steps {
  const chair = fields.chair as string | null
  return {
    purposeOf: (move) => reviewPurposes[move] ?? { en: '', de: '' },
    layout: (move) => layouts[move],
    proposals: (move) => (move === 'hold' ? { heldOn: today } : {}),
    ownInput: (_, name) => ownInputs[name],
    standing: (name) => (name === 'chair' ? { person: names[chair ?? ''] } : undefined),
  }
}

const ownInputs = { attendance: AttendanceInput, decisions: ReviewDecisions } as Readonly<
  Record<string, typeof AttendanceInput>
>
