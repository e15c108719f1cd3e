import type { Label } from '#domain/kernel/field.ts'
import type { Topic } from '#domain/topics.ts'

export interface TopicText {
  readonly title: Label
  readonly text: Label
}

const topic = (title: readonly [string, string], text: readonly [string, string]): TopicText => ({
  title: { en: title[0], de: title[1] },
  text: { en: text[0], de: text[1] },
})

/** What standards ask for under each topic, and why it helps; in our own words. */
export const topicTexts: Readonly<Record<Topic, TopicText>> = {
  continualImprovement: topic(
    ['Continual improvement', 'Fortlaufende Verbesserung'],
    [
      'A management system that only keeps what it has falls behind. Improve all year, from what people notice, what figures show and what audits find, and measure before and after: a change counts when the figure moved, not when the task was ticked.',
      'Ein Managementsystem, das nur bewahrt, fällt zurück. Verbessern Sie das ganze Jahr aus dem, was Menschen bemerken, Zahlen zeigen und Audits finden, und messen Sie vorher und nachher: Eine Änderung zählt, wenn die Zahl sich bewegt hat, nicht wenn die Aufgabe abgehakt ist.',
    ],
  ),
  correctiveAction: topic(
    ['Corrective action', 'Korrekturmaßnahmen'],
    [
      'Mending is not enough: the cause has to go, or it comes back. Ask why until you reach something the organization can change, remove that, and look after a while whether the failure stayed away.',
      'Beheben genügt nicht: Die Ursache muss weg, sonst kommt es wieder. Fragen Sie warum, bis Sie bei etwas sind, das die Organisation ändern kann, beseitigen Sie es und sehen Sie nach einer Weile, ob der Fehler wegblieb.',
    ],
  ),
  nonconformity: topic(
    ['Nonconformity', 'Nichtkonformität'],
    [
      'A requirement was not met. That is a fact, not a fault of somebody: name the requirement, say what was seen, bring it under control first, and only then decide how deep to dig.',
      'Eine Anforderung wurde nicht erfüllt. Das ist eine Tatsache und keine Schuld: Nennen Sie die Anforderung, sagen Sie, was zu sehen war, bringen Sie es zuerst unter Kontrolle und entscheiden Sie erst dann, wie tief Sie graben.',
    ],
  ),
  internalAudit: topic(
    ['Internal audit', 'Internes Audit'],
    [
      'Somebody who did not do the work looks whether the system does what it says and whether that is enough. The programme follows risk and earlier results; a sample drawn by a seed cannot be chosen to please.',
      'Jemand, der die Arbeit nicht getan hat, sieht nach, ob das System tut, was es sagt, und ob das genügt. Das Programm folgt Risiko und früheren Ergebnissen; eine nach Startwert gezogene Stichprobe lässt sich nicht gefällig wählen.',
    ],
  ),
  managementReview: topic(
    ['Management review', 'Managementbewertung'],
    [
      'Top management looks at the whole: what changed, what figures and audits say, what is late. Its output is decisions, each with a name and a day; what was decided last time is looked at first.',
      'Die oberste Leitung sieht das Ganze an: was sich änderte, was Zahlen und Audits sagen, was überfällig ist. Heraus kommen Beschlüsse, jeder mit Namen und Tag; was beim letzten Mal beschlossen wurde, kommt zuerst.',
    ],
  ),
  measurement: topic(
    ['Measuring', 'Messen'],
    [
      'Decide beforehand what is read, by whom, how often, and which change would be worthwhile. A single good month proves nothing: the rules tell chance from change, and an unknown figure is shown as unknown.',
      'Legen Sie vorher fest, was von wem wie oft abgelesen wird und welche Änderung lohnend wäre. Ein guter Monat beweist nichts: Die Regeln trennen Zufall von Änderung, und eine unbekannte Zahl wird als unbekannt gezeigt.',
    ],
  ),
  objectives: topic(
    ['Objectives', 'Ziele'],
    [
      'An objective says where a figure stands, where it shall be and by when, who does what for it and with which means. Without a figure it is a wish.',
      'Ein Ziel sagt, wo eine Zahl steht, wo sie bis wann stehen soll, wer dafür was tut und womit. Ohne Zahl ist es ein Wunsch.',
    ],
  ),
  riskAssessment: topic(
    ['Risk assessment', 'Risikobewertung'],
    [
      'What may happen, why, to whom, and how bad would it be: for the organization, for individuals, for groups, for society? Two people using the same criteria should come to the same level. Look again when something changes.',
      'Was kann geschehen, warum, wem, und wie schlimm wäre es: für die Organisation, für Einzelne, für Gruppen, für die Gesellschaft? Zwei Personen sollen nach denselben Kriterien zur selben Stufe kommen. Sehen Sie wieder nach, wenn sich etwas ändert.',
    ],
  ),
  impactAssessment: topic(
    ['Impact assessment', 'Folgenabschätzung'],
    [
      'Risk asks what may go wrong; impact asks what the system does to people even when it works. Hear those concerned before use, and keep the answer for as long as the system lives.',
      'Risiko fragt, was schiefgehen kann; die Folgenabschätzung fragt, was das System mit Menschen macht, auch wenn es funktioniert. Hören Sie Betroffene vor dem Einsatz und bewahren Sie die Antwort auf, solange das System lebt.',
    ],
  ),
  documentedInformation: topic(
    ['Documents and records', 'Dokumente und Aufzeichnungen'],
    [
      'Write down what people need to do the work alike, and keep what shows that it was done. One version is in force; whoever wrote it does not approve it; nothing is written over without a trace.',
      'Schreiben Sie auf, was Menschen brauchen, um gleich zu arbeiten, und bewahren Sie auf, was zeigt, dass es getan wurde. Eine Fassung gilt; wer sie schrieb, gibt sie nicht frei; nichts wird spurlos überschrieben.',
    ],
  ),
  context: topic(
    ['Context', 'Kontext'],
    [
      'What happens inside and outside that bears on what you want to reach with AI? Law, market, technology, people, climate. Look at it again at a set day, and when a signal comes.',
      'Was geschieht innen und außen, das darauf wirkt, was Sie mit KI erreichen wollen? Recht, Markt, Technik, Menschen, Klima. Sehen Sie es an einem festen Tag wieder an, und wenn ein Signal kommt.',
    ],
  ),
  interestedParties: topic(
    ['Interested parties', 'Interessierte Parteien'],
    [
      'Who has a stake in your AI, also those who never asked for it? Say what each needs, which of it you take on, and whether it is met: what you take on binds you.',
      'Wer hat ein Interesse an Ihrer KI, auch wer nie danach gefragt hat? Sagen Sie, was jede Partei braucht, was Sie davon aufnehmen und ob es erfüllt ist: Was Sie aufnehmen, bindet Sie.',
    ],
  ),
  scope: topic(
    ['Scope', 'Anwendungsbereich'],
    [
      'The scope says for which AI, units and sites the system holds, and what you are towards that AI. What is left outside is named with its reason; a certificate promises no more than the scope.',
      'Der Anwendungsbereich sagt, für welche KI, Einheiten und Standorte das System gilt und was Sie gegenüber dieser KI sind. Was draußen bleibt, wird mit Grund genannt; ein Zertifikat verspricht nicht mehr als den Bereich.',
    ],
  ),
  leadership: topic(
    ['Leadership', 'Führung'],
    [
      'Top management cannot hand this over: it sets the policy, gives means, asks for results and shows by its own acts that telling of a mistake is safe.',
      'Die oberste Leitung kann das nicht abgeben: Sie gibt die Politik vor, stellt Mittel bereit, fragt nach Ergebnissen und zeigt durch eigenes Tun, dass es sicher ist, einen Fehler zu erzählen.',
    ],
  ),
  policy: topic(
    ['Policy', 'Politik'],
    [
      'A page everybody understands: what you want AI for, what you stand by, and that you keep getting better. Top management approves it; whoever works for you has read it.',
      'Eine Seite, die alle verstehen: wozu Sie KI wollen, wofür Sie einstehen und dass Sie besser werden. Die oberste Leitung gibt sie frei; wer für Sie arbeitet, hat sie gelesen.',
    ],
  ),
  roles: topic(
    ['Roles', 'Rollen'],
    [
      'Everybody knows what they answer for and what they may decide. Duties that check each other lie with different people; where a house is too small for that, an exception with somebody from outside is open, dated and listed.',
      'Alle wissen, wofür sie einstehen und was sie entscheiden dürfen. Pflichten, die einander prüfen, liegen bei verschiedenen Personen; wo ein Haus dafür zu klein ist, ist eine Ausnahme mit jemandem von außen offen, befristet und aufgelistet.',
    ],
  ),
  changes: topic(
    ['Changes', 'Änderungen'],
    [
      'Plan a change before you make it: why, what may break, who has to know, how to go back. What came from outside without asking, a new model of a supplier, is a change too.',
      'Planen Sie eine Änderung, bevor Sie sie machen: warum, was brechen kann, wer es wissen muss, wie es zurückgeht. Was ungefragt von außen kommt, etwa ein neues Modell des Anbieters, ist auch eine Änderung.',
    ],
  ),
  resources: topic(
    ['Resources', 'Mittel'],
    [
      'Data, tools, computing power and people behind each system: know what it rests on, where that came from and what it cannot do. A gap is named, not hoped away.',
      'Daten, Werkzeuge, Rechner und Menschen hinter jedem System: Wissen Sie, worauf es ruht, woher das kam und was es nicht kann. Eine Lücke wird benannt, nicht weggehofft.',
    ],
  ),
  competence: topic(
    ['Competence', 'Kompetenz'],
    [
      'Say what a role must be able to do, have it learned before the role is taken, and let somebody else see later whether it worked. Attendance is no proof of skill.',
      'Sagen Sie, was eine Rolle können muss, lassen Sie es vor der Übernahme lernen und jemand anderen später sehen, ob es gewirkt hat. Anwesenheit ist kein Beweis für Können.',
    ],
  ),
  awareness: topic(
    ['Awareness', 'Bewusstsein'],
    [
      'Whoever works for you knows the policy, what their own part is, and what follows when it is not kept to. Ask in the corridor: if the answer comes by itself, it is there.',
      'Wer für Sie arbeitet, kennt die Politik, den eigenen Beitrag und was folgt, wenn man sich nicht daran hält. Fragen Sie auf dem Flur: Kommt die Antwort von selbst, ist es da.',
    ],
  ),
  communication: topic(
    ['Communication', 'Kommunikation'],
    [
      'Decide who hears what, when and from whom, inside and outside. After something went wrong, those concerned hear from you first.',
      'Legen Sie fest, wer wann was von wem erfährt, innen und außen. Nach einem Fehler hören es die Betroffenen zuerst von Ihnen.',
    ],
  ),
  operation: topic(
    ['Operation', 'Betrieb'],
    [
      'Do what was planned and keep what shows it: criteria for the work, logs of what the system did, and a way to notice when either drifts.',
      'Tun Sie, was geplant war, und bewahren Sie auf, was es zeigt: Maßstäbe für die Arbeit, Protokolle dessen, was das System tat, und einen Weg zu merken, wenn eines davon abdriftet.',
    ],
  ),
  riskTreatment: topic(
    ['Risk treatment', 'Risikobehandlung'],
    [
      'For each risk choose: change it, share it, avoid it or keep it, with a reason. What is done has a control, a name and a day; what remains is accepted by somebody with the standing to do so.',
      'Wählen Sie zu jedem Risiko: ändern, teilen, vermeiden oder behalten, mit Grund. Was getan wird, hat eine Maßnahme, einen Namen und einen Tag; was bleibt, nimmt an, wer dazu befugt ist.',
    ],
  ),
  lifeCycle: topic(
    ['Life cycle', 'Lebenszyklus'],
    [
      'From the idea to the end a system passes gates. Each asks what has to be known before the next step: purpose and class, design, data, validation by somebody who did not build it, approval, a plan for the end.',
      'Von der Idee bis zum Ende geht ein System durch Tore. Jedes fragt, was vor dem nächsten Schritt bekannt sein muss: Zweck und Klasse, Entwurf, Daten, Validierung durch jemanden, der es nicht gebaut hat, Freigabe, ein Plan für das Ende.',
    ],
  ),
  data: topic(
    ['Data', 'Daten'],
    [
      'Where the data came from, what was done to it, how good it is and whom it leaves out. Most failures of AI begin here, long before the model.',
      'Woher die Daten kamen, was mit ihnen geschah, wie gut sie sind und wen sie auslassen. Die meisten Fehler der KI beginnen hier, lange vor dem Modell.',
    ],
  ),
  transparency: topic(
    ['Transparency', 'Transparenz'],
    [
      'Those who use a system and those it touches learn that it is AI, what it is for, what it cannot do, and how to reach a person.',
      'Wer ein System nutzt und wen es berührt, erfährt, dass es KI ist, wozu sie dient, was sie nicht kann und wie man einen Menschen erreicht.',
    ],
  ),
  oversight: topic(
    ['Human oversight', 'Menschliche Aufsicht'],
    [
      'Somebody can understand, override and stop the system, has the skill and the time to, and practises it. A stop button nobody ever pressed is a guess.',
      'Jemand kann das System verstehen, übersteuern und anhalten, hat das Können und die Zeit dazu und übt es. Ein Stoppknopf, den nie jemand gedrückt hat, ist eine Vermutung.',
    ],
  ),
  responsibleUse: topic(
    ['Responsible use', 'Verantwortlicher Einsatz'],
    [
      'Use a system for what it was made and assessed for. Another use is another system: it is assessed anew.',
      'Nutzen Sie ein System wofür es gemacht und bewertet wurde. Eine andere Nutzung ist ein anderes System: Sie wird neu bewertet.',
    ],
  ),
  suppliers: topic(
    ['Suppliers', 'Lieferanten'],
    [
      'What you buy you answer for. Agree who answers for what, check before and from time to time, and know what you do when the supplier changes the model or is gone.',
      'Was Sie kaufen, verantworten Sie. Vereinbaren Sie, wer wofür einsteht, prüfen Sie vorher und immer wieder, und wissen Sie, was Sie tun, wenn der Anbieter das Modell ändert oder fort ist.',
    ],
  ),
  customers: topic(
    ['Customers', 'Kunden'],
    [
      'Customers may rely on what you promised about AI. Say what is yours to see to and what is theirs, and ask whether it serves them.',
      'Kunden dürfen sich auf das verlassen, was Sie über KI zugesagt haben. Sagen Sie, worum Sie sich kümmern und worum sie selbst, und fragen Sie, ob es ihnen dient.',
    ],
  ),
  incidents: topic(
    ['Incidents', 'Vorfälle'],
    [
      'What went wrong and what nearly did are both worth the same look: contain, tell those concerned, find the cause, change something, tell the others. Near misses are cheap lessons.',
      'Was schiefging und was beinahe schiefging, verdient denselben Blick: eindämmen, Betroffene informieren, Ursache finden, etwas ändern, den anderen erzählen. Beinahevorfälle sind billige Lehren.',
    ],
  ),
  concerns: topic(
    ['Concerns', 'Bedenken'],
    [
      'Everybody, also from outside, can say that something worries them, without a name if they wish, and hears what became of it. Only those who handle it see who it was.',
      'Alle, auch Außenstehende, können sagen, dass etwas sie besorgt, auf Wunsch ohne Namen, und hören, was daraus wurde. Nur wer sich darum kümmert, sieht, wer es war.',
    ],
  ),
  security: topic(
    ['Security', 'Informationssicherheit'],
    [
      'AI brings its own attacks: poisoned data, crafted input, stolen models, leaks through answers. What protects information otherwise protects AI too, if it is thought of.',
      'KI bringt eigene Angriffe mit: vergiftete Daten, präparierte Eingaben, gestohlene Modelle, Lecks durch Antworten. Was Informationen sonst schützt, schützt auch KI, wenn man daran denkt.',
    ],
  ),
  law: topic(
    ['Law', 'Recht'],
    [
      'Know which law applies to each system, what you owe under it and by when. A certificate for a management system says nothing about meeting the law; that is shown apart.',
      'Wissen Sie, welches Recht für jedes System gilt, was Sie daraus schulden und bis wann. Ein Zertifikat für ein Managementsystem sagt nichts über die Einhaltung des Rechts; das wird getrennt gezeigt.',
    ],
  ),
  services: topic(
    ['Services', 'Services'],
    [
      'AI is part of services people rely on: what was promised, how it is measured, how disturbances are resolved and changes made without new ones.',
      'KI ist Teil von Services, auf die Menschen bauen: was zugesagt ist, wie es gemessen wird, wie Störungen behoben und Änderungen ohne neue gemacht werden.',
    ],
  ),
}
