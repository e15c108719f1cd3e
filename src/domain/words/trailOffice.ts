import type { Label } from '#domain/kernel/field.ts'

/** What someone did around the records, to follow their name: "Ada added a person". One for every such verb of the trail. */
export const trailOfficeVerbs = {
  'person.add': { en: 'added a person', de: 'hat eine Person angelegt' },
  'person.change': { en: 'changed a person', de: 'hat eine Person geändert' },
  'person.deactivate': { en: 'deactivated a person', de: 'hat eine Person deaktiviert' },
  'person.reactivate': { en: 'took a person back', de: 'hat eine Person zurückgeholt' },
  'person.pseudonymise': { en: 'gave a person a pseudonym', de: 'hat einer Person ein Pseudonym gegeben' },
  'role.grant': { en: 'granted roles', de: 'hat Rollen gegeben' },
  'role.revoke': { en: 'took roles away', de: 'hat Rollen genommen' },
  'login.give': { en: 'gave a login', de: 'hat eine Anmeldung gegeben' },
  'invitation.create': { en: 'invited a person', de: 'hat eine Person eingeladen' },
  'invitation.accept': { en: 'accepted an invitation', de: 'hat eine Einladung angenommen' },
  'invitation.withdraw': { en: 'withdrew an invitation', de: 'hat eine Einladung zurückgezogen' },
  'token.create': { en: 'made an API token', de: 'hat ein API-Token erzeugt' },
  'token.revoke': { en: 'revoked an API token', de: 'hat ein API-Token widerrufen' },
  'unit.add': { en: 'added a unit', de: 'hat eine Einheit angelegt' },
  'unit.change': { en: 'changed a unit', de: 'hat eine Einheit geändert' },
  'organization.create': { en: 'founded the organization', de: 'hat die Organisation gegründet' },
  'organization.change': { en: 'changed settings', de: 'hat Einstellungen geändert' },
  'organization.suggestionLink': { en: 'changed the public address', de: 'hat die öffentliche Adresse geändert' },
  'exception.approve': { en: 'approved an exception', de: 'hat eine Ausnahme freigegeben' },
  'exception.end': { en: 'ended an exception', de: 'hat eine Ausnahme beendet' },
  'scoringModel.add': { en: 'wrote a scoring model', de: 'hat ein Bewertungsmodell geschrieben' },
  'scoringModel.approve': { en: 'approved a scoring model', de: 'hat ein Bewertungsmodell freigegeben' },
  'scoringModel.order': {
    en: 'changed which scoring models are in force',
    de: 'hat geändert, welche Bewertungsmodelle in Kraft sind',
  },
  'file.add': { en: 'added a file', de: 'hat eine Datei hinzugefügt' },
  'import.accept': { en: 'took a register in', de: 'hat ein Register übernommen' },
  'import.undo': { en: 'undid an import', de: 'hat einen Import rückgängig gemacht' },
  'auditMarker.add': { en: 'marked the days of an audit', de: 'hat die Tage eines Audits markiert' },
  'auditMarker.withdraw': { en: 'withdrew the mark of an audit', de: 'hat eine Auditmarkierung zurückgezogen' },
  'rhythm.explain': { en: 'explained a rush before an audit', de: 'hat einen Andrang vor einem Audit erklärt' },
  'dimension.rate': { en: 'rated a dimension', de: 'hat eine Dimension eingestuft' },
  'dimensionQuestion.ask': { en: 'raised a question', de: 'hat eine Frage aufgeworfen' },
  'dimensionQuestion.answer': { en: 'answered a question', de: 'hat eine Frage beantwortet' },
} as const satisfies Record<string, Label>

/** What an entry is about, where it has no name of its own. */
export const subjectNames = {
  improvement: { en: 'an improvement', de: 'eine Verbesserung' },
  person: { en: 'a person', de: 'eine Person' },
  invitation: { en: 'an invitation', de: 'eine Einladung' },
  unit: { en: 'a unit', de: 'eine Einheit' },
  token: { en: 'an API token', de: 'ein API-Token' },
  dutyException: { en: 'an exception', de: 'eine Ausnahme' },
  organization: { en: 'the organization', de: 'die Organisation' },
  file: { en: 'a file', de: 'eine Datei' },
  import: { en: 'an import', de: 'ein Import' },
  auditMarker: { en: 'the mark of an audit', de: 'eine Auditmarkierung' },
  dimensionRating: { en: 'the rating of a dimension', de: 'die Einstufung einer Dimension' },
  dimensionQuestion: { en: 'a question about a dimension', de: 'eine Frage zu einer Dimension' },
} as const satisfies Record<string, Label>

/** Which way an act came in. */
export const channelNames = {
  web: { en: 'on the screen', de: 'am Bildschirm' },
  api: { en: 'by the API', de: 'über die API' },
  cli: { en: 'on the command line', de: 'auf der Kommandozeile' },
  import: { en: 'by an import', de: 'durch einen Import' },
  job: { en: 'by Meliora itself', de: 'durch Meliora selbst' },
  public: { en: 'at the public address', de: 'unter der öffentlichen Adresse' },
  demo: { en: 'by the demo', de: 'durch die Demo' },
} as const satisfies Record<string, Label>

/** Values of entries that are about no record. */
export const officeLabels = {
  importFile: { en: 'File', de: 'Datei' },
  importFileHash: { en: 'SHA-256 of the file', de: 'SHA-256 der Datei' },
  importMapping: { en: 'Columns', de: 'Spalten' },
  importRows: { en: 'Rows', de: 'Zeilen' },
  importRowsHash: { en: 'SHA-256 over the rows', de: 'SHA-256 über die Zeilen' },
  importNumbers: { en: 'Numbers', de: 'Nummern' },
  importWithdrawn: { en: 'Rows withdrawn', de: 'Zurückgezogene Zeilen' },
  importKept: { en: 'Worked on since, kept', de: 'Inzwischen bearbeitet, behalten' },
  name: { en: 'Name', de: 'Name' },
  email: { en: 'E-mail', de: 'E-Mail' },
  unit: { en: 'Unit', de: 'Einheit' },
  manager: { en: 'Manager', de: 'Führungskraft' },
  active: { en: 'Active', de: 'Aktiv' },
  roles: { en: 'Roles', de: 'Rollen' },
  person: { en: 'Person', de: 'Person' },
  scopes: { en: 'May', de: 'Darf' },
  expiresAt: { en: 'Ends', de: 'Endet' },
  withdrawnAt: { en: 'Withdrawn', de: 'Zurückgezogen' },
  acceptedAt: { en: 'Accepted', de: 'Angenommen' },
  revokedAt: { en: 'Revoked', de: 'Widerrufen' },
  endedAt: { en: 'Ended', de: 'Beendet' },
  duty: { en: 'Duty', de: 'Aufgabe' },
  control: { en: 'What compensates', de: 'Ausgleich' },
  fromDay: { en: 'From', de: 'Von' },
  untilDay: { en: 'Until', de: 'Bis' },
  size: { en: 'Size in bytes', de: 'Größe in Bytes' },
  mediaType: { en: 'Kind of file', de: 'Dateiart' },
  hash: { en: 'SHA-256', de: 'SHA-256' },
  slug: { en: 'Short name', de: 'Kurzname' },
  suggestionLink: { en: 'Public address', de: 'Öffentliche Adresse' },
} as const satisfies Record<string, Label>

/** Parts of a scoring model, as the trail names them. */
export const modelParts = {
  label: { en: 'Name', de: 'Name' },
  scale: { en: 'Scale', de: 'Skala' },
  dimensions: { en: 'Questions', de: 'Fragen' },
  tieBreak: { en: 'When sums are equal', de: 'Bei gleicher Summe' },
  approvedAt: { en: 'Approved', de: 'Freigegeben' },
  inForce: { en: 'Models in force', de: 'Modelle in Kraft' },
} as const satisfies Record<string, Label>
