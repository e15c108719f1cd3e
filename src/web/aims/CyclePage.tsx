import { Link } from '@tanstack/react-router'
import { requirementStatuses } from '#domain/conformity/status.ts'
import { aimsText } from '#domain/words/aimsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import intro from '#web/conformity/Conformity.module.css'
import { ConformityPlaces } from '#web/conformity/ConformityPlaces.tsx'
import { useConformity } from '#web/conformity/useConformity.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { LightMark } from '#web/registerHealth/LightMark.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { CountedModule, Items, Pillar, Quadrant } from './shapes.ts'

/** Plan, do, check, act with live counts, and the three pillars with their health (C-022, C-304). */
export function CyclePage() {
  const { say } = useWords()
  const cycle = useConformity<Items<Quadrant>>('/aims/cycle')
  const pillars = useConformity<Items<Pillar>>('/aims/pillars')
  return (
    <Page title={say(aimsText.cycle)}>
      <ConformityPlaces />
      <p className={intro.intro}>{say(aimsText.cycleIntro)}</p>
      <ProblemNote error={cycle.error ?? pillars.error} />
      <div className={classes.quadrants}>
        {cycle.data?.items.map(({ phase, label, modules }) => (
          <section key={phase} className={classes.quadrant}>
            <h2>{label}</h2>
            <Modules modules={modules} />
          </section>
        ))}
      </div>
      <Section title={say(aimsText.pillars)}>
        <div className={classes.pillars}>
          {pillars.data?.items.map((pillar) => (
            <OnePillar key={pillar.pillar} pillar={pillar} />
          ))}
        </div>
        <p className={classes.how}>{say(aimsText.pillarHow)}</p>
      </Section>
    </Page>
  )
}

function OnePillar({ pillar: { label, light, requirements, modules } }: { readonly pillar: Pillar }) {
  const { say } = useWords()
  const total = requirementStatuses.reduce(
    (sum, status) => sum + (status === 'notApplicable' ? 0 : requirements[status]),
    0,
  )
  return (
    <section className={classes.quadrant}>
      <h2>{label}</h2>
      <p>
        <LightMark light={light} text={say(aimsText[light])} />
      </p>
      <p className={classes.soft}>{say(aimsText.evidencedOf, { count: requirements.evidenced, total })}</p>
      <Modules modules={modules} />
    </section>
  )
}

function Modules({ modules }: { readonly modules: readonly CountedModule[] }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <ul className={classes.modules}>
      {modules.map(({ type, plural, label, total, open, overdue }) => (
        <li key={type} className={classes.module}>
          <Link to={`/o/${slug}/${plural}`}>{label}</Link>
          <span className={classes.counts}>
            {overdue > 0 && <span className={classes.warn}>{say(aimsText.overdue, { count: overdue })}</span>}
            <span>{say(aimsText.open, { count: open })}</span>
            <span>{say(aimsText.total, { count: total })}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
