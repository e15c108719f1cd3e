import type { Label } from '#domain/kernel/field.ts'

export interface SubjectText {
  /** Why such things are asked for at all. */
  readonly why: Label
  /** Pages that say more: topics and record types. */
  readonly related: readonly string[]
}

const subject = (en: string, de: string, ...related: string[]): SubjectText => ({ why: { en, de }, related })

/** Why each family of refusals exists. */
export const subjectTexts = {
  request: subject(
    'What was sent cannot be read as it stands. Nothing was changed; correct what is named and send it again.',
    'Was gesendet wurde, ist so nicht zu lesen. Es wurde nichts geändert; berichtigen Sie das Genannte und senden Sie es noch einmal.',
    'guide:help',
  ),
  improvement: subject(
    'The register stays worth reading because every entry has a source, an owner and a day, and because nobody judges their own work.',
    'Das Register bleibt lesenswert, weil jeder Eintrag Quelle, verantwortliche Person und Tag hat und niemand die eigene Arbeit beurteilt.',
    'record:improvement',
    'topic:continualImprovement',
  ),
  plan: subject(
    'A plan says before the work what will be measured and when it counts as a success. What is fixed beforehand cannot be bent to the result.',
    'Ein Plan sagt vor der Arbeit, was gemessen wird und wann es als Erfolg gilt. Was vorher feststeht, lässt sich nicht dem Ergebnis anpassen.',
    'record:improvement',
    'topic:measurement',
  ),
  proof: subject(
    'The verdict follows from readings and a rule fixed before the work. It needs enough readings, of the same figure, from windows that do not overlap.',
    'Das Urteil folgt aus Ablesungen und einer vorher festgelegten Regel. Es braucht genug Ablesungen derselben Zahl aus Fenstern, die sich nicht überlappen.',
    'topic:measurement',
    'record:metric',
  ),
  outcome: subject(
    'An improvement ends with a judgement by somebody else, a decision what stays, and what others can learn. Closing without them would count work, not effect.',
    'Eine Verbesserung endet mit dem Urteil eines anderen, der Entscheidung, was bleibt, und dem, was andere lernen können. Ohne sie zählte man Arbeit statt Wirkung.',
    'record:improvement',
    'topic:continualImprovement',
  ),
  people: subject(
    'Who may do what follows from roles, and a few of them must never end up with nobody.',
    'Wer was darf, folgt aus Rollen, und einige davon dürfen nie ohne jemanden sein.',
    'topic:roles',
  ),
  around: subject(
    'Links, comments and evidence hang on records and stay readable; what is taken back says so instead of vanishing.',
    'Verknüpfungen, Kommentare und Nachweise hängen an Aufzeichnungen und bleiben lesbar; Zurückgezogenes sagt das, statt zu verschwinden.',
    'topic:documentedInformation',
  ),
  conformity: subject(
    'A requirement counts as shown only by what is in effect today and can be opened. That keeps the picture honest.',
    'Eine Anforderung gilt nur als belegt durch das, was heute gilt und sich öffnen lässt. Das hält das Bild ehrlich.',
    'topic:documentedInformation',
    'topic:internalAudit',
  ),
  trail: subject(
    'The trail shows who wrote what and when. What must go for the sake of a person goes by a second person’s decision, and the gap shows.',
    'Die Spur zeigt, wer wann was geschrieben hat. Was um eines Menschen willen weg muss, geht durch die Entscheidung einer zweiten Person, und die Lücke ist zu sehen.',
    'topic:documentedInformation',
  ),
  feed: subject(
    'Readings come from sources you connected. What cannot be understood is kept aside, never guessed.',
    'Ablesungen kommen aus Quellen, die Sie angeschlossen haben. Was nicht zu verstehen ist, wird beiseitegelegt und nie geraten.',
    'topic:measurement',
    'record:metric',
  ),
  file: subject(
    'Files are bounded and looked at before they are kept, so that opening one later is safe.',
    'Dateien sind begrenzt und werden vor dem Aufbewahren angesehen, damit sie später sicher zu öffnen sind.',
    'topic:documentedInformation',
  ),
  backup: subject(
    'A backup is only worth something if it can be read back and its trail still holds.',
    'Eine Sicherung ist nur etwas wert, wenn sie sich zurücklesen lässt und ihre Spur noch hält.',
    'topic:security',
  ),
  cause: subject(
    'An analysis of causes holds when each step follows from the one before, ends at something the organization can change, and blames nobody.',
    'Eine Ursachenanalyse trägt, wenn jeder Schritt aus dem vorigen folgt, bei etwas endet, das die Organisation ändern kann, und niemanden beschuldigt.',
    'topic:correctiveAction',
    'record:nonconformity',
    'guide:learning',
  ),
  context: subject(
    'What the system is for follows from the world around it. Each change is looked at by a day and decided on by somebody.',
    'Wozu das System da ist, folgt aus der Welt um es herum. Jede Änderung wird bis zu einem Tag angesehen und von jemandem entschieden.',
    'topic:context',
    'topic:interestedParties',
    'record:changeSignal',
  ),
  supplier: subject(
    'You answer for what you buy. So duties are agreed, checks have a date, and a failing supplier is blocked where everybody sees it.',
    'Sie stehen für das ein, was Sie kaufen. Darum sind Pflichten vereinbart, Prüfungen haben ein Datum, und ein Lieferant, der nicht genügt, wird sichtbar gesperrt.',
    'topic:suppliers',
    'record:supplier',
  ),
  import: subject(
    'An import shows what it understood before it writes, so that an old register comes in whole and without surprises.',
    'Ein Import zeigt vor dem Schreiben, was er verstanden hat, damit ein altes Register ganz und ohne Überraschung hereinkommt.',
    'record:improvement',
  ),
  process: subject(
    'A process hangs together when its purpose, its document and what it serves are named. What hangs on nothing is only paper.',
    'Ein Prozess hängt zusammen, wenn Zweck, Dokument und Nutzen genannt sind. Was an nichts hängt, ist nur Papier.',
    'record:process',
    'topic:operation',
  ),
  resource: subject(
    'A system is no better than what it rests on; origin, quality and limits are written down before others build on it.',
    'Ein System ist nicht besser als das, worauf es ruht; Herkunft, Güte und Grenzen werden festgehalten, bevor andere darauf bauen.',
    'record:resource',
    'topic:data',
  ),
  scoring: subject(
    'Ranking is only fair when everyone is rated by the same approved questions, each with a reason.',
    'Eine Rangfolge ist nur fair, wenn alle nach denselben freigegebenen Fragen eingestuft werden, jede mit Grund.',
    'record:improvement',
  ),
  metric: subject(
    'A figure is defined before it is read: what, how, how often. Whoever changes the definition begins a new chapter of it.',
    'Eine Zahl wird vor dem Ablesen festgelegt: was, wie, wie oft. Wer die Definition ändert, beginnt ein neues Kapitel.',
    'record:metric',
    'topic:measurement',
  ),
  notice: subject(
    'Notices go where somebody asked for them and nowhere else; addresses are tried before they are relied on.',
    'Nachrichten gehen dorthin, wo sie gewünscht sind, und nirgends sonst; Adressen werden erprobt, bevor man sich auf sie verlässt.',
    'topic:communication',
  ),
  performance: subject(
    'A review of figures counts when each figure got an answer and those who were there are named.',
    'Eine Auswertung zählt, wenn jede Zahl eine Antwort bekam und die Anwesenden genannt sind.',
    'record:performanceReview',
    'topic:measurement',
  ),
  registerHealth: subject(
    'The register’s health is read from what was recorded. Ratings and explanations are somebody’s, with a reason, and stay.',
    'Die Gesundheit des Registers liest sich aus dem Aufgezeichneten. Einstufungen und Erklärungen sind von jemandem, mit Grund, und bleiben.',
    'topic:continualImprovement',
    'topic:managementReview',
  ),
  incident: subject(
    'Harm first: who is touched, what stops it, who must be told and by when. Only then causes, and what others can learn.',
    'Schaden zuerst: wen es trifft, was ihn anhält, wer bis wann informiert werden muss. Erst dann Ursachen, und was andere lernen können.',
    'record:incident',
    'topic:incidents',
    'topic:concerns',
  ),
  aiSystem: subject(
    'A gate opens when what the next step rests on is known. It keeps people from finding out in operation what could be known before.',
    'Ein Tor öffnet sich, wenn bekannt ist, worauf der nächste Schritt ruht. Es bewahrt davor, im Betrieb zu merken, was vorher zu wissen war.',
    'record:aiSystem',
    'topic:lifeCycle',
    'topic:oversight',
  ),
  framework: subject(
    'A framework that is brought is read whole and shown before it is taken, so that nobody is held to something half understood.',
    'Ein mitgebrachtes Rahmenwerk wird ganz gelesen und gezeigt, bevor es gilt, damit niemand an halb Verstandenem gemessen wird.',
    'topic:law',
  ),
  inventory: subject(
    'The inventory is the ground of everything else: a system nobody knows of has no risks, no owner and no stop button.',
    'Das Verzeichnis ist der Grund von allem: Ein System, das niemand kennt, hat keine Risiken, keine verantwortliche Person und keinen Stoppknopf.',
    'record:aiSystem',
    'topic:lifeCycle',
  ),
  nonconformity: subject(
    'First the fact and the requirement, then control, then causes. Each step is short where little happened and thorough where much did.',
    'Erst die Tatsache und die Anforderung, dann Kontrolle, dann Ursachen. Jeder Schritt ist kurz, wo wenig geschah, und gründlich, wo viel.',
    'record:nonconformity',
    'topic:nonconformity',
  ),
  correctiveAction: subject(
    'The plan removes causes, the proof says how anyone would see that it worked, and somebody else looks after enough time has passed.',
    'Der Plan beseitigt Ursachen, der Nachweis sagt, woran man die Wirkung sähe, und jemand anderes sieht nach, wenn genug Zeit vergangen ist.',
    'record:nonconformity',
    'topic:correctiveAction',
  ),
  audit: subject(
    'An audit is worth as much as it is independent and can be followed: who, against what, by which sample, on which day.',
    'Ein Audit ist so viel wert, wie es unabhängig und nachvollziehbar ist: wer, wogegen, nach welcher Stichprobe, an welchem Tag.',
    'record:audit',
    'topic:internalAudit',
    'guide:audit-auditor',
  ),
  finding: subject(
    'A finding names the requirement, what was seen, and by which evidence, so that those who were not there understand it too.',
    'Eine Feststellung nennt die Anforderung, was zu sehen war und durch welchen Nachweis, damit auch versteht, wer nicht dabei war.',
    'record:finding',
    'topic:internalAudit',
  ),
  programme: subject(
    'A programme says why it audits this and not that, and shows that in time everything has its turn.',
    'Ein Programm sagt, warum es dies und nicht jenes auditiert, und zeigt, dass mit der Zeit alles drankommt.',
    'record:auditProgramme',
    'topic:internalAudit',
  ),
  risk: subject(
    'A level is only worth something if another person would come to the same: cause, event, consequences for all four, and what the rating rests on.',
    'Eine Stufe ist nur etwas wert, wenn jemand anderes zur selben käme: Ursache, Ereignis, Folgen für alle vier und worauf die Einstufung beruht.',
    'record:risk',
    'topic:riskAssessment',
    'topic:riskTreatment',
  ),
  impact: subject(
    'What a system does to people is asked before use, with their voices, and looked over by somebody who did not write it.',
    'Was ein System mit Menschen macht, wird vor dem Einsatz gefragt, mit ihren Stimmen, und von jemandem durchgesehen, der es nicht schrieb.',
    'record:impactAssessment',
    'topic:impactAssessment',
  ),
  applicability: subject(
    'Every control is answered for: applied with its status and evidence, or left out with a reason that holds up.',
    'Für jede Maßnahme steht jemand ein: angewandt mit Stand und Nachweis, oder ausgelassen mit einem Grund, der trägt.',
    'record:statementOfApplicability',
    'topic:riskTreatment',
  ),
  objective: subject(
    'An objective can be judged because figure, target and day are fixed by its approval.',
    'Ein Ziel lässt sich beurteilen, weil Zahl, Zielwert und Tag durch die Freigabe feststehen.',
    'record:objective',
    'topic:objectives',
  ),
  documentControl: subject(
    'People work by what is in force. So a text is written by one, approved by another, and known to those who must read it.',
    'Menschen arbeiten nach dem, was gilt. Darum schreibt einer, gibt ein anderer frei, und wer es lesen muss, kennt es.',
    'record:document',
    'record:documentVersion',
    'topic:documentedInformation',
  ),
  competence: subject(
    'Skill is shown by evidence and by an effect somebody else has seen; both run out in time.',
    'Können zeigt sich an einem Nachweis und an einer Wirkung, die jemand anderes gesehen hat; beides läuft mit der Zeit ab.',
    'record:competence',
    'record:training',
    'topic:competence',
  ),
  review: subject(
    'Top management’s review counts when every input was looked at, the register as it stood that day is kept, and each decision has a name and a day.',
    'Die Bewertung der Leitung zählt, wenn jede Eingabe angesehen wurde, das Register jenes Tages aufbewahrt ist und jeder Beschluss Namen und Tag hat.',
    'record:managementReview',
    'topic:managementReview',
    'topic:leadership',
  ),
  culture: subject(
    'What people say about speaking up is only honest when it is safe: consent before praise, no names on answers, no figure from too few.',
    'Was Menschen über Offenheit sagen, ist nur ehrlich, wenn es sicher ist: Einverständnis vor Lob, keine Namen an Antworten, keine Zahl aus zu wenigen.',
    'topic:awareness',
    'topic:leadership',
    'guide:learning',
  ),
  certification: subject(
    'A certification project goes step by step because each step spares a finding later: commitment, gaps, readiness, then the body.',
    'Ein Zertifizierungsprojekt geht Schritt für Schritt, weil jeder Schritt später eine Feststellung erspart: Rückhalt, Lücken, Reife, dann die Stelle.',
    'record:certification',
    'guide:audit-everyone',
  ),
  body: subject(
    'A certificate is worth as much as the body behind it: accredited for this standard, independent of whoever advised you, chosen by criteria.',
    'Ein Zertifikat ist so viel wert wie die Stelle dahinter: für diese Norm akkreditiert, unabhängig von Ihrer Beratung, nach Kriterien gewählt.',
    'record:certificationBody',
    'record:certification',
  ),
  cycle: subject(
    'A certificate lives by its clocks: surveillance, answers to findings, renewal. What may be said about it is bounded too.',
    'Ein Zertifikat lebt von seinen Fristen: Überwachung, Antworten auf Feststellungen, Erneuerung. Auch was man darüber sagen darf, hat Grenzen.',
    'record:certification',
    'topic:communication',
  ),
  room: subject(
    'A guest sees what was released into the room, for as long as it is open, and changes nothing; every view is kept.',
    'Ein Gast sieht, was in den Raum gegeben wurde, solange er offen ist, und ändert nichts; jeder Blick wird festgehalten.',
    'topic:internalAudit',
    'guide:audit-everyone',
  ),
  branding: subject(
    'What leaves the house carries its look; it has to be readable, small and safe to open.',
    'Was das Haus verlässt, trägt sein Aussehen; es muss lesbar, klein und sicher zu öffnen sein.',
    'topic:communication',
  ),
  publication: subject(
    'A published register is one moment, signed and kept: whoever reads it later must be able to tell that nothing was changed since.',
    'Ein veröffentlichtes Register ist ein Moment, besiegelt und aufbewahrt: Wer es später liest, muss sehen können, dass seither nichts geändert wurde.',
    'topic:documentedInformation',
    'record:improvement',
  ),
  proposal: subject(
    'A machine may propose, only a person writes. Each proposal waits until somebody named takes it on or declines it.',
    'Eine Maschine darf vorschlagen, schreiben nur Menschen. Jeder Vorschlag wartet, bis ihn jemand mit Namen annimmt oder ablehnt.',
    'topic:oversight',
    'topic:responsibleUse',
  ),
  document: subject(
    'A file that leaves the house is made from what is recorded, in your own look, and read by people who cannot ask back.',
    'Eine Datei, die das Haus verlässt, entsteht aus dem Aufgezeichneten, in Ihrem Aussehen, und wird von Menschen gelesen, die nicht nachfragen können.',
    'topic:communication',
    'topic:documentedInformation',
  ),
} as const satisfies Record<string, SubjectText>

export type Subject = keyof typeof subjectTexts
