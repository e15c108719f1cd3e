import type { FastStartAnswers, UsedSystem } from '#domain/fastStart/answers.ts'

/** What is typed so far: people may still be nobody, and lines empty. */
export interface Draft extends Omit<FastStartAnswers, 'top' | 'manager'> {
  readonly top: string | null
  readonly manager: string | null
}

export const emptySystem: UsedSystem = { name: '', purpose: '', origin: 'thirdParty' }

/** What a house usually begins with; each of it is shown and can be changed. */
export function beginning(me: string, standards: readonly string[], wholeHouse: string): Draft {
  return {
    activity: '',
    size: 'small',
    boundaries: wholeHouse,
    aiRoles: ['user'],
    systems: [emptySystem],
    personalData: false,
    aboutPeople: false,
    parties: ['customer', 'staff'],
    goals: ['currentAssessments'],
    standards,
    top: null,
    manager: me,
    verifier: null,
    certificate: false,
  }
}

/** The questions of each step that need an answer and have none. */
export function openQuestions(draft: Draft, step: number): readonly string[] {
  const named = draft.systems.filter(({ name, purpose }) => name.trim() || purpose.trim())
  const open: readonly (readonly (string | false)[])[] = [
    [!draft.activity.trim() && 'activity', !draft.boundaries.trim() && 'boundaries'],
    [
      draft.aiRoles.length === 0 && 'aiRoles',
      named.some(({ name, purpose }) => !name.trim() || !purpose.trim()) && 'systems',
    ],
    [!draft.top && 'top', !draft.manager && 'manager'],
    [draft.standards.length === 0 && 'standards'],
  ]
  return (open[step] ?? []).filter((name): name is string => name !== false)
}

/** What is sent: lines nobody filled in are left out. */
export function answersOf(draft: Draft): Draft {
  return { ...draft, systems: draft.systems.filter(({ name }) => name.trim()) }
}
