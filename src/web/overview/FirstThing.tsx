import { Button } from '@mantine/core'
import { IconArrowRight, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { recordTypes } from '#domain/records/index.ts'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Why } from '#web/help/Why.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DueWord } from './DueWord.tsx'
import classes from './Overview.module.css'
import type { Waiting } from './shapes.ts'

/** The one thing that is next: what it is, the step, what is missing for it, and the way there. */
export function FirstThing({ waiting: { record, label, missing, because } }: { readonly waiting: Waiting }) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, type, plural, state, overdue } = record
  const kind = recordTypes[type]
  const to = `/o/${slug}/${plural}/${number ?? id}`
  return (
    <section className={classes.hero} aria-labelledby="first-thing" data-late={overdue || undefined}>
      <p className={classes.kicker}>
        <strong>{say(overviewText.next)}</strong>
        <span>{[kind && say(kind.label), number].filter(Boolean).join(' · ')}</span>
        <StateMark type={type} state={state} />
        <DueWord record={record} />
        {because === 'office' && <span>{say(overviewText.office)}</span>}
      </p>
      <h2 id="first-thing" className={classes.heroTitle}>
        <Link to={to} data-row>
          {title}
        </Link>
      </h2>
      {missing.length === 0 ? (
        <p className={classes.ready}>
          <IconCircleCheck size={16} aria-hidden />
          {say(overviewText.ready)}
        </p>
      ) : (
        <section className={classes.missing}>
          <h3>{say(overviewText.missing)}</h3>
          <ul>
            {missing.map(({ code, sentence, field }) => (
              <li key={code + sentence + field}>
                <IconCircleDashed size={15} aria-hidden />
                <span>
                  {sentence} <Why code={code} type={type} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button component={Link} to={to} hash="next" rightSection={<IconArrowRight size={15} aria-hidden />}>
          {label}
        </Button>
      </div>
    </section>
  )
}
