import { told } from './told.ts'

/** What must be shown for each subcategory of NIST AI RMF 1.0 (public domain), shortened. */
export const nistShow = told(`
GOVERN-1.1 | Legal and regulatory requirements on AI are understood, managed and documented. | Rechtliche und behördliche Anforderungen an KI sind verstanden, gesteuert und dokumentiert.
GOVERN-1.2 | The characteristics of trustworthy AI are part of policies and practice. | Die Merkmale vertrauenswürdiger KI sind Teil von Richtlinien und Praxis.
GOVERN-1.3 | The level of risk management follows from the organization's risk tolerance. | Das Maß des Risikomanagements folgt aus der Risikobereitschaft.
GOVERN-1.4 | The risk process and its outcomes follow transparent policies. | Risikoprozess und Ergebnisse folgen nachvollziehbaren Richtlinien.
GOVERN-1.5 | Monitoring and periodic review are planned, with roles and frequency. | Überwachung und regelmäßige Prüfung sind geplant, mit Rollen und Häufigkeit.
GOVERN-1.6 | AI systems are inventoried by priority. | KI-Systeme sind nach Priorität verzeichnet.
GOVERN-1.7 | Systems are taken out of service safely and without loss of trust. | Systeme werden sicher und ohne Vertrauensverlust außer Betrieb genommen.
GOVERN-2.1 | Roles and lines of communication on AI risk are documented and clear. | Rollen und Kommunikationswege zu KI-Risiken sind dokumentiert und klar.
GOVERN-2.2 | Personnel and partners are trained for their part. | Personal und Partner sind für ihren Anteil geschult.
GOVERN-2.3 | Executive leadership answers for decisions on AI risk. | Die Leitung verantwortet Entscheidungen über KI-Risiken.
GOVERN-3.1 | A diverse team informs decisions over the life cycle. | Ein vielfältiges Team trägt Entscheidungen über den Lebenszyklus.
GOVERN-3.2 | Roles for human-AI configurations and oversight are defined. | Rollen für das Zusammenwirken von Mensch und KI und die Aufsicht sind festgelegt.
GOVERN-4.1 | Practices foster critical thinking and safety first. | Die Praxis fördert kritisches Denken und Sicherheit zuerst.
GOVERN-4.2 | Teams document risks and impacts and tell about them. | Teams dokumentieren Risiken und Folgen und teilen sie mit.
GOVERN-4.3 | Testing, finding incidents and sharing information are practised. | Testen, Erkennen von Vorfällen und Teilen von Information werden praktiziert.
GOVERN-5.1 | Feedback from outside is collected, ranked and integrated. | Rückmeldungen von außen werden gesammelt, eingestuft und eingearbeitet.
GOVERN-5.2 | Adjudicated feedback regularly reaches design and implementation. | Bewertete Rückmeldungen fließen regelmäßig in Entwurf und Umsetzung.
GOVERN-6.1 | Policies address risks from third parties and their rights. | Richtlinien behandeln Risiken durch Dritte und deren Rechte.
GOVERN-6.2 | Contingencies exist for failures of high-risk third parties. | Für Ausfälle risikoreicher Dritter gibt es Notfallpläne.
MAP-1.1 | Purposes, benefits, users, laws, impacts and assumptions are documented. | Zwecke, Nutzen, Nutzende, Gesetze, Folgen und Annahmen sind dokumentiert.
MAP-1.2 | Actors of several disciplines and backgrounds take part, and it is documented. | Beteiligte mehrerer Fachrichtungen und Hintergründe wirken mit, dokumentiert.
MAP-1.3 | Mission and goals for the technology are understood. | Auftrag und Ziele für die Technik sind verstanden.
MAP-1.4 | Business value or context of use is defined or evaluated anew. | Geschäftlicher Nutzen oder Einsatzumfeld ist bestimmt oder neu bewertet.
MAP-1.5 | Risk tolerances are determined and documented. | Risikobereitschaft ist bestimmt und dokumentiert.
MAP-1.6 | System requirements are elicited; design takes socio-technical effects into account. | Systemanforderungen sind erhoben; der Entwurf berücksichtigt soziotechnische Wirkungen.
MAP-2.1 | Tasks and methods of the system are defined. | Aufgaben und Methoden des Systems sind bestimmt.
MAP-2.2 | Limits of knowledge and oversight of output are documented. | Grenzen des Wissens und die Aufsicht über Ergebnisse sind dokumentiert.
MAP-2.3 | Scientific integrity and testing considerations are documented. | Wissenschaftliche Sorgfalt und Testüberlegungen sind dokumentiert.
MAP-3.1 | Potential benefits are examined and documented. | Möglicher Nutzen ist untersucht und dokumentiert.
MAP-3.2 | Potential costs of errors, also non-monetary, are examined. | Mögliche Kosten von Fehlern, auch nicht monetäre, sind untersucht.
MAP-3.3 | The scope of application is specified from capability and context. | Der Einsatzbereich ist aus Fähigkeit und Umfeld festgelegt.
MAP-3.4 | Proficiency of operators is defined, assessed and documented. | Das Können der Bedienenden ist bestimmt, bewertet und dokumentiert.
MAP-3.5 | Processes for human oversight are defined, assessed and documented. | Verfahren menschlicher Aufsicht sind bestimmt, bewertet und dokumentiert.
MAP-4.1 | Technology and legal risks of components, also by third parties, are mapped. | Technische und rechtliche Risiken von Bestandteilen, auch von Dritten, sind erfasst.
MAP-4.2 | Internal risk controls for components are identified and documented. | Interne Maßnahmen für Bestandteile sind bestimmt und dokumentiert.
MAP-5.1 | Likelihood and magnitude of each impact are identified and documented. | Wahrscheinlichkeit und Ausmaß jeder Folge sind bestimmt und dokumentiert.
MAP-5.2 | Regular engagement with relevant actors feeds back impacts nobody expected. | Regelmäßiger Austausch mit Beteiligten bringt unerwartete Folgen zurück.
MEASURE-1.1 | Metrics for the most significant risks are chosen; what cannot be measured is documented. | Kennzahlen für die größten Risiken sind gewählt; nicht Messbares ist dokumentiert.
MEASURE-1.2 | Fitness of metrics and effect of controls are reviewed regularly. | Eignung der Kennzahlen und Wirkung der Maßnahmen werden regelmäßig geprüft.
MEASURE-1.3 | Experts who did not build the system take part in assessments. | Fachleute, die das System nicht gebaut haben, wirken an Bewertungen mit.
MEASURE-2.1 | Test sets, metrics and tools used are documented. | Verwendete Testdaten, Kennzahlen und Werkzeuge sind dokumentiert.
MEASURE-2.2 | Evaluations with people protect them and represent those affected. | Versuche mit Menschen schützen diese und bilden Betroffene ab.
MEASURE-2.3 | Performance is measured under conditions like those of deployment. | Leistung wird unter einsatznahen Bedingungen gemessen.
MEASURE-2.4 | Function and behaviour are monitored in production. | Funktion und Verhalten werden im Betrieb überwacht.
MEASURE-2.5 | The system is shown to be valid and reliable; limits are documented. | Gültigkeit und Zuverlässigkeit sind gezeigt; Grenzen sind dokumentiert.
MEASURE-2.6 | Safety is evaluated regularly; residual risk stays within tolerance. | Sicherheit wird regelmäßig bewertet; Restrisiko bleibt im Rahmen.
MEASURE-2.7 | Security and resilience are evaluated and documented. | Schutz und Belastbarkeit sind bewertet und dokumentiert.
MEASURE-2.8 | Risks to transparency and accountability are examined. | Risiken für Transparenz und Verantwortbarkeit sind untersucht.
MEASURE-2.9 | The model is explained, its output interpreted in context. | Das Modell ist erklärt, seine Ergebnisse sind im Umfeld gedeutet.
MEASURE-2.10 | Privacy risk is examined and documented. | Risiken für die Privatsphäre sind untersucht und dokumentiert.
MEASURE-2.11 | Fairness and bias are evaluated and documented. | Fairness und Verzerrung sind bewertet und dokumentiert.
MEASURE-2.12 | Environmental impact and sustainability are assessed. | Umweltwirkung und Nachhaltigkeit sind bewertet.
MEASURE-2.13 | Effectiveness of the metrics and processes of testing is evaluated. | Die Wirksamkeit von Kennzahlen und Testverfahren ist bewertet.
MEASURE-3.1 | Approaches and people are in place to track existing and emergent risks. | Wege und Menschen sind da, um bekannte und neue Risiken zu verfolgen.
MEASURE-3.2 | Tracking is considered where risks are hard to measure. | Verfolgung ist bedacht, wo Risiken schwer messbar sind.
MEASURE-3.3 | Users can report problems and appeal; it enters evaluation. | Nutzende können Probleme melden und Einspruch erheben; es geht in die Bewertung ein.
MEASURE-4.1 | Measurement is tied to the context of deployment. | Messung ist an das Einsatzumfeld gebunden.
MEASURE-4.2 | Results on trustworthiness are confirmed by domain experts. | Ergebnisse zur Vertrauenswürdigkeit sind von Fachleuten bestätigt.
MEASURE-4.3 | Improvements and declines are identified from the field and documented. | Verbesserungen und Verschlechterungen sind aus der Praxis erkannt und dokumentiert.
MANAGE-1.1 | It is decided whether the purpose is met and whether to go on. | Es ist entschieden, ob der Zweck erfüllt ist und ob es weitergeht.
MANAGE-1.2 | Treatment is prioritized by impact, likelihood and means. | Behandlung ist nach Folgen, Wahrscheinlichkeit und Mitteln geordnet.
MANAGE-1.3 | Responses to high risks are developed, planned and documented. | Antworten auf hohe Risiken sind entwickelt, geplant und dokumentiert.
MANAGE-1.4 | Residual risks to users and acquirers are documented. | Restrisiken für Nutzende und Erwerber sind dokumentiert.
MANAGE-2.1 | Resources for managing risk, and alternatives without AI, are considered. | Mittel zur Risikosteuerung und Alternativen ohne KI sind bedacht.
MANAGE-2.2 | Mechanisms sustain the value of deployed systems. | Mechanismen erhalten den Nutzen eingesetzter Systeme.
MANAGE-2.3 | Procedures meet risks that were unknown before. | Verfahren begegnen zuvor unbekannten Risiken.
MANAGE-2.4 | Systems can be superseded, disengaged or deactivated by assigned people. | Systeme können von Zuständigen abgelöst, abgekoppelt oder abgeschaltet werden.
MANAGE-3.1 | Risks and benefits of third parties are monitored regularly. | Risiken und Nutzen Dritter werden regelmäßig überwacht.
MANAGE-3.2 | Pre-trained models are monitored as part of maintenance. | Vortrainierte Modelle werden in der Wartung überwacht.
MANAGE-4.1 | A plan for after deployment: feedback, appeal, override, decommissioning, incidents, change. | Ein Plan für danach: Rückmeldung, Einspruch, Eingriff, Abschaltung, Vorfälle, Änderung.
MANAGE-4.2 | Measurable improvement is part of updates, with regular engagement. | Messbare Verbesserung ist Teil von Aktualisierungen, mit regelmäßigem Austausch.
MANAGE-4.3 | Incidents and errors are told to those affected, tracked and recovered from. | Vorfälle und Fehler werden Betroffenen mitgeteilt, verfolgt und behoben.
`)
