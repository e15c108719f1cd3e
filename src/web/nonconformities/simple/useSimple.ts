import { useState } from 'react'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { simpleSteps } from '#domain/records/nonconformity/simplePath.ts'
import { nonconformityText as text } from '#domain/words/nonconformityScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useForm } from '#web/next/form/useForm.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { Group, Values } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useLookAlikes } from '../known/useKnown.ts'

interface Own {
  readonly fixed: string | null
  readonly fixedEvidence: string | null
  readonly consequence: string | null
  readonly whyNoAction: string | null
  readonly isHarmless: boolean
}

const nothing: Own = { fixed: null, fixedEvidence: null, consequence: null, whyNoAction: null, isHarmless: false }
const names = ['requirement', 'evidenceStatement', 'detectedOn', 'processOwner'] as const
const groups: readonly Group[] = [
  { title: text.simpleWhat, rows: [['requirement'], ['evidenceStatement'], ['detectedOn', 'processOwner']] },
]

/** The single form's state: what it asks, and the five moves it becomes. */
export function useSimple(onDone: (moves: readonly string[]) => void) {
  const { language } = useWords()
  const { record } = useStepPlace()
  const api = useApi()
  const [own, setOwn] = useState(nothing)
  const requirement = useForm({
    form: 'simple',
    names,
    propose: () => ({ evidenceStatement: record.fields.description }),
    send: ({ values }, current) => api.moves(nonconformity, current, stepsOf(values)),
    onDone: () => onDone(stepsOf({}).map(({ move }) => move)),
  })
  const { data } = useLookAlikes(record.id, saidRequirement(requirement.values))
  function stepsOf(values: Values) {
    const fields = record.fields as unknown as Nonconformity
    const told = { ...own, ...(values as Pick<Nonconformity, (typeof names)[number]>) }
    return simpleSteps(fields, told, { lookAlikes: data?.items ?? [], language })
  }
  return { form: requirement, own, setOwn, groups, record, send: () => requirement.send(names) }
}

function saidRequirement({ requirement }: Values) {
  return typeof requirement === 'string' ? { requirement } : {}
}
