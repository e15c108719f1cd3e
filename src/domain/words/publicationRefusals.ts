/** What is said about registers published as versions. */
export const publicationRefusals = {
  retention_out_of_range: {
    en: 'A published version is kept for {least} to {most} months.',
    de: 'Eine veröffentlichte Version wird {least} bis {most} Monate aufbewahrt.',
  },
  publication_note_missing: {
    en: 'Say why this version is published; readers of later years will ask.',
    de: 'Bitte sagen, warum diese Version veröffentlicht wird; in späteren Jahren wird danach gefragt.',
  },
  publication_kept: {
    en: 'This version is kept until {day}; only then may its content be disposed of.',
    de: 'Diese Version wird bis {day} aufbewahrt; erst danach darf ihr Inhalt entfernt werden.',
  },
  publication_disposed: {
    en: 'The content of this version was disposed of after its retention; its hash is in the trail.',
    de: 'Der Inhalt dieser Version wurde nach Ablauf der Aufbewahrung entfernt; seine Prüfsumme steht in der Spur.',
  },
  publication_overtaken: {
    en: 'Somebody published this register at the same moment. Look at their version, then decide whether yours is needed.',
    de: 'Jemand hat dieses Register im selben Augenblick veröffentlicht. Bitte deren Version ansehen und dann entscheiden, ob Ihre nötig ist.',
  },
} as const
