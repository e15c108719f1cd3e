import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue } from '#domain/kernel/field.ts'
import type { improvement } from '#domain/records/improvement/improvement.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { isProblem } from '#web/api/problem.ts'
import type { AnyRecord, RecordOf, SpokenMove } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { toast } from '#web/parts/toast.ts'
import { useRefreshRows } from '#web/register/useRefreshRows.ts'
import { useWords } from '#web/words/useWords.tsx'
import { labelOfMove } from './labelOfMove.ts'
import { typeOf } from './typeOf.ts'

export type ImprovementRecord = RecordOf<typeof improvement>
type Values = Readonly<Record<string, unknown>>

interface Move<R extends AnyRecord> {
  readonly record: R
  readonly move: SpokenMove
  readonly proposed: Values
  readonly onDone: (record: R) => void
}

/**
 * The state of a move's form. When someone else was faster, the record is read again and what was typed stays, so that it
 * can be looked over and sent once more.
 */
export function useMove<R extends AnyRecord>({ record, move, proposed, onDone }: Move<R>) {
  const type = typeOf(record)
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const refresh = useRefreshRows()
  const { say } = useWords()
  const [typed, setTyped] = useState<Values>({})
  const [reason, setReason] = useState('')
  const values = { ...known(record, move.asks, proposed), ...typed }
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () =>
      (await api.move(type, record, {
        move: move.move,
        input: inputFrom(record, values),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      })) as unknown as R,
    onSuccess: async (after) => {
      queries.setQueryData([slug, type.plural, 'record', record.id], after)
      toast({
        text: [after.number, say(moveText.done, { move: say(labelOfMove(move.move, type)) })]
          .filter(Boolean)
          .join(' · '),
        link: { to: `/o/${slug}/${type.plural}/${after.number ?? after.id}`, text: say(moveText.openIt) },
      })
      onDone(after)
      if (type.name === 'improvement') await refresh([record.id])
      else await queries.invalidateQueries({ queryKey: [slug, type.plural] })
    },
    onError: (problem) =>
      isProblem(problem) &&
      problem.status === 412 &&
      queries.invalidateQueries({ queryKey: [slug, type.plural, 'record'] }),
  })
  const make = () => !isPending && mutate()
  return {
    values,
    change: (name: string, value: unknown) => setTyped({ ...typed, [name]: value }),
    reason,
    setReason,
    make,
    submit: (event: FormEvent) => {
      event.preventDefault()
      make()
    },
    isPending,
    error,
    hasChanged: reason !== '' || Object.keys(typed).length > 0,
    sentenceAt: (field: string) =>
      isProblem(error)
        ? error
            .at(field)
            .map(({ sentence }) => sentence)
            .join(' ') || undefined
        : undefined,
  }
}

/** What the record says for each asked field; where it says nothing, what is proposed. */
function known(record: AnyRecord, asks: readonly string[], proposed: Values): Values {
  return Object.fromEntries(
    asks.map((name) => [name, said(recordValue(record, name)) ?? proposed[name] ?? emptyOf(record, name)]),
  )
}

function recordValue(record: AnyRecord, name: string): unknown {
  if (name === 'title') return record.title
  return name === 'owner' ? (record.owner?.id ?? null) : (record.fields as Values)[name]
}

function said(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : (value ?? undefined)
}

function emptyOf(record: AnyRecord, name: string): unknown {
  const field = fieldOf(typeOf(record), name)
  return field ? emptyValue(field) : null
}

/** Only what differs from the record goes out: what one did not touch is not one's change. */
function inputFrom(record: AnyRecord, values: Values): Values {
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(recordValue(record, name) ?? emptyOf(record, name))
  return Object.fromEntries(Object.entries(values).filter(differs))
}
