import { told } from './told.ts'

/** What must be shown for each control of ISO/IEC 27001, in our own words. */
export const controls27001Show = told(`
A.5.1 | Policies on security are approved, made known, acknowledged, and reviewed at planned times. | Sicherheitsrichtlinien sind freigegeben, bekannt, zur Kenntnis genommen und werden planmäßig geprüft.
A.5.2 | Security roles are defined and given to somebody. | Sicherheitsrollen sind festgelegt und vergeben.
A.5.3 | Duties that conflict lie in different hands. | Unvereinbare Aufgaben liegen in verschiedenen Händen.
A.5.4 | Managers see to it that their people keep to the rules. | Führungskräfte sorgen dafür, dass ihre Leute die Regeln einhalten.
A.5.5 | It is known which authorities to reach, and how. | Es ist bekannt, welche Behörden wie zu erreichen sind.
A.5.6 | Contact with groups that know the field is kept up. | Kontakt zu fachkundigen Kreisen wird gepflegt.
A.5.7 | Information about threats is gathered, judged and acted upon. | Informationen über Bedrohungen werden gesammelt, bewertet und genutzt.
A.5.8 | Projects treat security from the start. | Projekte behandeln Sicherheit von Anfang an.
A.5.9 | A current inventory of information and assets, each with an owner. | Ein aktuelles Verzeichnis der Informationen und Werte, jeder mit Verantwortlichen.
A.5.10 | Rules for using information and assets exist and are lived. | Regeln für den Gebrauch von Informationen und Werten bestehen und werden gelebt.
A.5.11 | Who leaves or changes gives back what belongs to the organization. | Wer geht oder wechselt, gibt zurück, was der Organisation gehört.
A.5.12 | Information is classified by how much protection it needs. | Information ist nach ihrem Schutzbedarf eingestuft.
A.5.13 | Labels follow from the classification. | Kennzeichnungen folgen aus der Einstufung.
A.5.14 | Rules and means for passing on information, inside and outside. | Regeln und Mittel für die Weitergabe von Information, innen und außen.
A.5.15 | Rules for who may reach what follow from need. | Regeln, wer worauf zugreifen darf, folgen aus dem Bedarf.
A.5.16 | Identities are managed from first to last day. | Identitäten werden vom ersten bis zum letzten Tag verwaltet.
A.5.17 | Credentials are given out and handled safely. | Anmeldedaten werden sicher vergeben und behandelt.
A.5.18 | Access rights are given, reviewed and taken away by rule. | Zugriffsrechte werden nach Regeln vergeben, geprüft und entzogen.
A.5.19 | Risks from using suppliers are managed. | Risiken aus der Nutzung von Lieferanten sind gesteuert.
A.5.20 | Security is agreed with each supplier. | Sicherheit ist mit jedem Lieferanten vereinbart.
A.5.21 | Risks along the ICT supply chain are managed. | Risiken entlang der IT-Lieferkette sind gesteuert.
A.5.22 | Suppliers and changes of their services are watched and reviewed. | Lieferanten und Änderungen ihrer Leistungen werden beobachtet und geprüft.
A.5.23 | Cloud services are chosen, used and left by rule. | Cloud-Dienste werden nach Regeln gewählt, genutzt und verlassen.
A.5.24 | Roles and steps for incidents are laid down before one happens. | Rollen und Schritte bei Vorfällen stehen fest, bevor einer geschieht.
A.5.25 | Events are judged: incident or not. | Ereignisse werden beurteilt: Vorfall oder nicht.
A.5.26 | Incidents are answered by the procedure. | Auf Vorfälle wird nach dem Verfahren reagiert.
A.5.27 | What incidents teach strengthens controls. | Was Vorfälle lehren, stärkt die Maßnahmen.
A.5.28 | Evidence is found, secured and kept so that it holds. | Beweise werden so gefunden, gesichert und aufbewahrt, dass sie halten.
A.5.29 | Security holds during disruptions. | Sicherheit gilt auch während Störungen.
A.5.30 | ICT is ready for continuity: planned, tried, kept up. | Die IT ist auf Kontinuität vorbereitet: geplant, erprobt, gepflegt.
A.5.31 | Duties by law and contract are known and kept current. | Pflichten aus Gesetz und Vertrag sind bekannt und aktuell.
A.5.32 | Intellectual property is respected and protected. | Geistiges Eigentum wird geachtet und geschützt.
A.5.33 | Records are protected from loss, forgery and unauthorized eyes. | Aufzeichnungen sind vor Verlust, Fälschung und Unbefugten geschützt.
A.5.34 | Requirements for personal data are known and met. | Anforderungen an personenbezogene Daten sind bekannt und erfüllt.
A.5.35 | The approach to security is reviewed independently, at planned times and after great change. | Der Umgang mit Sicherheit wird unabhängig geprüft, planmäßig und nach großen Änderungen.
A.5.36 | Compliance with one's own policies and rules is checked regularly. | Die Einhaltung eigener Richtlinien und Regeln wird regelmäßig geprüft.
A.5.37 | Operating procedures are written and at hand. | Betriebsverfahren sind beschrieben und verfügbar.
A.6.1 | Candidates are checked in proportion to risk, within the law. | Bewerbende werden dem Risiko gemäß und im Rahmen des Rechts überprüft.
A.6.2 | Contracts of employment say who answers for security. | Arbeitsverträge nennen die Verantwortung für Sicherheit.
A.6.3 | People are made aware and trained as their work needs. | Menschen werden ihrer Arbeit gemäß sensibilisiert und geschult.
A.6.4 | Breaches have consequences by a known procedure. | Verstöße haben Folgen nach einem bekannten Verfahren.
A.6.5 | Duties that outlast a job are told and enforced. | Pflichten, die eine Stelle überdauern, sind mitgeteilt und durchgesetzt.
A.6.6 | Confidentiality agreements are signed and reviewed. | Vertraulichkeitsvereinbarungen sind unterschrieben und werden geprüft.
A.6.7 | Rules and means protect information when people work elsewhere. | Regeln und Mittel schützen Information bei Arbeit an anderen Orten.
A.6.8 | Everybody can report events quickly, and knows how. | Alle können Ereignisse schnell melden und wissen, wie.
A.7.1 | Perimeters protect areas with information. | Schutzzonen sichern Bereiche mit Information.
A.7.2 | Entry to secure areas is controlled. | Zutritt zu Sicherheitsbereichen ist gesteuert.
A.7.3 | Offices, rooms and facilities are secured. | Büros, Räume und Anlagen sind gesichert.
A.7.4 | Places are watched for unauthorized entry. | Räume werden auf unbefugten Zutritt überwacht.
A.7.5 | Protection against fire, water and other threats. | Schutz vor Feuer, Wasser und anderen Gefahren.
A.7.6 | Rules for working in secure areas. | Regeln für die Arbeit in Sicherheitsbereichen.
A.7.7 | Desks are cleared and screens locked. | Tische sind aufgeräumt und Bildschirme gesperrt.
A.7.8 | Equipment stands safe and protected. | Geräte stehen sicher und geschützt.
A.7.9 | Assets outside the house are protected. | Werte außer Haus sind geschützt.
A.7.10 | Media are managed from purchase to disposal. | Speichermedien werden von der Beschaffung bis zur Vernichtung verwaltet.
A.7.11 | Failures of power and other utilities are cushioned. | Ausfälle von Strom und anderer Versorgung sind abgefangen.
A.7.12 | Cables are protected from tapping, disturbance and damage. | Kabel sind vor Abhören, Störung und Schaden geschützt.
A.7.13 | Equipment is maintained as it should be. | Geräte werden ordnungsgemäß gewartet.
A.7.14 | Data are gone before equipment leaves or is used again. | Daten sind gelöscht, bevor Geräte gehen oder neu genutzt werden.
A.8.1 | Information on people's devices is protected. | Information auf Geräten der Nutzenden ist geschützt.
A.8.2 | Privileged rights are few, approved and reviewed. | Privilegierte Rechte sind wenige, genehmigt und geprüft.
A.8.3 | Access to information is restricted as the rules say. | Zugriff auf Information ist nach den Regeln beschränkt.
A.8.4 | Access to source code and tools is managed. | Zugriff auf Quellcode und Werkzeuge ist gesteuert.
A.8.5 | Sign-in is as strong as what it protects asks for. | Die Anmeldung ist so stark, wie das Geschützte es verlangt.
A.8.6 | Capacity is watched and adjusted. | Kapazität wird beobachtet und angepasst.
A.8.7 | Protection against malware, with people's help. | Schutz vor Schadsoftware, mit Hilfe der Menschen.
A.8.8 | Vulnerabilities are found, judged and dealt with in time. | Schwachstellen werden gefunden, bewertet und rechtzeitig behandelt.
A.8.9 | Configurations are laid down, watched and reviewed. | Konfigurationen sind festgelegt, überwacht und geprüft.
A.8.10 | Information no longer needed is deleted. | Nicht mehr benötigte Information wird gelöscht.
A.8.11 | Data are masked where rules or law ask for it. | Daten werden maskiert, wo Regeln oder Recht es verlangen.
A.8.12 | Measures against leakage where sensitive data are. | Maßnahmen gegen Abfluss, wo empfindliche Daten sind.
A.8.13 | Backups are kept, and restoring is tried. | Sicherungen bestehen, und das Wiederherstellen wird erprobt.
A.8.14 | Redundancy meets the need for availability. | Redundanz genügt dem Bedarf an Verfügbarkeit.
A.8.15 | Logs are made, kept, protected and looked at. | Protokolle werden erzeugt, aufbewahrt, geschützt und ausgewertet.
A.8.16 | Networks, systems and applications are watched for the unusual. | Netze, Systeme und Anwendungen werden auf Auffälliges beobachtet.
A.8.17 | Clocks agree with an approved source. | Uhren stimmen mit einer anerkannten Quelle überein.
A.8.18 | Programs that can override controls are restricted. | Programme, die Maßnahmen umgehen können, sind beschränkt.
A.8.19 | Software is installed by rule. | Software wird nach Regeln installiert.
A.8.20 | Networks and their devices are secured and managed. | Netze und ihre Geräte sind gesichert und verwaltet.
A.8.21 | Security of network services is agreed and watched. | Sicherheit von Netzdiensten ist vereinbart und überwacht.
A.8.22 | Groups of services, users and systems lie in separate networks. | Gruppen von Diensten, Nutzenden und Systemen liegen in getrennten Netzen.
A.8.23 | Access to harmful sites is limited. | Zugriff auf schädliche Seiten ist begrenzt.
A.8.24 | Rules for cryptography and keys are defined and kept. | Regeln für Kryptographie und Schlüssel sind festgelegt und eingehalten.
A.8.25 | Rules for secure development are laid down and applied. | Regeln für sichere Entwicklung sind festgelegt und angewandt.
A.8.26 | Security needs are specified when applications are built or bought. | Sicherheitsanforderungen sind bei Bau oder Kauf von Anwendungen festgelegt.
A.8.27 | Principles for secure systems are written, kept up and applied. | Grundsätze für sichere Systeme sind beschrieben, gepflegt und angewandt.
A.8.28 | Secure coding is practised. | Sicheres Programmieren wird praktiziert.
A.8.29 | Security is tested during development and before acceptance. | Sicherheit wird in der Entwicklung und vor der Abnahme geprüft.
A.8.30 | Development by others is directed, watched and reviewed. | Entwicklung durch andere wird gesteuert, beobachtet und geprüft.
A.8.31 | Development, test and production are separate and secured. | Entwicklung, Test und Betrieb sind getrennt und gesichert.
A.8.32 | Changes follow a procedure. | Änderungen folgen einem Verfahren.
A.8.33 | Information used in tests is chosen and protected. | Information für Tests ist ausgewählt und geschützt.
A.8.34 | Audit tests are agreed so that operation is not disturbed. | Auditprüfungen sind so vereinbart, dass der Betrieb nicht gestört wird.
`)
