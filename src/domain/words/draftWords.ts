import type { Label } from '#domain/kernel/field.ts'

/** What a draft by rule says; {day} is written `2026-11-20`, as records write days. */
export const draftWords = {
  unassessed: {
    title: {
      en: 'Live without a current risk assessment: {subject}',
      de: 'In Betrieb ohne gültige Risikobeurteilung: {subject}',
    },
    description: {
      en: '{subject} is live, and no risk assessment holds for it today. The last one held until: {day}.',
      de: '{subject} ist in Betrieb, und heute gilt dafür keine Risikobeurteilung. Die letzte galt bis: {day}.',
    },
  },
  unread: {
    title: { en: 'Monitoring missed: {subject}', de: 'Überwachung versäumt: {subject}' },
    description: {
      en: '{subject} has no reading for the period that began on {day}, and the time to hand it in has passed.',
      de: '{subject} hat keine Ablesung für den Zeitraum ab {day}, und die Frist zum Nachreichen ist vorbei.',
    },
  },
  untrained: {
    title: { en: 'Training overdue: {subject}', de: 'Schulung überfällig: {subject}' },
    description: {
      en: '{subject} was due on {day} and is not done.',
      de: '{subject} war am {day} fällig und ist nicht erledigt.',
    },
  },
  overdue: {
    title: { en: 'Mandatory training overdue: {subject}', de: 'Pflichtschulung überfällig: {subject}' },
    description: {
      en: '{subject} is mandatory and was not done in time. People late: {count}; the first day passed was {day}.',
      de: '{subject} ist Pflicht und wurde nicht rechtzeitig absolviert. Personen im Verzug: {count}; zuerst verstrichen: {day}.',
    },
  },
  unapproved: {
    title: { en: 'Deployed without approval: {subject}', de: 'Ohne Freigabe im Einsatz: {subject}' },
    description: {
      en: '{subject} is live, and no approval of its deployment is recorded.',
      de: '{subject} ist in Betrieb, und eine Freigabe des Einsatzes ist nicht festgehalten.',
    },
  },
  repeated: {
    title: {
      en: 'Several minor nonconformities of one requirement: {subject}',
      de: 'Mehrere geringfügige Nichtkonformitäten einer Anforderung: {subject}',
    },
    description: {
      en: 'Together they may be one major: {subject}, within twelve months until {day}.',
      de: 'Zusammen können sie eine wesentliche sein: {subject}, innerhalb von zwölf Monaten bis {day}.',
    },
  },
} as const satisfies Record<string, Readonly<Record<'title' | 'description', Label>>>
