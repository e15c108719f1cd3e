import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What each step of an audit is for, in one sentence. */
export const auditPurposes: Purposes = {
  announce: {
    en: 'What it is to find out, against what, when, and who: told to those who will be audited.',
    de: 'Was es herausfinden soll, gegen was, wann und wer: den Auditierten mitgeteilt.',
  },
  prepare: {
    en: 'The checklist asks for every criterion, the sample is drawn, and people at all levels will be spoken to.',
    de: 'Die Checkliste fragt nach jedem Kriterium, die Stichprobe ist gezogen, und mit allen Ebenen wird gesprochen.',
  },
  begin: { en: 'From here on the checklist is walked.', de: 'Ab hier wird die Checkliste abgegangen.' },
  finish: {
    en: 'Every line is answered: conform or finding with what was seen, or left out with the reason.',
    de: 'Jede Zeile ist beantwortet: konform oder Feststellung mit dem Gesehenen, oder ausgelassen mit Grund.',
  },
  issue: {
    en: 'What it came to, for those who run what was audited.',
    de: 'Was dabei herauskam, für die, die das Auditierte verantworten.',
  },
  followUp: {
    en: 'From here on its findings are followed to their end.',
    de: 'Ab hier werden die Feststellungen bis zum Ende verfolgt.',
  },
  close: {
    en: 'Every nonconformity is accepted and has its own record; the rest was decided on.',
    de: 'Jede Nichtkonformität ist angenommen und hat ihren Eintrag; über das Übrige ist entschieden.',
  },
  replan: { en: 'Changes what was announced, with the reason.', de: 'Ändert, was angekündigt war, mit Grund.' },
  reschedule: {
    en: 'Other days; the agreed start stays, so a delay shows.',
    de: 'Andere Tage; der vereinbarte Beginn bleibt, damit eine Verspätung sichtbar ist.',
  },
  defer: {
    en: 'A later day that somebody outside the audit approves: then it is not late.',
    de: 'Ein späterer Tag, den jemand außerhalb des Audits genehmigt: dann ist es nicht überfällig.',
  },
  cancel: { en: 'It does not take place; the reason stays.', de: 'Es findet nicht statt; der Grund bleibt.' },
}

/** Of a programme. */
export const programmePurposes: Purposes = {
  delegateApproval: {
    en: 'Somebody else approves it for top management.',
    de: 'Jemand anderes gibt es für die oberste Leitung frei.',
  },
  approve: {
    en: 'Every clause and applicable control is planned, as often as its risk calls for, with competent auditors.',
    de: 'Jeder Abschnitt und jede geltende Maßnahme ist geplant, so oft wie das Risiko es verlangt, mit kompetenten Auditoren.',
  },
  activate: { en: 'The year of audits begins.', de: 'Das Auditjahr beginnt.' },
  amend: { en: 'Changes what was approved, with the reason.', de: 'Ändert, was freigegeben war, mit Grund.' },
  evaluate: {
    en: 'How far it came, what the audited say, and what will be different.',
    de: 'Wie weit es kam, was die Auditierten sagen, und was anders wird.',
  },
  close: { en: 'It stays as it is, to be read.', de: 'Es bleibt, wie es ist, zum Nachlesen.' },
}

/** Of a finding. */
export const findingPurposes: Purposes = {
  confirm: {
    en: 'What it is, against which requirement, and what shows it; no solution is prescribed.',
    de: 'Was es ist, gegen welche Anforderung, und was es belegt; keine Lösung wird vorgeschrieben.',
  },
  issue: {
    en: 'It goes to the audited, and becomes what it is: a nonconformity, or a candidate improvement.',
    de: 'Sie geht an die Auditierten und wird, was sie ist: eine Nichtkonformität oder ein Vorschlag.',
  },
  respond: { en: 'Do you agree, or do you dispute it?', de: 'Stimmen Sie zu, oder widersprechen Sie?' },
  returnResponse: { en: 'The answer does not answer it yet.', de: 'Die Antwort beantwortet sie noch nicht.' },
  accept: {
    en: 'The answer holds; a dispute gets a reply.',
    de: 'Die Antwort trägt; ein Widerspruch bekommt eine Erwiderung.',
  },
  close: { en: 'What it became is done.', de: 'Was daraus wurde, ist erledigt.' },
  withdraw: { en: 'It does not stand; the reason stays.', de: 'Sie besteht nicht; der Grund bleibt.' },
}

/** Of an auditor’s qualification. */
export const qualificationPurposes: Purposes = {
  approve: {
    en: 'Somebody else has seen the credential and what shows the knowledge.',
    de: 'Jemand anderes hat das Zertifikat gesehen und was das Wissen belegt.',
  },
  renew: { en: 'A new end, with what shows it.', de: 'Ein neues Ende, mit Beleg.' },
  withdraw: { en: 'It counts no longer; the reason stays.', de: 'Sie zählt nicht mehr; der Grund bleibt.' },
}
