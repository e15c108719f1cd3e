import type { Label } from '#domain/kernel/field.ts'
import { aiSystemNoticeWords } from './aiSystemNoticeWords.ts'
import { applicabilityNoticeWords } from './applicabilityNoticeWords.ts'
import { auditNoticeWords } from './auditNoticeWords.ts'
import { contextNoticeWords } from './contextNoticeWords.ts'
import { cultureNoticeWords } from './cultureNoticeWords.ts'
import { cycleNoticeWords } from './cycleNoticeWords.ts'
import { documentNoticeWords } from './documentNoticeWords.ts'
import { incidentNoticeWords } from './incidentNoticeWords.ts'
import { nonconformityNoticeWords } from './nonconformityNoticeWords.ts'
import { projectNoticeWords } from './projectNoticeWords.ts'
import { proposalNoticeWords } from './proposalNoticeWords.ts'
import { reviewNoticeWords } from './reviewNoticeWords.ts'
import { riskNoticeWords } from './riskNoticeWords.ts'

/** What a notice says. {record} is number and title, {actor} who did it; the other values come with the notice. */
export const noticeWords = {
  ...contextNoticeWords,
  ...proposalNoticeWords,
  ...projectNoticeWords,
  ...cultureNoticeWords,
  ...reviewNoticeWords,
  ...riskNoticeWords,
  ...cycleNoticeWords,
  assigned: {
    en: '{actor} asks you to take on {record}, target date {day}.',
    de: '{actor} bittet Sie, {record} zu übernehmen, Zieltermin {day}.',
  },
  reassigned_away: { en: '{record} now has another owner.', de: '{record} hat jetzt jemand anderes übernommen.' },
  accepted: { en: '{actor} accepted {record}.', de: '{actor} hat {record} angenommen.' },
  declined: { en: '{actor} declined {record}: {reason}', de: '{actor} hat {record} abgelehnt: {reason}' },
  plan_to_approve: {
    en: 'The plan of {record} costs more than {limit} and needs your approval.',
    de: 'Der Plan von {record} kostet mehr als {limit} und braucht Ihre Genehmigung.',
  },
  plan_approved: {
    en: '{actor} approved your plan of {record}.',
    de: '{actor} hat Ihren Plan von {record} genehmigt.',
  },
  plan_returned: {
    en: '{actor} returned your plan of {record}: {reason}',
    de: '{actor} hat Ihren Plan von {record} zurückgegeben: {reason}',
  },
  to_measure: {
    en: '{record} is implemented; its outcome awaits your judgement.',
    de: '{record} ist umgesetzt; das Ergebnis wartet auf Ihre Beurteilung.',
  },
  measured: {
    en: 'The outcome of {record} was judged: {verdict}.',
    de: 'Das Ergebnis von {record} wurde beurteilt: {verdict}.',
  },
  verdict_computed: {
    en: 'The verdict on {record} is computed: {computed}. It now awaits the judgement of a verifier.',
    de: 'Das Urteil zu {record} ist berechnet: {computed}. Es wartet auf die Beurteilung.',
  },
  verdict_waits: {
    en: 'The outcome of {record} is not yet known: {missing} readings are missing; they can be there on {day}.',
    de: 'Das Ergebnis von {record} ist noch nicht bekannt: {missing} Ablesungen fehlen; am {day} können sie da sein.',
  },
  improvement_fading: {
    en: 'The improvement of {record} fades: its readings drift back to what they were.',
    de: 'Die Verbesserung aus {record} lässt nach: Die Ablesungen gehen zurück auf den früheren Stand.',
  },
  outcome_accepted: {
    en: '{actor} accepted the outcome of {record} as it is.',
    de: '{actor} hat das Ergebnis von {record} so angenommen.',
  },
  to_close: {
    en: '{record} is standardized and can be closed.',
    de: '{record} ist standardisiert und kann abgeschlossen werden.',
  },
  deferral_asked: {
    en: '{actor} asks to defer {record} until {day}: {reason}',
    de: '{actor} möchte {record} bis {day} zurückstellen: {reason}',
  },
  deferred: { en: '{record} is deferred until {day}: {reason}', de: '{record} ist bis {day} zurückgestellt: {reason}' },
  redated: {
    en: 'The target date of {record} is now {day}: {reason}',
    de: 'Der Zieltermin von {record} ist jetzt {day}: {reason}',
  },
  cancelled: { en: '{record} was cancelled: {reason}', de: '{record} wurde abgebrochen: {reason}' },
  closed: { en: '{record} is closed: {closedAs}.', de: '{record} ist abgeschlossen: {closedAs}.' },
  stage_reached: { en: '{record} is now: {stage}.', de: '{record} ist jetzt: {stage}.' },
  raised_registered: {
    en: 'Your suggestion is in the register: {record}.',
    de: 'Ihr Vorschlag ist im Register: {record}.',
  },
  raised_dismissed: {
    en: 'Your suggestion {record} was not taken up: {reason}',
    de: 'Ihr Vorschlag {record} wurde nicht aufgenommen: {reason}',
  },
  raised_merged: {
    en: 'Your suggestion {record} goes on together with another entry: {reason}',
    de: 'Ihr Vorschlag {record} geht zusammen mit einem anderen Eintrag weiter: {reason}',
  },
  raised_cancelled: {
    en: 'Your suggestion {record} was cancelled: {reason}',
    de: 'Ihr Vorschlag {record} wurde abgebrochen: {reason}',
  },
  raised_closed: {
    en: 'Your suggestion {record} is closed: {closedAs}.',
    de: 'Ihr Vorschlag {record} ist abgeschlossen: {closedAs}.',
  },
  mentioned: {
    en: '{actor} mentioned you in a comment on {record}.',
    de: '{actor} hat Sie in einem Kommentar zu {record} erwähnt.',
  },
  commented: { en: '{actor} commented on {record}.', de: '{actor} hat {record} kommentiert.' },
  not_accepted: {
    en: '{record} was assigned to you on {day}. Accept it or decline it.',
    de: '{record} wurde Ihnen am {day} zugewiesen. Bitte annehmen oder ablehnen.',
  },
  not_accepted_escalated: {
    en: '{record} has waited since {day} for its owner to accept it.',
    de: '{record} wartet seit {day} darauf, angenommen zu werden.',
  },
  due_soon: { en: '{record} is due on {day}.', de: '{record} ist am {day} fällig.' },
  overdue: { en: '{record} was due on {day}.', de: '{record} war am {day} fällig.' },
  overdue_escalated: { en: '{record} has been overdue since {day}.', de: '{record} ist seit {day} überfällig.' },
  to_judge: {
    en: 'The outcome of {record} can be judged since {day}.',
    de: 'Das Ergebnis von {record} kann seit {day} beurteilt werden.',
  },
  deferral_ended: {
    en: '{record} was deferred until {day} and goes on now.',
    de: '{record} war bis {day} zurückgestellt und geht jetzt weiter.',
  },
  review_today: { en: '{record} is today.', de: '{record} ist heute.' },
  review_missed: {
    en: '{record} was planned for {day} and has not been held.',
    de: '{record} war für den {day} geplant und wurde nicht abgehalten.',
  },
  signal_raised: {
    en: 'The data raised a candidate: {record}.',
    de: 'Die Daten haben einen Vorschlag gemacht: {record}.',
  },
  suitability_asked: {
    en: '{record} changed: does the management system still suit? Please answer.',
    de: '{record} hat sich geändert: Passt das Managementsystem noch? Bitte beantworten.',
  },
  adequacy_asked: {
    en: '{record} missed its target: is the management system enough for this objective? Please answer.',
    de: '{record} hat das Ziel verfehlt: Genügt das Managementsystem diesem Ziel? Bitte beantworten.',
  },
  ...applicabilityNoticeWords,
  ...auditNoticeWords,
  ...incidentNoticeWords,
  ...aiSystemNoticeWords,
  ...nonconformityNoticeWords,
  ...documentNoticeWords,
} as const satisfies Record<string, Label>

export type NoticeCode = keyof typeof noticeWords
export const noticeCodes = Object.keys(noticeWords) as NoticeCode[]

/** Words for what cannot be named: a title for narrower eyes, an actor who is nobody. */
export const noticeNames = {
  hiddenRecord: { en: 'a record', de: 'ein Datensatz' },
  someone: { en: 'Someone', de: 'Jemand' },
} as const satisfies Record<string, Label>
