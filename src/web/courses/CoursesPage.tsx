import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { competenceRoles } from '#domain/records/competence/roles.ts'
import { courseText } from '#domain/words/courseScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { CompetencePlaces } from '#web/competence/CompetencePlaces.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AssignDialog } from './AssignDialog.tsx'
import classes from './Courses.module.css'
import { type Course, isWaiting } from './shapes.ts'

/** The training catalogue: read, assign, see how far each course is (C-337). */
export function CoursesPage() {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const mayAssign = useHasRole('aimsManager', 'documentOwner', 'processOwner')
  const [chosen, choose] = useState<Course | null>(null)
  const { data, error } = useQuery({
    queryKey: [slug, 'courses'],
    queryFn: () => api.ask<{ items: readonly Course[] }>('/courses'),
  })
  return (
    <Page title={say(courseText.title)}>
      <CompetencePlaces />
      <p className={classes.intro}>{say(courseText.intro)}</p>
      <ProblemNote error={error} />
      <ul className={classes.cards}>
        {data?.items.map((course) => (
          <Card key={course.key} course={course} {...(mayAssign && { onAssign: () => choose(course) })} />
        ))}
      </ul>
      {chosen && <AssignDialog course={chosen} onClose={() => choose(null)} />}
    </Page>
  )
}

function Card({ course, onAssign }: { readonly course: Course; readonly onAssign?: () => void }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { key, title, forRole, need, hours, validMonths, reviewedOn, isStale, mine } = course
  const role = competenceRoles[forRole as keyof typeof competenceRoles]
  const facts = [
    say(courseText.forRole, { role: say(role) }),
    say(courseText.hours, { hours: formats.number(hours) }),
    ...(validMonths ? [say(courseText.valid, { months: validMonths })] : []),
    isStale ? say(courseText.stale) : say(courseText.reviewed, { day: formats.day(reviewedOn) }),
  ]
  const isMine = isWaiting(mine)
  return (
    <li className={classes.card}>
      <h2>
        <Link to={`/o/${slug}/courses/${key}`}>{title}</Link>
      </h2>
      <p className={classes.soft}>{facts.join(' · ')}</p>
      <p>{need}</p>
      <Standing course={course} />
      <div className={classes.buttons}>
        <Button size="xs" component={Link} to={`/o/${slug}/courses/${key}`} variant={isMine ? 'filled' : 'default'}>
          {say(isMine ? courseText.begin : courseText.read)}
        </Button>
        {onAssign && (
          <Button size="xs" variant="default" onClick={onAssign}>
            {say(courseText.assign)}
          </Button>
        )}
      </div>
    </li>
  )
}

function Standing({ course: { standing, mine } }: { readonly course: Course }) {
  const { say, formats } = useWords()
  const counts = standing
    ? (['underWay', 'completed', 'effective'] as const)
        .filter((each) => standing[each] > 0)
        .map((each) => say(courseText[each], { count: standing[each] }))
    : []
  return (
    <div>
      {mine && (
        <p className={classes.mine}>
          {isWaiting(mine) && mine.dueOn
            ? say(courseText.mineDue, { day: formats.day(mine.dueOn) })
            : say(courseText.mineDone)}
        </p>
      )}
      <p className={classes.soft}>{counts.length > 0 ? counts.join(' · ') : say(courseText.never)}</p>
    </div>
  )
}
