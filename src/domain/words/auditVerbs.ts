import type { Label } from '#domain/kernel/field.ts'

/** What someone did to an audit programme, an audit, a finding or a qualification, to follow their name. */
export const auditVerbs = {
  delegateApproval: { en: 'delegated the approval', de: 'hat die Freigabe übertragen' },
  approve: { en: 'approved it', de: 'hat es freigegeben' },
  amend: { en: 'changed what was approved', de: 'hat das Freigegebene geändert' },
  renew: { en: 'renewed it', de: 'hat es verlängert' },
  withdraw: { en: 'withdrew it', de: 'hat es zurückgezogen' },
  announce: { en: 'announced it', de: 'hat es angekündigt' },
  prepare: { en: 'finished the preparation', de: 'hat die Vorbereitung abgeschlossen' },
  begin: { en: 'began it', de: 'hat es begonnen' },
  finish: { en: 'ended the fieldwork', de: 'hat die Arbeit vor Ort beendet' },
  issue: { en: 'issued it', de: 'hat es herausgegeben' },
  followUp: { en: 'began to follow it up', de: 'verfolgt es nach' },
  confirm: { en: 'confirmed it', de: 'hat es bestätigt' },
  respond: { en: 'answered it', de: 'hat es beantwortet' },
  returnResponse: { en: 'returned the answer', de: 'hat die Antwort zurückgegeben' },
  'checklist.draw': { en: 'drew up the checklist', de: 'hat die Checkliste aufgestellt' },
  'checklist.answer': { en: 'answered the checklist', de: 'hat die Checkliste beantwortet' },
  'sample.draw': { en: 'drew a sample', de: 'hat eine Stichprobe gezogen' },
  'sample.add': { en: 'added to the sample', de: 'hat die Stichprobe ergänzt' },
} as const satisfies Record<string, Label>
