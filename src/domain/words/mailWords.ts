import type { Label } from '#domain/kernel/field.ts'

/** What stands in mail around the notices. */
export const mailWords = {
  greeting: { en: 'Hello {name},', de: 'Guten Tag {name},' },
  digestSubject: { en: '{organization}: your day, {day}', de: '{organization}: Ihr Tag, {day}' },
  digestNew: { en: 'New for you:', de: 'Neu für Sie:' },
  digestMore: { en: 'More is in your inbox: {link}', de: 'Mehr steht in Ihrem Posteingang: {link}' },
  digestLate: { en: 'Overdue:', de: 'Überfällig:' },
  digestDue: { en: 'Due in the next seven days:', de: 'In den nächsten sieben Tagen fällig:' },
  dueLine: { en: '{record}, due on {day}', de: '{record}, fällig am {day}' },
  narrow: { en: 'The details stay in Meliora.', de: 'Die Einzelheiten bleiben in Meliora.' },
  footer: {
    en: 'You get this mail from {organization} in Meliora. Choose what comes, and when: {link}',
    de: 'Diese E-Mail kommt von {organization} in Meliora. Wählen Sie, was wann kommt: {link}',
  },
  calendarName: { en: '{organization}: due days', de: '{organization}: Termine' },
} as const satisfies Record<string, Label>
