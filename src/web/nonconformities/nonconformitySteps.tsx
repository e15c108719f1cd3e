import type { Answers } from '#domain/kernel/answers.ts'
import { nonconformityPurposeOf } from '#domain/words/nonconformitySteps.ts'
import type { Steps } from '#web/next/steps.ts'
import { Graded } from './form/Graded.tsx'
import { OfferedGuards } from './form/OfferedGuards.tsx'
import { ownInput } from './form/ownInput.ts'
import { RiskNow } from './form/RiskNow.tsx'
import { Effect } from './known/Effect.tsx'
import { LookAlikes } from './known/LookAlikes.tsx'
import { layouts } from './layouts.ts'
import type { ReadNonconformity } from './read.ts'

/** What a nonconformity tells the card of its next step. */
export function nonconformitySteps(record: ReadNonconformity, answers: Partial<Answers>): Steps {
  const { id, fields, names } = record
  return {
    purposeOf: nonconformityPurposeOf,
    layout: (move, { values, missing }) => {
      const groups = layouts[move]?.(values)
      return move === 'verify' && groups && missing.has('recurrencesExplained')
        ? [...groups, { rows: [['recurrencesExplained']] }]
        : groups
    },
    proposals: (move) => (move === 'confirm' ? { evidenceStatement: fields.description } : {}),
    answers,
    ownInput,
    preview: (move, values) => {
      if (move === 'confirm' || move === 'regrade') return <Graded values={values} />
      if (move === 'control') return <RiskNow values={values} />
      if (move === 'plan') return <OfferedGuards requirement={fields.requirement} />
      if (move === 'verify') return <Effect record={record} />
      const likelyCause = values.likelyCause as string | null
      return move === 'evaluate' ? <LookAlikes id={id} likelyCause={likelyCause} /> : null
    },
    pointless: [
      'dispute_only_external',
      'not_disputed',
      'no_system_named',
      'system_already_suspended',
      'no_action_already_approved',
    ],
    standing: (name) => {
      if (name === 'answersForProcess') return { person: fields.processOwner ? names[fields.processOwner] : undefined }
      return undefined
    },
  }
}
