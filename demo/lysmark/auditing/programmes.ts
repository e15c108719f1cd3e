import { audit } from '#domain/records/audit/audit.ts'
import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { requirementsOf } from '#domain/standards/standards.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ia1, ia2 } from './internalAudits.ts'
import { othersAudits } from './othersAudits.ts'
import { walkScenes } from './walk.ts'

/** Who may audit, two years of audits, and every audit there was (brief §7). */
export function auditingScenes(house: House, seed: number): readonly Scene[] {
  const programme: Case = { type: auditProgramme, id: null }
  return [
    ...qualificationScenes(house, seed),
    ...yearScenes(house, programme, seed + 1),
    ...[ia1, ia2].flatMap((story, at) => walkScenes(house, { story, programme, seed: seed + 3 + at })),
    ...othersAudits.flatMap((story, at) => walkScenes(house, { story, programme: null, seed: seed + 6 + at })),
  ]
}

function qualificationScenes({ calendar, of }: House, seed: number): readonly Scene[] {
  const own = agenda(calendar, seed)
  const yes = (why: string) => ({ answer: 'yes', why })
  const auditors = [
    ['kenji', 'Kenji Mori: lead auditor', 'leadAuditor', 'LA-2207', 'Nine years, 60 audits, four of them of models'],
    [
      'beatriz',
      'Beatriz Costa: auditor',
      'auditor',
      'A-3114',
      'Course “Risks of AI”, three days; works with both audit leads',
    ],
  ] as const
  for (const [who, title, level, credential, knows] of auditors) {
    const it: Case = { type: auditorQualification, id: null }
    own.on(month(-14).day(18), () =>
      of.elena.raises(it, {
        title,
        person: of[who].id,
        level,
        scheme: 'House rules for auditors, HR-12',
        credential,
        validFrom: calendar.on(month(-20).day(0)),
        validUntil: calendar.on(month(14).day(0)),
        knowsAuditing: yes('Course on ISO 19011 and audits under supervision'),
        knowsStandard: yes('Course on ISO/IEC 42001, examination passed'),
        knowsAi: yes(knows),
      }),
    )
    own.on(month(-14).day(20), () => of.amara.makes(it, 'approve'))
  }
  return own.scenes
}

const written = {
  methods: 'By ISO 19011 in its current edition; on site, with samples by lot and talks at every level.',
  resources: 'Two auditors, 24 audit days, an expert where a model is looked into.',
}

/** The year that is ending, and the one that is planned: drawn up by the AIMS manager, approved by the chief executive. */
function yearScenes({ calendar, of, cases }: House, programme: Case, seed: number): readonly Scene[] {
  const own = agenda(calendar, seed)
  own.on(month(-13).day(13), () =>
    of.amara.raises(programme, {
      title: 'Audit programme, first year',
      owner: of.amara.id,
      periodFrom: calendar.on(month(-12).day(0)),
      periodUntil: calendar.on(month(0).day(-1)),
      objectives: 'That every requirement was looked at once before certification, and what carries most risk twice.',
      riskBasis:
        'TalentSift and ClaimSight decide about people; suppliers change what we rely on; Northgate works at night.',
      previousResults: 'None yet of the AIMS; audits for information security found documents and training to be weak.',
      priorities: [
        ['8.2', 'Assessments are new to everyone'],
        ['9.1', 'Figures only help if someone looks'],
        ['A.6.2.4', 'Validation is what keeps unfair models out'],
      ].map(([ref, why]) => ({ id: '', requirement: `iso42001:${ref}`, times: 2, why })),
      ...written,
    }),
  )
  own.on(month(-13).day(22), () => of.ingrid.makes(programme, 'approve'))
  own.on(month(-12).day(1), () => of.amara.makes(programme, 'activate'))
  own.on(month(-1).day(9), () =>
    of.amara.makes(programme, 'evaluate', {
      auditeeFeedback: 'Audits are felt to help since they ask what would break. Two would like the questions earlier.',
      programmeEvaluation: 'Days that followed the risk found twice as much. Night hours belong into every year.',
    }),
  )
  const next: Case = { type: auditProgramme, id: null }
  own.on(month(-1).day(10), () =>
    of.amara.raises(next, {
      title: 'Audit programme, second year',
      owner: of.amara.id,
      periodFrom: calendar.on(month(0).day(0)),
      periodUntil: calendar.on(month(12).day(-1)),
      objectives: 'Whether what was certified holds up, and whether new systems come in as the standard asks.',
      riskBasis: 'PriceGuide goes into operation; CodeMate’s pilot ended; suppliers keep changing models.',
      previousResults: 'Four minor nonconformities of our own audits, one major and three minor of Northlight’s.',
      ...written,
    }),
  )
  const ia3: Case = { type: audit, id: null }
  own.on(month(-1).day(10), () =>
    of.kenji.raises(ia3, {
      title: 'Internal audit IA-3: the whole AIMS',
      kind: 'internal',
      owner: of.kenji.id,
      programme: idOf(next),
      objectives: 'Whether the AIMS still conforms and is lived, before the first surveillance.',
      scope: 'All processes, three sites, all AI systems in operation.',
      criteria: requirementsOf('iso42001'),
      method: 'hybrid',
      startsOn: calendar.workdayOn(month(4).day(10)),
      endsOn: calendar.workdayOn(month(4).day(13)),
      team: [
        { id: '', person: of.kenji.id, role: 'lead' },
        { id: '', person: of.beatriz.id, role: 'auditor' },
      ],
    }),
  )
  own.on(month(-1).day(13), () => of.ingrid.makes(next, 'approve'))
  cases.set('Audit programme, first year', programme)
  return own.scenes
}
