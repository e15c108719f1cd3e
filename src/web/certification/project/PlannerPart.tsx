import type { PlannerFacts, PlannerStep } from '#domain/certification/planner.ts'
import type { ProjectNow } from '#domain/certification/projectNow.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords, type Words } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Project.module.css'
import { useProject } from './useProject.ts'

/** How long it may take, step by step, and how much audit time the role lets expect. */
export function PlannerPart({ record }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useProject(record.id)
  return (
    <Part title={say(projectText.planner)}>
      <ProblemNote error={error} />
      {data && (
        <div className={classes.two}>
          <Proposal planner={data.planner} />
          <AuditTime auditTime={data.auditTime} />
        </div>
      )}
    </Part>
  )
}

function Proposal({ planner }: Pick<ProjectNow, 'planner'>) {
  const { say, formats } = useWords()
  const { months, steps, facts, isUnusual } = planner
  const written = (count: number) =>
    say(projectText.months, { sign: count > 0 ? '+' : count < 0 ? '−' : '±', count: formats.number(Math.abs(count)) })
  return (
    <div>
      <p>
        <b>{say(projectText.proposal, { months })}</b>
      </p>
      <ul className={classes.steps}>
        {steps.map((one) => (
          <li key={one.step}>
            <span>{stepSaid(one.step, facts, { say, formats })}</span>
            <span>{written(one.months)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.soft}>{say(projectText.basis)}</p>
      {isUnusual && <p className={classes.warning}>{say(projectText.unusual)}</p>}
    </div>
  )
}

function stepSaid(step: PlannerStep, facts: PlannerFacts, { say, formats }: Pick<Words, 'say' | 'formats'>): string {
  if (step === 'base') return say(projectText.base)
  if (step === 'people')
    return say(facts.isHeadcount ? projectText.byPeople : projectText.byAccounts, { count: facts.people })
  if (step === 'sites') return say(projectText.bySites, { count: facts.sites })
  if (step === 'systems') return say(projectText.bySystems, { count: facts.systems })
  const known = step === 'maturity' ? facts.maturity : facts.reusePercent
  if (known === null) return say(step === 'maturity' ? projectText.maturityUnknown : projectText.reuseUnknown)
  const count = formats.number(Math.round(known * 10) / 10)
  return say(step === 'maturity' ? projectText.byMaturity : projectText.byReuse, { count })
}

function AuditTime({ auditTime }: Pick<ProjectNow, 'auditTime'>) {
  const { say, formats } = useWords()
  return (
    <div>
      <h3 className={classes.title}>{say(projectText.auditTime)}</h3>
      {auditTime === null && <p>{say(projectText.noRole)}</p>}
      {auditTime && (
        <p>
          {auditTime.initial === null
            ? say(projectText.auditDaysUnknown, { people: auditTime.people })
            : say(projectText.auditDays, {
                people: auditTime.people,
                initial: formats.number(auditTime.initial),
                surveillance: formats.number(auditTime.surveillance ?? 0),
                recertification: formats.number(auditTime.recertification ?? 0),
              })}
        </p>
      )}
      <p className={classes.soft}>{say(projectText.auditTimeBasis)}</p>
    </div>
  )
}
