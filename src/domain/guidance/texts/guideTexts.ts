import type { Label } from '#domain/kernel/field.ts'

export interface GuideText {
  readonly title: Label
  /** A line each: `- item`, everything else a paragraph. */
  readonly text: readonly Label[]
  readonly related: readonly string[]
}

const said = (en: string, de: string): Label => ({ en, de })

/** How to find help, how to learn without blame, and what to expect of an audit, for each who meets one (C-300). */
export const guideTexts = {
  help: {
    title: said('Where help is', 'Wo Hilfe ist'),
    text: [
      said(
        'Press h anywhere. The panel explains the page you are on, each of its fields and steps, and stays open while you type: move into a field and it says what belongs there.',
        'Drücken Sie irgendwo h. Die Hilfe erklärt die Seite, ihre Felder und Schritte und bleibt beim Tippen offen: Gehen Sie in ein Feld, und sie sagt, was dorthin gehört.',
      ),
      said(
        'Where something is still missing, the sentence says what; the question mark beside it says why and what to do.',
        'Wo noch etwas fehlt, sagt der Satz, was; das Fragezeichen daneben sagt, warum und was zu tun ist.',
      ),
    ],
    related: ['guide:start', 'record:improvement'],
  },
  start: {
    title: said('The first weeks', 'Die ersten Wochen'),
    text: [
      said(
        'A fast start lays down drafts; they become yours by being read, changed and decided on. Take the tasks in their order: context and scope, policy, inventory, risks, controls, objectives, then an audit and a review.',
        'Ein Schnellstart legt Entwürfe an; Ihre werden sie durch Lesen, Ändern und Entscheiden. Nehmen Sie die Aufgaben in ihrer Reihenfolge: Kontext und Bereich, Politik, Verzeichnis, Risiken, Maßnahmen, Ziele, dann Audit und Bewertung.',
      ),
      said(
        'Begin improving on the first day. A register that starts the week before an audit shows exactly that.',
        'Beginnen Sie am ersten Tag mit dem Verbessern. Ein Register, das eine Woche vor dem Audit beginnt, zeigt genau das.',
      ),
    ],
    related: [
      'record:scopeStatement',
      'topic:policy',
      'record:aiSystem',
      'topic:riskAssessment',
      'topic:continualImprovement',
    ],
  },
  learning: {
    title: said('Learning before blame', 'Lernen vor Schuld'),
    text: [
      said(
        'People do what made sense to them with what they knew. Ask what made it sensible, and you find something the organization can change. Ask who it was, and the next one stays silent.',
        'Menschen tun, was mit ihrem Wissen sinnvoll schien. Fragen Sie, was es sinnvoll machte, und Sie finden etwas, das die Organisation ändern kann. Fragen Sie, wer es war, und der Nächste schweigt.',
      ),
      said(
        'Write causes without names. Thank whoever told. Tell of a mistake of your own first: it does more than any poster.',
        'Schreiben Sie Ursachen ohne Namen. Danken Sie, wer es erzählt hat. Erzählen Sie zuerst einen eigenen Fehler: Das bewirkt mehr als jedes Plakat.',
      ),
    ],
    related: ['topic:incidents', 'topic:concerns', 'guide:audit-everyone'],
  },
  'audit-everyone': {
    title: said('An audit is coming: what to expect', 'Ein Audit steht an: was Sie erwartet'),
    text: [
      said(
        'Somebody from outside looks whether the system works. They examine the system, not you. Nobody’s evaluation depends on it, and a finding is a gift: it says where to improve.',
        'Jemand von außen sieht nach, ob das System wirkt. Geprüft wird das System, nicht Sie. Niemandes Beurteilung hängt davon ab, und eine Feststellung ist ein Geschenk: Sie sagt, wo es besser geht.',
      ),
      said(
        '- You may be asked what you do, how you know how to do it, and what you do when something is off. Show it where you work.',
        '- Sie werden vielleicht gefragt, was Sie tun, woher Sie wissen, wie es geht, und was Sie tun, wenn etwas nicht stimmt. Zeigen Sie es an Ihrem Platz.',
      ),
      said(
        '- "I do not know, I would look here" is a good answer. Guessing is not.',
        '- „Das weiß ich nicht, ich würde hier nachsehen“ ist eine gute Antwort. Raten ist keine.',
      ),
      said(
        '- Do not tidy up the register beforehand. It shows when entries were made.',
        '- Räumen Sie das Register vorher nicht auf. Es zeigt, wann Einträge entstanden.',
      ),
      said(
        '- If you feel pressed, say so to whoever accompanies the audit.',
        '- Fühlen Sie sich bedrängt, sagen Sie es der Begleitung des Audits.',
      ),
    ],
    related: ['guide:learning', 'topic:policy', 'topic:internalAudit'],
  },
  'audit-leader': {
    title: said('The audit, for those who lead', 'Das Audit, für die Leitung'),
    text: [
      said(
        'You are asked for your policy in your own words, for what you decided at the last review and what became of it, and for what worries you most. Nobody can prepare that for you.',
        'Sie werden nach Ihrer Politik in eigenen Worten gefragt, nach den Beschlüssen der letzten Bewertung und was daraus wurde, und was Ihnen am meisten Sorge macht. Das kann niemand für Sie vorbereiten.',
      ),
      said(
        'Tell your people beforehand, yourself, that findings are welcome. Afterwards thank them before you ask about results.',
        'Sagen Sie Ihren Leuten vorher selbst, dass Feststellungen willkommen sind. Danken Sie ihnen danach, bevor Sie nach Ergebnissen fragen.',
      ),
    ],
    related: ['guide:audit-everyone', 'topic:leadership', 'topic:managementReview'],
  },
  'audit-manager': {
    title: said('The audit, for whoever keeps the system', 'Das Audit, für die AIMS-Leitung'),
    text: [
      said(
        'Open the evidence index, see what has expired, and let it be: renew what is due anyway, do not invent. Agree times, rooms and companions, and give the auditor a room with what was released.',
        'Öffnen Sie das Nachweisverzeichnis, sehen Sie, was abgelaufen ist, und lassen Sie es dabei: Erneuern Sie, was ohnehin fällig ist, und erfinden Sie nichts. Vereinbaren Sie Zeiten, Räume und Begleitung und geben Sie dem Audit einen Raum mit dem Freigegebenen.',
      ),
      said(
        '- During the audit write down each request and each answer. Dispute facts, not grades.',
        '- Halten Sie im Audit jede Bitte und jede Antwort fest. Bestreiten Sie Tatsachen, nicht Einstufungen.',
      ),
      said(
        '- Afterwards: findings into the register the same week, a short pulse among those who took part, and the dates of the answers.',
        '- Danach: Feststellungen in derselben Woche ins Register, eine kurze Umfrage unter den Beteiligten und die Fristen der Antworten.',
      ),
    ],
    related: ['guide:audit-everyone', 'record:finding', 'record:audit'],
  },
  'audit-owner': {
    title: said(
      'The audit, for owners of systems and processes',
      'Das Audit, für Verantwortliche von Systemen und Prozessen',
    ),
    text: [
      said(
        'Have your system’s page open: purpose, class, risks, impact, oversight, the last drill. You are asked how you know that it still does what it should, and what you would do if it did not.',
        'Haben Sie die Seite Ihres Systems offen: Zweck, Klasse, Risiken, Folgen, Aufsicht, die letzte Übung. Man fragt, woher Sie wissen, dass es noch tut, was es soll, und was Sie täten, wenn nicht.',
      ),
    ],
    related: ['guide:audit-everyone', 'record:aiSystem', 'topic:oversight'],
  },
  'audit-auditor': {
    title: said('The audit, for internal auditors', 'Das Audit, für interne Auditierende'),
    text: [
      said(
        'Begin with what works. Ask to be shown, not told. Write a finding so that those audited nod: requirement, what you saw, where. Thank at the end, and keep what you heard in confidence.',
        'Beginnen Sie mit dem, was gelingt. Lassen Sie sich zeigen, nicht erzählen. Schreiben Sie eine Feststellung so, dass die Auditierten nicken: Anforderung, was Sie sahen, wo. Danken Sie am Ende, und behalten Sie Vertrauliches für sich.',
      ),
    ],
    related: ['guide:learning', 'record:audit', 'record:finding'],
  },
} as const satisfies Record<string, GuideText>
