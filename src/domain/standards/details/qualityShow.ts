import { told } from './told.ts'

/** What must be shown for the clauses of ISO 9001 other standards do not share, in our own words. */
export const qualityShow = told(`
5.1.2 | Customer requirements, risks to conformity and satisfaction stay in view of top management. | Kundenanforderungen, Risiken für die Konformität und Zufriedenheit behält die oberste Leitung im Blick.
7.1.3 | Buildings, equipment, transport and IT the processes need. | Gebäude, Ausrüstung, Transport und IT, die die Prozesse brauchen.
7.1.4 | Social, psychological and physical conditions fit the work. | Soziale, psychische und physische Bedingungen passen zur Arbeit.
7.1.5 | Measuring resources fit, are calibrated or verified, and traceable where needed. | Messmittel sind geeignet, kalibriert oder verifiziert und wo nötig rückführbar.
7.1.6 | Knowledge the processes need is known, kept up and shared. | Wissen, das die Prozesse brauchen, ist bekannt, gepflegt und geteilt.
8.2.1 | Customers are informed, heard and told about contingencies. | Kunden sind informiert, werden gehört und über Notfälle unterrichtet.
8.2.2 | Requirements for what is offered are defined and can be met. | Anforderungen an das Angebotene sind bestimmt und erfüllbar.
8.2.3 | Requirements are reviewed before one commits; results are kept. | Anforderungen werden vor der Zusage geprüft; Ergebnisse bleiben erhalten.
8.2.4 | Changed requirements reach documents and people. | Geänderte Anforderungen erreichen Dokumente und Menschen.
8.3.1 | A design process suited to what is developed. | Ein Entwicklungsprozess, der zum Entwickelten passt.
8.3.2 | Stages, reviews, responsibilities and involvement are planned. | Stufen, Prüfungen, Verantwortung und Beteiligung sind geplant.
8.3.3 | Inputs are complete, clear and without conflict. | Eingaben sind vollständig, klar und widerspruchsfrei.
8.3.4 | Reviews, verification and validation are held; problems are acted upon. | Prüfung, Verifizierung und Validierung finden statt; Probleme werden angegangen.
8.3.5 | Outputs meet the inputs and say what matters for use and safety. | Ergebnisse erfüllen die Eingaben und nennen, was für Gebrauch und Sicherheit zählt.
8.3.6 | Changes of design are reviewed, authorized and kept. | Entwicklungsänderungen sind geprüft, genehmigt und aufbewahrt.
8.4.1 | Providers are evaluated, chosen, watched and evaluated again by criteria. | Anbieter werden nach Kriterien bewertet, gewählt, beobachtet und neu bewertet.
8.4.2 | How strictly a provider is controlled follows from its effect. | Wie streng ein Anbieter gesteuert wird, folgt aus seiner Wirkung.
8.4.3 | Providers know what is required before they begin. | Anbieter kennen die Anforderungen, bevor sie beginnen.
8.5.1 | Work runs under controlled conditions: information, means, people, validation. | Arbeit läuft unter beherrschten Bedingungen: Information, Mittel, Menschen, Validierung.
8.5.2 | Outputs can be identified and traced where needed. | Ergebnisse sind kennzeichenbar und wo nötig rückverfolgbar.
8.5.3 | What belongs to others is protected; loss is reported to them. | Eigentum anderer ist geschützt; Verlust wird ihnen gemeldet.
8.5.4 | Outputs are preserved so that they stay conforming. | Ergebnisse werden so erhalten, dass sie konform bleiben.
8.5.5 | Duties after delivery are determined and met. | Pflichten nach der Lieferung sind bestimmt und erfüllt.
8.5.6 | Changes in operation are reviewed and recorded with who allowed them. | Änderungen im Betrieb sind geprüft und mit dem Genehmigenden festgehalten.
8.6 | Release after planned checks, with who released it. | Freigabe nach geplanten Prüfungen, mit Nennung, wer freigab.
8.7 | What does not conform is identified, dealt with and recorded. | Nichtkonformes ist gekennzeichnet, behandelt und festgehalten.
9.1.2 | How customers perceive the fulfilment of their needs is watched. | Wie Kunden die Erfüllung ihrer Erwartungen wahrnehmen, wird beobachtet.
10.1 | Opportunities for improvement are chosen and acted upon. | Chancen zur Verbesserung werden ausgewählt und ergriffen.
4.4.2 | Documents support the processes and show they ran as planned. | Dokumente stützen die Prozesse und zeigen, dass sie wie geplant liefen.
`)
