import { randomUUID } from 'node:crypto'
import { answerLines } from '#app/audits/answers.ts'
import { checklistOf, drawChecklist } from '#app/audits/checklist.ts'
import { raiseFindingWithin } from '#app/audits/raiseFinding.ts'
import { addToSample, drawSampleWithin } from '#app/audits/samples.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import type { Finding } from '#domain/records/finding/fields.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { whatItShows } from '#domain/standards/details/shows.ts'
import { requirementsOf } from '#domain/standards/standards.ts'
import { type Agenda, agenda, type Scene } from '../../agenda.ts'
import { daysAfter, daysBefore, month } from '../../calendar.ts'
import { type Case, type Hand, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import type { AuditStory, FindingStory } from './story.ts'
import { talksOf } from './talks.ts'

interface Walk {
  readonly house: House
  readonly story: AuditStory
  readonly it: Case
  readonly lead: Hand
  readonly own: Agenda
  /** The programme it belongs to; null where others audit us. */
  readonly programme: Case | null
}

/** An audit from its day in the calendar to its last finding, each step a command of whoever does it. */
export function walkScenes(
  house: House,
  { story, programme, seed }: { story: AuditStory; programme: Case | null; seed: number },
): readonly Scene[] {
  const own = agenda(house.calendar, seed)
  const walk: Walk = { house, story, it: { type: audit, id: null }, lead: house.of[story.by], own, programme }
  house.cases.set(story.title, walk.it)
  const isOurs = programme !== null
  own.on(story.planned, () => walk.lead.raises(walk.it, planOf(walk)))
  own.on(story.announced, () => walk.lead.makes(walk.it, 'announce'))
  if (isOurs) drawsUp(walk)
  own.on(daysBefore(2, story.begins), () => walk.lead.makes(walk.it, 'prepare', { interviews: interviewsOf(walk) }))
  own.on(story.begins, () => walk.lead.makes(walk.it, 'begin'))
  for (const told of story.findings) own.on(story.begins, () => finds(walk, told))
  if (isOurs) own.on(story.ends, () => answersTheRest(walk))
  own.on(story.ends, () => holdsInterviews(walk))
  own.on(story.ends, () => walk.lead.makes(walk.it, 'finish'))
  settles(walk)
  own.on(story.reported, () => walk.lead.makes(walk.it, 'issue', reportOf(walk)))
  own.on(daysAfter(2, story.reported), () => walk.lead.makes(walk.it, 'followUp'))
  for (const { title, dismissed } of story.findings)
    if (dismissed) own.on(daysAfter(3, story.reported), () => dismisses(house, title, dismissed))
  if (story.closed) own.on(story.closed, () => walk.lead.makes(walk.it, 'close'))
  return own.scenes
}

function planOf({ house: { calendar, of, systems }, story, lead, programme }: Walk) {
  const row = <T>(values: T) => ({ id: '', ...values })
  const team = (story.team ?? []).map(([person, role]) => row({ person: of[person].id, role }))
  return {
    title: story.title,
    kind: story.kind,
    owner: lead.id,
    ...(programme && { programme: idOf(programme) }),
    objectives: story.objectives,
    scope: story.scope,
    criteria: [...(story.criteria ?? requirementsOf('iso42001'))],
    method: 'hybrid',
    systems: story.systems.map((key) => row({ aiSystem: idOf(systems[key]) })),
    startsOn: calendar.workdayOn(story.begins),
    endsOn: calendar.workdayOn(story.ends),
    team: programme ? [row({ person: lead.id, role: 'lead' }), ...team] : team,
    ...(story.outside && {
      externals: [row({ ...story.outside, role: 'lead', credentialUntil: calendar.on(month(12).day(0)) })],
    }),
    auditees: story.auditees.map(([person, area]) => row({ person: of[person].id, area })),
  }
}

/** The checklist from the catalogue and from earlier findings; a sample by lot, and one more by judgement. */
function drawsUp({ house: { clock }, story, it, lead, own }: Walk): void {
  own.on(daysAfter(1, story.announced), () => drawChecklist(clock.app, lead.caller, idOf(it)))
  own.on(daysAfter(2, story.announced), async () => {
    const asked = { ref: idOf(it), id: randomUUID(), title: 'AI systems looked at closely' }
    const sample = await clock.app.store.inside(lead.caller, (tx) =>
      drawSampleWithin(tx, { app: clock.app, caller: lead.caller }, asked),
    )
    const left = sample.items.find(({ chosen }) => chosen === null)
    const why = 'It was changed since it was last looked at.'
    if (left) await addToSample(clock.app, lead.caller, { ref: idOf(it), sample: asked.id, item: left.item, why })
  })
}

function interviewsOf({ house: { calendar, of }, story }: Walk) {
  const day = calendar.workdayOn(story.begins)
  return talksOf(story.title).map(({ person, ...said }) => ({
    id: '',
    ...said,
    ...(person && { person: of[person].id }),
    day,
    held: false,
  }))
}

async function holdsInterviews({ lead, it }: Walk): Promise<void> {
  const { interviews } = (await lead.reads(it)) as unknown as Audit
  await lead.edits(it, { interviews: interviews.map((each) => ({ ...each, held: true })) })
}

/** Ours stand at a line of the checklist; those of others are written down as they report them. */
async function finds({ house, story, it, lead, programme }: Walk, told: FindingStory): Promise<void> {
  const { app } = house.clock
  const made: Case = { type: finding, id: null }
  house.cases.set(told.title, made)
  const input = {
    title: told.title,
    kind: told.kind,
    ...(told.severity && { severity: told.severity }),
    requirement: told.requirement,
    statement: told.statement,
    evidence: told.evidence,
    noSolution: true,
    ...(told.because && { failsRequirement: { answer: 'no', why: told.because } }),
    ...(told.knowledge && { knowledge: told.knowledge }),
    ...(told.system && { aiSystem: idOf(house.systems[told.system]) }),
    ...(told.site && { site: told.site }),
  }
  if (programme === null) return lead.raises(made, { ...input, audit: idOf(it) }, it)
  const [first] = story.team ?? []
  const { caller } = house.of[first?.[0] ?? story.by]
  const { items } = await checklistOf(app, caller, idOf(it))
  const line = items.find(({ requirement, source }) => requirement === told.requirement && source === 'catalogue')
  if (!line) throw new Error(`${story.title} has no line for ${told.requirement}.`)
  const id = randomUUID()
  await app.store.inside(caller, (tx) =>
    raiseFindingWithin(tx, { app, caller }, { ref: idOf(it), line: line.id, id, input }),
  )
  made.id = id
}

/** Every line that holds no finding: what was seen. */
async function answersTheRest({ house: { clock }, it, lead }: Walk): Promise<void> {
  const { items } = await checklistOf(clock.app, lead.caller, idOf(it))
  const answers = items
    .filter(({ result }) => result === null)
    .map(({ id, version, source, requirement }) => ({
      line: id,
      version,
      result: 'conform' as const,
      why: null,
      evidence:
        source === 'previousFinding'
          ? 'Found before, and looked at again: it has not come back.'
          : `Seen: ${whatItShows(requirement ?? '')?.en ?? 'as asked'}`,
      note: null,
    }))
  const refused = (await answerLines(clock.app, lead.caller, { ref: idOf(it), answers })).filter(
    ({ outcome }) => outcome !== 'written',
  )
  if (refused.length > 0) throw new Error(`Lines refused: ${JSON.stringify(refused[0])}`)
}

/** Confirmed by whoever found it, issued by the lead, answered by the audited, accepted. */
function settles({ house, story: { findings, ends }, lead, own }: Walk): void {
  const made = ({ title }: FindingStory) => caseNamed(house, title)
  for (const told of findings)
    own.on(daysAfter(1, ends), async () => {
      await lead.makes(made(told), 'confirm')
      await lead.makes(made(told), 'issue', { auditee: house.of[told.auditee].id })
      const became = (await lead.reads(made(told))) as unknown as Finding
      if (became.nonconformity) house.cases.set(`NC: ${told.title}`, { type: nonconformity, id: became.nonconformity })
      if (became.improvement) house.cases.set(`OFI: ${told.title}`, { type: improvement, id: became.improvement })
    })
  for (const told of findings)
    own.on(daysAfter(2, ends), () =>
      house.of[told.auditee].makes(made(told), 'respond', { stance: 'agree', response: told.answer }),
    )
  for (const told of findings) own.on(daysAfter(3, ends), () => lead.makes(made(told), 'accept'))
}

function reportOf({ house: { of }, story }: Walk) {
  return {
    conformity: story.conformity,
    effectiveness: story.effectiveness,
    auditeeFeedback: story.feedback,
    ...(story.obstacles && { obstacles: story.obstacles }),
    distribution: [...new Set([of.ingrid.id, of.amara.id, ...story.auditees.map(([person]) => of[person].id)])].map(
      (person) => ({ id: '', person }),
    ),
  }
}

async function dismisses(house: House, title: string, reason: string): Promise<void> {
  await house.of.felix.makes(caseNamed(house, `OFI: ${title}`), 'dismiss', {}, reason)
}
