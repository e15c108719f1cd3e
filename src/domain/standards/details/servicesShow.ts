import { told } from './told.ts'

/** What must be shown for the clauses of ISO/IEC 20000-1 other standards do not share, in our own words. */
export const servicesShow = told(`
7.5.4 | The documents and records the service management system needs are there: catalogue, agreements, plans, reports. | Die Dokumente und Nachweise des Servicemanagements sind da: Katalog, Vereinbarungen, Pläne, Berichte.
7.6 | Knowledge needed for services is found, kept and shared. | Wissen für Services wird ermittelt, erhalten und geteilt.
8.2.1 | Services run coordinated, with results as agreed. | Services laufen abgestimmt und mit vereinbarten Ergebnissen.
8.2.2 | Needs are determined, requirements set, and new or changed services planned by criticality. | Bedarf ist ermittelt, Anforderungen sind gesetzt, neue oder geänderte Services nach Kritikalität geplant.
8.2.3 | Who takes part in providing services is known and controlled; the organization stays accountable. | Beteiligte an der Erbringung sind bekannt und gesteuert; die Organisation bleibt verantwortlich.
8.2.4 | A catalogue describes services, outcomes and dependencies; those who need it can read it. | Ein Katalog beschreibt Services, Ergebnisse und Abhängigkeiten; wer ihn braucht, kann ihn lesen.
8.2.5 | Assets for services are managed as duties and agreements ask. | Werte für Services werden gemäß Pflichten und Vereinbarungen verwaltet.
8.2.6 | Configuration items and their relations are recorded, controlled and verified. | Konfigurationselemente und ihre Beziehungen sind erfasst, gesteuert und geprüft.
8.3.1 | Relationships with customers and suppliers are organized. | Beziehungen zu Kunden und Lieferanten sind geregelt.
8.3.2 | Customers are known, met regularly; satisfaction is measured, complaints are handled. | Kunden sind bekannt, werden regelmäßig getroffen; Zufriedenheit wird gemessen, Beschwerden werden behandelt.
8.3.3 | Service levels are agreed, measured and reviewed. | Servicegüte ist vereinbart, gemessen und geprüft.
8.3.4 | Suppliers, inside and outside, are chosen, contracted, measured and reviewed. | Lieferanten, interne wie externe, werden gewählt, vertraglich gebunden, gemessen und geprüft.
8.4.1 | Costs are budgeted, watched and reported against the budget. | Kosten sind geplant, überwacht und gegen das Budget berichtet.
8.4.2 | Current and future demand is determined and watched. | Gegenwärtige und künftige Nachfrage ist ermittelt und beobachtet.
8.4.3 | Capacity meets current and forecast demand. | Kapazität genügt gegenwärtiger und erwarteter Nachfrage.
8.5.1 | A policy for changes; requests recorded, judged, approved, reviewed. | Eine Richtlinie für Änderungen; Anträge erfasst, bewertet, genehmigt, nachgeprüft.
8.5.2 | New or changed services are planned, designed, built, tested and accepted. | Neue oder geänderte Services sind geplant, entworfen, gebaut, getestet und abgenommen.
8.5.3 | Releases are planned, accepted, deployed and can be reversed. | Freigaben sind geplant, abgenommen, eingeführt und umkehrbar.
8.6.1 | Incidents are recorded, ranked, resolved and closed; major ones by a procedure of their own. | Störungen sind erfasst, eingestuft, behoben und geschlossen; große nach eigenem Verfahren.
8.6.2 | Requests are recorded, ranked, fulfilled and closed. | Anfragen sind erfasst, eingestuft, erfüllt und geschlossen.
8.6.3 | Problems are found, analysed and resolved; known errors are recorded. | Probleme werden gefunden, analysiert und gelöst; bekannte Fehler sind erfasst.
8.7.1 | Availability is agreed, measured; causes of unplanned outages are investigated. | Verfügbarkeit ist vereinbart und gemessen; Ursachen ungeplanter Ausfälle werden untersucht.
8.7.2 | Continuity plans exist and are tested at planned times. | Kontinuitätspläne bestehen und werden planmäßig erprobt.
8.7.3 | A security policy, controls by risk, and security incidents handled. | Eine Sicherheitspolitik, Maßnahmen nach Risiko und behandelte Sicherheitsvorfälle.
9.4 | Reports on performance and effectiveness of services, and decisions on them. | Berichte über Leistung und Wirksamkeit der Services und Entscheidungen dazu.
`)
