/** What keeps a gate of an AI system closed, and what may not be done to one. */
export const aiSystemRefusals = {
  gate_needs: { en: 'This gate asks for: {field}.', de: 'Dieses Tor verlangt: {field}.' },
  gate_answered_no: {
    en: '{field}: the answer is no. The gate opens when it is done, or does not apply.',
    de: '{field}: die Antwort ist Nein. Das Tor öffnet, wenn es getan ist oder nicht zutrifft.',
  },
  gate_others_agree: {
    en: 'This gate is decided together: {by} must agree too.',
    de: 'Dieses Tor wird gemeinsam entschieden: Auch {by} muss zustimmen.',
  },
  gate_agreed_already: { en: 'You agreed already.', de: 'Sie haben schon zugestimmt.' },
  gate_not_yours: { en: 'Gate {gate} is decided by: {by}.', de: 'Über Tor {gate} entscheidet: {by}.' },
  gate_top_management: {
    en: 'A high-risk system is released by top management.',
    de: 'Ein Hochrisiko-System gibt die oberste Leitung frei.',
  },
  gate_undecided: {
    en: 'Gate {gate} has not been decided. It is decided by: {by}.',
    de: 'Über Tor {gate} ist nicht entschieden. Es entscheidet: {by}.',
  },
  gate_declined: { en: 'Gate {gate} was declined: {reason}', de: 'Tor {gate} wurde abgelehnt: {reason}' },
  gate_reopened: {
    en: 'The system changed since gate {gate} was passed; it is to be decided anew.',
    de: 'Das System hat sich geändert, seit Tor {gate} passiert wurde; es ist neu zu entscheiden.',
  },
  gate_unknown: {
    en: 'There is no gate {gate}. There are: {gates}.',
    de: 'Ein Tor {gate} gibt es nicht. Es gibt: {gates}.',
  },
  gate_stage_before: {
    en: 'The system stands at the stage {state}; gate {gate} comes later.',
    de: 'Das System steht in der Phase {state}; Tor {gate} kommt später.',
  },
  gate_not_running: { en: 'The system is not to run: {state}.', de: 'Das System soll nicht laufen: {state}.' },
  gate_skipped: {
    en: 'A bought system has no gate {gate}: its supplier is looked at and it is set up at gate 2.',
    de: 'Ein gekauftes System hat kein Tor {gate}: Lieferant und Einrichtung werden an Tor 2 geprüft.',
  },
  practice_prohibited: {
    en: 'A prohibited practice goes through no gate.',
    de: 'Eine verbotene Praktik geht durch kein Tor.',
  },
  high_risk_follows: {
    en: 'High risk follows from the class; change the class.',
    de: 'Hochrisiko folgt aus der Klasse; bitte die Klasse ändern.',
  },
  origin_fixed: {
    en: 'Gate 1 looked at where it comes from; it stays until the system runs.',
    de: 'Tor 1 hat die Herkunft geprüft; sie bleibt, bis das System läuft.',
  },
  system_is_bought: {
    en: 'This system is bought: it is set up, not developed.',
    de: 'Dieses System ist gekauft: Es wird eingerichtet, nicht entwickelt.',
  },
  system_is_made_here: {
    en: 'This system is made here: it goes through development and gate 3.',
    de: 'Dieses System entsteht hier: Es geht durch die Entwicklung und Tor 3.',
  },
  assessment_missing: { en: 'No risk assessment names this system.', de: 'Keine Risikobewertung nennt dieses System.' },
  assessment_unapproved: {
    en: 'The risk assessment {assessment} is not approved.',
    de: 'Die Risikobewertung {assessment} ist nicht freigegeben.',
  },
  assessment_lapsed: {
    en: 'The risk assessment {assessment} held until {day}.',
    de: 'Die Risikobewertung {assessment} galt bis {day}.',
  },
  risks_open: {
    en: 'Risks neither treated nor accepted: {count}.',
    de: 'Weder behandelte noch angenommene Risiken: {count}.',
  },
  risks_unacceptable: {
    en: 'Risks above what is acceptable: {count}.',
    de: 'Risiken über dem, was annehmbar ist: {count}.',
  },
  system_impact_missing: {
    en: 'No impact assessment names this system.',
    de: 'Keine Folgenabschätzung nennt dieses System.',
  },
  impact_not_current: {
    en: 'The impact assessment {impact} is not approved or no longer current.',
    de: 'Die Folgenabschätzung {impact} ist nicht freigegeben oder nicht mehr aktuell.',
  },
  statement_missing: {
    en: 'No Statement of Applicability is in force.',
    de: 'Keine Erklärung zur Anwendbarkeit ist in Kraft.',
  },
  controls_undone: {
    en: 'Controls that apply to this system and are not implemented: {count} ({refs}).',
    de: 'Maßnahmen, die für dieses System gelten und nicht umgesetzt sind: {count} ({refs}).',
  },
  supplier_unchecked: {
    en: 'The due diligence of supplier {supplier} is missing or no longer holds.',
    de: 'Die Prüfung des Lieferanten {supplier} fehlt oder gilt nicht mehr.',
  },
  system_resources_missing: {
    en: 'No resource is recorded for it: data, tools, compute, people.',
    de: 'Keine Ressource ist dafür festgehalten: Daten, Werkzeuge, Rechenleistung, Menschen.',
  },
  resource_unexplained: {
    en: '{resource}: no resource of this kind is in use for it, and no reason is given why it needs none.',
    de: '{resource}: Keine Ressource dieser Art ist dafür in Gebrauch, und kein Grund steht da, warum es keine braucht.',
  },
  dataset_incomplete: {
    en: 'Data set “{name}” lacks where it comes from, its quality, its preparation or the check for bias.',
    de: 'Dem Datensatz „{name}“ fehlt Herkunft, Qualität, Aufbereitung oder die Prüfung auf Verzerrung.',
  },
  threshold_missing: {
    en: '{quality}: set a threshold before measuring, or say why none is needed.',
    de: '{quality}: eine Schwelle vor der Messung festlegen oder sagen, warum keine nötig ist.',
  },
  threshold_unmeasured: { en: '{quality}: the result is missing.', de: '{quality}: das Ergebnis fehlt.' },
  threshold_missed: {
    en: '{quality}: measured {measured}, the threshold is {threshold}.',
    de: '{quality}: gemessen {measured}, die Schwelle ist {threshold}.',
  },
  criteria_fixed: {
    en: 'Validation has begun: thresholds stand; only results are filled in.',
    de: 'Die Validierung hat begonnen: Schwellen stehen fest; nur Ergebnisse werden eingetragen.',
  },
  builders_stay: {
    en: 'Whoever built it stays named among the developers: others validate and release it.',
    de: 'Wer es gebaut hat, bleibt unter „Entwicklung“ genannt: Andere validieren es und geben es frei.',
  },
  validator_untrained: {
    en: 'The validator has no valid competence for it.',
    de: 'Der validierenden Person fehlt die gültige Kompetenz dafür.',
  },
  sod_07: {
    en: 'Whoever builds a system does not validate it ({duty}).',
    de: 'Wer ein System baut, validiert es nicht ({duty}).',
  },
  sod_08: {
    en: 'Whoever builds a system or answers for it does not release it ({duty}).',
    de: 'Wer ein System baut oder verantwortet, gibt es nicht frei ({duty}).',
  },
  drill_missing: {
    en: 'Oversight was never tried out: record a drill.',
    de: 'Die Aufsicht wurde nie erprobt: bitte eine Übung festhalten.',
  },
  drill_failed: {
    en: 'The last drill, on {day}, failed: oversight has to work.',
    de: 'Die letzte Übung am {day} misslang: Die Aufsicht muss wirken.',
  },
  overseers_untrained: {
    en: 'People who oversee it without valid competence: {count}.',
    de: 'Aufsichtspersonen ohne gültige Kompetenz: {count}.',
  },
  limit_missing: {
    en: 'A line of the monitoring plan has no limit.',
    de: 'Einer Zeile des Überwachungsplans fehlt eine Grenze.',
  },
  monitoring_unowned: {
    en: 'A line of the monitoring plan names nobody responsible.',
    de: 'Eine Zeile des Überwachungsplans nennt niemanden, der verantwortlich ist.',
  },
  monitoring_metric_idle: {
    en: 'A metric of the monitoring plan is not in use.',
    de: 'Eine Kennzahl des Überwachungsplans ist nicht in Gebrauch.',
  },
  logs_too_short: {
    en: 'Logs of a high-risk system are kept at least until {day}.',
    de: 'Protokolle eines Hochrisiko-Systems bleiben mindestens bis {day}.',
  },
  never_released: {
    en: 'It was suspended before gate 5: it goes on with its deployment.',
    de: 'Es wurde vor Tor 5 ausgesetzt: Es geht mit der Einführung weiter.',
  },
  was_in_operation: {
    en: 'It was in operation when it was suspended: put it back into operation.',
    de: 'Es war in Betrieb, als es ausgesetzt wurde: bitte wieder in Betrieb nehmen.',
  },
  previous_not_running: { en: 'No earlier version of it runs.', de: 'Keine frühere Version davon läuft.' },
  system_change_missing: { en: 'Say what changes.', de: 'Sagen, was sich ändert.' },
  retire_instead: {
    en: 'It has been in operation: it is retired through gate 7.',
    de: 'Es war in Betrieb: Es wird durch Tor 7 stillgelegt.',
  },
  log_only_grows: {
    en: 'What stands in this log stays; add to its end.',
    de: 'Was in diesem Protokoll steht, bleibt; bitte am Ende ergänzen.',
  },
  log_entry_missing: { en: 'Add an entry.', de: 'Bitte einen Eintrag ergänzen.' },
  log_day_ahead: { en: 'This day has not come yet.', de: 'Dieser Tag ist noch nicht gekommen.' },
  more_overridden_than_decided: {
    en: 'More cases were overridden than decided.',
    de: 'Es wurden mehr Fälle übersteuert als entschieden.',
  },
} as const
