import { benefit } from '#domain/records/benefit/benefit.ts'
import { certification } from '#domain/records/certification/certification.ts'
import { markUse } from '#domain/records/markUse/markUse.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { caseNamed, type House } from '../house.ts'
import { benefits, certificate, earlier, markUses } from './cycleStory.ts'
import { certificationName } from './named.ts'
import { trustScenes } from './trustScenes.ts'

const row = <T extends object>(values: T) => ({ id: '', ...values })

/** The decision of M-4 and what follows from it: two older certificates beside, benefits, uses of the mark, the trust page (brief §7). */
export function cycleScenes(house: House, seed: number): readonly Scene[] {
  return [
    ...certificateScenes(house, seed),
    ...earlierScenes(house, seed + 1),
    ...benefitScenes(house, seed + 2),
    ...markScenes(house, seed + 3),
    ...trustScenes(house, seed + 4),
  ]
}

function certificateScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  const own = agenda(calendar, seed)
  const it = () => caseNamed(house, certificationName)
  own.on(month(-4).day(0), () =>
    of.amara.makes(it(), 'certify', {
      ...certificate,
      certificateDecidedOn: calendar.workdayOn(month(-4).day(0)),
    }),
  )
  own.on(month(-3).day(4), () =>
    of.amara.makes(it(), 'keepChanges', {
      changes: [
        row({
          kind: 'aiSystems',
          what: 'RoutePredict is retired; seven AI systems are left',
          day: calendar.workdayOn(month(-3).day(2)),
          significant: { answer: 'yes', why: 'The certificate names eight systems.' },
          toldOn: calendar.workdayOn(month(-3).day(4)),
        }),
      ],
    }),
  )
  return own.scenes
}

function earlierScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  return earlier.flatMap((one, at) => {
    const it: Case = { type: certification, id: null }
    const { on, scenes } = agenda(calendar, seed + 40 * at)
    on(month(-8).day(10), () => of.amara.raises(it, { title: one.title, standard: one.standard, owner: of.oskar.id }))
    on(month(-8).day(10), () =>
      of.amara.makes(it, 'recordExisting', {
        newBody: idOf(caseNamed(house, 'Assura Cert')),
        certificateNumber: one.number,
        certificateScope: one.scope,
        certificateSites: certificate.certificateSites,
        edition: one.edition,
        accreditedBy: 'Continental Accreditation Board',
        accreditationMark: 'CAB-2207',
        verificationLink: `https://assura.example/register/${one.number}`,
        decidedByOthers: { answer: 'yes', why: 'As the letter of the body says.' },
        certificateDecidedOn: calendar.workdayOn(one.decided),
        surveillance1On: calendar.workdayOn(one.surveillances[0]!),
      }),
    )
    return scenes
  })
}

function benefitScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  return benefits.flatMap(({ owner, found, values: [baseline, target], ...said }, at) => {
    const it: Case = { type: benefit, id: null }
    const { on, scenes } = agenda(calendar, seed + at)
    on(month(-4).day(5), () =>
      of.amara.raises(it, {
        ...said,
        baseline,
        target,
        owner: of[owner].id,
        certification: idOf(caseNamed(house, certificationName)),
        expectedBy: calendar.on(month(8).day(0)),
      }),
    )
    on(month(-4).day(8), () => of.ingrid.makes(it, 'expect'))
    if (found) {
      const [move, realised, shownBy] = found
      on(month(-1).day(12), () =>
        of.amara.makes(it, move, { realised, shownBy, realisedOn: calendar.workdayOn(month(-1).day(9)) }),
      )
    }
    return scenes
  })
}

function markScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  return markUses.flatMap(({ by, refused, ...said }, at) => {
    const it: Case = { type: markUse, id: null }
    const { on, scenes } = agenda(calendar, seed + at)
    on(month(-4).day(9), () =>
      of[by].raises(it, {
        ...said,
        owner: of[by].id,
        showsMark: said.place !== 'tender',
        certification: idOf(caseNamed(house, certificationName)),
      }),
    )
    on(month(-4).day(11), () => (refused ? of.amara.makes(it, 'turnDown', {}, refused) : of.amara.makes(it, 'approve')))
    return scenes
  })
}
