import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type SurveyKind, surveyQuestions } from '#domain/culture/questions.ts'
import type { Label } from '#domain/kernel/field.ts'
import { ballotText as text } from '#domain/words/cultureScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useCulture, useCultureAgain } from '../useCulture.ts'
import classes from './Ballot.module.css'
import { type BlankBallot, castBallot } from './castBallot.ts'
import { hasCast, keptBallot } from './keptBallot.ts'
import { LevelInput } from './LevelInput.tsx'

/** One’s own ballot: questions, levels, and into the urn. */
export function BallotPart(asked: { readonly id: string; readonly kind: SurveyKind }) {
  const membership = useMembership()
  return membership && <BallotOf {...asked} person={membership.person.id} />
}

interface Whom {
  readonly id: string
  readonly kind: SurveyKind
  readonly person: string
}

function BallotOf({ id, kind, person }: Whom) {
  const { say } = useWords()
  const whose = { survey: id, person }
  const { data, error } = useCulture<BlankBallot>(`/pulse-surveys/${id}/ballot`)
  const [isCast, setCast] = useState(() => hasCast(whose))
  if (isProblem(error) && error.status === 403) return <Part title={say(text.title)}>{say(text.notAsked)}</Part>
  return (
    <Part title={say(text.title)}>
      <ProblemNote error={error} />
      {isCast && <p role="status">{say(text.cast)}</p>}
      {data && !isCast && data.isTaken && !keptBallot(whose) && <p>{say(text.taken)}</p>}
      {data && !isCast && (!data.isTaken || keptBallot(whose)) && (
        <Questions blank={data} kind={kind} person={person} onCast={() => setCast(true)} />
      )}
    </Part>
  )
}

interface Asked {
  readonly blank: BlankBallot
  readonly kind: SurveyKind
  readonly person: string
  readonly onCast: () => void
}

function Questions({ blank, kind, person, onCast }: Asked) {
  const { say } = useWords()
  const api = useApi()
  const again = useCultureAgain()
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({})
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => castBallot(api, { blank, person, answers }),
    onSuccess: async () => {
      onCast()
      await again()
    },
  })
  const questions = surveyQuestions[kind] as Readonly<Record<string, Label>>
  return (
    <form
      className={classes.ballot}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isPending) mutate()
      }}
    >
      <p className={classes.soft}>{say(text.lead)}</p>
      {Object.entries(questions).map(([name, question]) => (
        <LevelInput
          key={name}
          question={question}
          value={answers[name] ?? null}
          onChange={(level) => setAnswers(withAnswer(answers, name, level))}
        />
      ))}
      <ProblemNote error={error} />
      <div>
        <Button type="submit" loading={isPending} disabled={Object.keys(answers).length === 0}>
          {say(text.send)}
        </Button>
      </div>
      <details className={classes.soft}>
        <summary>{say(text.how)}</summary>
        <p>{say(text.howLong)}</p>
      </details>
    </form>
  )
}

function withAnswer(answers: Readonly<Record<string, number>>, name: string, level: number | null) {
  const { [name]: _, ...others } = answers
  return level === null ? others : { ...others, [name]: level }
}
