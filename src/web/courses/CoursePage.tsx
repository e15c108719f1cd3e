import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { isProblem } from '#web/api/problem.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { CompetencePlaces } from '#web/competence/CompetencePlaces.tsx'
import { Page } from '#web/parts/Page.tsx'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Courses.module.css'
import { QuestionsPart } from './QuestionsPart.tsx'
import type { Course, CourseText } from './shapes.ts'

/** A course to read; whom it is assigned to answers its questions at the end. */
export function CoursePage() {
  const api = useApi()
  const slug = useSlug()
  const { language } = useWords()
  const { course: key = '' } = useParams({ strict: false }) as { readonly course?: string }
  const text = useQuery({
    queryKey: [slug, 'course', key, language],
    queryFn: () => api.ask<CourseText>(`/courses/${encodeURIComponent(key)}`),
  })
  const all = useQuery({
    queryKey: [slug, 'courses'],
    queryFn: () => api.ask<{ items: readonly Course[] }>('/courses'),
  })
  if (isProblem(text.error) && text.error.status === 404) return <NotFoundPage />
  if (text.error ?? all.error) throw text.error ?? all.error
  if (!text.data || !all.data) return null
  const mine = all.data.items.find((one) => one.key === key)?.mine ?? null
  const { title, need, chapters, questions } = text.data
  return (
    <Page title={title}>
      <CompetencePlaces />
      <article className={classes.course}>
        <p className={classes.soft}>{need}</p>
        {chapters.map((chapter) => (
          <section key={chapter.title} className={classes.chapter}>
            <h2>{chapter.title}</h2>
            {chapter.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <QuestionsPart course={key} questions={questions} mine={mine} />
      </article>
    </Page>
  )
}
