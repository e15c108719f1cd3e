import type { Label } from '#domain/kernel/field.ts'

/** What each step of a nonconformity is for, in one sentence. */
const purposes: Readonly<Record<string, Label>> = {
  confirm: {
    en: 'Names the requirement that was not met, how grave it is, and who answers for it.',
    de: 'Nennt die nicht erfüllte Anforderung, wie schwer es wiegt und wer es verantwortet.',
  },
  reject: {
    en: 'It is none; whoever reported it learns why.',
    de: 'Es ist keine; wer sie gemeldet hat, erfährt den Grund.',
  },
  dispute: {
    en: 'Tells the certification body that we see it otherwise. The finding stays until they decide.',
    de: 'Sagt der Zertifizierungsstelle, dass wir es anders sehen. Bis sie entscheidet, bleibt die Feststellung.',
  },
  settleDispute: { en: 'What the certification body decided.', de: 'Was die Zertifizierungsstelle entschieden hat.' },
  clarify: {
    en: 'Mends what was named wrongly: requirement, evidence, system or place. Counts follow.',
    de: 'Berichtigt, was falsch benannt war: Anforderung, Beleg, System oder Ort. Die Zahlen folgen.',
  },
  regrade: {
    en: 'Answers the four questions anew. Making it less grave takes a second person.',
    de: 'Beantwortet die vier Fragen neu. Leichter einzustufen braucht eine zweite Person.',
  },
  actAtOnce: {
    en: 'What could not wait for an analysis.',
    de: 'Was nicht auf eine Analyse warten konnte.',
  },
  suspendSystem: {
    en: 'Takes the AI system out of operation now; both records say so.',
    de: 'Nimmt das KI-System jetzt außer Betrieb; beide Datensätze halten es fest.',
  },
  control: {
    en: 'Stops the harm first: each question is answered, with what was done or why it does not apply.',
    de: 'Stoppt zuerst den Schaden: Jede Frage wird beantwortet, mit dem Getanen oder warum sie nicht zutrifft.',
  },
  correct: {
    en: 'Puts this one right. The cause comes later.',
    de: 'Bringt diesen Fall in Ordnung. Die Ursache kommt später.',
  },
  recordReport: {
    en: 'Says whether an authority or a customer must be told, and when that was done.',
    de: 'Sagt, ob eine Behörde oder ein Kunde informiert werden muss und wann es geschah.',
  },
  approveNoAction: {
    en: 'A grave or recurring one is left without corrective action only if top management says so.',
    de: 'Schweres oder Wiederkehrendes bleibt nur ohne Korrekturmaßnahme, wenn die oberste Leitung es sagt.',
  },
  evaluate: {
    en: 'Is putting this one right enough? Five questions, then a decision.',
    de: 'Reicht es, diesen Fall in Ordnung zu bringen? Fünf Fragen, dann eine Entscheidung.',
  },
  closeCorrected: {
    en: 'It was put right and was isolated: nothing more is needed.',
    de: 'Es ist in Ordnung gebracht und war ein Einzelfall: mehr braucht es nicht.',
  },
  analyse: {
    en: 'Says who looks for the cause; for a grave one somebody from outside the team.',
    de: 'Sagt, wer die Ursache sucht; bei Schwerem auch jemand von außerhalb des Teams.',
  },
  plan: {
    en: 'What is done against each root cause, and how it will show that it worked, fixed before the work begins.',
    de: 'Was gegen jede Grundursache getan wird und woran sich die Wirkung zeigt, festgelegt vor Beginn der Arbeit.',
  },
  approvePlan: {
    en: 'Somebody who does not own it agrees. From here on the proof does not change.',
    de: 'Jemand, dem es nicht gehört, stimmt zu. Ab hier ändert sich der Nachweis nicht mehr.',
  },
  returnPlan: { en: 'Sends the plan back with a reason.', de: 'Gibt den Plan mit Begründung zurück.' },
  start: { en: 'The work begins.', de: 'Die Arbeit beginnt.' },
  replan: {
    en: 'Changes the plan; it is then approved anew.',
    de: 'Ändert den Plan; er wird danach neu genehmigt.',
  },
  complete: { en: 'Every action is done and shows it.', de: 'Jede Maßnahme ist erledigt und belegt.' },
  verify: {
    en: 'Weeks later, by someone who did not do the work: did it come back?',
    de: 'Wochen später, durch jemanden, der nicht daran gearbeitet hat: Kam es wieder?',
  },
  tryAgain: {
    en: 'It did not work. What was done stays on record; the search for the cause begins anew.',
    de: 'Es hat nicht gewirkt. Das Getane bleibt festgehalten; die Suche nach der Ursache beginnt neu.',
  },
  updateSystem: {
    en: 'What works becomes the rule: policies, procedures, controls, training, documentation, risks, and who was told.',
    de: 'Was wirkt, wird zur Regel: Richtlinien, Verfahren, Kontrollen, Schulung, Dokumentation, Risiken, und wer es erfuhr.',
  },
  close: {
    en: 'The six records are there; others can learn from it.',
    de: 'Die sechs Aufzeichnungen sind da; andere können daraus lernen.',
  },
  reopen: {
    en: 'It came back. It begins again from the top, and the reopening is counted.',
    de: 'Es kehrte wieder. Es beginnt von vorn, und die Wiederöffnung wird gezählt.',
  },
  reassign: {
    en: 'Hands it, its process or single actions to someone else.',
    de: 'Gibt es, seinen Prozess oder einzelne Maßnahmen an jemand anderen.',
  },
  redate: { en: 'Moves the day this step is due.', de: 'Verschiebt den Tag, an dem dieser Schritt fällig ist.' },
  redateActions: {
    en: 'Moves days of actions; what they are stays.',
    de: 'Verschiebt Termine von Maßnahmen; ihr Inhalt bleibt.',
  },
  recordAcceptance: {
    en: 'What the certification body accepted. It stands beside our own verification; neither waits for the other.',
    de: 'Was die Zertifizierungsstelle angenommen hat. Es steht neben unserer Prüfung; keines wartet auf das andere.',
  },
}

export function nonconformityPurposeOf(move: string): Label {
  return purposes[move] ?? { en: '', de: '' }
}

/** Inside the forms of steps. */
export const nonconformityStepText = {
  requirement: { en: 'What was not met', de: 'Was nicht erfüllt war' },
  howGrave: { en: 'How grave is it?', de: 'Wie schwer wiegt es?' },
  whoAnswers: { en: 'Who takes it on?', de: 'Wer nimmt sich der Sache an?' },
  alreadySaid: { en: 'Already reported', de: 'Schon gemeldet' },
  asExternal: {
    en: 'The auditor graded it {severity}; the graver one counts.',
    de: 'Der Auditor stufte es als {severity} ein; die schwerere Einstufung gilt.',
  },
  forBody: {
    en: 'A certification body would call it {severity}.',
    de: 'Eine Zertifizierungsstelle würde es {severity} nennen.',
  },
  controlBy: {
    en: '{severity}: under control within {hours} hours, verified after {days} days at the earliest.',
    de: '{severity}: unter Kontrolle binnen {hours} Stunden, frühestens nach {days} Tagen geprüft.',
  },
  fourAnswers: { en: 'Stop the harm', de: 'Den Schaden stoppen' },
  aiSystem: { en: 'The AI system', de: 'Das KI-System' },
  suspendNow: { en: 'Suspend the AI system now', de: 'KI-System jetzt aussetzen' },
  doneAtOnce: { en: 'Done at once', de: 'Sofort getan' },
  authority: { en: 'Authority and customers', de: 'Behörde und Kunden' },
  fiveQuestions: { en: 'Five questions', de: 'Fünf Fragen' },
  decision: { en: 'The decision', de: 'Die Entscheidung' },
  cause: { en: 'The cause', de: 'Die Ursache' },
  actions: { en: 'Actions', de: 'Maßnahmen' },
  proof: { en: 'How it will show that it worked', de: 'Woran sich die Wirkung zeigt' },
  proportion: { en: 'In proportion', de: 'Verhältnismäßig' },
  againstCause: { en: 'Against: {cause}', de: 'Gegen: {cause}' },
  againstOther: { en: 'Other actions', de: 'Weitere Maßnahmen' },
  addAction: { en: 'Add an action', de: 'Maßnahme hinzufügen' },
  removeAction: { en: 'Remove action {number}', de: 'Maßnahme {number} entfernen' },
  noRoots: {
    en: 'No root cause is marked yet. Complete an analysis above; its root causes then appear here.',
    de: 'Noch keine Grundursache markiert. Schließen Sie oben eine Analyse ab; ihre Grundursachen erscheinen dann hier.',
  },
  offered: { en: 'Meliora can see to it by itself', de: 'Meliora kann selbst darauf achten' },
  setUp: { en: 'Set it up', de: 'Einrichten' },
  changesWhat: { en: 'What it changes', de: 'Was sie ändert' },
  done: { en: 'What is done, and what shows it', de: 'Was erledigt ist und was es zeigt' },
  verdict: { en: 'The verdict', de: 'Das Urteil' },
  checklist: { en: 'What was updated', de: 'Was aktualisiert wurde' },
  lesson: { en: 'What others can learn', de: 'Was andere lernen können' },
  others: { en: 'Still open', de: 'Noch offen' },
  hands: { en: 'Who does what', de: 'Wer was tut' },
} as const satisfies Record<string, Label>
