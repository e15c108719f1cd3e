import type { Fields } from '#domain/kernel/field.ts'

export const alertFields = {
  priorityLabel: {
    kind: 'text',
    label: { en: 'Label that says how bad it is', de: 'Label, das die Schwere sagt' },
    help: {
      en: 'Empty: severity. critical is P1, error or high P2, warning P3, anything else P4.',
      de: 'Leer: severity. critical ist P1, error oder high P2, warning P3, alles andere P4.',
    },
  },
  serviceLabel: {
    kind: 'text',
    label: { en: 'Label that names the service', de: 'Label, das den Dienst nennt' },
    help: { en: 'Empty: service, else job.', de: 'Leer: service, sonst job.' },
  },
  leastPriority: {
    kind: 'choice',
    label: { en: 'Take alerts from', de: 'Alarme übernehmen ab' },
    options: {
      P1: { en: 'P1', de: 'P1' },
      P2: { en: 'P2', de: 'P2' },
      P3: { en: 'P3', de: 'P3' },
      P4: { en: 'P4: all', de: 'P4: alle' },
    },
  },
} as const satisfies Fields
