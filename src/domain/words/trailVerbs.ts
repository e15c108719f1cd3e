import type { Label } from '#domain/kernel/field.ts'
import { aiSystemVerbs } from './aiSystemVerbs.ts'
import { applicabilityVerbs } from './applicabilityVerbs.ts'
import { auditVerbs } from './auditVerbs.ts'
import { bodyVerbs } from './bodyVerbs.ts'
import { causeVerbs } from './causeVerbs.ts'
import { certificationVerbs } from './certificationVerbs.ts'
import { competenceVerbs } from './competenceVerbs.ts'
import { conformityVerbs } from './conformityVerbs.ts'
import { contextVerbs } from './contextVerbs.ts'
import { cultureVerbs } from './cultureVerbs.ts'
import { cycleVerbs } from './cycleVerbs.ts'
import { documentControlVerbs } from './documentControlVerbs.ts'
import { incidentVerbs } from './incidentVerbs.ts'
import { nonconformityVerbs } from './nonconformityVerbs.ts'
import { resourceVerbs } from './resourceVerbs.ts'
import { reviewVerbs } from './reviewVerbs.ts'
import { riskVerbs } from './riskVerbs.ts'

/** What is raised of improvements and incidents is made of everything else. */
export const createdVerb = { en: 'created it', de: 'hat es angelegt' } as const satisfies Label

/** What someone did to a record, to follow their name: "Ada registered it". One for every verb a record's trail may hold. */
export const trailVerbs = {
  create: { en: 'raised it', de: 'hat es gemeldet' },
  edit: { en: 'edited it', de: 'hat es bearbeitet' },
  'import.accept': { en: 'imported it', de: 'hat es importiert' },
  'import.undo': { en: 'took the import back', de: 'hat den Import zurückgenommen' },
  register: { en: 'registered it', de: 'hat es aufgenommen' },
  dismiss: { en: 'dismissed it', de: 'hat es nicht aufgenommen' },
  merge: { en: 'merged it into another', de: 'hat es mit einem anderen zusammengeführt' },
  evaluate: { en: 'evaluated it', de: 'hat es bewertet' },
  prioritize: { en: 'prioritized it', de: 'hat es priorisiert' },
  rescore: { en: 'rated it again', de: 'hat es neu eingestuft' },
  assign: { en: 'assigned it', de: 'hat es zugewiesen' },
  accept: { en: 'accepted it', de: 'hat es angenommen' },
  decline: { en: 'declined it', de: 'hat es abgelehnt' },
  plan: { en: 'planned it', de: 'hat es geplant' },
  replan: { en: 'changed the plan', de: 'hat den Plan geändert' },
  approvePlan: { en: 'approved the plan', de: 'hat den Plan genehmigt' },
  returnPlan: { en: 'returned the plan', de: 'hat den Plan zurückgegeben' },
  pilot: { en: 'started a pilot', de: 'hat einen Pilot begonnen' },
  goAhead: { en: 'rolled it out', de: 'hat es ausgerollt' },
  start: { en: 'started the work', de: 'hat die Arbeit begonnen' },
  complete: { en: 'reported the work as done', de: 'hat die Arbeit als umgesetzt gemeldet' },
  measure: { en: 'judged the outcome', de: 'hat das Ergebnis beurteilt' },
  acceptOutcome: { en: 'accepted the outcome as it is', de: 'hat das Ergebnis so angenommen' },
  standardize: { en: 'made it standard', de: 'hat es zum Standard gemacht' },
  iterate: { en: 'began another attempt', de: 'hat einen neuen Versuch begonnen' },
  revert: { en: 'reversed it', de: 'hat es zurückgenommen' },
  close: { en: 'closed it', de: 'hat es abgeschlossen' },
  closeAsActivity: { en: 'closed it as an activity', de: 'hat es als Aktivität abgeschlossen' },
  redate: { en: 'moved the target date', de: 'hat den Zieltermin verschoben' },
  redateEvaluation: { en: 'moved the evaluation date', de: 'hat den Beurteilungstermin verschoben' },
  amendProof: { en: 'amended the fixed proof', de: 'hat den festen Nachweis geändert' },
  'verdict.compute': { en: 'computed the verdict', de: 'hat das Urteil berechnet' },
  'verdict.look': { en: 'took the one early look', de: 'hat den einen frühen Blick genommen' },
  'verdict.sustained': { en: 'checked whether it lasts', de: 'hat geprüft, ob es anhält' },
  reassign: { en: 'reassigned it', de: 'hat es neu zugewiesen' },
  askDeferral: { en: 'asked to defer it', de: 'hat um Zurückstellung gebeten' },
  defer: { en: 'deferred it', de: 'hat es zurückgestellt' },
  resume: { en: 'resumed it', de: 'hat es wieder aufgenommen' },
  cancel: { en: 'cancelled it', de: 'hat es abgebrochen' },
  'points.add': { en: 'added readings', de: 'hat Ablesungen hinzugefügt' },
  activate: { en: 'put it into use', de: 'hat es in Gebrauch genommen' },
  revise: { en: 'revised the definition', de: 'hat die Definition geändert' },
  change: { en: 'changed it', de: 'hat es geändert' },
  retire: { en: 'retired it', de: 'hat es außer Gebrauch genommen' },
  resolve: { en: 'resolved it', de: 'hat es gelöst' },
  hold: { en: 'held it', de: 'hat es abgehalten' },
  reschedule: { en: 'moved it to another day', de: 'hat es auf einen anderen Tag gelegt' },
  'signal.snooze': { en: 'let its signal rest', de: 'hat das Signal ruhen lassen' },
  'signal.wake': { en: 'woke its signal', de: 'hat das Signal geweckt' },
  reopen: { en: 'opened it again', de: 'hat es wieder geöffnet' },
  comment: { en: 'commented', de: 'hat kommentiert' },
  withdrawComment: { en: 'withdrew a comment', de: 'hat einen Kommentar zurückgezogen' },
  addEvidence: { en: 'added evidence', de: 'hat einen Nachweis hinzugefügt' },
  withdrawEvidence: { en: 'withdrew evidence', de: 'hat einen Nachweis zurückgezogen' },
  link: { en: 'linked it', de: 'hat es verknüpft' },
  trackElsewhere: { en: 'linked it to an issue elsewhere', de: 'hat es mit einem Vorgang andernorts verknüpft' },
  untrack: {
    en: 'removed the link to an issue elsewhere',
    de: 'hat die Verknüpfung mit einem Vorgang andernorts entfernt',
  },
  heardElsewhere: { en: 'heard how it stands elsewhere', de: 'hat gehört, wie es andernorts steht' },
  unlink: { en: 'removed a link', de: 'hat eine Verknüpfung entfernt' },
  'redaction.propose': { en: 'asked for a redaction', de: 'hat eine Schwärzung beantragt' },
  'redaction.decline': { en: 'declined a redaction', de: 'hat eine Schwärzung abgelehnt' },
  redact: { en: 'redacted a value', de: 'hat einen Wert geschwärzt' },
  ...aiSystemVerbs,
  ...riskVerbs,
  ...applicabilityVerbs,
  ...nonconformityVerbs,
  ...auditVerbs,
  ...causeVerbs,
  ...conformityVerbs,
  ...contextVerbs,
  ...incidentVerbs,
  ...resourceVerbs,
  ...reviewVerbs,
  ...documentControlVerbs,
  ...competenceVerbs,
  ...cultureVerbs,
  ...bodyVerbs,
  ...certificationVerbs,
  ...cycleVerbs,
} as const satisfies Record<string, Label>
