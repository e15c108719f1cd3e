import type { Label } from '#domain/kernel/field.ts'
import type { RegisterColumn } from '#domain/register/headerWords.ts'
import type { RepeatChoice } from '#domain/register/importPlan.ts'
import type { ClaimedStage } from '#domain/register/statusWords.ts'

/** What may be done with a repeated number. */
export const repeatChoices: Readonly<Record<RepeatChoice, Label>> = {
  keepFirst: { en: 'Keep the first', de: 'Erste behalten' },
  keepLast: { en: 'Keep the last', de: 'Letzte behalten' },
  keepAll: { en: 'Keep all', de: 'Alle behalten' },
  skip: { en: 'Leave it out', de: 'Auslassen' },
}

/** What a column may mean. */
export const columnLabels: Readonly<Record<RegisterColumn, Label>> = {
  id: { en: 'Number', de: 'Nummer' },
  source: { en: 'Source', de: 'Quelle' },
  title: { en: 'Title', de: 'Titel' },
  description: { en: 'Description', de: 'Beschreibung' },
  priority: { en: 'Priority', de: 'Priorität' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  targetDate: { en: 'Target completion date', de: 'Zieltermin' },
  status: { en: 'Status', de: 'Status' },
  measuredOutcome: { en: 'Outcome', de: 'Ergebnis' },
  closureDate: { en: 'Closure date', de: 'Abschlussdatum' },
  raisedOn: { en: 'Raised on', de: 'Gemeldet am' },
  raisedBy: { en: 'Raised by', de: 'Gemeldet von' },
  notes: { en: 'Notes', de: 'Anmerkungen' },
}

/** What a status word says about how far the work had come. */
export const claimedStages: Readonly<Record<ClaimedStage, Label>> = {
  planned: { en: 'Planned', de: 'Geplant' },
  deferred: { en: 'Planned, put off', de: 'Geplant, zurückgestellt' },
  piloting: { en: 'In progress: piloting', de: 'In Arbeit: im Pilot' },
  implementing: { en: 'In progress', de: 'In Arbeit' },
  implemented: { en: 'In progress: implemented', de: 'In Arbeit: umgesetzt' },
  measured: { en: 'In progress: measured', de: 'In Arbeit: gemessen' },
  iterated: { en: 'In progress: second attempt', de: 'In Arbeit: zweiter Anlauf' },
  reverted: { en: 'Completed: reversed', de: 'Abgeschlossen: zurückgenommen' },
  closed: { en: 'Completed', de: 'Abgeschlossen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
}
