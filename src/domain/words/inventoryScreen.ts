import type { InventoryColumn } from '#domain/inventory/columnWords.ts'
import type { Label } from '#domain/kernel/field.ts'

/** AI systems from a file: what was understood, before anything is written. */
export const inventoryText = {
  title: { en: 'AI systems from a file', de: 'KI-Systeme aus einer Datei' },
  drop: { en: 'Drop a file about AI systems here', de: 'Datei über KI-Systeme hierher ziehen' },
  dropNow: { en: 'Let go to look at it', de: 'Loslassen, um sie anzusehen' },
  dropHelp: {
    en: 'A table of systems (Excel, OpenDocument, CSV), a CycloneDX bill of materials with models (JSON), or a model card (Markdown).',
    de: 'Eine Tabelle von Systemen (Excel, OpenDocument, CSV), eine CycloneDX-Stückliste mit Modellen (JSON) oder eine Modellkarte (Markdown).',
  },
  choose: { en: 'Choose file', de: 'Datei wählen' },
  another: { en: 'Another file', de: 'Andere Datei' },
  promise: {
    en: 'Nothing is written before you have seen what was understood.',
    de: 'Nichts wird geschrieben, bevor Sie gesehen haben, was verstanden wurde.',
  },
  mayNot: {
    en: 'AIMS management and process owners bring AI systems in.',
    de: 'KI-Systeme bringen AIMS-Leitung und Prozessverantwortliche ein.',
  },
  isTable: { en: 'A table', de: 'Eine Tabelle' },
  isBom: { en: 'A CycloneDX bill of materials', de: 'Eine CycloneDX-Stückliste' },
  isCard: { en: 'A model card', de: 'Eine Modellkarte' },
  decisions: { en: 'What the file leaves open', de: 'Was die Datei offen lässt' },
  owner: { en: 'Who answers for what names nobody', de: 'Wer einsteht, wo niemand genannt ist' },
  origin: { en: 'Where systems come from that do not say', de: 'Herkunft, wo nichts dasteht' },
  originOpen: { en: 'Leave it open', de: 'Offen lassen' },
  system: { en: 'It describes a system already listed', de: 'Sie beschreibt ein System, das schon geführt wird' },
  systemHelp: {
    en: 'Then nothing new is listed; its resources are noted with that system.',
    de: 'Dann kommt kein neues hinzu; die Ressourcen werden bei diesem vermerkt.',
  },
  columns: { en: 'What the columns hold', de: 'Was die Spalten enthalten' },
  column: { en: 'Column', de: 'Spalte' },
  samples: { en: 'Begins with', de: 'Beginnt mit' },
  holds: { en: 'Holds', de: 'Enthält' },
  holdsOf: { en: 'What the column “{column}” holds', de: 'Was die Spalte „{column}“ enthält' },
  notTaken: { en: 'Not taken', de: 'Nicht übernommen' },
  sheet: { en: 'Sheet', de: 'Blatt' },
  systems: { en: 'AI systems', de: 'KI-Systeme' },
  resources: { en: 'Resources', de: 'Ressourcen' },
  counts: {
    en: 'New: {new}. There already: {known}. Not taken: {refused}.',
    de: 'Neu: {new}. Schon da: {known}. Nicht übernommen: {refused}.',
  },
  countsShared: {
    en: 'New: {new}. There and shared from now on: {shared}. There already: {known}. Not taken: {refused}.',
    de: 'Neu: {new}. Da und ab jetzt geteilt: {shared}. Schon da: {known}. Nicht übernommen: {refused}.',
  },
  row: { en: 'Row {row}', de: 'Zeile {row}' },
  fateNew: { en: 'New', de: 'Neu' },
  fateKnown: { en: 'There already', de: 'Schon da' },
  fateShared: { en: 'Shared from now on', de: 'Ab jetzt geteilt' },
  fateRefused: { en: 'Not taken', de: 'Nicht übernommen' },
  notes: { en: 'About the file', de: 'Zur Datei' },
  take: { en: 'Take {count} in', de: '{count} übernehmen' },
  nothingNew: { en: 'There is nothing new in this file.', de: 'In dieser Datei steht nichts Neues.' },
  refusedStay: { en: 'What cannot be taken stays outside.', de: 'Was nicht übernommen werden kann, bleibt draußen.' },
  taken: {
    en: 'Taken in: {systems} systems, {resources} resources; {shared} shared from now on.',
    de: 'Übernommen: {systems} Systeme, {resources} Ressourcen; {shared} ab jetzt geteilt.',
  },
  toSystems: { en: 'To the AI systems', de: 'Zu den KI-Systemen' },
  toResources: { en: 'To the resources', de: 'Zu den Ressourcen' },
} as const satisfies Record<string, Label>

/** What a column of an inventory may hold, as it is offered. */
export const inventoryColumnNames: Readonly<Record<InventoryColumn, Label>> = {
  title: { en: 'Name of the system', de: 'Name des Systems' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  purpose: { en: 'Purpose', de: 'Zweck' },
  origin: { en: 'Origin', de: 'Herkunft' },
  role: { en: 'Our role', de: 'Unsere Rolle' },
  tier: { en: 'Class under the EU AI Act', de: 'Klasse nach der KI-Verordnung' },
  site: { en: 'Site', de: 'Standort' },
  department: { en: 'Department', de: 'Abteilung' },
  provider: { en: 'Provider', de: 'Anbieter' },
  systemVersion: { en: 'Version', de: 'Version' },
  identifier: { en: 'Identifier', de: 'Kennung' },
  limitations: { en: 'Limitations', de: 'Grenzen' },
  affectedPersons: { en: 'Who is affected', de: 'Wen es betrifft' },
  stage: { en: 'Stage', de: 'Stufe' },
}
