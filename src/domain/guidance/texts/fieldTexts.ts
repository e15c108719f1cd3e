import type { Label } from '#domain/kernel/field.ts'

const said = (en: string, de: string): Label => ({ en, de })

/** What belongs into the fields people ask about most, and what to watch out for. */
export const fieldTexts: Readonly<Record<string, Label>> = {
  'improvement.description': said(
    'What you noticed, where, and what it costs whom. Two sentences are plenty.',
    'Was Ihnen auffiel, wo, und was es wen kostet. Zwei Sätze reichen.',
  ),
  'improvement.sourceType': said(
    'Where the impulse came from. The mix of sources shows whether you improve because you look or because an audit said so.',
    'Woher der Anstoß kam. Die Mischung der Quellen zeigt, ob Sie verbessern, weil Sie hinsehen, oder weil ein Audit es sagte.',
  ),
  'improvement.targetDate': said(
    'The day by which the change is made; the judgement comes later, when enough has been read. Moving it needs a reason and stays visible. If the last action of the plan ends later, the day follows it.',
    'Der Tag, bis zu dem die Änderung gemacht ist; das Urteil kommt später, wenn genug abgelesen wurde. Verschieben braucht einen Grund und bleibt sichtbar. Endet die letzte Maßnahme des Plans später, folgt ihr der Tag.',
  ),
  'improvement.effortDays': said(
    'Working days of everyone together, roughly. Small ones may take the short path.',
    'Arbeitstage aller zusammen, grob. Kleine dürfen den kurzen Weg nehmen.',
  ),
  'nonconformity.requirement': said(
    'Which requirement was not met. Without one it is an improvement, and that is fine too.',
    'Welche Anforderung nicht erfüllt war. Ohne eine ist es eine Verbesserung, und das ist auch recht.',
  ),
  'nonconformity.evidenceStatement': said(
    'What was seen, where, when: so that somebody who was not there comes to the same view.',
    'Was wo wann zu sehen war: so, dass jemand, der nicht dabei war, zur selben Ansicht kommt.',
  ),
  'nonconformity.firstCauses': said(
    'A first guess, marked as one. The analysis may well come to another.',
    'Eine erste Vermutung, als solche. Die Analyse darf zu etwas anderem kommen.',
  ),
  'incident.harm': said(
    'Was anybody harmed? If you do not know yet, say so when you do: the answer starts clocks that the law sets.',
    'Kam jemand zu Schaden? Wenn Sie es noch nicht wissen, sagen Sie es, sobald Sie es wissen: Die Antwort setzt gesetzliche Fristen in Gang.',
  ),
  'incident.kind': said(
    'What happened is an incident, what nearly happened a near miss, what worries you a concern. A concern is seen by few.',
    'Was geschah, ist ein Vorfall, was beinahe geschah, ein Beinahevorfall, was Sie sorgt, ein Bedenken. Ein Bedenken sehen nur wenige.',
  ),
  'risk.cause': said(
    'Why it may happen here, with your data, your people, your supplier. "AI may be biased" is no cause; "few part-time careers in the training data" is.',
    'Warum es bei Ihnen geschehen kann, mit Ihren Daten, Leuten, Anbietern. „KI kann verzerren“ ist keine Ursache; „wenige Teilzeitlaufbahnen in den Lerndaten“ ist eine.',
  ),
  'risk.event': said(
    'What exactly would happen, as one could see it on a given day.',
    'Was genau geschähe, so wie man es an einem Tag sehen könnte.',
  ),
  'risk.likelihoodBasis': said(
    'Figures, experience, comparison: what would convince somebody who doubts the rating?',
    'Zahlen, Erfahrung, Vergleich: Was überzeugte jemanden, der die Einstufung bezweifelt?',
  ),
  'risk.existingControls': said(
    'Only what is really done today. Plans come later and are rated later.',
    'Nur, was heute wirklich geschieht. Pläne kommen später und werden später eingestuft.',
  ),
  'riskCriteria.acceptableUpTo': said(
    'How much risk you are ready to live with. What lies above needs a plan, and what then remains above only top management may accept.',
    'Mit wie viel Risiko Sie leben wollen. Was darüber liegt, braucht einen Plan, und was dann darüber bleibt, nimmt nur die oberste Leitung an.',
  ),
  'aiSystem.purpose': said(
    'For what, for whom, and who decides in the end. Every later question is held against this sentence.',
    'Wofür, für wen, und wer am Ende entscheidet. Jede spätere Frage wird an diesem Satz gemessen.',
  ),
  'aiSystem.tier': said(
    'The class the EU AI Act puts the system in, by what it is used for. It is your reading, with its reason, and no legal advice.',
    'Die Klasse, in die die KI-Verordnung das System nach seiner Nutzung stellt. Es ist Ihre Lesart, mit Grund, und keine Rechtsberatung.',
  ),
  'aiSystem.oversight': said(
    'Who can step in, by name. They need the skill for it, and the time.',
    'Wer eingreifen kann, mit Namen. Nötig sind das Können und die Zeit dafür.',
  ),
  'objective.baseline': said(
    'The figure before anything is done. Unknown? Read it first; an objective without a beginning cannot be judged.',
    'Die Zahl, bevor etwas getan wird. Unbekannt? Lesen Sie sie zuerst ab; ein Ziel ohne Anfang lässt sich nicht beurteilen.',
  ),
  'objective.evaluation': said(
    'How you will decide whether it was reached, said now and not then.',
    'Wie Sie entscheiden, ob es erreicht ist, jetzt gesagt und nicht erst dann.',
  ),
  'scopeStatement.boundaries': said(
    'Units, sites and where responsibility passes to others. An auditor walks along this line.',
    'Einheiten, Standorte und wo die Verantwortung auf andere übergeht. Ein Audit geht diese Linie entlang.',
  ),
  'scopeStatement.exclusions': said(
    'What one might expect inside and is not, with a reason that a customer would accept.',
    'Was man darin erwarten könnte und was nicht dazugehört, mit einem Grund, den ein Kunde annähme.',
  ),
  'interestedParty.needs': said(
    'What they need, not what you offer. Taking one on makes it a duty of yours.',
    'Was sie brauchen, nicht was Sie anbieten. Was Sie aufnehmen, wird Ihre Pflicht.',
  ),
  'metric.worthwhile': said(
    'The smallest change that would be worth the effort. It keeps chance from passing as success.',
    'Die kleinste Änderung, die den Aufwand lohnte. Sie bewahrt davor, Zufall für Erfolg zu halten.',
  ),
  'metric.method': said(
    'So that somebody else reads the same value from the same day: source, filter, rounding.',
    'So, dass jemand anderes am selben Tag denselben Wert abliest: Quelle, Filter, Rundung.',
  ),
  'document.mustRead': said(
    'Whoever is named is asked to confirm, from the day a version takes effect. Name few: what everybody must read nobody reads.',
    'Wer genannt ist, wird ab dem Tag der Geltung um Bestätigung gebeten. Nennen Sie wenige: Was alle lesen müssen, liest keiner.',
  ),
  'training.evidence': said(
    'What shows that it was done. Whether it worked is asked later and of somebody else.',
    'Was zeigt, dass es getan wurde. Ob es gewirkt hat, wird später und jemand anderes gefragt.',
  ),
  'competence.need': said(
    'What somebody can do afterwards, as a verb: recognizes, decides, stops, explains.',
    'Was jemand danach kann, als Tätigkeit: erkennt, entscheidet, hält an, erklärt.',
  ),
  'supplier.responsibilities': said(
    'Line by line who answers for what, and where that is agreed. Gaps between two parties are where harm falls through.',
    'Zeile für Zeile, wer wofür einsteht und wo es vereinbart ist. Durch Lücken zwischen zweien fällt der Schaden.',
  ),
  'finding.statement': said(
    'One fact, one requirement, in words that those audited would use too.',
    'Eine Tatsache, eine Anforderung, in Worten, die auch die Auditierten wählen würden.',
  ),
  'impactAssessment.foreseeableMisuse': said(
    'What people will do with it that you did not mean them to, because it is handy.',
    'Was Menschen damit tun werden, obwohl Sie es nicht wollten, weil es praktisch ist.',
  ),
  'process.operatingCriteria': said(
    'How one sees at a running process that it is in order.',
    'Woran man bei laufendem Prozess sieht, dass er in Ordnung ist.',
  ),
}
