import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordTypes } from '#domain/records/index.ts'
import { dimensionsReport } from '#domain/reports/dimensionsReport.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { How } from './How.tsx'
import { LightMark } from './LightMark.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { Question } from './shapes.ts'

const SHOWN = 12

/** What was put in question and by what; each waits for a person's answer with a reason. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const { say } = useWords()
  const [asked, setAsked] = useState<Question | null>(null)
  const words = dimensionsReport.figures.questions
  return (
    <Section title={say(words.label)}>
      {questions.length === 0 && <p className={classes.soft}>{say(dimensionText.noQuestions)}</p>}
      <ul className={classes.rows}>
        {questions.slice(0, SHOWN).map((question) => (
          <OneQuestion key={question.id} question={question} onAnswer={() => setAsked(question)} />
        ))}
      </ul>
      <How words={words} />
      {asked && <AnswerDialog question={asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function OneQuestion({ question, onAnswer }: { readonly question: Question; readonly onAnswer: () => void }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const mayJudge = useHasRole('topManagement', 'aimsManager')
  const { cause, record, occasion, answer, reason, askedAt, answeredBy, answeredAt } = question
  const [before, after] = say(dimensionText[cause], {
    record: MARK,
    ...(cause === 'objectiveMissed' && { day: formats.day(occasion) }),
  }).split(MARK)
  const answered =
    answer &&
    say(dimensionText.answered, {
      answer: say(dimensionText[answer]),
      reason: reason ?? '',
      name: answeredBy?.name ?? '',
      day: formats.moment(answeredAt ?? ''),
    })
  return (
    <li className={classes.row}>
      <span className={classes.grow}>
        {before}
        <Link to={`/o/${slug}/${recordTypes[record.type]?.plural}/${record.number ?? record.id}`}>{record.title}</Link>
        {after}
        <br />
        <span className={classes.soft}>{answered ?? say(dimensionText.asked, { day: formats.moment(askedAt) })}</span>
      </span>
      {answer ? <LightMark light="green" text={say(dimensionText[answer])} /> : <LightMark light="amber" />}
      {!answer && mayJudge && (
        <Button size="compact-xs" variant="default" onClick={onAnswer}>
          {say(dimensionText.answer)}
        </Button>
      )}
    </li>
  )
}

/** Stands in the sentence where the link to the record goes. */
const MARK = '\u{1f517}'
