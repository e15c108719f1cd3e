import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { objective } from '#domain/records/objective/objective.ts'
import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseFor, type House } from '../house.ts'
import { gapName, gapScenes } from './gapScenes.ts'
import { certificationName } from './named.ts'
import {
  auditHours,
  budget,
  changePlan,
  commitment,
  firstObjective,
  milestones,
  moreObjectives,
  scopeName,
  team,
  touches,
} from './projectStory.ts'

const row = <T extends object>(values: T) => ({ id: '', ...values })

/** The project of brief §7: idea at M-18, decided at M-17, gap assessment at M-16, ready for a body at M-8. */
export function projectScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  const it = caseFor(house, certificationName, certification)
  const scope = caseFor(house, scopeName, scopeStatement)
  const aim = caseFor(house, firstObjective, objective)
  const own = agenda(calendar, seed)
  own.on(month(-18).day(3), () =>
    of.amara.raises(it, { title: certificationName, owner: of.amara.id, standard: 'iso42001' }),
  )
  own.on(month(-17).day(2), () =>
    of.ingrid.makes(it, 'decide', {
      purpose:
        'Members trust what our models decide about claims and prices, and we can show it to the regulator and to brokers.',
      sponsor: of.ingrid.id,
      projectManager: of.amara.id,
    }),
  )
  own.on(month(-17).day(3), () => of.ingrid.makes(it, 'sign', { commitment }))
  own.on(month(-17).day(6), () => of.hanna.raises(aim, { title: firstObjective, owner: of.hanna.id, theme: 'safety' }))
  own.on(month(-17).day(7), () => of.amara.raises(scope, { title: scopeName, owner: of.amara.id }))
  own.on(month(-17).day(9), () =>
    of.amara.makes(it, 'beginGap', {
      scope: idOf(scope),
      objectives: [row({ objective: idOf(aim) })],
      currency: 'EUR',
      budget: [
        ...budget.map(([line, plannedAmount]) => row({ line, plannedAmount })),
        row({ line: 'staffTime', plannedHours: auditHours[0] }),
      ],
    }),
  )
  own.on(month(-16).day(19), () => beginsImplementation(house, it))
  own.on(month(-12).day(10), () =>
    of.amara.edits(it, {
      objectives: [firstObjective, ...moreObjectives].map((title) => row({ objective: idOf(caseFor(house, title)) })),
    }),
  )
  own.on(month(-9).day(14), () => of.amara.makes(it, 'beginReadiness'))
  own.on(month(-8).day(9), () => of.amara.makes(it, 'beginSelection'))
  return [...own.scenes, ...gapScenes(house, seed + 1), ...alongScenes(house, it, seed + 2)]
}

async function beginsImplementation(house: House, it: Case): Promise<void> {
  const { calendar, of } = house
  await of.amara.makes(it, 'beginImplementation', {
    gap: idOf(caseFor(house, gapName)),
    plannedStart: calendar.workdayOn(month(-17).day(2)),
    plannedEnd: calendar.workdayOn(month(-5).day(20)),
    milestones: milestones.map(({ name, accountable, responsible, consulted, informed, from, until, hours }) =>
      row({
        name,
        accountable: of[accountable].id,
        responsible: of[responsible].id,
        consulted,
        informed,
        plannedStart: calendar.workdayOn(from),
        plannedEnd: calendar.workdayOn(until),
        hours,
      }),
    ),
  })
  await of.amara.edits(it, {
    team: team.map(([who, hoursPerMonth]) => row({ person: of[who].id, hoursPerMonth })),
    changePlan: changePlan.map(([stakeholder, impact, communication, resistance, answer]) =>
      row({ stakeholder, impact, communication, resistance, answer }),
    ),
  })
}

/** Beside the way: milestones reached, what the sponsor did, what was spent. */
function alongScenes({ calendar, of }: House, it: Case, seed: number): readonly Scene[] {
  const own = agenda(calendar, seed)
  const read = async () => (await of.amara.reads(it)) as unknown as Certification
  for (const [on, touchAbout] of touches) own.beside(on, () => of.ingrid.makes(it, 'touch', { touchAbout }))
  for (const { name, done } of milestones)
    own.beside(done, async () => {
      const rows = (await read()).milestones
      const doneOn = calendar.workdayOn(done)
      await of.amara.edits(it, { milestones: rows.map((one) => (one.name === name ? { ...one, doneOn } : one)) })
    })
  own.beside(month(-4).day(2), async () => {
    const spent = new Map<string | null, number>(budget.map(([line, , actual]) => [line, actual]))
    const rows = (await read()).budget.map((one) => ({
      ...one,
      actualAmount: spent.get(one.line) ?? null,
      actualHours: one.line === 'staffTime' ? auditHours[1] : null,
    }))
    await of.amara.edits(it, { budget: rows })
  })
  return own.scenes
}
