import type { Label } from '#domain/kernel/field.ts'

interface Texts {
  readonly title: Label
  readonly description: Label
  readonly figure: Label
  readonly unit: Label
  readonly method: Label
  /** Of a share: what is counted, out of what. */
  readonly counted?: Label
  readonly outOf?: Label
  readonly actions: Label
  readonly evaluation: Label
}

/** How every template is judged unless somebody says otherwise. */
const monthly: Label = {
  en: 'Read monthly; looked at in the performance review; judged by the latest complete month on its day.',
  de: 'Monatlich abgelesen, in der Leistungsbewertung angesehen, am Stichtag nach dem letzten vollen Monat beurteilt.',
}
const percent: Label = { en: '%', de: '%' }

/** What the shipped objectives say (C-307). */
export const templateTexts = {
  biasReduction: {
    title: { en: 'Reduce bias in decisions', de: 'Verzerrung in Entscheidungen verringern' },
    description: {
      en: 'Groups are selected at nearly the same rate as the best-placed one.',
      de: 'Gruppen werden fast so oft ausgewählt wie die bestgestellte.',
    },
    figure: { en: 'Selection-rate ratio', de: 'Verhältnis der Auswahlquoten' },
    unit: percent,
    method: {
      en: 'Share selected of the least favoured group divided by that of the most favoured one, from the decision log.',
      de: 'Auswahlquote der am seltensten gewählten Gruppe geteilt durch die der am häufigsten gewählten, aus dem Entscheidungsprotokoll.',
    },
    counted: {
      en: 'Selection rate of the least favoured group',
      de: 'Auswahlquote der am seltensten gewählten Gruppe',
    },
    outOf: { en: 'Selection rate of the most favoured group', de: 'Auswahlquote der am häufigsten gewählten Gruppe' },
    actions: {
      en: 'Test for fairness before each release; rebalance or restrict the features that drive the gap; look at borderline cases by hand.',
      de: 'Vor jeder Freigabe auf Fairness prüfen; Merkmale, die den Abstand treiben, ausgleichen oder beschränken; Grenzfälle von Hand ansehen.',
    },
    evaluation: monthly,
  },
  modelTransparency: {
    title: { en: 'Explain what models decide', de: 'Erklären, was Modelle entscheiden' },
    description: {
      en: 'Whoever is affected by a decision gets an explanation they can use.',
      de: 'Wer von einer Entscheidung betroffen ist, erhält eine brauchbare Erklärung.',
    },
    figure: { en: 'Decisions with an explanation', de: 'Entscheidungen mit Erklärung' },
    unit: percent,
    method: { en: 'Counted in the decision log.', de: 'Aus dem Entscheidungsprotokoll gezählt.' },
    counted: { en: 'Decisions with a stored explanation', de: 'Entscheidungen mit hinterlegter Erklärung' },
    outOf: { en: 'Decisions', de: 'Entscheidungen' },
    actions: {
      en: 'Produce counterfactual explanations; show them in the case; test them with those affected.',
      de: 'Gegenfaktische Erklärungen erzeugen, im Vorgang zeigen und mit Betroffenen erproben.',
    },
    evaluation: monthly,
  },
  oversightDrills: {
    title: { en: 'People can stop every system', de: 'Menschen können jedes System anhalten' },
    description: {
      en: 'Stepping in, overriding and stopping is practised on every live system each quarter.',
      de: 'Eingreifen, Übersteuern und Anhalten wird an jedem System im Betrieb jedes Quartal geübt.',
    },
    figure: { en: 'Oversight drills held', de: 'Gehaltene Aufsichtsübungen' },
    unit: percent,
    method: { en: 'From the oversight records of the systems.', de: 'Aus den Aufsichtsnachweisen der Systeme.' },
    counted: { en: 'Live systems with a drill this quarter', de: 'Systeme im Betrieb mit Übung in diesem Quartal' },
    outOf: { en: 'Live systems', de: 'Systeme im Betrieb' },
    actions: {
      en: 'Plan a drill per system; train the persons named; mend what a drill shows.',
      de: 'Je System eine Übung planen, die Benannten schulen, Gefundenes beheben.',
    },
    evaluation: monthly,
  },
  currentAssessments: {
    title: { en: 'Every risk assessment is current', de: 'Jede Risikobeurteilung ist aktuell' },
    description: {
      en: 'No system runs on an assessment that has run out.',
      de: 'Kein System läuft mit einer abgelaufenen Beurteilung.',
    },
    figure: { en: 'Systems with a current risk assessment', de: 'Systeme mit aktueller Risikobeurteilung' },
    unit: percent,
    method: { en: 'From the inventory and the register of risks.', de: 'Aus Inventar und Risikoregister.' },
    counted: { en: 'Systems whose assessment has not run out', de: 'Systeme mit gültiger Beurteilung' },
    outOf: { en: 'Systems in the inventory', de: 'Systeme im Inventar' },
    actions: {
      en: 'Assess again 30 days before the end; no gate without it.',
      de: '30 Tage vor Ablauf neu beurteilen; kein Gate ohne sie.',
    },
    evaluation: monthly,
  },
  driftDetection: {
    title: { en: 'Notice drift within two days', de: 'Drift binnen zwei Tagen bemerken' },
    description: { en: 'From the first drifted day to the alarm.', de: 'Vom ersten abgedrifteten Tag bis zum Alarm.' },
    figure: { en: 'Time to notice drift', de: 'Zeit bis zum Bemerken einer Drift' },
    unit: { en: 'days', de: 'Tage' },
    method: {
      en: 'Median over the drifts of the month, from the monitoring log.',
      de: 'Median der Drifts des Monats, aus dem Überwachungsprotokoll.',
    },
    actions: {
      en: 'Watch inputs and outputs daily; thresholds with an on-call role.',
      de: 'Ein- und Ausgaben täglich überwachen; Schwellen mit Bereitschaft.',
    },
    evaluation: monthly,
  },
  dataQuality: {
    title: { en: 'Data good enough to decide on', de: 'Daten, auf die man bauen kann' },
    description: {
      en: 'Records meet the quality rules set for their use.',
      de: 'Datensätze erfüllen die Güteregeln ihres Zwecks.',
    },
    figure: { en: 'Records that meet the rules', de: 'Datensätze, die die Regeln erfüllen' },
    unit: percent,
    method: { en: 'Counted by the checks on arrival.', de: 'Von den Prüfungen beim Eingang gezählt.' },
    counted: { en: 'Records that pass every rule', de: 'Datensätze, die jede Regel erfüllen' },
    outOf: { en: 'Records received', de: 'Eingegangene Datensätze' },
    actions: {
      en: 'Check on arrival; return to the source what fails; review the rules twice a year.',
      de: 'Beim Eingang prüfen, Fehlerhaftes zurückgeben, Regeln zweimal jährlich prüfen.',
    },
    evaluation: monthly,
  },
  satisfaction: {
    title: { en: 'Customers are content with what AI answers', de: 'Kunden sind mit den KI-Antworten zufrieden' },
    description: { en: 'Asked after each conversation.', de: 'Nach jedem Gespräch gefragt.' },
    figure: { en: 'Satisfaction', de: 'Zufriedenheit' },
    unit: { en: 'of 5', de: 'von 5' },
    method: { en: 'Mean of the answers of the month.', de: 'Mittel der Antworten des Monats.' },
    actions: {
      en: 'Read the worst conversations every week; hand over to people earlier.',
      de: 'Wöchentlich die schlechtesten Gespräche lesen; früher an Menschen übergeben.',
    },
    evaluation: monthly,
  },
  resolutionTime: {
    title: { en: 'Serious incidents are over soon', de: 'Schwere Vorfälle sind schnell behoben' },
    description: {
      en: 'Median time to resolve incidents of the highest priority.',
      de: 'Median der Lösungszeit von Vorfällen höchster Priorität.',
    },
    figure: { en: 'P1 time to resolve', de: 'P1-Lösungszeit' },
    unit: { en: 'hours', de: 'Stunden' },
    method: {
      en: 'Median over the incidents of the month, from the register.',
      de: 'Median der Vorfälle des Monats, aus dem Register.',
    },
    actions: {
      en: 'A playbook per service; practise it twice a year.',
      de: 'Ein Ablaufplan je Dienst, zweimal jährlich geübt.',
    },
    evaluation: monthly,
  },
} as const satisfies Record<string, Texts>
