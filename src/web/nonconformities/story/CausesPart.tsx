import type { ReactNode } from 'react'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useCauses } from '../known/useCauses.ts'
import type { ReadNonconformity } from '../read.ts'

/** Why it happened: the analyses, once somebody looks for the cause. */
export function CausesPart({ record, children }: { readonly record: ReadNonconformity; readonly children: ReactNode }) {
  const { say } = useWords()
  const { error } = useCauses(nonconformity.plural, record.id)
  if (record.fields.actionNeeded !== 'needed') return null
  return (
    <Part title={say(text.causes)}>
      <ProblemNote error={error} />
      {children}
    </Part>
  )
}
