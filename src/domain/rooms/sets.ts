import { documentedTypes } from '../certification/documented.ts'
import { counting } from '../conformity/counting.ts'
import type { Label } from '../kernel/field.ts'
import { documentedItems } from '../standards/details/documentedInformation.ts'
import { keyOf } from '../standards/requirement.ts'

/** Records of a type that belong to a part: in these states, or statuses, or raised from such a source. */
export interface SetSource {
  readonly type: string
  readonly states?: readonly string[]
  readonly statuses?: readonly string[]
  /** Of improvements: how they came in. */
  readonly source?: string
  /** Of audits: which kinds. */
  readonly kinds?: readonly string[]
}

/** One part of a set. */
export interface SetPart {
  readonly id: string
  readonly ref: string | null
  readonly what: Label
  /** Documents in force that serve it belong to the part. */
  readonly requirement: string | null
  readonly records: readonly SetSource[]
}

/** Records of a type in which they hold: those that count as evidence. */
const holding = (...types: readonly string[]): SetSource[] =>
  types.flatMap((type) => {
    const states = counting[type]?.inEffect
    return states ? [{ type, states }] : []
  })

/** What a certification body reads first: DI-01 to DI-19, in the versions of today (C-258). */
const documented: readonly SetPart[] = documentedItems.map(({ id, ref, what }) => ({
  id,
  ref,
  what,
  requirement: keyOf('iso42001', ref),
  records: holding(...(documentedTypes[id] ?? [])),
}))

const part = (id: string, en: string, de: string, records: readonly SetSource[]): SetPart => ({
  id,
  ref: null,
  what: { en, de },
  requirement: null,
  records,
})

const worked = ['inProgress', 'completed'] as const

/** What came of it: key figures, improvements, corrective actions (C-268). */
const effectiveness: readonly SetPart[] = [
  part('EF-1', 'Key figures and objectives', 'Kennzahlen und Ziele', [
    { type: 'objective', states: ['active', 'achieved', 'missed'] },
    ...holding('metric', 'performanceReview'),
  ]),
  part('EF-2', 'Outcomes of improvements', 'Ergebnisse von Verbesserungen', [
    { type: 'improvement', statuses: ['completed'] },
  ]),
  part('EF-3', 'Outcomes of corrective actions', 'Ergebnisse von Korrekturmaßnahmen', [
    { type: 'nonconformity', statuses: ['completed'] },
  ]),
]

/** What a surveillance audit looks at, by the list of brief §3.10 (C-293). */
const surveillance: readonly SetPart[] = [
  part('SV-1', 'Internal audits', 'Interne Audits', [
    { type: 'audit', states: ['reported', 'followUp', 'closed'], kinds: ['internal', 'readiness', 'mock'] },
  ]),
  part('SV-2', 'Management review', 'Managementbewertung', [
    { type: 'managementReview', states: ['approved', 'actionsTracking', 'closed'] },
  ]),
  part('SV-3', 'Earlier nonconformities', 'Frühere Nichtkonformitäten', [{ type: 'nonconformity', statuses: worked }]),
  part('SV-4', 'Complaints', 'Beschwerden', [{ type: 'improvement', statuses: worked, source: 'customerComplaint' }]),
  part('SV-5', 'Objectives and whether they are met', 'Ziele und ob sie erreicht werden', [
    { type: 'objective', states: ['active', 'achieved', 'missed'] },
  ]),
  part('SV-6', 'Progress of improvements', 'Fortschritt der Verbesserungen', [
    { type: 'improvement', statuses: worked },
  ]),
  part('SV-7', 'Operational control', 'Betriebliche Steuerung', holding('performanceReview', 'process', 'aiSystem')),
  part('SV-8', 'Changes', 'Änderungen', holding('changeSignal')),
  part('SV-9', 'Use of the mark', 'Verwendung des Zeichens', [{ type: 'markUse', statuses: worked }]),
]

/** Sets released into a room with one word. */
export const releaseSets = { documented, effectiveness, surveillance } as const
export type ReleaseSet = keyof typeof releaseSets
export const releaseSetNames = Object.keys(releaseSets) as ReleaseSet[]
