import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Overview.module.css'
import type { PathGroup } from './shapes.ts'
import { useOverview } from './useOverview.ts'

/** How mature each pillar and clause is held to be, and what takes each a step further (C-245). */
export function PathPart() {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error, isPending } = useOverview<{ groups: readonly PathGroup[] }>('/overview/path')
  if (isPending) return <Skeleton height={300} radius="md" aria-busy />
  const of = (kind: PathGroup['kind']) => data?.groups.filter((group) => group.kind === kind) ?? []
  return (
    <>
      <p className={classes.soft}>
        {say(overviewText.pathIntro)} <Link to={`/o/${slug}/maturity`}>{say(overviewText.rate)}</Link>
      </p>
      <ProblemNote error={error} />
      {(['pillar', 'clause'] as const).map((kind) => (
        <section key={kind} className={classes.part}>
          <h2>{say(kind === 'pillar' ? overviewText.pillars : overviewText.clauses)}</h2>
          <div className={classes.groups}>
            {of(kind).map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Group({ group: { kind, key, label, maturity, rated, of, next } }: { readonly group: PathGroup }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  return (
    <section className={classes.group}>
      <header>
        <h3>
          {kind === 'pillar' ? label : say(key.startsWith('A') ? overviewText.controls : overviewText.clause, { key })}
        </h3>
        <span className={classes.soft}>
          {maturity === null
            ? say(overviewText.notRated)
            : say(overviewText.maturity, { level: formats.number(maturity) })}
        </span>
      </header>
      <div className={classes.scale} aria-hidden>
        {[0, 1, 2, 3, 4].map((step) => (
          <i
            key={step}
            style={{ '--full': `${100 * Math.min(1, Math.max(0, (maturity ?? 0) - step))}%` } as CSSProperties}
          />
        ))}
      </div>
      <span className={classes.soft}>{say(overviewText.rated, { rated, of })}</span>
      {next.length === 0 && <p className={classes.soft}>{say(overviewText.arrived)}</p>}
      <ul className={classes.steps}>
        {next.map(({ key: requirement, ref, title, sentence }) => (
          <li key={requirement}>
            <Link to={`/o/${slug}/standards/${requirement.replace(':', '/')}`}>{`${ref} ${title}`}</Link>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
