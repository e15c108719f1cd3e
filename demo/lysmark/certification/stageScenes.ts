import { randomUUID } from 'node:crypto'
import { drawSampleWithin } from '#app/audits/samples.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter, daysBefore, month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { audits } from '../audits.ts'
import { caseNamed, type House } from '../house.ts'
import { sites } from './bodies.ts'
import { certificationName } from './named.ts'

const row = <T extends object>(values: T) => ({ id: '', ...values })
const stage1Name = 'Stage 1 by Northlight Certification'
const stage2Name = 'Stage 2 by Northlight Certification'

/** What was done about the three concerns of stage 1. */
const answers: Readonly<Record<string, string>> = {
  'Reasons in the statement of applicability are thin':
    'All 38 controls say why they apply; second statement, approved by the chief executive.',
  'The scope names systems, not their versions': 'The scope says that every version of a listed system is inside it.',
  'The interested parties leave out brokers': 'Brokers are on the list with what they need; met as a group since.',
}

/** From the contract to the day the body's decision is asked for. */
export function stageScenes(
  house: House,
  { selection, seed }: { readonly selection: Case; readonly seed: number },
): readonly Scene[] {
  const { calendar, of } = house
  const own = agenda(calendar, seed)
  const it = () => caseNamed(house, certificationName)
  own.on(month(-8).day(25), () =>
    of.ingrid.makes(it(), 'contract', {
      selection: idOf(selection),
      contractReference: 'NL-42001-118',
      contractedOn: calendar.workdayOn(month(-8).day(25)),
    }),
  )
  own.on(daysBefore(6, audits.stage1), () => of.amara.makes(it(), 'packStage1'))
  own.on(audits.stage1, () => of.amara.makes(it(), 'beginStage1', applicationOf(house)))
  own.on(daysAfter(12, audits.stage1), () =>
    of.amara.makes(it(), 'reportStage1', {
      stage1Looked: ['documents', 'siteConditions', 'scope', 'implementation', 'internalAudits', 'managementReviews'],
    }),
  )
  own.on(daysBefore(11, audits.stage2), () => answersConcerns(house, it()))
  own.on(daysBefore(9, audits.stage2), () => plansStage2(house))
  own.on(audits.stage2, () => of.amara.makes(it(), 'beginStage2', { stage2Audit: idOf(caseNamed(house, stage2Name)) }))
  own.on(daysAfter(12, audits.stage2), () => of.amara.makes(it(), 'reportStage2'))
  own.on(month(-5).day(17), () => of.amara.makes(it(), 'submitToDecision'))
  return own.scenes
}

function applicationOf(house: House) {
  return {
    stage1Audit: idOf(caseNamed(house, stage1Name)),
    auditedSites: sites.map((site) => row(site)),
    peopleDoingAi: 46,
    aiRoles: ['provider', 'user'],
    systemCount: 8,
    outsourced: 'The language model behind AskLys, DocFlow and TalentSift are run by their suppliers.',
    auditLanguages: 'English, Danish',
  }
}

async function answersConcerns({ of, calendar }: House, it: Case): Promise<void> {
  const { concerns } = (await of.amara.reads(it)) as unknown as Certification
  const answeredOn = calendar.workdayOn(daysBefore(12, audits.stage2))
  const answered = concerns.map((one) => ({
    ...one,
    answeredBy: answers[one.concern ?? ''] ?? 'Answered in writing.',
    answeredOn,
  }))
  await of.amara.makes(it, 'addressConcerns', { concerns: answered })
}

/** Every site has its day, and what is done there is watched; people at all levels; the systems by lot. */
async function plansStage2(house: House): Promise<void> {
  const { of, calendar, clock } = house
  const audit = caseNamed(house, stage2Name)
  const [first, second] = [audits.stage2, daysAfter(1, audits.stage2)].map((day) => calendar.workdayOn(day))
  const person = of.amara
  await person.edits(audit, {
    visits: [
      row({
        site: 'Harbour House',
        mode: 'onSite',
        day: first,
        from: '09:00',
        until: '12:30',
        room: 'Board room',
        people: 'Management, risk, people',
      }),
      row({
        site: 'Northgate',
        mode: 'onSite',
        day: first,
        from: '13:30',
        until: '22:00',
        room: 'Training room',
        people: 'Claims, service desk, night shift',
      }),
      row({
        site: 'Weir Street',
        mode: 'hybrid',
        day: second,
        from: '09:00',
        until: '15:00',
        room: 'Lab',
        people: 'Data science, engineering',
      }),
    ],
    observations: [
      row({
        process: 'Triage of claims with ClaimSight',
        site: 'Northgate',
        day: first,
        from: '14:00',
        until: '15:30',
        host: of.marc.id,
      }),
      row({
        process: 'Hand-over from AskLys to a person',
        site: 'Northgate',
        day: first,
        from: '20:00',
        until: '21:00',
        host: of.oskar.id,
      }),
      row({
        process: 'Release of a model version',
        site: 'Weir Street',
        day: second,
        from: '10:00',
        until: '11:30',
        host: of.jonas.id,
      }),
    ],
    interviews: [
      row({
        level: 'topManagement',
        person: of.ingrid.id,
        topics: 'Policy, resources, what she reads of it',
        day: first,
      }),
      row({ level: 'management', person: of.leila.id, topics: 'How a model is released and watched', day: second }),
      row({
        level: 'operation',
        person: of.ruth.id,
        role: 'Adjuster',
        topics: 'When she overrides ClaimSight',
        day: first,
      }),
    ],
  })
  const asked = { ref: idOf(audit), id: randomUUID(), title: 'AI systems looked at closely' }
  await clock.app.store.inside(person.caller, (tx) =>
    drawSampleWithin(tx, { app: clock.app, caller: person.caller }, asked),
  )
}
