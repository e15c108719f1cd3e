import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { nextMoveOfSystem } from './nextMove.ts'
import type { ReadSystem } from './read.ts'

/** The step that is next, and how it stands where that needs saying. */
export function NextOfSystem({ record }: { readonly record: ReadSystem }) {
  return <NextCard next={nextMoveOfSystem(record)} before={() => <Standing record={record} />} />
}

function Standing({ record: { state, fields } }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const { suspendedAt, suspendedBecause, discoveredAt, gateDecisions, previousRuns, rolledBackTo, monitoring } = fields
  const released = gateDecisions.some(({ gate, decision }) => gate === 'G5' && decision === 'go')
  return (
    <>
      {state === 'live' && <p>{say(monitoring.length > 0 ? text.runs : text.runsUnwatched)}</p>}
      {discoveredAt && !released && <p>{say(text.found, { when: formats.moment(discoveredAt) })}</p>}
      {suspendedAt && (
        <p>{say(text.suspendedSince, { when: formats.moment(suspendedAt), reason: suspendedBecause ?? '' })}</p>
      )}
      {previousRuns && <p>{say(text.previousRuns)}</p>}
      {state === 'rolledBack' && <p>{say(text.rolledBack, { text: rolledBackTo ?? '' })}</p>}
      {state === 'retired' && <p>{say(text.retired)}</p>}
    </>
  )
}
