import type { Label } from '#domain/kernel/field.ts'

/** Why a management review or a forum does not go on yet. */
export const reviewRefusals = {
  review_chair_missing: { en: 'Say who chairs it.', de: 'Angeben, wer den Vorsitz hat.' },
  sod_06: {
    en: 'A management review is chaired by top management ({duty}). Name somebody who holds that role.',
    de: 'Eine Managementbewertung leitet die oberste Leitung ({duty}). Jemanden mit dieser Rolle nennen.',
  },
  review_not_chaired: {
    en: 'Whoever chaired the review approves its minutes.',
    de: 'Das Protokoll gibt frei, wer den Vorsitz hatte.',
  },
  review_input_missing: {
    en: '“{input}” says nothing. Write what there is, or why there is nothing to report.',
    de: '„{input}“ sagt nichts. Angeben, was es gibt, oder warum nichts zu berichten ist.',
  },
  review_input_twice: { en: 'An input stands here twice.', de: 'Eine Eingabe steht hier zweimal.' },
  review_snapshot_missing: {
    en: 'The register is not recorded. It is when the inputs are complete.',
    de: 'Das Register ist nicht festgehalten. Das geschieht, wenn die Eingaben vollständig sind.',
  },
  review_day_to_come: { en: 'That day is still to come.', de: 'Dieser Tag kommt erst noch.' },
  review_attendance_missing: { en: 'Say who was there.', de: 'Angeben, wer da war.' },
  review_conclusion_missing: {
    en: 'Conclude: does the management system still suit, is it enough, does it work?',
    de: 'Fazit ziehen: Passt das Managementsystem noch, reicht es aus, wirkt es?',
  },
  review_inputs_fixed: {
    en: 'What was brought to the table stays as it was. Only what is said about it is added.',
    de: 'Was vorlag, bleibt, wie es war. Nur was dazu gesagt wird, kommt hinzu.',
  },
  review_fixed: {
    en: 'This is fixed at this stage of the review.',
    de: 'Das steht in dieser Phase der Bewertung fest.',
  },
  review_actions_open: {
    en: 'What followed from it is not done: {records}.',
    de: 'Was daraus folgte, ist nicht erledigt: {records}.',
  },
  overdue_undecided: {
    en: '{record} was overdue. Escalate it, re-plan it, reassign it or cancel it.',
    de: '{record} war überfällig. Eskalieren, neu planen, neu zuweisen oder abbrechen.',
  },
  overdue_decision_none: {
    en: 'Decide on one improvement at least.',
    de: 'Über mindestens eine Verbesserung entscheiden.',
  },
  overdue_decision_taken: {
    en: 'What was decided was carried out and stays. Decide once more instead.',
    de: 'Was entschieden wurde, ist ausgeführt und bleibt. Stattdessen noch einmal entscheiden.',
  },
  overdue_not_in_snapshot: {
    en: 'This improvement was not overdue when the register was recorded.',
    de: 'Diese Verbesserung war nicht überfällig, als das Register festgehalten wurde.',
  },
  overdue_why_missing: { en: 'Say why.', de: 'Angeben, warum.' },
  overdue_person_missing: { en: 'Say who takes it on.', de: 'Angeben, wer es übernimmt.' },
  overdue_day_missing: { en: 'Say the new day.', de: 'Den neuen Tag angeben.' },
  overdue_day_passed: { en: 'The new day has to be ahead.', de: 'Der neue Tag muss in der Zukunft liegen.' },
  decision_kind_missing: { en: 'Say what it is about.', de: 'Angeben, wozu.' },
  decision_words_missing: { en: 'Say what was decided.', de: 'Angeben, was entschieden wurde.' },
  decision_follow_missing: {
    en: 'Say what it becomes: an improvement, a task, a nonconformity, or nothing further.',
    de: 'Angeben, was daraus wird: Verbesserung, Aufgabe, Nichtkonformität oder nichts weiter.',
  },
  decision_why_missing: { en: 'Say why nothing follows.', de: 'Angeben, warum nichts folgt.' },
  decision_record_missing: { en: 'Name the record it is about.', de: 'Den Datensatz nennen, um den es geht.' },
  decision_person_missing: { en: 'Say who takes it on.', de: 'Angeben, wer es übernimmt.' },
  decision_by_missing: { en: 'Say by when.', de: 'Angeben, bis wann.' },
  decision_amount_missing: {
    en: 'Say how much money or how many days.',
    de: 'Angeben, wie viel Geld oder wie viele Tage.',
  },
  undecided_improvement: {
    en: 'Decide on opportunities for improvement, or say why none is taken up.',
    de: 'Über Möglichkeiten zur Verbesserung entscheiden oder sagen, warum keine aufgegriffen wird.',
  },
  undecided_systemChange: {
    en: 'Decide whether the management system changes, or say why it does not.',
    de: 'Entscheiden, ob sich das Managementsystem ändert, oder sagen, warum nicht.',
  },
  undecided_resource: {
    en: 'Decide on resources, or say why they are enough.',
    de: 'Über Ressourcen entscheiden oder sagen, warum sie reichen.',
  },
  undecided_prioritization: {
    en: 'Decide what comes first, or say why the order stays.',
    de: 'Entscheiden, was zuerst kommt, oder sagen, warum die Reihenfolge bleibt.',
  },
  forum_kind_missing: { en: 'Say what kind of meeting it is.', de: 'Angeben, was für eine Sitzung es ist.' },
  forum_agenda_missing: { en: 'Say what it was about.', de: 'Angeben, worum es ging.' },
  forum_held: {
    en: 'The meeting was held. What it said stays.',
    de: 'Die Sitzung war. Was gesagt wurde, bleibt.',
  },
} as const satisfies Record<string, Label>
