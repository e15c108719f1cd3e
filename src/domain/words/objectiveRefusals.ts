import type { Label } from '#domain/kernel/field.ts'

/** Why an objective or a commitment does not go on yet. */
export const objectiveRefusals = {
  objective_commitment_missing: {
    en: 'Say which commitment it serves.',
    de: 'Angeben, welcher Verpflichtung es dient.',
  },
  objective_commitment_over: { en: 'That commitment no longer holds.', de: 'Diese Verpflichtung gilt nicht mehr.' },
  objective_metric_missing: {
    en: 'Name the key figure it is measured by.',
    de: 'Die Kennzahl nennen, an der es gemessen wird.',
  },
  objective_metric_not_in_use: { en: 'That key figure is not in use.', de: 'Diese Kennzahl ist nicht in Gebrauch.' },
  objective_unit_missing: {
    en: 'The key figure needs a unit and how often it is read.',
    de: 'Die Kennzahl braucht eine Einheit und wie oft sie abgelesen wird.',
  },
  objective_method_missing: {
    en: 'The key figure does not say where its numbers come from.',
    de: 'Die Kennzahl sagt nicht, woher ihre Zahlen kommen.',
  },
  objective_target_missing: {
    en: 'Without a number it is a wish: set the target.',
    de: 'Ohne Zahl ist es ein Wunsch: das Ziel setzen.',
  },
  objective_target_worse: {
    en: 'The target is worse than where it begins.',
    de: 'Das Ziel ist schlechter als der Ausgangswert.',
  },
  objective_day_missing: { en: 'Say by when.', de: 'Angeben, bis wann.' },
  objective_day_past: { en: 'That day is not to come.', de: 'Dieser Tag liegt nicht in der Zukunft.' },
  objective_plan_missing: { en: 'The plan needs words here.', de: 'Der Plan braucht hier Worte.' },
  objective_step_person_missing: { en: 'Say who takes this step.', de: 'Angeben, wer diesen Schritt tut.' },
  objective_step_due_missing: {
    en: 'Say by when this step is taken.',
    de: 'Angeben, bis wann dieser Schritt getan ist.',
  },
  objective_approved: {
    en: 'The objective is approved; another objective in its place changes what it is measured by.',
    de: 'Das Ziel ist freigegeben; woran es gemessen wird, ändert ein anderes an seiner Stelle.',
  },
  objective_ended: {
    en: 'The objective has ended and stays as it was.',
    de: 'Das Ziel ist beendet und bleibt, wie es war.',
  },
  objective_not_read: {
    en: 'No complete period has a reading that could show it.',
    de: 'Kein abgeschlossener Zeitraum hat eine Ablesung, die es zeigen könnte.',
  },
  objective_not_met: {
    en: 'The latest complete period reads {value}; the target is {target}.',
    de: 'Der letzte abgeschlossene Zeitraum zeigt {value}; das Ziel ist {target}.',
  },
  objective_met: {
    en: 'The latest complete period meets the target.',
    de: 'Der letzte abgeschlossene Zeitraum erreicht das Ziel.',
  },
  objective_day_to_come: { en: 'There is time until {day}.', de: 'Es ist noch Zeit bis {day}.' },
  objective_lesson_missing: { en: 'Say what was learned.', de: 'Sagen, was daraus gelernt wurde.' },
  commitment_retired: {
    en: 'The commitment no longer holds and stays as it was.',
    de: 'Die Verpflichtung gilt nicht mehr und bleibt, wie sie war.',
  },
} as const satisfies Record<string, Label>
