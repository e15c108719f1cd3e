import { versionPurposes } from '#domain/words/documentControlSteps.ts'
import type { Steps } from '#web/next/steps.ts'
import type { Version } from '../useContent.ts'

/** What is particular to the steps of a version. */
export function versionSteps({ owner }: Version): Steps {
  return {
    purposeOf: (move) => versionPurposes[move] ?? { en: '', de: '' },
    standing: (name) => (name === 'author' ? { person: owner?.name } : undefined),
  }
}

const nextOf: Readonly<Record<string, string>> = { draft: 'submit', inReview: 'approve', approved: 'release' }

/** The one move that is next; a policy that nobody has read yet is read first. */
export function nextOfVersion({ state, fields, moves }: Version): string | null {
  const isUnread = moves.some(
    ({ move, refusals }) => move === 'approve' && refusals.some(({ code }) => code === 'policy_not_reviewed'),
  )
  if (state === 'inReview' && isUnread) return 'review'
  if (state === 'effective') return fields.communicatedAt === null ? 'communicate' : null
  return nextOf[state] ?? null
}
