import type { Label } from '#domain/kernel/field.ts'

/** Why a document or a version of one does not go on yet. */
export const documentControlRefusals = {
  sod_04: {
    en: 'Whoever wrote it does not review or approve it ({duty}).',
    de: 'Wer es geschrieben hat, prüft es nicht und gibt es nicht frei ({duty}).',
  },
  sod_05: {
    en: 'A policy is top management’s alone; there is no exception (SOD-05).',
    de: 'Eine Richtlinie ist allein Sache der obersten Leitung; ohne Ausnahme (SOD-05).',
  },
  document_kind_missing: { en: 'Say what kind of document it is.', de: 'Sagen, was für ein Dokument es ist.' },
  document_kind_stands: {
    en: 'A version is in force under this kind; it stays.',
    de: 'Unter dieser Art ist eine Version in Kraft; sie bleibt.',
  },
  document_not_in_use: {
    en: 'The document is withdrawn; it has no new versions.',
    de: 'Das Dokument ist zurückgezogen; es bekommt keine neuen Versionen.',
  },
  classification_missing: { en: 'Classify the document.', de: 'Das Dokument klassifizieren.' },
  confidential_for_everyone: {
    en: 'What everyone must read is not confidential: name the roles that must.',
    de: 'Was alle lesen müssen, ist nicht vertraulich: die Rollen nennen, die es müssen.',
  },
  confidential_published: {
    en: 'A confidential document has nothing for the public.',
    de: 'Ein vertrauliches Dokument hat nichts für die Öffentlichkeit.',
  },
  review_result_missing: { en: 'Say what the review found.', de: 'Sagen, was die Überprüfung ergab.' },
  next_review_passed: { en: 'The next review is in the future.', de: 'Die nächste Überprüfung liegt in der Zukunft.' },
  retention_runs: { en: 'It is kept until {day}.', de: 'Es wird bis {day} aufbewahrt.' },
  version_document_missing: { en: 'Say of which document.', de: 'Sagen, von welchem Dokument.' },
  version_open_beside: {
    en: 'Another version of this document is in review or approved; finish or withdraw that one first.',
    de: 'Eine andere Version dieses Dokuments ist in Prüfung oder freigegeben; zuerst diese abschließen oder zurückziehen.',
  },
  version_empty: { en: 'Write the text or add a file.', de: 'Den Text schreiben oder eine Datei hinzufügen.' },
  public_text_missing: {
    en: 'The public reads a text of its own: write it.',
    de: 'Die Öffentlichkeit liest einen eigenen Text: bitte schreiben.',
  },
  change_note_missing: { en: 'Say what changed and why.', de: 'Sagen, was sich geändert hat und warum.' },
  review_note_missing: { en: 'Say what the reader found.', de: 'Sagen, was die Durchsicht ergab.' },
  policy_not_reviewed: {
    en: 'Somebody who did not write it reviews a policy before it is approved.',
    de: 'Vor der Freigabe sieht jemand die Richtlinie durch, der sie nicht geschrieben hat.',
  },
  communication_missing: { en: 'Say to whom and how.', de: 'Sagen, wem und wie.' },
  version_submitted: {
    en: 'It was submitted; its words stand. Return it to change them.',
    de: 'Es ist vorgelegt; der Wortlaut steht fest. Zum Ändern zurückgeben.',
  },
  version_stays: { en: 'A version stays with its document.', de: 'Eine Version bleibt bei ihrem Dokument.' },
  text_not_rich: {
    en: 'This is no text as the editor writes it.',
    de: 'Das ist kein Text, wie ihn der Editor schreibt.',
  },
  text_part_unknown: {
    en: 'Texts here cannot hold "{name}".',
    de: 'Texte können hier „{name}“ nicht enthalten.',
  },
  text_part_empty: { en: 'A part of the text is empty: {name}.', de: 'Ein Teil des Textes ist leer: {name}.' },
  text_hidden_character: {
    en: 'The text contains an invisible control character. Remove it.',
    de: 'Der Text enthält ein unsichtbares Steuerzeichen. Bitte entfernen.',
  },
  text_link_forbidden: {
    en: 'A link leads to the web, to a mailbox or to a page here; not to "{address}".',
    de: 'Ein Verweis führt ins Web, zu einem Postfach oder auf eine Seite hier; nicht zu „{address}“.',
  },
  text_too_large: {
    en: 'The text is too long or too deeply nested; it holds at most {limit} characters.',
    de: 'Der Text ist zu lang oder zu tief verschachtelt; er fasst höchstens {limit} Zeichen.',
  },
  text_is_empty: { en: 'The text is empty.', de: 'Der Text ist leer.' },
  not_in_force: {
    en: 'Only what is in force is confirmed as read.',
    de: 'Nur was in Kraft ist, wird als gelesen bestätigt.',
  },
} as const satisfies Record<string, Label>
