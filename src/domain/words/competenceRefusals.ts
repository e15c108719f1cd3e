import type { Label } from '#domain/kernel/field.ts'

/** Why a competence or a training does not go on yet. */
export const competenceRefusals = {
  competence_role_missing: { en: 'Say who needs it.', de: 'Sagen, wer sie braucht.' },
  competence_need_missing: { en: 'Say what they must be able to do.', de: 'Sagen, was sie können müssen.' },
  competence_way_missing: { en: 'Say how it is acquired.', de: 'Sagen, wie sie erworben wird.' },
  effect_method_missing: { en: 'Say by what its effect is seen.', de: 'Sagen, woran die Wirkung zu sehen ist.' },
  competence_required: {
    en: 'It is required as it stands; revise it with a reason.',
    de: 'So wird sie gefordert; bitte mit Begründung überarbeiten.',
  },
  trainee_missing: { en: 'Say whose training it is.', de: 'Sagen, wessen Schulung es ist.' },
  training_evidence_missing: { en: 'Add what shows it.', de: 'Hinzufügen, was es belegt.' },
  training_day_ahead: { en: 'That day is still to come.', de: 'Dieser Tag kommt erst noch.' },
  training_day_passed: { en: 'Give another day, from today on.', de: 'Einen anderen Tag ab heute angeben.' },
  effect_unanswered: { en: 'Say whether it worked, and what shows it.', de: 'Sagen, ob es wirkte und was es zeigt.' },
  own_effect: {
    en: 'Somebody else says whether it worked.',
    de: 'Ob es gewirkt hat, sagt jemand anderes.',
  },
  training_not_effective: { en: 'It was not effective.', de: 'Sie hat nicht gewirkt.' },
  training_was_effective: { en: 'It was effective.', de: 'Sie hat gewirkt.' },
  training_under_way: { en: 'It is under way; its steps change it.', de: 'Sie läuft; ihre Schritte ändern sie.' },
} as const satisfies Record<string, Label>
