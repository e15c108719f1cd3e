import type { Label } from '#domain/kernel/field.ts'

/** What must be shown for each clause, in our own words (brief §1.1): what a line of a checklist asks. */
export const clausesShow: Readonly<Record<string, Label>> = {
  '4.1': {
    en: 'External and internal issues, whether climate change matters, what AI is meant for, and our AI roles.',
    de: 'Externe und interne Themen, ob Klimawandel von Belang ist, wozu KI dient und unsere KI-Rollen.',
  },
  '4.2': {
    en: 'Who the parties are, what they need, and which of it the AIMS will meet.',
    de: 'Wer die Parteien sind, was sie brauchen und was davon das System erfüllt.',
  },
  '4.3': {
    en: 'Boundaries that follow from issues and parties, and which AI activities are inside. The scope is written down.',
    de: 'Grenzen, die aus Themen und Parteien folgen, und welche KI-Tätigkeiten darin liegen. Der Anwendungsbereich ist festgehalten.',
  },
  '4.4': {
    en: 'Processes and how they interact, kept improving and documented as needed.',
    de: 'Prozesse und ihr Zusammenwirken, fortlaufend verbessert und soweit nötig dokumentiert.',
  },
  '5.1': {
    en: 'Policy and objectives fit the strategy, the AIMS is part of the business, resources are there, improvement is promoted.',
    de: 'Politik und Ziele passen zur Strategie, das System ist Teil des Geschäfts, Ressourcen sind da, Verbesserung wird gefördert.',
  },
  '5.2': {
    en: 'A policy that fits the purpose, frames objectives and commits to improvement; written, communicated, available.',
    de: 'Eine Politik, die zum Zweck passt, Ziele rahmt und zur Verbesserung verpflichtet; schriftlich, bekannt, zugänglich.',
  },
  '5.3': {
    en: 'Who assures conformity, and who reports on the AIMS to top management.',
    de: 'Wer für Konformität sorgt und wer der obersten Leitung über das System berichtet.',
  },
  '6.1.1': {
    en: 'Actions for risks and opportunities, built into processes and checked; criteria for which AI risk is acceptable.',
    de: 'Maßnahmen zu Risiken und Chancen, in Prozesse eingebaut und geprüft; Kriterien, welches KI-Risiko annehmbar ist.',
  },
  '6.1.2': {
    en: 'A repeatable process: risks identified, consequences for organization, people and society, likelihood, level, priority.',
    de: 'Ein wiederholbarer Prozess: Risiken erkannt, Folgen für Organisation, Menschen und Gesellschaft, Wahrscheinlichkeit, Höhe, Rang.',
  },
  '6.1.3': {
    en: 'Options chosen, controls compared with Annex A, a statement of applicability, a plan, and both plan and residual risk approved.',
    de: 'Optionen gewählt, Maßnahmen mit Anhang A verglichen, eine Erklärung zur Anwendbarkeit, ein Plan; Plan und Restrisiko freigegeben.',
  },
  '6.1.4': {
    en: 'How consequences for individuals, groups and society are assessed, for intended use and foreseeable misuse, and fed into risk.',
    de: 'Wie Folgen für Einzelne, Gruppen und Gesellschaft beurteilt werden, bei gedachtem Gebrauch und absehbarem Missbrauch, und ins Risiko einfließen.',
  },
  '6.2': {
    en: 'Objectives that follow the policy and can be measured, monitored and communicated; who does what by when.',
    de: 'Ziele, die der Politik folgen, messbar, überwacht und bekannt; wer was bis wann tut.',
  },
  '6.3': { en: 'Changes of the AIMS were made in a planned way.', de: 'Änderungen am System geschahen geplant.' },
  '7.1': {
    en: 'The resources needed are known and provided.',
    de: 'Die nötigen Ressourcen sind bekannt und bereitgestellt.',
  },
  '7.2': {
    en: 'Competence needed, what it rests on, what was done to gain it, and whether that worked; with evidence.',
    de: 'Nötige Kompetenz, worauf sie beruht, was dafür getan wurde und ob es half; mit Nachweis.',
  },
  '7.3': {
    en: 'People know the policy, their own part, and what follows when requirements are not met.',
    de: 'Menschen kennen die Politik, ihren Beitrag und was folgt, wenn Anforderungen nicht erfüllt sind.',
  },
  '7.4': { en: 'What is communicated, when, with whom and how.', de: 'Was wann mit wem und wie kommuniziert wird.' },
  '7.5.1': {
    en: 'The documents the standard asks for exist, and those we found necessary.',
    de: 'Die verlangten Dokumente gibt es und die, die wir für nötig halten.',
  },
  '7.5.2': {
    en: 'Documents are identified, in a fitting format, reviewed and approved.',
    de: 'Dokumente sind gekennzeichnet, in passender Form, geprüft und freigegeben.',
  },
  '7.5.3': {
    en: 'Documents are available and protected: versions, retention, disposal, and those from outside.',
    de: 'Dokumente sind verfügbar und geschützt: Versionen, Aufbewahrung, Entsorgung, auch die von außen.',
  },
  '8.1': {
    en: 'Criteria are set, controls work and are watched, changes and outside processes are under control; with evidence.',
    de: 'Kriterien sind gesetzt, Maßnahmen wirken und werden beobachtet, Änderungen und externe Prozesse sind gelenkt; mit Nachweis.',
  },
  '8.2': {
    en: 'Risk assessments at planned times and when something significant changes; their results.',
    de: 'Risikobeurteilungen zu geplanten Zeiten und bei wesentlichen Änderungen; ihre Ergebnisse.',
  },
  '8.3': {
    en: 'The treatment plan is carried out, its effect verified, what does not work treated again; the results.',
    de: 'Der Behandlungsplan ist umgesetzt, seine Wirkung geprüft, Unwirksames neu behandelt; die Ergebnisse.',
  },
  '8.4': {
    en: 'Impact assessments at planned times and when something significant changes; their results.',
    de: 'Folgenabschätzungen zu geplanten Zeiten und bei wesentlichen Änderungen; ihre Ergebnisse.',
  },
  '9.1': {
    en: 'What is measured, how, when, who analyses it, and what it says about performance and effectiveness.',
    de: 'Was wie und wann gemessen wird, wer es auswertet und was es über Leistung und Wirksamkeit sagt.',
  },
  '9.2.1': {
    en: 'Audits at planned times, against our own and the standard’s requirements, and whether the AIMS takes effect.',
    de: 'Audits zu geplanten Zeiten gegen eigene und Normanforderungen und ob das System wirkt.',
  },
  '9.2.2': {
    en: 'Frequency, methods, responsibilities; per audit objectives, criteria, scope; impartial auditors; results reported.',
    de: 'Häufigkeit, Methoden, Verantwortung; je Audit Ziele, Kriterien, Umfang; unparteiische Auditoren; Ergebnisse berichtet.',
  },
  '9.3.1': {
    en: 'Top management reviewed the AIMS at planned times: suitable, adequate, effective.',
    de: 'Die oberste Leitung hat das System zu geplanten Zeiten bewertet: passend, ausreichend, wirksam.',
  },
  '9.3.2': {
    en: 'Every input was before the review, or it was said why there was nothing.',
    de: 'Jede Eingabe lag der Bewertung vor, oder es stand dabei, warum es nichts gab.',
  },
  '9.3.3': {
    en: 'Decisions on improvement and change, kept as results.',
    de: 'Entscheidungen zu Verbesserung und Änderung, als Ergebnisse festgehalten.',
  },
  '10.1': {
    en: 'Suitability, adequacy and effectiveness get better, and it shows.',
    de: 'Eignung, Angemessenheit und Wirksamkeit werden besser, und es zeigt sich.',
  },
  '10.2': {
    en: 'Nonconformities controlled and corrected, causes found, like ones looked for, actions reviewed for effect, the AIMS changed.',
    de: 'Nichtkonformitäten beherrscht und korrigiert, Ursachen gefunden, ähnliche gesucht, Wirkung geprüft, System geändert.',
  },
}
