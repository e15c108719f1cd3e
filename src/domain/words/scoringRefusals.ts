/** What is said about ratings, scoring models and the ranking. */
export const scoringRefusals = {
  rating_note_missing: {
    en: 'Say in one line why you rated it so ({model}).',
    de: 'In einer Zeile sagen, warum so eingestuft wurde ({model}).',
  },
  rating_repeated: { en: '"{dimension}" is rated twice.', de: '„{dimension}“ ist zweimal eingestuft.' },
  rating_unknown: {
    en: 'There is no question "{dimension}" in the model {model}.',
    de: 'Im Modell {model} gibt es keine Frage „{dimension}“.',
  },
  rating_model_not_in_force: { en: 'The model {model} is not in force.', de: 'Das Modell {model} ist nicht in Kraft.' },
  scoring_model_missing: { en: 'No scoring model is in force.', de: 'Es ist kein Bewertungsmodell in Kraft.' },
  model_key_invalid: {
    en: 'A model has a short name of letters and digits, such as "sms4".',
    de: 'Ein Modell hat einen Kurznamen aus Buchstaben und Ziffern, etwa „sms4“.',
  },
  model_dimensions_count: {
    en: 'A model asks {fewest} to {most} questions.',
    de: 'Ein Modell stellt {fewest} bis {most} Fragen.',
  },
  model_dimension_key_invalid: {
    en: 'Each question has a short name of letters and digits.',
    de: 'Jede Frage hat einen Kurznamen aus Buchstaben und Ziffern.',
  },
  model_dimension_repeated: {
    en: 'The question "{dimension}" is there twice.',
    de: 'Die Frage „{dimension}“ gibt es zweimal.',
  },
  model_weight_invalid: {
    en: 'A weight is a whole number from 0 to {most}.',
    de: 'Ein Gewicht ist eine ganze Zahl von 0 bis {most}.',
  },
  model_weights_all_zero: { en: 'At least one question has to count.', de: 'Mindestens eine Frage muss zählen.' },
  model_scale_count: { en: 'A scale has {fewest} to {most} levels.', de: 'Eine Skala hat {fewest} bis {most} Stufen.' },
  model_scale_value_invalid: {
    en: 'A level is a whole number from 0 to {most}, and each number is there once.',
    de: 'Eine Stufe ist eine ganze Zahl von 0 bis {most}, und jede Zahl gibt es einmal.',
  },
  model_tie_break_incomplete: {
    en: 'The tie-break names every question once.',
    de: 'Der Stichentscheid nennt jede Frage einmal.',
  },
  model_not_approved: {
    en: 'The model {model} is not approved yet.',
    de: 'Das Modell {model} ist noch nicht freigegeben.',
  },
  model_already_approved: {
    en: 'The model {model} is already approved.',
    de: 'Das Modell {model} ist bereits freigegeben.',
  },
  model_none_in_force: { en: 'At least one model stays in force.', de: 'Mindestens ein Modell bleibt in Kraft.' },
  model_too_many_in_force: {
    en: 'At most {most} models are in force side by side.',
    de: 'Höchstens {most} Modelle sind nebeneinander in Kraft.',
  },
  model_two_versions: {
    en: 'Of the model {model} one version is in force at a time.',
    de: 'Vom Modell {model} ist immer nur eine Fassung in Kraft.',
  },
  model_unchanged: { en: 'This is the same as the version before.', de: 'Das ist dasselbe wie die Fassung davor.' },
} as const
