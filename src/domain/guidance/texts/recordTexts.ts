import type { Label } from '#domain/kernel/field.ts'

const said = (en: string, de: string): Label => ({ en, de })

/** What each kind of record is for and how it is best used. */
export const recordTexts: Readonly<Record<string, Label>> = {
  improvement: said(
    'From one sentence to a proven change. Capturing takes seconds; each later step asks only for what it needs. Before the work begins the figure, the target and the day of judgement are fixed, so that nobody can move them afterwards unseen.',
    'Von einem Satz zur belegten Änderung. Melden dauert Sekunden; jeder spätere Schritt fragt nur, was er braucht. Vor Beginn werden Zahl, Ziel und Tag der Beurteilung festgehalten, damit sie danach niemand unbemerkt verschiebt.',
  ),
  nonconformity: said(
    'A requirement that was not met, from the report to the proof that it stayed away. Six records belong to it: what happened, what was done at once, causes, plan, results, and whether it worked.',
    'Eine nicht erfüllte Anforderung, von der Meldung bis zum Beleg, dass sie wegblieb. Sechs Aufzeichnungen gehören dazu: was geschah, was sofort getan wurde, Ursachen, Plan, Ergebnisse und ob es gewirkt hat.',
  ),
  incident: said(
    'What went wrong, nearly went wrong, or worries somebody. First harm and containment, then causes, then what others can learn. A concern is seen by few, whoever raised it.',
    'Was schiefging, beinahe schiefging oder jemanden besorgt. Zuerst Schaden und Eindämmung, dann Ursachen, dann was andere lernen können. Ein Bedenken sehen nur wenige, von wem immer es kommt.',
  ),
  metric: said(
    'A figure with its definition: what is read, how, how often, and which change would be worthwhile. Readings are only ever added; a corrected one keeps the earlier one readable.',
    'Eine Zahl mit ihrer Definition: was wie oft abgelesen wird und welche Änderung lohnend wäre. Ablesungen kommen nur hinzu; eine korrigierte lässt die frühere lesbar.',
  ),
  performanceReview: said(
    'A meeting at which figures are looked at one by one and each is answered: nothing to do, or something begins.',
    'Ein Termin, an dem Zahlen einzeln angesehen werden und jede eine Antwort bekommt: nichts zu tun, oder etwas beginnt.',
  ),
  contextIssue: said(
    'Something inside or outside that bears on what you want from AI. A change asks by itself whether the system still suits.',
    'Etwas innen oder außen, das auf Ihre Absichten mit KI wirkt. Eine Änderung fragt von selbst, ob das System noch passt.',
  ),
  changeSignal: said(
    'Something outside is changing: a law, an edition, a supplier’s model. Decide within its time whether it concerns you and what follows.',
    'Draußen ändert sich etwas: ein Gesetz, eine Ausgabe, das Modell eines Anbieters. Entscheiden Sie in der Frist, ob es Sie betrifft und was folgt.',
  ),
  interestedParty: said(
    'Somebody with a stake in your AI, their needs, and which of them you take on.',
    'Jemand mit einem Interesse an Ihrer KI, was gebraucht wird und was davon Sie aufnehmen.',
  ),
  scopeStatement: said(
    'For which AI, units and sites the system holds, and what is left outside. Top management approves it; one is in force.',
    'Für welche KI, Einheiten und Standorte das System gilt und was draußen bleibt. Die oberste Leitung gibt frei; einer gilt.',
  ),
  intendedOutcome: said(
    'What the management system is meant to bring about, with the figure one sees it by.',
    'Was das Managementsystem bewirken soll, mit der Zahl, an der man es sieht.',
  ),
  investment: said(
    'Money and time put into being able to improve: tools, research, partnerships; with what became of it.',
    'Geld und Zeit, um besser werden zu können: Werkzeuge, Forschung, Partnerschaften; mit dem, was daraus wurde.',
  ),
  supplier: said(
    'Whoever delivers AI, data or services for it: who answers for what, the last check, and what you do if they fail.',
    'Wer KI, Daten oder Dienste dafür liefert: wer wofür einsteht, die letzte Prüfung und was Sie tun, wenn er ausfällt.',
  ),
  aiSystem: said(
    'A system of the inventory on its way through the gates. The page says at each moment which gate is next and what it still asks for.',
    'Ein System des Verzeichnisses auf dem Weg durch die Tore. Die Seite sagt jederzeit, welches Tor das nächste ist und was es noch verlangt.',
  ),
  resource: said(
    'What systems rest on: data, tools, computing power, people’s skills; with origin, quality and limits.',
    'Worauf Systeme ruhen: Daten, Werkzeuge, Rechner, Können; mit Herkunft, Güte und Grenzen.',
  ),
  process: said(
    'A piece of work that repeats: its purpose, what goes in and comes out, by which document it is done, whom it serves.',
    'Wiederkehrende Arbeit: ihr Zweck, was hinein- und herauskommt, nach welchem Dokument sie getan wird, wem sie dient.',
  ),
  task: said(
    'One thing, one person, one day. What it serves is linked to it.',
    'Eine Sache, eine Person, ein Tag. Wozu sie dient, ist verknüpft.',
  ),
  auditProgramme: said(
    'Which audits a period holds and why these: risk, changes, earlier results. It shows what of the catalogue is covered.',
    'Welche Audits ein Zeitraum hat und warum diese: Risiko, Änderungen, frühere Ergebnisse. Es zeigt, was vom Katalog abgedeckt ist.',
  ),
  audit: said(
    'One look by somebody independent: plan, checklist, samples, findings, report, follow-up.',
    'Ein unabhängiger Blick: Plan, Checkliste, Stichproben, Feststellungen, Bericht, Nachverfolgung.',
  ),
  finding: said(
    'What an audit saw, against which requirement, by which evidence. Confirmed by the auditor, answered by those audited.',
    'Was ein Audit sah, gegen welche Anforderung, nach welchem Nachweis. Vom Audit bestätigt, von den Auditierten beantwortet.',
  ),
  auditorQualification: said(
    'Why somebody may audit here: training, experience, what they know of auditing, the standard and AI.',
    'Warum jemand hier auditieren darf: Ausbildung, Erfahrung, Wissen über Auditieren, Norm und KI.',
  ),
  riskCriteria: said(
    'By what risks are judged: steps, levels, what is acceptable, who accepts the rest. Changed rarely and by top management.',
    'Wonach Risiken beurteilt werden: Stufen, was annehmbar ist, wer den Rest annimmt. Selten geändert und durch die oberste Leitung.',
  ),
  riskAssessment: said(
    'One look at the risks of one system, with everybody who took part and the sources they went through.',
    'Ein Durchgang durch die Risiken eines Systems, mit allen Beteiligten und den betrachteten Quellen.',
  ),
  risk: said(
    'Cause, event and consequences for four: the organization, individuals, groups, society. Then a plan somebody else approves, and what remains.',
    'Ursache, Ereignis und Folgen für vier: Organisation, Einzelne, Gruppen, Gesellschaft. Dann ein Plan, den jemand anderes genehmigt, und was bleibt.',
  ),
  opportunity: said(
    'What AI could do for somebody, weighed against the effort and the new risks it brings.',
    'Was KI für jemanden leisten könnte, gegen Aufwand und neue Risiken abgewogen.',
  ),
  impactAssessment: said(
    'What a system means for people even when it works; one assessment answers what several laws ask.',
    'Was ein System für Menschen bedeutet, auch wenn es funktioniert; eine Abschätzung beantwortet, was mehrere Gesetze fragen.',
  ),
  statementOfApplicability: said(
    'Every control of the catalogue: whether it applies, why, how far it is done and what shows it. What does not apply has a reason too.',
    'Jede Maßnahme des Katalogs: ob sie gilt, warum, wie weit sie ist und was sie belegt. Auch was nicht gilt, hat einen Grund.',
  ),
  commitment: said(
    'A sentence of the policy, law or contract that binds you, and what carries it out.',
    'Ein Satz aus Politik, Gesetz oder Vertrag, der Sie bindet, und was ihn umsetzt.',
  ),
  objective: said(
    'A figure, from where to where, by when, by what steps. The approval fixes it; another aim is another objective.',
    'Eine Zahl, von wo nach wo, bis wann, durch welche Schritte. Die Freigabe hält es fest; ein anderes Vorhaben ist ein anderes Ziel.',
  ),
  document: said(
    'What stays the same while its versions follow one another: what it governs, who must read it, when it is looked at again.',
    'Was gleich bleibt, während die Fassungen wechseln: was es regelt, wer es lesen muss, wann es wieder angesehen wird.',
  ),
  documentVersion: said(
    'One text, written, reviewed, approved by somebody else, in force from a day on until the next takes its place.',
    'Ein Text, geschrieben, geprüft, von jemand anderem freigegeben, in Kraft ab einem Tag, bis der nächste ihn ablöst.',
  ),
  competence: said(
    'What somebody in a role must be able to do. While it is required, whoever takes the role is assigned its training.',
    'Was jemand in einer Rolle können muss. Solange es gefordert ist, bekommt wer die Rolle übernimmt die Schulung zugewiesen.',
  ),
  training: said(
    'One person learning one thing: done with evidence, its effect seen by somebody else, valid for a time.',
    'Eine Person lernt eine Sache: mit Nachweis getan, die Wirkung von jemand anderem gesehen, gültig für eine Zeit.',
  ),
  managementReview: said(
    'The meeting at which top management looks at the whole. The page fills itself; people add what it cannot know and decide.',
    'Der Termin, an dem die oberste Leitung das Ganze ansieht. Die Seite füllt sich selbst; Menschen ergänzen, was sie nicht wissen kann, und beschließen.',
  ),
  forum: said(
    'A meeting at which improvements and decisions are talked over: agenda, who was there, what was decided, until when.',
    'Ein Treffen, an dem Verbesserungen und Beschlüsse besprochen werden: Tagesordnung, wer da war, was beschlossen wurde, bis wann.',
  ),
  recognition: said(
    'Thanks that is said aloud, with the consent of whoever is thanked. Raising something counts as much as doing it.',
    'Dank, der laut gesagt wird, mit dem Einverständnis der Bedankten. Etwas zu melden zählt so viel wie es zu tun.',
  ),
  lesson: said(
    'What others can take from something that happened, without names, told to those it may serve.',
    'Was andere aus einem Geschehen mitnehmen können, ohne Namen, denen erzählt, denen es dient.',
  ),
  leadershipAct: said(
    'What a leader did that others could see: asked for feedback, told of a mistake of their own, made time.',
    'Was eine Führungskraft sichtbar tat: um Rückmeldung gebeten, einen eigenen Fehler erzählt, Zeit geschaffen.',
  ),
  pulseSurvey: said(
    'A few questions on whether it is safe and worthwhile to speak up. Answers carry no name and are shown from five on.',
    'Wenige Fragen, ob es sicher ist und sich lohnt, etwas zu sagen. Antworten tragen keinen Namen und werden ab fünf gezeigt.',
  ),
  interviewDrill: said(
    'A drawn sample of people is asked about a recent improvement. It shows whether the system is lived or only written.',
    'Eine gezogene Stichprobe wird nach einer Verbesserung gefragt. Sie zeigt, ob das System gelebt oder nur geschrieben wird.',
  ),
  delegation: said(
    'Who may decide up to which limit without asking, and for how long.',
    'Wer bis zu welcher Grenze ohne Rückfrage entscheiden darf und wie lange.',
  ),
  timeBudget: said(
    'Time a team has for improving, and how much of it was used: what has no time does not happen.',
    'Zeit, die ein Team zum Verbessern hat, und wie viel genutzt wurde: Was keine Zeit hat, geschieht nicht.',
  ),
  certification: said(
    'The way to a certificate and through its three years: project, body, audits, decision, surveillance, the next cycle.',
    'Der Weg zum Zertifikat und durch seine drei Jahre: Projekt, Stelle, Audits, Entscheidung, Überwachung, der nächste Zyklus.',
  ),
  gapAssessment: said(
    'Every clause and control scored for what is missing; gaps become tasks with names and days.',
    'Jeder Abschnitt und jede Maßnahme danach bewertet, was fehlt; Lücken werden Aufgaben mit Namen und Tagen.',
  ),
  certificationBody: said(
    'Whoever may certify: accredited by whom, for what, and when that was last checked.',
    'Wer zertifizieren darf: von wem und wofür akkreditiert, und wann das zuletzt geprüft wurde.',
  ),
  bodySelection: said(
    'Candidates compared by weighted criteria with evidence; without accreditation for the standard there is no choice.',
    'Bewerber nach gewichteten Kriterien mit Belegen verglichen; ohne Akkreditierung für die Norm keine Wahl.',
  ),
  appeal: said(
    'An objection against a decision of the certification body, and what came of it.',
    'Ein Einspruch gegen eine Entscheidung der Zertifizierungsstelle und was daraus wurde.',
  ),
  markUse: said(
    'Where the certification mark or a claim is used, checked against what the rules allow.',
    'Wo das Zertifizierungszeichen oder eine Aussage verwendet wird, geprüft gegen das, was die Regeln erlauben.',
  ),
  benefit: said(
    'What the certificate was expected to bring, and what it did; unknown stays unknown.',
    'Was vom Zertifikat erwartet wurde und was es brachte; Unbekanntes bleibt unbekannt.',
  ),
  enquiry: said(
    'A question or report from outside about your AI, and the answer.',
    'Eine Frage oder Meldung von außen zu Ihrer KI und die Antwort.',
  ),
}
