import type { Label } from '#domain/kernel/field.ts'

/** What stands against a file of AI systems, or was not taken from it as it stands. */
export const inventoryRefusals = {
  inventory_file_unknown: {
    en: 'This is neither a table (CSV, XLSX) nor a CycloneDX bill of materials (JSON) nor a model card (Markdown that begins with ---).',
    de: 'Das ist weder eine Tabelle (CSV, XLSX) noch eine CycloneDX-Stückliste (JSON) noch eine Modellkarte (Markdown, das mit --- beginnt).',
  },
  inventory_no_table: {
    en: 'No table of AI systems was found: one column must be headed Name, System or AI system.',
    de: 'Keine Tabelle von KI-Systemen gefunden: Eine Spalte muss Name, System oder KI-System heißen.',
  },
  inventory_no_names: {
    en: 'Say which column holds the names of the systems.',
    de: 'Angeben, welche Spalte die Namen der Systeme enthält.',
  },
  inventory_column_twice: {
    en: 'Two columns are said to hold the same.',
    de: 'Zwei Spalten sollen dasselbe enthalten.',
  },
  inventory_sheet_unknown: { en: 'There is no sheet called “{sheet}”.', de: 'Es gibt kein Blatt namens „{sheet}“.' },
  inventory_too_many: {
    en: 'The file names {count} systems and resources; up to {limit} are taken at once. Split it.',
    de: 'Die Datei nennt {count} Systeme und Ressourcen; bis zu {limit} gehen auf einmal. Bitte teilen.',
  },
  inventory_word_unknown: {
    en: '“{word}” was not understood and is left open.',
    de: '„{word}“ wurde nicht verstanden und bleibt offen.',
  },
  inventory_in_operation: {
    en: 'The file says it is in operation: record that on its page, with the approval it has or lacks.',
    de: 'Laut Datei ist es in Betrieb: das auf seiner Seite festhalten, mit der Freigabe, die es hat oder nicht hat.',
  },
  inventory_owner_unknown: {
    en: '“{name}” is nobody here; {owner} answers for it.',
    de: '„{name}“ gibt es hier nicht; {owner} steht dafür ein.',
  },
  inventory_owner_missing: {
    en: 'The file names no owner and nobody was chosen.',
    de: 'Die Datei nennt niemanden, der dafür einsteht, und niemand wurde gewählt.',
  },
  inventory_twice: {
    en: 'Another entry of the file has the same name.',
    de: 'Ein anderer Eintrag der Datei heißt genauso.',
  },
  inventory_system_refused: {
    en: 'The systems it serves do not come in.',
    de: 'Die Systeme, denen sie dient, kommen nicht herein.',
  },
  inventory_changed_since: {
    en: 'It would not be the same any more: somebody changed the inventory meanwhile. Look at it again.',
    de: 'Es wäre nicht mehr dasselbe: Inzwischen hat jemand das Verzeichnis geändert. Bitte noch einmal ansehen.',
  },
  inventory_none_new: { en: 'Nothing in this file is new.', de: 'In dieser Datei ist nichts neu.' },
  inventory_text_too_long: {
    en: 'The file has more than {limit} MB of text; that is no bill of materials or model card.',
    de: 'Die Datei hat mehr als {limit} MB Text; das ist weder Stückliste noch Modellkarte.',
  },
  bom_not_json: {
    en: 'The file begins like JSON but is not: {problem}',
    de: 'Die Datei beginnt wie JSON, ist aber keins: {problem}',
  },
  bom_xml: {
    en: 'This is XML. Save the bill of materials as CycloneDX JSON.',
    de: 'Das ist XML. Die Stückliste bitte als CycloneDX-JSON speichern.',
  },
  bom_not_cyclonedx: {
    en: 'This JSON is no CycloneDX bill of materials: it does not say "bomFormat": "CycloneDX".',
    de: 'Dieses JSON ist keine CycloneDX-Stückliste: Es sagt nicht "bomFormat": "CycloneDX".',
  },
  bom_too_old: {
    en: 'CycloneDX {version} cannot describe models; 1.5, 1.6 and 1.7 can.',
    de: 'CycloneDX {version} kann keine Modelle beschreiben; 1.5, 1.6 und 1.7 können es.',
  },
  bom_newer: {
    en: 'CycloneDX {version} is newer than 1.7; what is known was read.',
    de: 'CycloneDX {version} ist neuer als 1.7; gelesen wurde, was bekannt ist.',
  },
  bom_without_models: {
    en: 'This bill of materials names {count} components and none of them is a model (machine-learning-model).',
    de: 'Diese Stückliste nennt {count} Komponenten, und keine davon ist ein Modell (machine-learning-model).',
  },
  bom_too_deep: {
    en: 'Components lie within components more than {limit} deep.',
    de: 'Komponenten liegen mehr als {limit} Ebenen tief ineinander.',
  },
  bom_too_many: { en: 'It names more than {limit} components.', de: 'Sie nennt mehr als {limit} Komponenten.' },
  bom_reference_twice: {
    en: 'Two components have the same reference “{ref}”.',
    de: 'Zwei Komponenten haben dieselbe Referenz „{ref}“.',
  },
  bom_reference_dangling: {
    en: '{name} refers to the data set “{ref}”, which is not in the file.',
    de: '{name} verweist auf den Datensatz „{ref}“, der nicht in der Datei steht.',
  },
  bom_left_out: {
    en: 'Other software left out, because it is no AI resource: {count} components.',
    de: 'Andere Software bleibt draußen, weil sie keine KI-Ressource ist: {count} Komponenten.',
  },
  card_not_yaml: {
    en: 'The model card’s front matter cannot be read, line {line}: {problem}',
    de: 'Der Kopf der Modellkarte ist nicht lesbar, Zeile {line}: {problem}',
  },
  card_front_open: {
    en: 'The model card’s front matter begins with --- and never ends with another.',
    de: 'Der Kopf der Modellkarte beginnt mit --- und endet nirgends mit einem weiteren.',
  },
  card_front_too_long: {
    en: 'The model card’s front matter is longer than {limit} kB.',
    de: 'Der Kopf der Modellkarte ist länger als {limit} kB.',
  },
  card_aliases: {
    en: 'The model card’s front matter refers to itself too often to be read.',
    de: 'Der Kopf der Modellkarte verweist zu oft auf sich selbst, um lesbar zu sein.',
  },
  card_says_nothing: {
    en: 'The front matter says nothing of a model: no licence, data sets, base model or task.',
    de: 'Der Kopf sagt nichts über ein Modell: keine Lizenz, Datensätze, Basismodell oder Aufgabe.',
  },
} as const satisfies Record<string, Label>
