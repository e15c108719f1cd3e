import { contextPartText } from '#domain/words/contextScreen.ts'
import { signalPurposes } from '#domain/words/contextSteps.ts'
import type { Group, Steps } from '#web/next/steps.ts'

/** What each subject asks beside the decision; the others are not shown. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  technique: [['technique']],
  lesson: [['exposure']],
  law: [['appliesOn']],
  edition: [['edition', 'replaces'], ['appliesOn'], ['changes']],
}

/** The steps of a change signal: the form asks for what its subject needs, and no more. */
export function signalSteps(subject: string | null): Steps {
  const own = asked[subject ?? ''] ?? []
  return {
    purposeOf: (move) => signalPurposes[move] ?? { en: '', de: '' },
    layout: (move): readonly Group[] | undefined => {
      const about = own.length > 0 ? [{ title: contextPartText.about, rows: own }] : []
      if (move === 'decide') return [...about, { title: contextPartText.decision, rows: [['disposition'], ['owner']] }]
      if (move === 'noAction') return about
      if (move === 'conclude') return [{ rows: [['result'], ...(subject === 'edition' ? [['changes']] : [])] }]
      return undefined
    },
  }
}
