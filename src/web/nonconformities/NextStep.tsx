import { useState } from 'react'
import { nextMoveOfNonconformity } from '#domain/records/nonconformity/nextMove.ts'
import { obstacleText, nonconformityText as text } from '#domain/words/nonconformityScreen.ts'
import { PathChoice } from '#web/improvement/next/PathChoice.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './known/Known.module.css'
import { useLookAlikes } from './known/useKnown.ts'
import type { ReadNonconformity } from './read.ts'
import { SimpleForm } from './simple/SimpleForm.tsx'

/** What is next; a report that may be minor, isolated and fixed can be settled in one form by who triages it. */
export function NextStep({ record }: { readonly record: ReadNonconformity }) {
  const [isSimple, setSimple] = useState(false)
  const { data } = useLookAlikes(record.id)
  const mayTriage = record.moves.some(({ move, mine }) => move === 'confirm' && mine)
  const isTriage = record.state === 'reported' && mayTriage
  const isOffered = isTriage && data?.obstacles.length === 0
  return (
    <NextCard
      next={nextMoveOfNonconformity(record)}
      before={() => (
        <>
          {isOffered && <PathChoice isLight={isSimple} onChoose={setSimple} />}
          {isTriage && <NotSimple obstacles={data?.obstacles ?? []} />}
          <Waiting record={record} />
        </>
      )}
      instead={
        isOffered && isSimple
          ? { title: text.simple, purpose: text.simplePurpose, form: (onDone) => <SimpleForm onDone={onDone} /> }
          : null
      }
      atRest={<AtRest record={record} />}
    />
  )
}

/** Why it cannot be settled with one form; nothing where it can. */
function NotSimple({ obstacles }: { readonly obstacles: readonly string[] }) {
  const { say } = useWords()
  const known = obstacles.flatMap((code) => obstacleText[code] ?? [])
  if (known.length === 0) return null
  return <p className={classes.soft}>{say(text.simpleNot, { why: known.map((each) => say(each)).join(', ') })}</p>
}

/** Between the work and its proof there is nothing to do but wait. */
function Waiting({ record: { state, fields, today } }: { readonly record: ReadNonconformity }) {
  const { say, formats } = useWords()
  const { verifyNotBefore: from, verifyNotAfter: end } = fields
  if (state !== 'awaitingVerification' || !from || !end || today >= from) return null
  return <p>{say(text.waitingUntil, { day: formats.day(from), end: formats.day(end) })}</p>
}

function AtRest({ record: { state, fields } }: { readonly record: ReadNonconformity }) {
  const { say } = useWords()
  if (state === 'rejected') return <p>{say(text.restRejected, { reason: fields.rejectedBecause ?? '' })}</p>
  return <p>{say(text.restClosed)}</p>
}
