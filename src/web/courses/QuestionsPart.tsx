import { Button, Radio, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { courseText } from '#domain/words/courseScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Courses.module.css'
import { type Answered, type Course, type CourseText, isWaiting } from './shapes.ts'

interface Shown {
  readonly course: string
  readonly questions: CourseText['questions']
  readonly mine: Course['mine']
}

/** The questions at the end; each answer is explained once all are sent. */
export function QuestionsPart({ course, questions, mine }: Shown) {
  const { say } = useWords()
  const [answers, setAnswers] = useState<readonly (number | null)[]>(questions.map(() => null))
  const { mutate, data, isPending, error, reset } = useAnswer(course)
  const isOpen = isWaiting(mine)
  const setOne = (at: number, option: number) =>
    setAnswers((now) => now.map((one, index) => (index === at ? option : one)))
  return (
    <section className={classes.questions}>
      <h2>{say(courseText.questions)}</h2>
      {!isOpen && !data && <p className={classes.soft}>{say(mine ? courseText.mineDone : courseText.onlyRead)}</p>}
      {questions.map(({ ask, options }, at) => (
        <Radio.Group
          key={ask}
          label={ask}
          value={answers[at] === null ? null : String(answers[at])}
          onChange={(option) => setOne(at, Number(option))}
        >
          <Stack gap={6} mt={6}>
            {options.map((option, index) => (
              <Radio key={option} value={String(index)} label={option} disabled={!isOpen || data !== undefined} />
            ))}
          </Stack>
          {data?.questions[at] && (
            <p className={classes.told}>
              <strong>{say(data.questions[at].isRight ? courseText.right : courseText.wrong)}</strong>{' '}
              {data.questions[at].because}
            </p>
          )}
        </Radio.Group>
      ))}
      {data && (
        <p role="status" className={classes.result} data-failed={!data.passed || undefined}>
          {say(data.passed ? courseText.passed : courseText.failed, { right: data.right, of: data.of })}
        </p>
      )}
      <ProblemNote error={error} />
      {isOpen && !data && (
        <div>
          <Button loading={isPending} disabled={answers.includes(null)} onClick={() => mutate(answers as number[])}>
            {say(courseText.send)}
          </Button>
        </div>
      )}
      {data && !data.passed && (
        <div>
          <Button variant="default" onClick={reset}>
            {say(courseText.again)}
          </Button>
        </div>
      )}
    </section>
  )
}

function useAnswer(course: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (answers: readonly number[]) =>
      api.ask<Answered>(`/courses/${course}/answers`, { method: 'POST', body: { answers } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'courses'] }),
  })
}
