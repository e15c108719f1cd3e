/** What is said about the trail: how it may be broken, and why something about it is not done. */
export const trailRefusals = {
  trail_changed: { en: 'Entry {seq} was changed.', de: 'Eintrag {seq} wurde verändert.' },
  trail_removed: { en: 'Entries {seq} to {upTo} are missing.', de: 'Die Einträge {seq} bis {upTo} fehlen.' },
  trail_reordered: { en: 'Entry {seq} stands in another place.', de: 'Eintrag {seq} steht an anderer Stelle.' },
  trail_inserted: {
    en: 'Entry {seq} was inserted and belongs to no chain.',
    de: 'Eintrag {seq} wurde eingefügt und gehört zu keiner Kette.',
  },
  trail_value_changed: {
    en: 'Entry {seq}: the value of "{path}" is not what the entry committed to.',
    de: 'Eintrag {seq}: Der Wert von „{path}“ ist nicht der, auf den sich der Eintrag festgelegt hat.',
  },
  trail_value_removed: {
    en: 'Entry {seq}: the value of "{path}" is gone, and no redaction accounts for it.',
    de: 'Eintrag {seq}: Der Wert von „{path}“ fehlt, und keine Schwärzung erklärt es.',
  },
  trail_value_added: {
    en: 'Entry {seq}: a value of "{path}" lies there that the entry does not know.',
    de: 'Eintrag {seq}: Dort liegt ein Wert von „{path}“, den der Eintrag nicht kennt.',
  },
  trail_filed_wrongly: {
    en: 'Entry {seq} is filed under another record, time or id than it names.',
    de: 'Eintrag {seq} ist unter anderem Datensatz, anderer Zeit oder Kennung abgelegt, als er nennt.',
  },
  trail_cut: {
    en: 'The end was cut off: entries {seq} to {upTo} are missing.',
    de: 'Das Ende wurde abgeschnitten: Die Einträge {seq} bis {upTo} fehlen.',
  },
  trail_rewritten: {
    en: 'The chain was rewritten: entry {seq} has another hash than the one kept.',
    de: 'Die Kette wurde neu geschrieben: Eintrag {seq} hat einen anderen Hash als den aufbewahrten.',
  },
  trail_line_unreadable: {
    en: 'Line {seq} of the file cannot be read as part of a trail.',
    de: 'Zeile {seq} der Datei ist nicht als Teil einer Spur lesbar.',
  },
  trail_file_altered: {
    en: 'The file is not as it was exported: its checksum is missing or differs.',
    de: 'Die Datei ist nicht wie exportiert: Ihre Prüfsumme fehlt oder weicht ab.',
  },
  trail_not_an_export: {
    en: 'This is no exported trail: its first line is missing or not readable.',
    de: 'Das ist keine exportierte Spur: Ihre erste Zeile fehlt oder ist nicht lesbar.',
  },
  anchor_invalid: {
    en: 'An anchor looks like 42:<64 hexadecimal digits>, as every export and backup prints it.',
    de: 'Ein Anker sieht aus wie 42:<64 hexadezimale Ziffern>, wie jeder Export und jede Sicherung ihn druckt.',
  },
  trail_organization_unknown: {
    en: 'There is no organization "{organization}" here.',
    de: 'Eine Organisation „{organization}“ gibt es hier nicht.',
  },
  trail_name_organization: {
    en: 'Name one organization by its short name (--organization).',
    de: 'Bitte eine Organisation mit ihrem Kurznamen angeben (--organization).',
  },
  redaction_second_person: {
    en: 'Someone else decides on a redaction than the person who proposed it.',
    de: 'Über eine Schwärzung entscheidet jemand anderes als die vorschlagende Person.',
  },
  redaction_decided: {
    en: 'This redaction has already been decided.',
    de: 'Über diese Schwärzung ist bereits entschieden.',
  },
  redaction_reason_missing: {
    en: 'Say why it has to go, without repeating what is to be redacted.',
    de: 'Sagen, warum es weg muss, ohne zu wiederholen, was geschwärzt werden soll.',
  },
  redaction_paths_missing: {
    en: 'Name at least one field to redact.',
    de: 'Mindestens ein zu schwärzendes Feld nennen.',
  },
  redaction_not_this: {
    en: '"{path}" is part of the course of this record and stays.',
    de: '„{path}“ gehört zum Verlauf dieses Datensatzes und bleibt.',
  },
  redaction_nothing_there: {
    en: 'Nothing is kept under "{path}" of this record.',
    de: 'Unter „{path}“ dieses Datensatzes ist nichts aufbewahrt.',
  },
  person_is_pseudonymous: {
    en: 'This person already appears under a pseudonym.',
    de: 'Diese Person erscheint bereits unter einem Pseudonym.',
  },
} as const
