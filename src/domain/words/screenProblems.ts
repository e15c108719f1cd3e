import type { Label } from '#domain/kernel/field.ts'

/** What a page says when it cannot show what was asked for. */
export const problemText = {
  notFoundTitle: { en: 'Nothing here', de: 'Hier ist nichts' },
  notFound: {
    en: 'The address leads nowhere, or to something you cannot see. Check it, or start from the register.',
    de: 'Die Adresse führt nirgendwohin oder zu etwas, das für Sie nicht sichtbar ist. Prüfen oder im Register beginnen.',
  },
  offlineTitle: { en: 'No answer from the server', de: 'Keine Antwort vom Server' },
  offline: {
    en: 'The server did not answer. Nothing you wrote is lost. Check the connection and try again.',
    de: 'Der Server antwortet nicht. Nichts Geschriebenes ist verloren. Verbindung prüfen und erneut versuchen.',
  },
  brokenTitle: { en: 'This page broke', de: 'Diese Seite ist kaputtgegangen' },
  broken: {
    en: 'Something went wrong while showing it. What was saved is safe. Try again; if it stays, report the sentence below.',
    de: 'Beim Anzeigen ging etwas schief. Gespeichertes ist sicher. Erneut versuchen; bleibt es, bitte den Satz unten melden.',
  },
  refusedTitle: { en: 'Not for you', de: 'Nicht für Sie' },
  unexplained: {
    en: 'The server refused without a reason (status {status}).',
    de: 'Der Server lehnte ohne Begründung ab (Status {status}).',
  },
  tryAgain: { en: 'Try again', de: 'Erneut versuchen' },
  toRegister: { en: 'To the register', de: 'Zum Register' },
  toStart: { en: 'To the start', de: 'Zum Anfang' },
  noOrganizationTitle: { en: 'No organization yet', de: 'Noch keine Organisation' },
  noOrganization: {
    en: 'You are signed in but belong to no organization. Ask an administrator for an invitation.',
    de: 'Sie sind angemeldet, gehören aber zu keiner Organisation. Bitten Sie die Administration um eine Einladung.',
  },
  newVersion: {
    en: 'Meliora was updated. Load the page again.',
    de: 'Meliora wurde aktualisiert. Bitte die Seite neu laden.',
  },
  reload: { en: 'Load again', de: 'Neu laden' },
} as const satisfies Record<string, Label>
