import { r04MajorDeadline } from '#domain/certification/rules/majors.ts'
import { r16Unanswered } from '#domain/certification/rules/stage1.ts'
import { sitePlan } from '#domain/certification/stages/sitePlan.ts'
import { type FindingStanding, stage2Findings, standings } from '#domain/certification/stages/standings.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { daysBetween } from '#domain/time/days.ts'
import type { Certification } from '../fields.ts'
import type { CertificationFacts } from '../people.ts'
import type { StageAudit } from '../stageAnswers.ts'
import { notOfStage, notReported } from './stageAudit.ts'

/** More than this between the stages, and many bodies begin anew: it is possible with a reason. */
const LONG_GAP_DAYS = 180
/** Top management, managers, those who do the work. */
const LEVELS = 3

/** No concern of stage 1 is open (R16), and the plan of stage 2 says where, with whom, at what, of which systems (C-262, C-264 to C-267). */
export function notReadyForStage2(facts: CertificationFacts): readonly Refusal[] {
  const { record, answers } = facts
  const { stage2, systems } = answers.stages
  const open = r16Unanswered(record.concerns)
  return [
    ...unmet(
      open.length > 0 &&
        refuse('concerns_open', {
          field: 'concerns',
          values: { concerns: open.map(({ concern }) => concern).join('; ') },
        }),
    ),
    ...notOfStage(stage2, 'cbStage2', 'stage2Audit'),
    ...(stage2 === null ? [] : [...unplanned(record, stage2, systems), ...longGap(record, stage2)]),
  ]
}

function unplanned(record: Certification, stage2: StageAudit, systems: number): readonly Refusal[] {
  const { unplaced, visited, needed, atRandom, atRandomNeeded, isCentralLeftOut } = sitePlan(
    record.auditedSites,
    stage2.visits,
  )
  const field = 'stage2Audit'
  return unmet(
    unplaced.length > 0 && refuse('sites_unplaced', { field, values: { sites: unplaced.join(', ') } }),
    isCentralLeftOut && refuse('central_left_out', { field }),
    unplaced.length === 0 && visited < needed && refuse('sites_too_few', { field, values: { visited, needed } }),
    unplaced.length === 0 &&
      visited >= needed &&
      atRandom < atRandomNeeded &&
      refuse('sites_not_random', { field, values: { atRandom, needed: atRandomNeeded } }),
    new Set(stage2.levels).size < LEVELS && refuse('stage2_levels_missing', { field }),
    stage2.observations === 0 && refuse('observations_missing', { field }),
    systems > 0 && stage2.samples === 0 && refuse('stage2_sample_missing', { field }),
  )
}

function longGap({ stage1EndedOn, stageGapWhy }: Certification, { startsOn }: StageAudit): readonly Refusal[] {
  const days = stage1EndedOn && startsOn ? daysBetween(stage1EndedOn, startsOn) : 0
  return unmet(
    days > LONG_GAP_DAYS &&
      !stageGapWhy?.trim() &&
      refuse('stage_gap_unexplained', { field: 'stageGapWhy', values: { days } }),
  )
}

export function notReported2({ record, answers, today }: CertificationFacts): readonly Refusal[] {
  const { stage2 } = answers.stages
  const last = record.lastDayOfStage2
  return [
    ...notReported(stage2, 'stage2Audit'),
    ...unmet(
      last !== null && last > today && refuse('day_ahead', { field: 'lastDayOfStage2' }),
      last !== null &&
        stage2?.startsOn &&
        last < stage2.startsOn &&
        refuse('stage2_ends_before', { field: 'lastDayOfStage2' }),
    ),
  ]
}

/** The last day of stage 2, and with a major the day by which it must be verified (R4). */
export function majorsDue({ record, answers, today }: CertificationFacts): Partial<Certification> {
  const lastDayOfStage2 = record.lastDayOfStage2 ?? answers.stages.stage2?.endsOn ?? null
  const majors = standings(stage2Findings(answers.stages), { lastDayOfStage2, today }).filter(
    ({ deadline, stands }) => deadline !== null && stands !== null,
  )
  return {
    lastDayOfStage2,
    majorsDueOn: majors.length > 0 && lastDayOfStage2 ? r04MajorDeadline(lastDayOfStage2) : null,
  }
}

/** A repeated stage 2 is another audit. */
export function notRepeatable({ record, before, answers }: CertificationFacts): readonly Refusal[] {
  return [
    ...notOfStage(answers.stages.stage2, 'cbStage2', 'stage2Audit'),
    ...unmet(
      before.stage2Audit !== null &&
        record.stage2Audit === before.stage2Audit &&
        refuse('stage2_same_audit', { field: 'stage2Audit' }),
    ),
  ]
}

/** R4 and R5: majors are verified within six months, of minors the plans are accepted, those of a stage 2 before it as well. */
export function notDecidable({ record, answers, today }: CertificationFacts): readonly Refusal[] {
  const findings = stage2Findings(answers.stages)
  const all = standings(findings, { lastDayOfStage2: record.lastDayOfStage2, today })
  const late = all.filter(({ repeatsStage2 }) => repeatsStage2)
  const unverified = all.filter(({ stands, repeatsStage2 }) => stands === 'major_not_verified' && !repeatsStage2)
  const unplannedFor = all.filter(({ stands }) => stands === 'plan_not_accepted')
  const day = record.lastDayOfStage2 ? r04MajorDeadline(record.lastDayOfStage2) : ''
  return unmet(
    findings.some(({ state }) => state === 'draft' || state === 'confirmed') && refuse('stage2_findings_not_issued'),
    late.length > 0 && refuse('stage2_repeat_due', { values: { findings: named(late), day } }),
    unverified.length > 0 && refuse('major_not_verified', { values: { findings: named(unverified), day } }),
    unplannedFor.length > 0 && refuse('plan_not_accepted', { values: { findings: named(unplannedFor) } }),
  )
}

function named(standing: readonly FindingStanding[]): string {
  return standing.map(({ finding: { became, number, title } }) => became?.number ?? number ?? title).join(', ')
}
