import type { Label } from '#domain/kernel/field.ts'

interface Said {
  readonly title: Label
  readonly text: Label
}

const said = (title: readonly [string, string], text: readonly [string, string]): Said => ({
  title: { en: title[0], de: title[1] },
  text: { en: text[0], de: text[1] },
})

/** What is said along the way through the house that improves all year (C-357). */
export const tourTexts = {
  welcome: said(
    ['A management system that proves it improves', 'Ein Managementsystem, das seine Verbesserungen beweist'],
    [
      'Lysmark Mutual, an insurer with 380 people and eight AI systems, as its AIMS manager finds it this morning. Every number opens the records it counts.',
      'Lysmark Mutual, ein Versicherer mit 380 Leuten und acht KI-Systemen, so wie die Verantwortliche ihn heute Morgen vorfindet. Jede Zahl öffnet die Datensätze, die sie zählt.',
    ],
  ),
  register: said(
    ['One register for every improvement', 'Ein Register für jede Verbesserung'],
    [
      'Audits, incidents, customers, staff and the data themselves feed it, in every month and not only before audits. One key, c, and anybody adds to it in twenty seconds.',
      'Audits, Vorfälle, Kunden, Belegschaft und die Daten selbst speisen es, in jedem Monat und nicht nur vor Audits. Mit einer Taste, c, ergänzt es jeder in zwanzig Sekunden.',
    ],
  ),
  proven: said(
    ['An improvement that is proven', 'Eine Verbesserung, die bewiesen ist'],
    [
      'Metric, baseline, target and rules were frozen before the work began; the verdict was computed from the readings on the day agreed. Scroll to “Before and after”.',
      'Kennzahl, Ausgangslage, Ziel und Regeln wurden vor Beginn der Arbeit eingefroren; das Urteil wurde am vereinbarten Tag aus den Ablesungen berechnet. Weiter unten steht „Vorher und nachher“.',
    ],
  ),
  corrected: said(
    ['A nonconformity that was not closed too soon', 'Eine Nichtkonformität, die nicht zu früh geschlossen wurde'],
    [
      'Under control within a day, cause found, action taken, and the first verification failed: so there was a second cycle, and only its result closed it.',
      'Binnen eines Tages unter Kontrolle, Ursache gefunden, Maßnahme umgesetzt, und die erste Prüfung fiel durch: Also gab es eine zweite Runde, und erst ihr Ergebnis schloss sie ab.',
    ],
  ),
  trail: said(
    ['A trail in which a change would show', 'Ein Protokoll, in dem eine Änderung auffiele'],
    [
      'Each entry is chained to the one before it. Press “Verify now”: the whole chain is computed again. Keep the head elsewhere, and nobody can change what lies before it unseen.',
      'Jeder Eintrag hängt am vorigen. Drücken Sie „Jetzt prüfen“: Die ganze Kette wird neu berechnet. Wer den Kopf anderswo aufbewahrt, dem ändert niemand ungesehen, was davor liegt.',
    ],
  ),
  review: said(
    ['A management review that filled its own table', 'Eine Managementbewertung, die ihren Tisch selbst gedeckt hat'],
    [
      'The inputs were computed and frozen; every overdue improvement needed a decision; the minutes wrote themselves, and what is still open is carried forward by itself.',
      'Die Eingaben wurden berechnet und eingefroren; jede überfällige Verbesserung brauchte eine Entscheidung; die Niederschrift entstand von selbst, und was offen ist, trägt sich fort.',
    ],
  ),
  certificate: said(
    ['The certificate, and what keeps it', 'Das Zertifikat und was es erhält'],
    [
      'From the idea through gap assessment, choice of the body and two stages to the certificate; then the surveillance audits, with their dates and rules, for three years.',
      'Von der Idee über Lückenanalyse, Wahl der Stelle und zwei Stufen zum Zertifikat; danach die Überwachungsaudits mit ihren Terminen und Regeln, drei Jahre lang.',
    ],
  ),
  contrast: said(
    ['Is it lived, or made for the audit?', 'Wird es gelebt oder fürs Audit gemacht?'],
    [
      'Culture, measured: who contributes, when, and whether people can tell. Now compare a house that wrote its register in the week before the audit.',
      'Kultur, gemessen: wer beiträgt, wann, und ob die Leute davon erzählen können. Vergleichen Sie nun ein Haus, das sein Register in der Woche vor dem Audit schrieb.',
    ],
  ),
} as const

/** What is said in the house that made its register for the audit. */
export const contrastTexts = {
  register: said(
    ['The same register, made for the audit', 'Dasselbe Register, fürs Audit gemacht'],
    [
      'Fifteen entries in the six days before the audit, twelve called completed, none measured: they stand here as activities, because nothing proves an improvement.',
      'Fünfzehn Einträge in den sechs Tagen vor dem Audit, zwölf davon „abgeschlossen“, keiner gemessen: Sie stehen hier als Aktivitäten, denn nichts beweist eine Verbesserung.',
    ],
  ),
  culture: said(
    ['What such a register looks like in figures', 'Wie so ein Register in Zahlen aussieht'],
    [
      'The signs of an improvement made for the audit, each with its formula and its records. Nobody has to accuse anybody; the dates are enough.',
      'Die Anzeichen von Verbesserung fürs Audit, jedes mit Formel und Datensätzen. Niemand muss jemanden beschuldigen; die Daten genügen.',
    ],
  ),
} as const
