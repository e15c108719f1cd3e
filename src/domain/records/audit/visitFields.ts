import type { Fields } from '#domain/kernel/field.ts'

const hour = (en: string, de: string) => ({ kind: 'text', label: { en, de } }) as const

/** Where and when the auditors are: a line per site, and what they watch being done (C-264, C-266). */
export const visitFields = {
  visits: {
    kind: 'rows',
    label: { en: 'Plan by site', de: 'Plan je Standort' },
    help: {
      en: 'Every site in scope is visited, or the sampling rule leaves it out.',
      de: 'Jeder Standort im Umfang wird besucht, oder die Stichprobenregel lässt ihn aus.',
    },
    of: {
      site: { kind: 'text', required: true, label: { en: 'Site', de: 'Standort' } },
      mode: {
        kind: 'choice',
        label: { en: 'How', de: 'Wie' },
        options: {
          onSite: { en: 'On site', de: 'Vor Ort' },
          remote: { en: 'Remote', de: 'Aus der Ferne' },
          hybrid: { en: 'Both', de: 'Beides' },
          leftOut: { en: 'Left out by sampling', de: 'Durch Stichprobe ausgelassen' },
        },
      },
      atRandom: {
        kind: 'check',
        label: { en: 'Drawn at random', de: 'Zufällig gezogen' },
        help: {
          en: 'Where not every site is visited, a quarter at least is drawn by chance.',
          de: 'Wo nicht jeder Standort besucht wird, bestimmt bei mindestens einem Viertel der Zufall.',
        },
      },
      day: { kind: 'day', label: { en: 'On', de: 'Am' } },
      from: hour('From', 'Von'),
      until: hour('Until', 'Bis'),
      room: { kind: 'text', label: { en: 'Room', de: 'Raum' } },
      people: { kind: 'text', label: { en: 'People', de: 'Menschen' } },
    },
  },
  observations: {
    kind: 'rows',
    label: { en: 'Work to be watched', de: 'Zu beobachtende Arbeit' },
    help: { en: 'What people do, where it is done.', de: 'Was Menschen tun, dort, wo sie es tun.' },
    of: {
      process: { kind: 'text', required: true, label: { en: 'Process', de: 'Prozess' } },
      site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
      day: { kind: 'day', label: { en: 'On', de: 'Am' } },
      from: hour('From', 'Von'),
      until: hour('Until', 'Bis'),
      host: { kind: 'person', label: { en: 'Shown by', de: 'Gezeigt von' } },
      seen: { kind: 'check', label: { en: 'Seen', de: 'Gesehen' } },
    },
  },
} as const satisfies Fields
