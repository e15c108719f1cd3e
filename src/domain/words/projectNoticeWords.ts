import type { Label } from '#domain/kernel/field.ts'

/** What notices about the project of a certification say. */
export const projectNoticeWords = {
  commitment_to_sign: {
    en: '{record} names you as sponsor and awaits your signature.',
    de: '{record} nennt Sie als Pate oder Patin und wartet auf Ihre Unterschrift.',
  },
  project_given: { en: '{actor} gave you {record} to run.', de: '{actor} hat Ihnen die Leitung von {record} gegeben.' },
  commitment_signed: {
    en: '{actor} signed the commitment of {record}.',
    de: '{actor} hat die Zusage zu {record} unterschrieben.',
  },
  sponsor_quiet: {
    en: 'Since {day} nothing from the sponsor is written down for {record}.',
    de: 'Seit {day} ist zu {record} nichts aus der Leitung festgehalten.',
  },
} as const satisfies Record<string, Label>
