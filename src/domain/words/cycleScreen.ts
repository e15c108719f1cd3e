import type { Label } from '#domain/kernel/field.ts'

export const markListText = {
  title: { en: 'Use of the mark', de: 'Verwendung des Zeichens' },
  new: { en: 'Register a use', de: 'Verwendung anmelden' },
  emptyTitle: { en: 'No use yet', de: 'Noch keine Verwendung' },
  empty: {
    en: 'Everywhere we refer to a certificate or show its mark: approved by somebody else, looked at every half year, taken down when the certificate is not valid.',
    de: 'Überall, wo wir auf ein Zertifikat verweisen oder sein Zeichen zeigen: von jemand anderem freigegeben, alle halbe Jahre angesehen, entfernt, wenn das Zertifikat nicht gilt.',
  },
} as const satisfies Record<string, Label>

export const benefitListText = {
  title: { en: 'Benefits', de: 'Nutzen' },
  new: { en: 'Expect a benefit', de: 'Nutzen erwarten' },
  emptyTitle: { en: 'Nothing expected yet', de: 'Noch nichts erwartet' },
  empty: {
    en: 'What the certificate is expected to bring, said before with an indicator and a target, and measured after.',
    de: 'Was das Zertifikat bringen soll: vorher gesagt, mit Indikator und Ziel, und nachher gemessen.',
  },
} as const satisfies Record<string, Label>

export const enquiryListText = {
  title: { en: 'Enquiries', de: 'Anfragen' },
  new: { en: 'Write one down', de: 'Anfrage aufnehmen' },
  emptyTitle: { en: 'Nobody wrote', de: 'Niemand hat geschrieben' },
  empty: {
    en: 'What people outside ask or report on the trust page, by mail or by phone. Seen by few: it may hold names and addresses.',
    de: 'Was Menschen von außen fragen oder melden: über die Vertrauensseite, per E-Mail oder am Telefon. Nur für wenige Augen: Es kann Namen und Adressen enthalten.',
  },
} as const satisfies Record<string, Label>

export const cyclePartText = {
  use: { en: 'The use', de: 'Die Verwendung' },
  approval: { en: 'Approval', de: 'Freigabe' },
  ended: { en: 'It is not in use.', de: 'Es wird nicht verwendet.' },
  inUse: { en: 'In use; it is looked at again by {day}.', de: 'In Verwendung; bis {day} wird es wieder angesehen.' },
  expectation: { en: 'What is expected', de: 'Was erwartet wird' },
  outcome: { en: 'What came', de: 'Was kam' },
  told: { en: 'The message', de: 'Die Nachricht' },
  reply: { en: 'Our answer', de: 'Unsere Antwort' },
  over: { en: 'It is settled.', de: 'Es ist erledigt.' },
} as const satisfies Record<string, Label>

/** What the steps of a certificate's cycle and of what hangs on it are for. */
export const cyclePurposes: Readonly<Record<string, Label>> = {
  certify: {
    en: 'What stands on the certificate, word for word. It ends three years after the decision; its surveillances become tasks at once.',
    de: 'Was auf dem Zertifikat steht, wörtlich. Es endet drei Jahre nach der Entscheidung; die Überwachungen werden sofort zu Aufgaben.',
  },
  recordExisting: {
    en: 'A certificate from before: its facts, its end, and the surveillances already held.',
    de: 'Ein Zertifikat von früher: seine Angaben, sein Ende und die schon erfolgten Überwachungen.',
  },
  refuse: { en: 'The body did not grant it, and why.', de: 'Die Stelle hat es nicht erteilt, und warum.' },
  beginSurveillance1: {
    en: 'The audit of the first surveillance begins; at the latest twelve months after the decision.',
    de: 'Das Audit der ersten Überwachung beginnt; spätestens zwölf Monate nach der Entscheidung.',
  },
  passSurveillance1: { en: 'It was held: when, and in which audit.', de: 'Sie fand statt: wann und in welchem Audit.' },
  beginSurveillance2: {
    en: 'The audit of the second surveillance begins: one in every calendar year.',
    de: 'Das Audit der zweiten Überwachung beginnt: eine in jedem Kalenderjahr.',
  },
  passSurveillance2: { en: 'It was held: when, and in which audit.', de: 'Sie fand statt: wann und in welchem Audit.' },
  beginRecertification: {
    en: 'The whole cycle is looked at; half a year before the end is soon enough.',
    de: 'Der ganze Zyklus wird betrachtet; ein halbes Jahr vor dem Ende ist früh genug.',
  },
  recertify: {
    en: 'The next certificate: majors closed, work finished. In time, the old rhythm stays.',
    de: 'Das nächste Zertifikat: Wesentliches geschlossen, Arbeit beendet. Rechtzeitig bleibt der alte Rhythmus.',
  },
  returnToStage2: {
    en: 'It expired too long ago: at least a stage 2 comes again.',
    de: 'Es ist zu lange abgelaufen: Mindestens eine Stufe 2 folgt neu.',
  },
  suspend: {
    en: 'The body suspended it. The trust page shows no mark from now on, and every use is asked to come down.',
    de: 'Die Stelle hat es ausgesetzt. Die Vertrauensseite zeigt ab jetzt kein Zeichen, und jede Verwendung soll verschwinden.',
  },
  restore: { en: 'The body lifted the suspension.', de: 'Die Stelle hat die Aussetzung aufgehoben.' },
  reduceScope: { en: 'What the body took out of the scope.', de: 'Was die Stelle aus dem Geltungsbereich nahm.' },
  changeScope: { en: 'The scope as it stands on it now.', de: 'Der Geltungsbereich, wie er jetzt darauf steht.' },
  callSpecialAudit: {
    en: 'An audit out of turn: a complaint, a change, a suspension, a wider scope.',
    de: 'Ein Audit außer der Reihe: Beschwerde, Änderung, Aussetzung, weiterer Geltungsbereich.',
  },
  keepChanges: {
    en: 'What changed since the certificate. What is significant becomes a task to tell the body.',
    de: 'Was sich seit dem Zertifikat änderte. Was wesentlich ist, wird eine Aufgabe, es der Stelle zu sagen.',
  },
  transfer: {
    en: 'Another body takes it over after its review; cycle and open nonconformities go along.',
    de: 'Eine andere Stelle übernimmt es nach ihrer Prüfung; Zyklus und offene Nichtkonformitäten gehen mit.',
  },
  withdraw: { en: 'The body took it away.', de: 'Die Stelle hat es entzogen.' },
  expire: { en: 'Its last day is over.', de: 'Sein letzter Tag ist vorbei.' },
  endVoluntarily: { en: 'We end it ourselves.', de: 'Wir beenden es selbst.' },
  approve: {
    en: 'It names the system, claims nothing and stands on no product.',
    de: 'Es nennt das System, behauptet nichts und steht auf keinem Produkt.',
  },
  turnDown: { en: 'It may not be used so.', de: 'So darf es nicht verwendet werden.' },
  look: { en: 'It is still there, and still as it was approved.', de: 'Es ist noch da und noch wie freigegeben.' },
  takeDown: { en: 'It is gone from there.', de: 'Es ist von dort weg.' },
  expect: {
    en: 'Said before: what, seen by what, from where to where, by when.',
    de: 'Vorher gesagt: was, woran man es sieht, von wo nach wo, bis wann.',
  },
  realise: { en: 'It was measured, and it came.', de: 'Es wurde gemessen und ist eingetreten.' },
  realisePartly: { en: 'It was measured, and some of it came.', de: 'Es wurde gemessen und ist zum Teil eingetreten.' },
  miss: { en: 'It was measured, and it did not come.', de: 'Es wurde gemessen und ist nicht eingetreten.' },
  handOut: {
    en: 'Who answers; from now on they see it too.',
    de: 'Wer antwortet; ab jetzt sieht es diese Person auch.',
  },
  reply: {
    en: 'What they are told; whoever sent it through the page reads it under their link.',
    de: 'Was sie erfahren; wer über die Seite schrieb, liest es unter dem eigenen Link.',
  },
  setAside: { en: 'Nothing to answer, and why.', de: 'Nichts zu beantworten, und warum.' },
}

export const keepingText = {
  certificate: { en: 'The certificate', de: 'Das Zertifikat' },
  statement: { en: 'What we may say', de: 'Was wir sagen dürfen' },
  noStatement: {
    en: 'While it is not valid, nothing may refer to it.',
    de: 'Solange es nicht gilt, darf nichts darauf verweisen.',
  },
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  sitesVisited: {
    en: 'visits the central function and at least {visited} of {others} other sites',
    de: 'besucht die Zentrale und mindestens {visited} von {others} anderen Standorten',
  },
  sitesByChance: {
    en: 'visits the central function and at least {visited} of {others} other sites, {atRandom} drawn at random',
    de: 'besucht die Zentrale und mindestens {visited} von {others} anderen Standorten, {atRandom} zufällig gezogen',
  },
  next: { en: 'What comes next', de: 'Was als Nächstes kommt' },
  by: { en: 'by {day}', de: 'bis {day}' },
  warnings: { en: 'What could cost it', de: 'Was es kosten könnte' },
  noWarnings: {
    en: 'Nothing we know of would be a major nonconformity today.',
    de: 'Nichts, was wir wissen, wäre heute eine wesentliche Nichtkonformität.',
  },
  more: { en: 'and {count} more', de: 'und {count} weitere' },
  momentum: { en: 'Momentum', de: 'Schwung' },
  momentumSoon: {
    en: '{before} steps in the 90 days before the decision. What came after is known from {day}.',
    de: '{before} Schritte in den 90 Tagen vor der Entscheidung. Was danach kam, ist ab {day} bekannt.',
  },
  momentumKeeps: {
    en: '{after} steps in the 90 days after the decision, {before} in the 90 before ({change}).',
    de: '{after} Schritte in den 90 Tagen nach der Entscheidung, {before} in den 90 davor ({change}).',
  },
  momentumDrops: {
    en: 'It drops: {after} steps in the 90 days after the decision, {before} in the 90 before ({change}).',
    de: 'Er lässt nach: {after} Schritte in den 90 Tagen nach der Entscheidung, {before} in den 90 davor ({change}).',
  },
  evolution: { en: 'What changed since', de: 'Was sich seither änderte' },
  unannounced: {
    en: 'As things stand the body may come at short notice or unannounced: {reasons}.',
    de: 'Wie es steht, darf die Stelle kurzfristig oder unangekündigt kommen: {reasons}.',
  },
  nothingChanged: { en: 'Nothing yet.', de: 'Noch nichts.' },
  pack: { en: 'For the next surveillance', de: 'Für die nächste Überwachung' },
  packLead: {
    en: 'Everything since the last audit of the body on {day}, for everyone to see.',
    de: 'Alles seit dem letzten Audit der Stelle am {day}, soweit es alle sehen dürfen.',
  },
  packFile: { en: 'Pack', de: 'Unterlagen' },
  nothing: { en: 'Nothing', de: 'Nichts' },
  cycle: { en: 'The three years', de: 'Die drei Jahre' },
  cycleFile: { en: 'Report', de: 'Bericht' },
  year: { en: 'From {from} until {to}', de: 'Vom {from} bis {to}' },
  neverSampled: { en: 'No audit of the body looked at', de: 'Kein Audit der Stelle sah auf' },
  yearsWithout: { en: 'Years without surveillance', de: 'Jahre ohne Überwachung' },
  untilNow: { en: 'The cycle begins with the certificate.', de: 'Der Zyklus beginnt mit dem Zertifikat.' },
} as const satisfies Record<string, Label>

export const cycleStepText = {
  surveillance1: { en: 'First surveillance', de: 'Erste Überwachung' },
  surveillance2: { en: 'Second surveillance', de: 'Zweite Überwachung' },
  recertification: { en: 'Next certificate', de: 'Nächstes Zertifikat' },
} as const satisfies Record<string, Label>

export const warningText = {
  ncOverdue: { en: 'Overdue nonconformity', de: 'Überfällige Nichtkonformität' },
  minorsRepeat: {
    en: 'Three minors or more within a year on one requirement',
    de: 'Drei oder mehr geringfügige zu einer Anforderung in einem Jahr',
  },
  auditMissing: { en: 'No internal audit within a year', de: 'Kein internes Audit seit einem Jahr' },
  reviewMissing: { en: 'No management review within a year', de: 'Keine Managementbewertung seit einem Jahr' },
  notShown: { en: 'Clause without evidence', de: 'Abschnitt ohne Nachweis' },
  documentMissing: { en: 'Documented information missing', de: 'Dokumentierte Information fehlt' },
  surveillanceUnplanned: { en: 'Surveillance not planned', de: 'Überwachung nicht geplant' },
  recertificationLate: { en: 'Recertification not begun', de: 'Rezertifizierung nicht begonnen' },
  bodyNotTold: { en: 'Body not told of a change', de: 'Stelle über Änderung nicht informiert' },
  markUnseen: { en: 'Use of the mark not looked at', de: 'Verwendung des Zeichens nicht angesehen' },
  enquiryLate: { en: 'Enquiry not answered', de: 'Anfrage nicht beantwortet' },
  riskOverdue: { en: 'Risk overdue', de: 'Überfälliges Risiko' },
} as const satisfies Record<string, Label>

export const packText = {
  internalAudits: { en: 'Internal audits', de: 'Interne Audits' },
  managementReviews: { en: 'Management reviews', de: 'Managementbewertungen' },
  nonconformities: { en: 'Nonconformities', de: 'Nichtkonformitäten' },
  complaints: { en: 'Incidents and complaints', de: 'Vorfälle und Beschwerden' },
  objectives: { en: 'Objectives', de: 'Ziele' },
  improvements: { en: 'Progress of improvements', de: 'Fortschritt der Verbesserungen' },
  operation: { en: 'AI systems in operation', de: 'KI-Systeme in Betrieb' },
  changes: { en: 'Changes', de: 'Änderungen' },
  markUse: { en: 'Use of the mark', de: 'Verwendung des Zeichens' },
} as const satisfies Record<string, Label>

export const cycleFigureText = {
  internalAudits: { en: 'Internal audits reported', de: 'Interne Audits berichtet' },
  reviews: { en: 'Management reviews held', de: 'Managementbewertungen' },
  improvementsClosed: { en: 'Improvements closed', de: 'Verbesserungen abgeschlossen' },
  improvementsMet: { en: 'of them with the target met', de: 'davon mit erreichtem Ziel' },
  nonconformities: { en: 'Nonconformities', de: 'Nichtkonformitäten' },
  majors: { en: 'of them major or critical', de: 'davon wesentlich oder kritisch' },
  nonconformitiesClosed: { en: 'Nonconformities closed', de: 'Nichtkonformitäten geschlossen' },
  incidents: { en: 'Incidents and near misses', de: 'Vorfälle und Beinahe-Vorfälle' },
  objectivesAchieved: { en: 'Objectives achieved', de: 'Ziele erreicht' },
} as const satisfies Record<string, Label>
