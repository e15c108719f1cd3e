import type { Label } from '#domain/kernel/field.ts'

/** Texts of the pages on frameworks an organization brings. */
export const frameworkText = {
  title: { en: 'Bring a framework', de: 'Rahmenwerk mitbringen' },
  drop: { en: 'Drop a framework here', de: 'Rahmenwerk hier ablegen' },
  dropNow: { en: 'Let go to look at it', de: 'Loslassen, um hineinzusehen' },
  dropHelp: {
    en: 'A library in the YAML format of CISO Assistant, an OSCAL catalog (JSON), or a workbook with columns for number and title. You see what it says before anything is kept.',
    de: 'Eine Bibliothek im YAML-Format von CISO Assistant, ein OSCAL-Katalog (JSON) oder eine Arbeitsmappe mit Spalten für Nummer und Titel. Sie sehen, was darin steht, bevor etwas bleibt.',
  },
  choose: { en: 'Choose a file', de: 'Datei wählen' },
  another: { en: 'Another file', de: 'Andere Datei' },
  mayNot: {
    en: 'The AI manager or an administrator brings frameworks in.',
    de: 'KI-Managerin, KI-Manager oder Administration bringt Rahmenwerke mit.',
  },
  called: { en: 'Called here', de: 'Heißt hier' },
  library: { en: 'Library', de: 'Bibliothek' },
  oscal: { en: 'OSCAL catalog', de: 'OSCAL-Katalog' },
  workbook: { en: 'Workbook', de: 'Arbeitsmappe' },
  from: { en: 'from {publisher}', de: 'von {publisher}' },
  version: { en: 'version {edition}', de: 'Version {edition}' },
  left: { en: 'Not taken as the file has it', de: 'Nicht so übernommen, wie die Datei es hat' },
  allTaken: { en: 'Everything is taken as the file has it.', de: 'Alles wird übernommen, wie die Datei es hat.' },
  more: { en: 'and {count} more', de: 'und {count} weitere' },
  isThere: { en: 'This edition is here already.', de: 'Diese Ausgabe ist schon da.' },
  replaces: {
    en: 'Takes the place of version {edition}; what shows its requirements stays.',
    de: 'Ersetzt Version {edition}; was deren Anforderungen zeigt, bleibt.',
  },
  changes: { en: 'What it asks otherwise: reassess these', de: 'Was es anders verlangt: diese neu bewerten' },
  added: { en: 'new', de: 'neu' },
  changed: { en: 'changed', de: 'geändert' },
  removed: { en: 'gone', de: 'entfallen' },
  take: { en: 'Take it in', de: 'Übernehmen' },
  taken: { en: '{name} is here and turned on.', de: '{name} ist da und eingeschaltet.' },
  glance: { en: 'What it says', de: 'Was darin steht' },
  unknown: { en: 'There is no such framework here.', de: 'Dieses Rahmenwerk gibt es hier nicht.' },
  brought: { en: 'brought {day} by {name}', de: 'mitgebracht {day} von {name}' },
  somebody: { en: 'somebody', de: 'jemandem' },
} as const satisfies Record<string, Label>

/** How much a framework holds. */
export const frameworkCounts = {
  requirements: {
    one: { en: '{count} requirement', de: '{count} Anforderung' },
    other: { en: '{count} requirements', de: '{count} Anforderungen' },
  },
  headings: {
    one: { en: '{count} heading', de: '{count} Überschrift' },
    other: { en: '{count} headings', de: '{count} Überschriften' },
  },
} as const
