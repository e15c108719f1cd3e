import type { ProjectNow } from '#domain/certification/projectNow.ts'
import type { Readiness } from '#domain/certification/readiness.ts'
import { progressSaid, slipSaid, timelineOf } from '#domain/certification/timeline.ts'
import { projectTimeline } from '#domain/charts/projectTimeline.ts'
import { budgetLines } from '#domain/records/certification/budgetLines.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { statusFileText } from '#domain/words/certificationFileWords.ts'
import { certificationText, projectText } from '#domain/words/certificationScreen.ts'
import { chartWordsIn } from '#domain/words/chartWords.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { blockerWords, readinessParts, readinessText } from '#domain/words/readinessScreen.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

export interface StatusMatter extends RecordMatter {
  readonly record: RecordMatter['record'] & Certification
  readonly project: ProjectNow
  readonly readiness: Readiness
  /** The budget stays in the house: whoever prints does not see it. */
  readonly isMasked: boolean
}

/** Where the project stands, for those who paid for it: progress, money, sponsor, readiness and what is in the way (C-287). */
export function statusReport(matter: StatusMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    heading(1, say(statusFileText.stands)),
    ...progressPart(matter, sayings),
    heading(1, say(statusFileText.plan)),
    timelinePart(matter, sayings),
    milestonesTable(matter, sayings),
    heading(1, say(statusFileText.money)),
    matter.isMasked ? paragraph(say(projectText.moneyHidden), 'quiet') : budgetTable(matter, sayings),
    heading(1, say(statusFileText.readiness)),
    ...readinessPart(matter.readiness, sayings),
    ...checkingPart(matter, sayings),
  ]
  return recordDocument(statusFileText.report, matter, { sayings, blocks })
}

function progressPart({ project, record, names }: StatusMatter, { say, day }: Sayings): Block[] {
  const { signedOn, lastActive, isQuiet } = project.sponsor
  const name = (record.signedBy && names[record.signedBy]) ?? '–'
  return [
    paragraph(progressSaid(project.progress, say)),
    signedOn === null
      ? paragraph(say(certificationText.unsigned), 'missing')
      : paragraph(say(certificationText.signed, { name, day: day(signedOn) })),
    ...(lastActive ? [paragraph(say(certificationText.lastActive, { day: day(lastActive) }))] : []),
    ...(isQuiet ? [paragraph(say(certificationText.quiet), 'missing')] : []),
  ]
}

const WIDTH = 680

function timelinePart({ record, project }: StatusMatter, { say, language }: Sayings): Block {
  const title = say(statusFileText.plan)
  const frame = { title, language, width: WIDTH, height: WIDTH, labels: chartWordsIn(language) }
  const { svg, summary } = projectTimeline(timelineOf(record.milestones, project, say), frame)
  return { kind: 'drawing', svg, alt: summary, caption: title }
}

function milestonesTable({ record, project, names }: StatusMatter, { say, day }: Sayings): Block {
  const slips = new Map(project.milestones.map(({ id, slip }) => [id, slip]))
  const days = (written: string | null) => (written ? day(written) : '–')
  return {
    kind: 'table',
    title: '',
    heads: [
      { text: say(projectText.milestone), share: 3 },
      { text: say(projectText.person), share: 2 },
      { text: say(projectText.agreed), share: 1.5 },
      { text: say(projectText.until), share: 1.5 },
      { text: say(projectText.reached), share: 1.5 },
      { text: say(projectText.slip), share: 1.6 },
    ],
    rows: record.milestones.map(({ id, name, accountable, agreedEnd, plannedEnd, doneOn }) => [
      name ?? '–',
      (accountable && names[accountable]) ?? '–',
      days(agreedEnd),
      days(plannedEnd),
      days(doneOn),
      slipSaid(slips.get(id) ?? null, say) || '–',
    ]),
  }
}

function budgetTable({ record }: StatusMatter, { say, number }: Sayings): Block {
  const written = (isTime: boolean, amount: number | null) => {
    if (amount === null) return '–'
    return isTime ? say(projectText.hours, { count: number(amount) }) : number(amount)
  }
  return {
    kind: 'table',
    title: '',
    heads: [
      { text: say(projectText.line), share: 4 },
      { text: [say(projectText.planned), record.currency].filter(Boolean).join(' '), share: 2 },
      { text: [say(projectText.spent), record.currency].filter(Boolean).join(' '), share: 2 },
    ],
    rows: record.budget.map(({ line, plannedAmount, actualAmount, plannedHours, actualHours }) => {
      const isTime = line === 'staffTime'
      return [
        line ? say(budgetLines[line]) : '–',
        written(isTime, isTime ? plannedHours : plannedAmount),
        written(isTime, isTime ? actualHours : actualAmount),
      ]
    }),
  }
}

const MOST = 40

function readinessPart({ score, threshold, isReady, components }: Readiness, sayings: Sayings): Block[] {
  const { say, number } = sayings
  const verdict = isReady ? readinessText.ready : readinessText.notReady
  const blockers = components.flatMap((part) => part.blockers.map((blocker) => ({ part: part.key, ...blocker })))
  return [
    paragraph(`${say(readinessText.score, { score })} – ${say(verdict, { threshold })}`),
    {
      kind: 'table',
      title: '',
      heads: [
        { text: say(readinessText.part), share: 4 },
        { text: say(readinessText.done), share: 1.6 },
        { text: say(readinessText.weight), share: 1 },
        { text: say(readinessText.points), share: 1 },
      ],
      rows: components.map(({ key, done, of, weight, value }) => [
        say(readinessParts[key]),
        of === 0 ? say(readinessText.nothing) : say(readinessText.doneOf, { done: number(done), of }),
        number(weight),
        number(Math.round(weight * value * 10) / 10),
      ]),
    },
    paragraph(say(readinessText.formula), 'quiet'),
    heading(2, say(statusFileText.inTheWay)),
    blockers.length === 0
      ? paragraph(say(statusFileText.nothing))
      : {
          kind: 'table',
          title: '',
          heads: [
            { text: say(readinessText.part), share: 3 },
            { text: say(statusFileText.what), share: 4 },
            { text: say(statusFileText.why), share: 2 },
          ],
          rows: blockers.slice(0, MOST).map(({ part, type, id, number: ref, title, why }) => {
            const named = type === 'requirement' && id ? requirementNamed(id) : undefined
            const what = [ref, named ? say(named.title) : title].filter(Boolean).join(' ')
            return [say(readinessParts[part]), what || '–', say(blockerWords[why])]
          }),
        },
    ...(blockers.length > MOST ? [paragraph(say(readinessText.blockers, { count: blockers.length }), 'quiet')] : []),
  ]
}
