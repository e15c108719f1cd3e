import type { Label } from '#domain/kernel/field.ts'

/** Capturing in twenty seconds, signed in or not. */
export const captureText = {
  title: { en: 'What could be better?', de: 'Was könnte besser sein?' },
  oneLine: { en: 'In one line', de: 'In einer Zeile' },
  oneLineHint: {
    en: 'The weekly report takes two days to collect',
    de: 'Der Wochenbericht braucht zwei Tage zum Sammeln',
  },
  more: { en: 'More, if you like', de: 'Mehr, wenn Sie mögen' },
  moreHint: {
    en: 'What happens today, and what you would rather see',
    de: 'Was heute geschieht und was stattdessen sein sollte',
  },
  source: { en: 'Where does it come from?', de: 'Woher kommt es?' },
  which: { en: 'Which one?', de: 'Welche genau?' },
  proposed: {
    en: 'Filed under {area} · {serves}. The coordinator can change it.',
    de: 'Einsortiert unter {area} · {serves}. Die Koordination kann es ändern.',
  },
  anonymously: { en: 'Send anonymously', de: 'Anonym senden' },
  anonymouslyHelp: {
    en: 'Leaves without your sign-in: nobody here can tell who sent it. You get a link that tells what became of it.',
    de: 'Geht ohne Ihre Anmeldung hinaus: Niemand hier kann erkennen, von wem es kommt. Ein Link sagt Ihnen, was daraus wurde.',
  },
  send: { en: 'Send', de: 'Senden' },
  sentTitle: { en: 'Thank you, it has arrived', de: 'Danke, es ist angekommen' },
  sent: {
    en: 'It waits in triage. You will hear here when it is registered, merged or dismissed, and why.',
    de: 'Es wartet auf die Sichtung. Sie erfahren hier, wenn es aufgenommen, zusammengeführt oder nicht aufgenommen wird, und warum.',
  },
  openIt: { en: 'Open it', de: 'Öffnen' },
  another: { en: 'Another one', de: 'Noch eines' },
  done: { en: 'Done', de: 'Fertig' },
  followTitle: { en: 'Sent anonymously', de: 'Anonym gesendet' },
  follow: {
    en: 'This link tells you what became of it. It is shown only now, and nobody can make it again.',
    de: 'Dieser Link sagt Ihnen, was daraus wurde. Er wird nur jetzt gezeigt, und niemand kann ihn erneut erzeugen.',
  },
  copyLink: { en: 'Copy the link', de: 'Link kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  publicTitle: { en: 'Suggest an improvement', de: 'Verbesserung vorschlagen' },
  publicLead: {
    en: 'To {organization}. No account needed; nothing about you or your device is kept.',
    de: 'An {organization}. Kein Konto nötig; über Sie und Ihr Gerät wird nichts gespeichert.',
  },
  publicLeadPlain: {
    en: 'No account needed; nothing about you or your device is kept.',
    de: 'Kein Konto nötig; über Sie und Ihr Gerät wird nichts gespeichert.',
  },
  publicOff: { en: 'This link does not take suggestions any more.', de: 'Dieser Link nimmt keine Vorschläge mehr an.' },
  followPageTitle: { en: 'What became of it', de: 'Was daraus wurde' },
  followSent: { en: 'Sent to {organization} on {day}', de: 'An {organization} gesendet am {day}' },
  followUnknown: { en: 'This link leads to no suggestion.', de: 'Dieser Link führt zu keinem Vorschlag.' },
} as const satisfies Record<string, Label>
