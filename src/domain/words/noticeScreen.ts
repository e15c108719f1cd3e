import type { Label } from '#domain/kernel/field.ts'
import type { AddressedAs, CalendarScope, MailChoice } from '#domain/notices/mailing.ts'

/** How I am told: mail, the day's digest, a calendar. */
export const noticeText = {
  title: { en: 'My notices', de: 'Meine Benachrichtigungen' },
  lead: {
    en: 'Everything that concerns you is in your inbox. Choose what comes by e-mail as well, and when.',
    de: 'Alles, was Sie betrifft, steht in Ihrem Posteingang. Wählen Sie, was auch per E-Mail kommt, und wann.',
  },
  goesTo: { en: 'Mail goes to {email}.', de: 'E-Mail geht an {email}.' },
  noAddress: {
    en: 'No e-mail address of yours is known here, so no mail reaches you. Administration can enter one.',
    de: 'Hier ist keine E-Mail-Adresse von Ihnen bekannt, darum erreicht Sie keine E-Mail. Die Administration kann eine eintragen.',
  },
  noMail: {
    en: 'No mail leaves this Meliora: no mail server is set up, or this is a demo. Your choices are kept.',
    de: 'Aus diesem Meliora geht keine E-Mail: Es ist kein Mailserver eingerichtet, oder es ist eine Demo. Ihre Wahl bleibt gespeichert.',
  },
  mail: { en: 'E-mail', de: 'E-Mail' },
  language: { en: 'Language of my mail', de: 'Sprache meiner E-Mail' },
  languageUsual: { en: 'As in the organization', de: 'Wie in der Organisation' },
  saved: { en: 'Saved.', de: 'Gespeichert.' },
  calendar: { en: 'Calendar', de: 'Kalender' },
  calendarHelp: {
    en: 'Your calendar program can show due days: subscribe to a secret address. Whoever has it can read them, so pass it on to nobody.',
    de: 'Ihr Kalenderprogramm kann Fälligkeiten zeigen: Abonnieren Sie eine geheime Adresse. Wer sie hat, kann mitlesen; geben Sie sie niemandem.',
  },
  calendarShows: { en: 'It shows', de: 'Er zeigt' },
  calendarMake: { en: 'Make an address', de: 'Adresse erzeugen' },
  calendarOnce: {
    en: 'This address is shown once. Enter it in your calendar as a subscription.',
    de: 'Diese Adresse wird einmal gezeigt. Tragen Sie sie in Ihrem Kalender als Abonnement ein.',
  },
  calendarAddress: { en: 'Address of the calendar', de: 'Adresse des Kalenders' },
  calendarSince: { en: 'In use since {when}; it shows {scope}.', de: 'In Gebrauch seit {when}; er zeigt {scope}.' },
  calendarRead: { en: 'Last read on {day}.', de: 'Zuletzt gelesen am {day}.' },
  calendarUnread: { en: 'Not read yet.', de: 'Noch nicht gelesen.' },
  calendarReplace: { en: 'Replace the address', de: 'Adresse ersetzen' },
  calendarEnd: { en: 'End it', de: 'Beenden' },
  toPreferences: { en: 'Choose what comes by mail', de: 'Wählen, was per E-Mail kommt' },
} as const satisfies Record<string, Label>

export const addressedWords: Readonly<Record<AddressedAs, { readonly label: Label; readonly help: Label }>> = {
  person: {
    label: { en: 'Meant for me', de: 'An mich' },
    help: {
      en: 'Assigned to me, asked of me, what became of what I raised, my due days.',
      de: 'Mir zugewiesen, von mir erbeten, was aus meinem Beitrag wurde, meine Fälligkeiten.',
    },
  },
  role: {
    label: { en: 'For a role I hold', de: 'An eine meiner Rollen' },
    help: {
      en: 'To approve, to verify, to decide, as whoever holds the role.',
      de: 'Zu genehmigen, zu verifizieren, zu entscheiden, als Inhaberin oder Inhaber der Rolle.',
    },
  },
  managerOf: {
    label: { en: 'Overdue in my team', de: 'Überfällig in meinem Team' },
    help: {
      en: 'What people who report to me have let lie for two weeks.',
      de: 'Was Personen, die an mich berichten, zwei Wochen liegen ließen.',
    },
  },
  watchers: {
    label: { en: 'Records I follow', de: 'Datensätze, denen ich folge' },
    help: { en: 'Steps and comments.', de: 'Schritte und Kommentare.' },
  },
}

export const mailChoiceWords: Readonly<Record<MailChoice, Label>> = {
  each: { en: 'At once', de: 'Sofort' },
  daily: { en: 'Once a day', de: 'Einmal am Tag' },
  never: { en: 'Not by mail', de: 'Nicht per E-Mail' },
}

export const calendarScopeWords: Readonly<Record<CalendarScope, Label>> = {
  mine: { en: 'what I own', de: 'was mir gehört' },
  all: { en: 'everything I may see', de: 'alles, was ich sehen darf' },
}
