import type { Label } from '#domain/kernel/field.ts'

/** The shortcut sheet and the command palette. */
export const keyText = {
  title: { en: 'Keyboard shortcuts', de: 'Tastenkürzel' },
  enabled: { en: 'Single-key shortcuts', de: 'Kürzel aus einer Taste' },
  enabledHelp: {
    en: 'Switch them off if you use speech input or keys get pressed by accident.',
    de: 'Abschalten, wenn Sie Spracheingabe nutzen oder Tasten versehentlich auslösen.',
  },
  everywhere: { en: 'Everywhere', de: 'Überall' },
  inLists: { en: 'In lists', de: 'In Listen' },
  go: { en: 'Go to', de: 'Gehe zu' },
  capture: { en: 'Capture an improvement', de: 'Verbesserung melden' },
  search: { en: 'Search', de: 'Suchen' },
  palette: { en: 'Command palette', de: 'Befehlsliste' },
  help: { en: 'This sheet', de: 'Diese Übersicht' },
  next: { en: 'Next / previous row', de: 'Nächste / vorige Zeile' },
  open: { en: 'Open', de: 'Öffnen' },
  select: { en: 'Select', de: 'Auswählen' },
  range: { en: 'Select a range', de: 'Bereich auswählen' },
  assign: { en: 'Assign the selected', de: 'Ausgewählte zuweisen' },
  redate: { en: 'Re-date the selected', de: 'Ausgewählte neu terminieren' },
  clear: { en: 'Clear the selection', de: 'Auswahl aufheben' },
  submit: { en: 'Send a form', de: 'Formular absenden' },
  pages: { en: 'Pages', de: 'Seiten' },
  actions: { en: 'Actions', de: 'Befehle' },
  records: { en: 'Improvements', de: 'Verbesserungen' },
  nothing: { en: 'Nothing found', de: 'Nichts gefunden' },
  placeholder: { en: 'Type a page, a number or words …', de: 'Seite, Nummer oder Wörter eingeben …' },
} as const satisfies Record<string, Label>
