import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'
import { emptyOf, isEmpty, isSame, saidIn } from '../saidIn.ts'
import { type StepRecord, useStepPlace } from '../stepPlace.ts'
import type { Values } from '../steps.ts'
import { type Draft, forgetDraft, keepDraft, keptDraft } from './draft.ts'

export interface Sent {
  /** Only what differs from the record: what one did not touch is not one's change. */
  readonly changed: Values
  readonly values: Values
  readonly reason: string
}

interface Asked {
  /** Names the form's draft within its record: the move, or the section. */
  readonly form: string
  readonly names: readonly string[]
  /** What is proposed where the record says nothing yet, given what was typed so far. */
  readonly propose?: (values: Values) => Values
  readonly send: (sent: Sent, record: StepRecord) => Promise<unknown>
  readonly onDone: (record: StepRecord) => void
}

/** A record that changed while someone typed: as it was when the form was sent, and as it is now. */
export interface Conflict {
  readonly before: StepRecord
  readonly now: StepRecord
}

export type Form = ReturnType<typeof useForm>

/**
 * The state of a form over a record. Everything typed outlives errors, leaving and other people: on a conflict the record is
 * read again, what was typed stays beside it, and sending once more applies it to the new version.
 */
export function useForm({ form, names, propose = () => ({}), send, onDone }: Asked) {
  const { type, record, put } = useStepPlace()
  const api = useApi()
  const [draft, setDraft] = useState(() => keptDraft(record.id, form))
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const values = valuesOf(record, { type, names, draft, propose })
  const keep = (next: Draft) => {
    setDraft(next)
    keepDraft(record.id, form, next)
  }
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: async (sent: Sent) => (await send(sent, record)) as StepRecord,
    onSuccess: async (after) => {
      setConflict(null)
      forgetDraft(record.id, form)
      onDone(after)
      await put(after)
    },
    onError: async (problem) => {
      if (!isProblem(problem) || problem.status !== 412) return
      const now = (await api.read(type, record.id)) as unknown as StepRecord
      setConflict({ before: record, now })
      await put(now)
    },
  })
  const refusedAt = (field: string) =>
    isProblem(error) && isSame(variables?.values[field], values[field]) ? error.at(field) : []
  return {
    values,
    typed: draft.values,
    reason: draft.reason,
    change: (name: string, value: unknown) => keep({ ...draft, values: { ...draft.values, [name]: value } }),
    /** Several at once. */
    changeAll: (changed: Values) => keep({ ...draft, values: { ...draft.values, ...changed } }),
    setReason: (reason: string) => keep({ ...draft, reason }),
    /** Gives up what was typed for a field; the record's own value shows again. */
    takeTheirs: (name: string) => keep({ ...draft, values: without(draft.values, name) }),
    discard: () => {
      forgetDraft(record.id, form)
      setDraft({ values: {}, reason: '' })
      setConflict(null)
    },
    send: (shown: readonly string[]) => {
      if (isPending) return
      const differing = shown.filter((name) => !isSame(values[name], saidIn(record, name)))
      mutate({
        changed: Object.fromEntries(differing.map((name) => [name, values[name]])),
        values,
        reason: draft.reason.trim(),
      })
    },
    isPending,
    error,
    conflict,
    hasChanged: draft.reason !== '' || Object.keys(draft.values).length > 0,
    refusedAt,
    refusals: isProblem(error) ? error.refusals : [],
  }
}

interface Sources {
  readonly type: AnyRecordType
  readonly names: readonly string[]
  readonly draft: Draft
  readonly propose: (values: Values) => Values
}

/** Typed before said before proposed before empty. */
function valuesOf(record: StepRecord, { type, names, draft, propose }: Sources): Values {
  const said = Object.fromEntries(names.map((name) => [name, saidIn(record, name) ?? emptyOf(type, name)]))
  const known = { ...said, ...draft.values }
  const proposed = Object.entries(propose(known)).filter(
    ([name]) => names.includes(name) && isEmpty(known[name]) && !(name in draft.values),
  )
  return { ...known, ...Object.fromEntries(proposed) }
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name))
}
