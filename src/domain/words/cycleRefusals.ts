import type { Label } from '#domain/kernel/field.ts'

/** Why a certificate, a use of its mark, a benefit or a public text does not go on yet. */
export const cycleRefusals = {
  certificate_number_missing: { en: 'Say which number it has.', de: 'Angeben, welche Nummer es hat.' },
  certificate_scope_missing: {
    en: 'Say which scope stands on it.',
    de: 'Angeben, welcher Geltungsbereich darauf steht.',
  },
  certificate_sites_missing: { en: 'Say which sites it names.', de: 'Angeben, welche Standorte es nennt.' },
  certificate_edition_missing: {
    en: 'Say which standard and edition it names.',
    de: 'Angeben, welche Norm und Ausgabe es nennt.',
  },
  certificate_body_missing: { en: 'Say which body gave it.', de: 'Angeben, welche Stelle es erteilt hat.' },
  accreditation_missing: {
    en: 'Say who accredits the body.',
    de: 'Angeben, wer die Stelle akkreditiert.',
  },
  accreditation_mark_missing: {
    en: 'Say which accreditation mark it bears.',
    de: 'Angeben, welches Akkreditierungszeichen es trägt.',
  },
  verification_link_missing: {
    en: 'Give the address where anyone can check it, beginning with https://.',
    de: 'Die Adresse nennen, unter der es jede Person prüfen kann; sie beginnt mit https://.',
  },
  decision_day_missing: { en: 'Say when the body decided.', de: 'Angeben, wann die Stelle entschieden hat.' },
  decided_by_auditors: {
    en: 'The decision is made by people who did not audit: confirm it and say who.',
    de: 'Es entscheiden Personen, die nicht auditiert haben: bestätigen und sagen, wer.',
  },
  decider_audited: {
    en: 'Whoever audited does not decide: {names}. Ask the body who decided.',
    de: 'Wer auditiert hat, entscheidet nicht: {names}. Die Stelle fragen, wer entschieden hat.',
  },
  special_audit_unannounced: {
    en: 'An audit to extend the scope is agreed on: it does not come at short notice or unannounced.',
    de: 'Ein Audit zur Erweiterung wird vereinbart: Es kommt nicht kurzfristig oder unangekündigt.',
  },
  day_not_come: { en: 'This day has not come yet.', de: 'Dieser Tag ist noch nicht gekommen.' },
  certificate_too_long: {
    en: 'A certificate ends three years after the decision: on {day} at the latest.',
    de: 'Ein Zertifikat endet drei Jahre nach der Entscheidung: spätestens am {day}.',
  },
  surveillance_before_missing: {
    en: 'The surveillance before it was not held.',
    de: 'Die Überwachung davor wurde nicht durchgeführt.',
  },
  surveillance_already_held: { en: 'It was already held.', de: 'Sie wurde schon durchgeführt.' },
  surveillance_day_missing: { en: 'Say when it was held.', de: 'Angeben, wann sie war.' },
  surveillance_before_decision: {
    en: 'A surveillance comes after the decision.',
    de: 'Eine Überwachung folgt auf die Entscheidung.',
  },
  surveillance_late: {
    en: 'It was due by {day}. Say why it was later and what the body said.',
    de: 'Sie war bis {day} fällig. Angeben, warum sie später war und was die Stelle dazu sagte.',
  },
  recertification_unfinished: {
    en: 'Say when the work of the recertification was finished.',
    de: 'Angeben, wann die Arbeit der Rezertifizierung beendet war.',
  },
  next_decision_missing: {
    en: 'Say when the body decided on the next certificate.',
    de: 'Angeben, wann die Stelle über das nächste Zertifikat entschieden hat.',
  },
  majors_open: {
    en: '{count} major nonconformities of the recertification are open.',
    de: '{count} wesentliche Nichtkonformitäten der Rezertifizierung sind offen.',
  },
  stage2_needed: {
    en: 'It expired more than six months ago: at least a new stage 2 is needed.',
    de: 'Es ist vor mehr als sechs Monaten abgelaufen: Mindestens eine neue Stufe 2 ist nötig.',
  },
  suspension_unresolved: {
    en: 'The suspension lasts longer than six months: say why the body lifts it all the same.',
    de: 'Die Aussetzung dauert länger als sechs Monate: sagen, warum die Stelle sie trotzdem aufhebt.',
  },
  certificate_scope_same: { en: 'The scope is as it was.', de: 'Der Geltungsbereich ist wie zuvor.' },
  special_audit_missing: { en: 'Add the special audit.', de: 'Das Sonderaudit hinzufügen.' },
  changes_missing: { en: 'Say what changed.', de: 'Angeben, was sich geändert hat.' },
  changes_stay: { en: 'What was recorded stays.', de: 'Was eingetragen wurde, bleibt.' },
  change_unweighed: {
    en: 'Say of each change whether it is significant, and why.',
    de: 'Zu jeder Änderung sagen, ob sie wesentlich ist, und warum.',
  },
  change_is_significant: {
    en: 'Legal form, management, sites, scope and the system itself are significant: the body must hear of it.',
    de: 'Rechtsform, Leitung, Standorte, Geltungsbereich und das System selbst sind wesentlich: Die Stelle muss es erfahren.',
  },
  transfer_not_accredited: {
    en: 'Only an accredited certificate moves.',
    de: 'Nur ein akkreditiertes Zertifikat wechselt.',
  },
  transfer_suspended: {
    en: 'A suspended certificate does not move.',
    de: 'Ein ausgesetztes Zertifikat wechselt nicht.',
  },
  transfer_not_valid: { en: 'Only a valid certificate moves.', de: 'Nur ein gültiges Zertifikat wechselt.' },
  transfer_not_reviewed: {
    en: 'Say when the new body reviewed it.',
    de: 'Angeben, wann die neue Stelle es geprüft hat.',
  },
  transfer_same_body: { en: 'Name another body.', de: 'Eine andere Stelle nennen.' },
  certificate_runs: { en: 'It has not expired yet.', de: 'Es ist noch nicht abgelaufen.' },
  mark_place_missing: { en: 'Say where it is used.', de: 'Angeben, wo es verwendet wird.' },
  mark_wording_missing: { en: 'Say what stands there.', de: 'Angeben, was dort steht.' },
  mark_certification_missing: { en: 'Say of which certification.', de: 'Angeben, zu welcher Zertifizierung.' },
  mark_not_valid: {
    en: 'The certificate is not valid now: nothing new may refer to it.',
    de: 'Das Zertifikat gilt gerade nicht: Nichts Neues darf darauf verweisen.',
  },
  mark_on_product: {
    en: 'The mark of a management system is not used on a product, its interface or its results.',
    de: 'Das Zeichen eines Managementsystems steht nicht auf einem Produkt, seiner Oberfläche oder seinen Ergebnissen.',
  },
  mark_on_packaging: {
    en: 'On packaging only the statement may stand, not the mark.',
    de: 'Auf Verpackungen darf nur die Aussage stehen, nicht das Zeichen.',
  },
  mark_statement_missing: {
    en: 'On packaging the text names the organization, the system, the standard and the body.',
    de: 'Auf Verpackungen nennt der Text die Organisation, das System, die Norm und die Stelle.',
  },
  mark_own: { en: 'Somebody else approves it.', de: 'Jemand anderes gibt es frei.' },
  mark_settled: { en: 'What was approved changes by a new one.', de: 'Freigegebenes ändert sich durch ein neues.' },
  claim_perfect_ai: {
    en: '"{said}" claims that AI is without fault.',
    de: '„{said}“ behauptet, dass KI ohne Fehler ist.',
  },
  claim_no_incidents: {
    en: '"{said}" claims that nothing will happen.',
    de: '„{said}“ behauptet, dass nichts passieren wird.',
  },
  claim_better_than_others: {
    en: '"{said}" claims to be better than others.',
    de: '„{said}“ behauptet, besser als andere zu sein.',
  },
  claim_guaranteed_outcome: {
    en: '"{said}" promises an outcome.',
    de: '„{said}“ verspricht ein Ergebnis.',
  },
  claim_product_certified: {
    en: '"{said}" says that a product is certified; certified is the management system.',
    de: '„{said}“ nennt ein Produkt zertifiziert; zertifiziert ist das Managementsystem.',
  },
  claim_certified_by_iso: {
    en: '"{said}" is not so: ISO certifies nobody, and organizations are certified, not accredited.',
    de: '„{said}“ stimmt nicht: ISO zertifiziert niemanden, und Organisationen werden zertifiziert, nicht akkreditiert.',
  },
  claim_law_presumed: {
    en: '"{said}" claims that a law is met: ISO/IEC 42001 gives no presumption of conformity with the AI Act.',
    de: '„{said}“ behauptet, dass ein Gesetz erfüllt ist: ISO/IEC 42001 begründet keine Vermutung der Konformität mit der KI-Verordnung.',
  },
  benefit_kind_missing: { en: 'Say what kind of benefit it is.', de: 'Angeben, welche Art Nutzen es ist.' },
  benefit_expected_missing: { en: 'Say what is expected.', de: 'Angeben, was erwartet wird.' },
  benefit_indicator_missing: {
    en: 'Say by what it will be seen.',
    de: 'Angeben, woran man es sehen wird.',
  },
  benefit_target_missing: { en: 'Say from what to what.', de: 'Angeben, von welchem Wert zu welchem.' },
  benefit_day_missing: { en: 'Say by when.', de: 'Angeben, bis wann.' },
  benefit_unmeasured: { en: 'Say what was measured, and when.', de: 'Angeben, was gemessen wurde, und wann.' },
  benefit_evidence_missing: { en: 'Say what shows it.', de: 'Angeben, was es zeigt.' },
  benefit_settled: { en: 'What was expected stays as it was said.', de: 'Was erwartet wurde, bleibt wie gesagt.' },
  enquiry_answer_missing: { en: 'Write the answer.', de: 'Die Antwort schreiben.' },
  enquiry_settled: { en: 'What was asked stays as it came in.', de: 'Was gefragt wurde, bleibt, wie es ankam.' },
  enquiry_message_missing: { en: 'Say what it is about.', de: 'Schreiben, worum es geht.' },
  trust_headline_missing: { en: 'The page needs a headline.', de: 'Die Seite braucht eine Überschrift.' },
  trust_nothing_released: {
    en: 'Nothing is released yet: release at least one fact first.',
    de: 'Noch ist nichts freigegeben: erst mindestens eine Tatsache freigeben.',
  },
  trust_address_taken: { en: 'This address is taken.', de: 'Diese Adresse ist vergeben.' },
  trust_not_releasable: {
    en: 'This cannot be released as it stands now.',
    de: 'So, wie es jetzt ist, kann das nicht freigegeben werden.',
  },
  trust_contact_wrong: {
    en: 'This is no e-mail address.',
    de: 'Das ist keine E-Mail-Adresse.',
  },
  trust_unknown: { en: 'There is no such page.', de: 'Diese Seite gibt es nicht.' },
  trust_form_closed: { en: 'This page takes no messages.', de: 'Diese Seite nimmt keine Nachrichten an.' },
} as const satisfies Record<string, Label>
