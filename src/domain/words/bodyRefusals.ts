import type { Label } from '#domain/kernel/field.ts'

/** Why a certification body cannot be relied on, chosen or objected to yet. */
export const bodyRefusals = {
  body_retired: { en: 'This body was struck off the list.', de: 'Diese Stelle wurde von der Liste genommen.' },
  accredited_unsaid: { en: 'Say whether it is accredited.', de: 'Sagen, ob sie akkreditiert ist.' },
  accreditation_body_missing: { en: 'Say who accredited it.', de: 'Sagen, wer sie akkreditiert hat.' },
  accredited_for_missing: {
    en: 'Say for which standards it is accredited.',
    de: 'Sagen, für welche Normen sie akkreditiert ist.',
  },
  recognition_unsaid: {
    en: 'Say whether the accreditation is recognized under the multilateral arrangement.',
    de: 'Sagen, ob die Akkreditierung nach dem multilateralen Abkommen anerkannt ist.',
  },
  looked_up_day_missing: { en: 'Say when it was looked up.', de: 'Sagen, wann nachgesehen wurde.' },
  looked_up_ahead: { en: 'This day has not come yet.', de: 'Dieser Tag ist noch nicht gekommen.' },
  looked_up_where_missing: {
    en: 'Say in which register it was looked up.',
    de: 'Sagen, in welchem Verzeichnis nachgesehen wurde.',
  },
  selection_standard_missing: { en: 'Say which standard it is about.', de: 'Sagen, um welche Norm es geht.' },
  selection_sites_missing: { en: 'Name the sites to be audited.', de: 'Die zu auditierenden Standorte nennen.' },
  candidates_too_few: { en: 'Compare at least two bodies.', de: 'Mindestens zwei Stellen vergleichen.' },
  candidate_twice: { en: 'A body stands there twice.', de: 'Eine Stelle steht doppelt da.' },
  weights_not_100: { en: 'The weights add up to {sum}, not to 100.', de: 'Die Gewichte ergeben {sum}, nicht 100.' },
  wanted_day_missing: { en: 'Say for when stage 1 is planned.', de: 'Sagen, für wann Stufe 1 geplant ist.' },
  candidate_score_missing: { en: 'A score from 0 to 5 is missing.', de: 'Eine Wertung von 0 bis 5 fehlt.' },
  candidate_score_unfounded: { en: 'Say what this score rests on.', de: 'Sagen, worauf diese Wertung beruht.' },
  quote_missing: {
    en: 'The quote for three years is incomplete.',
    de: 'Das Angebot über drei Jahre ist nicht vollständig.',
  },
  earliest_day_missing: { en: 'Say when they could begin.', de: 'Sagen, wann sie beginnen könnten.' },
  accreditation_overscored: {
    en: 'Without an accreditation for the standard that holds, this is 0.',
    de: 'Ohne gültige Akkreditierung für die Norm ist das 0.',
  },
  coverage_overscored: {
    en: 'At most {most}: they do not audit in the country of {sites}.',
    de: 'Höchstens {most}: Im Land von {sites} auditieren sie nicht.',
  },
  chosen_missing: { en: 'Say which body is chosen.', de: 'Sagen, welche Stelle gewählt wird.' },
  chosen_not_compared: { en: 'This body was not compared.', de: 'Diese Stelle wurde nicht verglichen.' },
  chosen_because_missing: { en: 'Say why this one.', de: 'Sagen, warum diese.' },
  body_not_accredited: {
    en: 'It is not accredited for this standard. The sponsor may override that, on record.',
    de: 'Sie ist für diese Norm nicht akkreditiert. Die Patin oder der Pate darf das übergehen; es wird festgehalten.',
  },
  body_not_recognized: {
    en: 'Its accreditation is not known to be recognized by others. The sponsor may override that, on record.',
    de: 'Von ihrer Akkreditierung ist nicht bekannt, ob andere sie anerkennen. Die Patin oder der Pate darf das übergehen; es wird festgehalten.',
  },
  body_accreditation_ended: { en: 'Its accreditation has ended.', de: 'Ihre Akkreditierung ist abgelaufen.' },
  body_accreditation_stale: {
    en: 'Its accreditation was last looked up more than twelve months ago.',
    de: 'Ihre Akkreditierung wurde zuletzt vor mehr als zwölf Monaten nachgesehen.',
  },
  body_accreditation_unchecked: {
    en: 'Nobody has looked up its accreditation.',
    de: 'Ihre Akkreditierung hat noch niemand nachgesehen.',
  },
  sod_14: {
    en: '{firm} cannot both advise or mock-audit us and certify us: two years lie between. No exception is possible.',
    de: '{firm} kann uns nicht zugleich beraten oder probeauditieren und zertifizieren: Zwei Jahre liegen dazwischen. Eine Ausnahme gibt es nicht.',
  },
  overridden_missing: { en: 'Say which body it is about.', de: 'Sagen, um welche Stelle es geht.' },
  body_not_knocked_out: { en: 'Nothing keeps this body out.', de: 'Nichts schließt diese Stelle aus.' },
  override_not_sponsor: {
    en: 'Only the sponsor of the certification may override this.',
    de: 'Das darf nur übergehen, wer für die Zertifizierung Pate steht.',
  },
  selection_decided: {
    en: 'The choice is made: compare again first.',
    de: 'Die Wahl ist getroffen: zuerst erneut vergleichen.',
  },
  selection_contracted: {
    en: 'The body is contracted on this choice.',
    de: 'Auf diese Wahl hin ist die Stelle beauftragt.',
  },
  appeal_kind_missing: { en: 'Say what kind it is.', de: 'Sagen, welche Art es ist.' },
  appeal_body_missing: { en: 'Say to which body.', de: 'Sagen, an welche Stelle.' },
  appeal_finding_missing: { en: 'Name the finding.', de: 'Die Feststellung nennen.' },
  appeal_statement_missing: { en: 'Say what you object to.', de: 'Sagen, wogegen Sie sich wenden.' },
  appeal_grounds_missing: { en: 'Give the grounds.', de: 'Die Begründung geben.' },
  appeal_lodged: { en: 'It is lodged and stays as it is.', de: 'Es ist eingelegt und bleibt, wie es ist.' },
  escalated_to_missing: { en: 'Say to whom it goes.', de: 'Sagen, an wen es geht.' },
  appeal_outcome_missing: { en: 'Say how it ended.', de: 'Sagen, wie es ausging.' },
  appeal_outcome_because_missing: { en: 'Say which reasons they gave.', de: 'Sagen, welche Gründe sie nannten.' },
  appeal_decided_on_missing: { en: 'Say when they decided.', de: 'Sagen, wann sie entschieden haben.' },
  appeal_decided_ahead: { en: 'This day has not come yet.', de: 'Dieser Tag ist noch nicht gekommen.' },
} as const satisfies Record<string, Label>
