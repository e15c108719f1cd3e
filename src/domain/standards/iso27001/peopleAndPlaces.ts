import { control } from '../requirement.ts'

/** ISO/IEC 27001:2022, A.6 and A.7: the 8 controls on people and the 14 on places, in our own words. */
export const peopleAndPlaces = [
  control('A.6.1', 'Screening', 'Überprüfung vor der Einstellung', 'competence'),
  control('A.6.2', 'Terms of employment', 'Bedingungen der Beschäftigung', 'roles'),
  control('A.6.3', 'Awareness and training', 'Bewusstsein und Schulung', 'awareness', 'competence'),
  control('A.6.4', 'Discipline', 'Maßregelung', 'roles'),
  control('A.6.5', 'Leaving or changing jobs', 'Ausscheiden oder Wechsel', 'roles'),
  control('A.6.6', 'Confidentiality agreements', 'Vertraulichkeitsvereinbarungen', 'law'),
  control('A.6.7', 'Remote work', 'Arbeit aus der Ferne', 'security'),
  control('A.6.8', 'Reporting of events', 'Ereignisse melden', 'incidents', 'concerns'),
  control('A.7.1', 'Perimeters', 'Schutzzonen', 'security'),
  control('A.7.2', 'Entry', 'Zutritt', 'security'),
  control('A.7.3', 'Offices and rooms', 'Büros und Räume', 'security'),
  control('A.7.4', 'Surveillance of places', 'Überwachung der Räume', 'security'),
  control('A.7.5', 'Threats from the environment', 'Gefahren aus der Umwelt', 'security'),
  control('A.7.6', 'Work in secure areas', 'Arbeit in Sicherheitsbereichen', 'security'),
  control('A.7.7', 'Clear desk and screen', 'Aufgeräumter Tisch, gesperrter Bildschirm', 'security'),
  control('A.7.8', 'Placing of equipment', 'Aufstellung von Geräten', 'security'),
  control('A.7.9', 'Assets off site', 'Werte außer Haus', 'security'),
  control('A.7.10', 'Storage media', 'Speichermedien', 'security'),
  control('A.7.11', 'Power and other utilities', 'Strom und andere Versorgung', 'security'),
  control('A.7.12', 'Cabling', 'Verkabelung', 'security'),
  control('A.7.13', 'Maintenance of equipment', 'Wartung von Geräten', 'security'),
  control('A.7.14', 'Disposal and reuse of equipment', 'Entsorgung und Wiederverwendung von Geräten', 'security'),
]
