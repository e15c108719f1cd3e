export interface Course {
  readonly key: string
  readonly title: string
  readonly forRole: string
  readonly need: string
  readonly hours: number
  readonly validMonths: number | null
  readonly reviewedOn: string
  readonly isStale: boolean
  readonly standing: { readonly underWay: number; readonly completed: number; readonly effective: number } | null
  readonly mine: { readonly id: string; readonly state: string; readonly dueOn: string | null } | null
}

export interface CourseText {
  readonly key: string
  readonly title: string
  readonly need: string
  readonly chapters: readonly { readonly title: string; readonly text: readonly string[] }[]
  readonly questions: readonly { readonly ask: string; readonly options: readonly string[] }[]
}

export interface Answered {
  readonly right: number
  readonly of: number
  readonly passed: boolean
  readonly questions: readonly { readonly isRight: boolean; readonly because: string }[]
}

/** Assigned and not done yet: its questions wait for an answer. */
export function isWaiting(mine: Course['mine']): boolean {
  return mine !== null && ['assigned', 'inProgress'].includes(mine.state)
}
