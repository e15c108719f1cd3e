/** What checking brings to light, and from which state on it must lead to something (C-026). */
export const checks: Readonly<Record<string, readonly string[]>> = {
  finding: ['issued', 'responded', 'accepted', 'closed'],
  performanceReview: ['held'],
  managementReview: ['approved', 'actionsTracking', 'closed'],
  forum: ['held', 'closed'],
  incident: ['analysed', 'lessonsShared', 'closed'],
}

/** What counts as something done about it. */
export const acts: readonly string[] = [
  'improvement',
  'nonconformity',
  'task',
  'risk',
  'opportunity',
  'objective',
  'changeSignal',
]

export const checkStandings = ['acted', 'nothingToDo', 'open'] as const
export type CheckStanding = (typeof checkStandings)[number]
