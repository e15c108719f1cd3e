import { Button } from '@mantine/core'
import { trustAudiences } from '#domain/trust/audiences.ts'
import type { ReleasedFact } from '#domain/trust/publicPage.ts'
import { factKindText, trustOwnText, trustText } from '#domain/words/trustScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Own.module.css'
import { type OwnPage, useOnPage } from './useOwnPage.ts'

/** What is released now, and what of it nobody sees any more. */
export function Released({ own }: { readonly own: OwnPage }) {
  const { say } = useWords()
  const { mutate, error, variables, isPending } = useOnPage((api, id: string) =>
    api.ask(`/trust-page/facts/${id}`, { method: 'DELETE' }),
  )
  return (
    <Part title={say(trustOwnText.released)}>
      <ProblemNote error={error} />
      {own.released.length === 0 && <p className={classes.soft}>{say(trustOwnText.nothing)}</p>}
      <ul className={classes.facts}>
        {own.released.map((fact) => (
          <li key={fact.id} data-gone={!fact.stands || undefined}>
            <Fact fact={fact} />
            <Button
              size="compact-xs"
              variant="default"
              loading={isPending && variables === fact.id}
              onClick={() => mutate(fact.id)}
            >
              {say(trustOwnText.withdraw)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Fact({ fact }: { readonly fact: ReleasedFact }) {
  const { say, formats } = useWords()
  const { kind, title, body, value, asOf, audiences, stands } = fact
  const whom =
    audiences.length === 0 ? say(trustText.everyone) : audiences.map((one) => say(trustAudiences[one])).join(', ')
  return (
    <div>
      <strong>{title}</strong> {value}
      {body && <p className={classes.body}>{body}</p>}
      <small>{[say(factKindText[kind]), whom, say(trustText.asOf, { day: formats.day(asOf) })].join(' · ')}</small>
      {!stands && <small className={classes.gone}>{say(trustOwnText.gone)}</small>}
    </div>
  )
}
