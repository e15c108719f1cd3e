import { Link } from '@tanstack/react-router'
import { learningReport } from '#domain/reports/learningReport.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { NearMissRatio } from '#web/incidents/NearMissRatio.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import { useReport } from './useReport.ts'

const { figures, question } = learningReport

/** Whether near misses are told, and what was learned from improvements that failed (C-139). */
export function Learning() {
  const { say } = useWords()
  const slug = useSlug()
  const { lessons } = useReport('learning')
  return (
    <Section title={say(question)}>
      <NearMissRatio />
      <How words={figures.ratio} />
      <h3 className={classes.caption}>{say(figures.lessons.label)}</h3>
      {lessons.length === 0 && <p className={classes.soft}>{say(incidentText.noLessons)}</p>}
      <ul className={classes.rows}>
        {lessons.map(({ id, number, title, lesson }) => (
          <li key={id} className={classes.row}>
            <Link className={classes.grow} to={`/o/${slug}/improvements/${number ?? id}`}>
              {[number, title].filter(Boolean).join(' ')}
            </Link>
            <blockquote className={classes.quote}>{lesson}</blockquote>
          </li>
        ))}
      </ul>
      <How words={figures.lessons} />
    </Section>
  )
}
