/** What is said while causes are analysed. */
export const causeRefusals = {
  causes_not_here: {
    en: 'Causes are analysed for nonconformities and incidents.',
    de: 'Ursachen werden zu Nichtkonformitäten und Vorfällen untersucht.',
  },
  causes_settled: {
    en: 'The record has gone past the analysis of its causes; what was found stays as it is.',
    de: 'Der Datensatz ist über die Ursachenanalyse hinaus; was gefunden wurde, bleibt, wie es ist.',
  },
  causes_earlier_cycle: {
    en: 'This analysis belongs to an earlier attempt and stays as it was.',
    de: 'Diese Analyse gehört zu einem früheren Anlauf und bleibt, wie sie war.',
  },
  causes_completed: {
    en: 'The analysis is completed; open it again to change it.',
    de: 'Die Analyse ist abgeschlossen; zum Ändern bitte wieder öffnen.',
  },
  causes_not_completed: { en: 'The analysis is not completed.', de: 'Die Analyse ist nicht abgeschlossen.' },
  causes_withdrawn: { en: 'The analysis was withdrawn.', de: 'Die Analyse wurde zurückgezogen.' },
  causes_not_yours: {
    en: 'Those who take part in the analysis, the owner or the AIMS manager do this.',
    de: 'Das tun die Beteiligten der Analyse, die verantwortliche Person oder die AIMS-Leitung.',
  },
  causes_too_many: {
    en: 'A drawing holds at most {limit} boxes.',
    de: 'Eine Zeichnung fasst höchstens {limit} Kästen.',
  },
  cause_out_of_place: {
    en: 'A box cannot stand where it is put.',
    de: 'Ein Kasten kann dort nicht stehen, wo er stehen soll.',
  },
  event_drawn_elsewhere: {
    en: 'The event is drawn at a second place; take it away there first.',
    de: 'Das Ereignis ist an einer zweiten Stelle gezeichnet; bitte erst dort entfernen.',
  },
  rib_stays: { en: 'The five categories stay.', de: 'Die fünf Kategorien bleiben.' },
  cause_names_person: {
    en: 'It names {names}. Say what in the system let it happen, or why the name must stand.',
    de: 'Genannt wird {names}. Bitte sagen, was im System es zuließ, oder warum der Name stehen muss.',
  },
  cause_blames: {
    en: 'It blames: “{words}”. Say what in the system let it happen, or why the wording must stand.',
    de: 'Hier wird beschuldigt: „{words}“. Bitte sagen, was im System es zuließ, oder warum es so stehen muss.',
  },
  team_missing: { en: 'Say who took part.', de: 'Bitte sagen, wer beteiligt war.' },
  cause_text_missing: { en: 'A box is still empty.', de: 'Ein Kasten ist noch leer.' },
  cause_unclassified: {
    en: 'Say what “{text}” is: symptom, contributing cause or root cause; or ask why once more.',
    de: 'Bitte sagen, was „{text}“ ist: Symptom, Mitursache oder Grundursache; oder noch einmal nach dem Warum fragen.',
  },
  cause_category_missing: {
    en: 'Choose the kind of cause from the library for “{text}”.',
    de: 'Bitte für „{text}“ die Art der Ursache aus der Bibliothek wählen.',
  },
  whys_too_few: {
    en: 'At least {count} whys lead to a root cause in the system.',
    de: 'Mindestens {count} Warum führen zu einer Grundursache im System.',
  },
  rib_unanswered: {
    en: '{branch}: name a cause, or say that it was considered and none was found.',
    de: '{branch}: bitte eine Ursache nennen oder sagen, dass es bedacht und keine gefunden wurde.',
  },
  gate_empty: { en: 'Nothing leads to “{text}” yet.', de: 'Zu „{text}“ führt noch nichts.' },
  votes_out_of_reach: {
    en: '“{text}” needs more events than the {count} below it.',
    de: '„{text}“ braucht mehr Ereignisse als die {count} darunter.',
  },
  cut_set_missing: {
    en: 'No set of basic events leads to the top event yet.',
    de: 'Noch führt keine Menge von Basisereignissen zum obersten Ereignis.',
  },
  cut_sets_too_many: {
    en: 'The tree has more combinations than can be worked out; make it smaller.',
    de: 'Der Baum hat mehr Kombinationen, als sich ausrechnen lassen; bitte verkleinern.',
  },
  root_cause_missing: { en: 'No root cause is named yet.', de: 'Noch ist keine Grundursache benannt.' },
  systemic_cause_missing: {
    en: 'At least one root cause lies in the system, not in a person.',
    de: 'Mindestens eine Grundursache liegt im System, nicht in einer Person.',
  },
} as const
