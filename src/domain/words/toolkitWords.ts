import type { Label } from '#domain/kernel/field.ts'
import type { Placeholder } from '#domain/toolkit/template.ts'

/** What stands around the templates of the toolkit. */
export const toolkitText = {
  unsaid: { en: '[to be said: {what}]', de: '[noch zu sagen: {what}]' },
  subject: { en: '{key} · clause {ref}', de: '{key} · Abschnitt {ref}' },
  document: { en: 'Document', de: 'Dokument' },
  serves: { en: 'Serves', de: 'Dient' },
  clause: { en: 'ISO/IEC 42001, clause {ref}', de: 'ISO/IEC 42001, Abschnitt {ref}' },
  version: { en: 'Version', de: 'Version' },
  firstDraft: { en: '1, a draft of {day}', de: '1, ein Entwurf vom {day}' },
  keptBy: { en: 'Kept by', de: 'Gepflegt von' },
  approvedBy: { en: 'Approved by, on', de: 'Freigegeben von, am' },
  nextReview: { en: 'Looked at again on', de: 'Wieder angesehen am' },
  hints: {
    en: 'Lines like this one say what belongs in a part. Take them out when the part is written: they all have the style “Hint”.',
    de: 'Zeilen wie diese sagen, was in einen Teil gehört. Nach dem Schreiben herausnehmen: Alle haben die Formatvorlage „Hint“.',
  },
  foot: {
    en: 'Made {moment} from the toolkit; a draft until somebody approves it',
    de: 'Erstellt {moment} aus dem Werkzeugkasten; ein Entwurf, bis jemand es freigibt',
  },
  figures: { en: 'Figures', de: 'Zahlen' },
  figure: { en: 'Figure', de: 'Zahl' },
  value: { en: 'Value', de: 'Wert' },
  about: { en: 'About', de: 'Über' },
  how: { en: 'How to use it', de: 'Wie man es nutzt' },
  organization: { en: 'Organization', de: 'Organisation' },
  made: { en: 'Made on', de: 'Erstellt am' },
  lists: {
    en: 'Columns with a fixed choice offer it; days and numbers outside their range are refused. Figures count themselves.',
    de: 'Spalten mit fester Auswahl bieten sie an; Tage und Zahlen außerhalb ihres Bereichs werden abgewiesen. Zahlen zählen sich selbst.',
  },
  setClock: {
    en: 'Demonstration: the clock of this organization is set',
    de: 'Vorführung: die Uhr dieser Organisation ist gestellt',
  },
  readMe: {
    en: 'Toolkit of {organization}, made {day}.\n\n{documents} documents (documents/) for everything ISO/IEC 42001 wants written down, and {registers} registers (registers/) as workbooks.\nWhat Meliora knows of {organization} stands in them already; what nobody has said yet stands in brackets.\nThe templates are part of Meliora and may be used and changed by anyone, under its open-source licence; they quote no text of a standard.\nTemplates help to begin. They prove nothing: an auditor asks what was done, not what was filled in.\n',
    de: 'Werkzeugkasten von {organization}, erstellt {day}.\n\n{documents} Dokumente (documents/) für alles, was ISO/IEC 42001 schriftlich verlangt, und {registers} Register (registers/) als Arbeitsmappen.\nWas Meliora von {organization} weiß, steht schon darin; was noch niemand gesagt hat, steht in Klammern.\nDie Vorlagen gehören zu Meliora und dürfen von allen genutzt und geändert werden, unter dessen freier Lizenz; sie zitieren keinen Normtext.\nVorlagen helfen anzufangen. Sie beweisen nichts: Im Audit zählt, was getan wurde, nicht was ausgefüllt ist.\n',
  },
} as const satisfies Record<string, Label>

/** What is missing, where a template has nothing to fill in. */
export const unsaid: Readonly<Record<Exclude<Placeholder, 'day' | 'organization'>, Label>> = {
  manager: { en: 'AIMS manager', de: 'AIMS-Leitung' },
  management: { en: 'top management', de: 'oberste Leitung' },
  standards: { en: 'standards worked to', de: 'Normen, nach denen gearbeitet wird' },
  scope: { en: 'scope', de: 'Anwendungsbereich' },
  activities: { en: 'AI activities', de: 'KI-Tätigkeiten' },
  boundaries: { en: 'boundaries', de: 'Grenzen' },
  roles: { en: 'our roles', de: 'unsere Rollen' },
  sites: { en: 'sites', de: 'Standorte' },
  departments: { en: 'departments', de: 'Abteilungen' },
}
