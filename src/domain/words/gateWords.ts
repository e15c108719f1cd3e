import type { Label } from '#domain/kernel/field.ts'

/** What `meliora gate check` says around the refusals, which are those of the screen. */
export const gateWords = {
  open: { en: '{system}: gate {gate} is open.', de: '{system}: Tor {gate} ist offen.' },
  closed: { en: '{system}: gate {gate} is closed.', de: '{system}: Tor {gate} ist geschlossen.' },
  decided: { en: 'Decided on {day} by {person}.', de: 'Entschieden am {day} von {person}.' },
  conditions: { en: 'Conditions: {conditions}', de: 'Auflagen: {conditions}' },
  unanswered: {
    en: '{system}: gate {gate} stays closed: the server at {server} gave no answer ({cause}).',
    de: '{system}: Tor {gate} bleibt geschlossen: Der Server {server} gab keine Antwort ({cause}).',
  },
  timedOut: { en: 'nothing within {seconds} seconds', de: 'nichts binnen {seconds} Sekunden' },
  notUnderstood: { en: 'an answer that is no gate', de: 'eine Antwort, die kein Tor ist' },
  status: { en: 'status {status}', de: 'Status {status}' },
  serverMissing: {
    en: 'Say which server: --server, or MELIORA_URL.',
    de: 'Bitte den Server nennen: --server oder MELIORA_URL.',
  },
  serverWrong: {
    en: 'The server is an address that begins with http:// or https://.',
    de: 'Der Server ist eine Adresse, die mit http:// oder https:// beginnt.',
  },
  tokenMissing: {
    en: 'Give a token with the scope "read": MELIORA_TOKEN, or --token-file.',
    de: 'Bitte ein Token mit dem Recht „read“ geben: MELIORA_TOKEN oder --token-file.',
  },
  tokenUnreadable: { en: 'The token file {path} cannot be read.', de: 'Die Token-Datei {path} ist nicht lesbar.' },
} as const satisfies Record<string, Label>
