import type { Label } from '#domain/kernel/field.ts'

/** What stands against a framework's file, or was not taken from it as it stands. */
export const frameworkRefusals = {
  framework_file_unknown: {
    en: 'This is neither a library (YAML) nor an OSCAL catalog (JSON) nor a workbook with columns for number and title.',
    de: 'Das ist weder eine Bibliothek (YAML) noch ein OSCAL-Katalog (JSON) noch eine Arbeitsmappe mit Spalten für Nummer und Titel.',
  },
  framework_not_yaml: { en: 'Line {line} is not YAML: {problem}', de: 'Zeile {line} ist kein YAML: {problem}' },
  framework_not_json: { en: 'This is not JSON: {problem}', de: 'Das ist kein JSON: {problem}' },
  framework_aliases: {
    en: 'The file repeats parts of itself so often that it would not fit into memory.',
    de: 'Die Datei wiederholt Teile ihrer selbst so oft, dass sie nicht in den Speicher passt.',
  },
  framework_shape: {
    en: 'At {place} the file has another shape than a framework: {problem}',
    de: 'Bei {place} hat die Datei eine andere Form als ein Rahmenwerk: {problem}',
  },
  framework_too_large: {
    en: 'The file has {count} parts; a framework has at most {limit}.',
    de: 'Die Datei hat {count} Teile; ein Rahmenwerk hat höchstens {limit}.',
  },
  framework_too_deep: {
    en: 'Parts lie within parts more than {limit} times.',
    de: 'Teile liegen mehr als {limit}-mal ineinander.',
  },
  framework_empty: {
    en: 'The file names no requirement that can be assessed.',
    de: 'Die Datei nennt keine Anforderung, die sich bewerten ließe.',
  },
  framework_id_twice: { en: 'The identifier {id} stands twice.', de: 'Die Kennung {id} steht zweimal.' },
  framework_circle: {
    en: 'Parts go round in a circle ({count}): {ids}.',
    de: 'Teile verweisen im Kreis aufeinander ({count}): {ids}.',
  },
  framework_parent_unknown: {
    en: '{id} stands under {parent}, which the file does not hold; it is placed at the top.',
    de: '{id} steht unter {parent}, das die Datei nicht enthält; es steht nun ganz oben.',
  },
  framework_ref_twice: {
    en: 'The number {ref} stands more than once; one of them is kept as {own}.',
    de: 'Die Nummer {ref} steht mehrmals; eine davon heißt nun {own}.',
  },
  framework_part_left: {
    en: 'Not taken: {part} ({count}).',
    de: 'Nicht übernommen: {part} ({count}).',
  },
  framework_mapping_dangling: {
    en: 'Mappings name {count} requirements of this framework that it does not hold: {urns}.',
    de: 'Zuordnungen nennen {count} Anforderungen dieses Rahmenwerks, die es nicht enthält: {urns}.',
  },
  library_without_framework: {
    en: 'The library holds no framework, only: {parts}.',
    de: 'Die Bibliothek enthält kein Rahmenwerk, nur: {parts}.',
  },
  oscal_not_catalog: {
    en: 'This is an OSCAL {model}; a catalog is needed.',
    de: 'Das ist ein OSCAL-{model}; gebraucht wird ein Katalog.',
  },
  framework_no_table: {
    en: 'No sheet has a column headed “No.” or “Ref” and one headed “Title”.',
    de: 'Kein Blatt hat eine Spalte „Nr.“ oder „Ref“ und eine Spalte „Titel“.',
  },
  framework_there: {
    en: '{name}, edition {edition}, is here already.',
    de: '{name}, Ausgabe {edition}, ist schon da.',
  },
  framework_changed_since: {
    en: 'The file is not the one that was shown. Look at it again.',
    de: 'Die Datei ist nicht die gezeigte. Bitte noch einmal ansehen.',
  },
  framework_too_many: {
    en: 'There are {limit} frameworks already; more would slow everybody down.',
    de: 'Es gibt bereits {limit} Rahmenwerke; mehr würden alle bremsen.',
  },
  strength_why_missing: {
    en: 'Say why you see it otherwise than the crosswalk.',
    de: 'Sagen Sie, warum Sie es anders sehen als die Zuordnung.',
  },
  requirement_not_mapped: {
    en: 'Only requirements of ISO/IEC 42001 are reached from other standards here.',
    de: 'Hier führen andere Normen nur zu Anforderungen der ISO/IEC 42001.',
  },
  weights_order: {
    en: 'Weights lie between 0 and 1, and identical weighs no less than similar, similar no less than partial.',
    de: 'Gewichte liegen zwischen 0 und 1; identisch wiegt nicht weniger als ähnlich, ähnlich nicht weniger als teilweise.',
  },
} as const satisfies Record<string, Label>
