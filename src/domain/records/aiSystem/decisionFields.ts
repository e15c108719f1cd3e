import type { Fields, Label } from '#domain/kernel/field.ts'

export const gateNames = ['G1', 'G2', 'G3', 'G4', 'G5', 'G7'] as const
export type GateName = (typeof gateNames)[number]

const gateOptions = Object.fromEntries(gateNames.map((gate) => [gate, { en: gate, de: gate }])) as Record<
  GateName,
  Label
>

/** Who decided what, when, under which conditions; and what is kept elsewhere from before. */
export const decisionFields = {
  decisionConditions: {
    kind: 'text',
    long: true,
    label: { en: 'Conditions of the decision', de: 'Auflagen der Entscheidung' },
  },
  gateDecisions: {
    kind: 'rows',
    system: true,
    label: { en: 'Decisions at the gates', de: 'Entscheidungen an den Toren' },
    of: {
      gate: { kind: 'choice', label: { en: 'Gate', de: 'Tor' }, options: gateOptions },
      decision: {
        kind: 'choice',
        label: { en: 'Decision', de: 'Entscheidung' },
        options: {
          go: { en: 'Go', de: 'Weiter' },
          noGo: { en: 'No-go', de: 'Nicht weiter' },
          agreed: { en: 'Agreed', de: 'Zugestimmt' },
          reopened: { en: 'To be decided anew', de: 'Neu zu entscheiden' },
        },
      },
      person: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
      decidedAt: { kind: 'instant', label: { en: 'When', de: 'Wann' } },
      conditions: { kind: 'text', label: { en: 'Conditions', de: 'Auflagen' } },
      because: { kind: 'text', label: { en: 'Because', de: 'Weil' } },
      seats: { kind: 'text', label: { en: 'Deciding as', de: 'Entscheidet als' } },
    },
  },
  riskAssessment: {
    kind: 'text',
    label: { en: 'Risk assessment kept elsewhere', de: 'Risikobewertung anderswo' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo sie zu finden ist, mit Name oder Nummer.' },
  },
  riskAssessedUntil: { kind: 'day', label: { en: 'Risk assessment holds until', de: 'Risikobewertung gilt bis' } },
  deploymentApproval: {
    kind: 'text',
    label: { en: 'Deployment approval', de: 'Freigabe des Einsatzes' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo sie zu finden ist, mit Name oder Nummer.' },
  },
  deploymentApprovedOn: { kind: 'day', label: { en: 'Deployment approved on', de: 'Einsatz freigegeben am' } },
  discoveredAt: { kind: 'instant', system: true, label: { en: 'Found in operation', de: 'In Betrieb vorgefunden' } },
  suspendedAt: { kind: 'instant', system: true, label: { en: 'Suspended', de: 'Ausgesetzt' } },
  suspendedBecause: { kind: 'text', long: true, system: true, label: { en: 'Why suspended', de: 'Warum ausgesetzt' } },
  suspendedFrom: { kind: 'text', system: true, label: { en: 'Suspended from', de: 'Ausgesetzt aus' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Exceptions to separated duties', de: 'Ausnahmen von getrennten Aufgaben' },
  },
} as const satisfies Fields
