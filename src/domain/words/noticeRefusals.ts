/** What is said about what leaves the house: mail, webhooks, calendars. */
export const noticeRefusals = {
  mail_refused: {
    en: 'The mail server of {host} refused the message ({problem}).',
    de: 'Der Mailserver {host} hat die Nachricht abgelehnt ({problem}).',
  },
  mail_unreachable: {
    en: 'The mail server {host} does not answer ({problem}).',
    de: 'Der Mailserver {host} antwortet nicht ({problem}).',
  },
  mail_without_address: {
    en: 'The person has left or has no e-mail address any more.',
    de: 'Die Person ist nicht mehr da oder hat keine E-Mail-Adresse mehr.',
  },
  mail_without_server: {
    en: 'No mail server is set up (SMTP_URL).',
    de: 'Es ist kein Mailserver eingerichtet (SMTP_URL).',
  },
  mail_choice_unknown: {
    en: 'Mail comes at once (each), once a day (daily) or not at all (never).',
    de: 'E-Mail kommt sofort (each), einmal am Tag (daily) oder gar nicht (never).',
  },
  webhook_address_invalid: {
    en: 'An address begins with https:// or http:// and names a host; it holds no user name and no password.',
    de: 'Eine Adresse beginnt mit https:// oder http:// und nennt einen Host; sie enthält weder Benutzername noch Passwort.',
  },
  webhook_events_missing: {
    en: 'Choose at least one thing to hear of.',
    de: 'Mindestens ein Ereignis wählen.',
  },
  webhook_too_many: {
    en: 'At most {limit} webhooks. End one that is no longer needed.',
    de: 'Höchstens {limit} Webhooks. Einen beenden, der nicht mehr gebraucht wird.',
  },
  webhook_paused: { en: 'The webhook is paused.', de: 'Der Webhook ist angehalten.' },
  webhook_not_paused: { en: 'The webhook is not paused.', de: 'Der Webhook ist nicht angehalten.' },
  webhook_ended: { en: 'The webhook was ended.', de: 'Der Webhook wurde beendet.' },
  webhook_gone: {
    en: '{host} wants no more deliveries (status 410); the webhook is paused.',
    de: '{host} möchte keine Zustellungen mehr (Status 410); der Webhook ist angehalten.',
  },
  webhook_record_narrow: {
    en: 'Not everyone in the organization may see the record any more.',
    de: 'Den Datensatz dürfen nicht mehr alle in der Organisation sehen.',
  },
  delivery_broken: {
    en: 'It could not be prepared here; the log of the server says why.',
    de: 'Sie konnte hier nicht vorbereitet werden; das Protokoll des Servers sagt, warum.',
  },
  delivery_restored: {
    en: 'It waited when the backup was made that this comes from; it may have been sent since.',
    de: 'Sie wartete, als das Backup entstand, aus dem sie kommt; sie kann seither gesendet worden sein.',
  },
  delivery_not_settled: {
    en: 'The delivery still waits to be sent.',
    de: 'Die Zustellung wartet noch darauf, gesendet zu werden.',
  },
  delivery_settled: {
    en: 'The delivery was sent or discarded already.',
    de: 'Die Zustellung ist schon gesendet oder verworfen.',
  },
} as const
