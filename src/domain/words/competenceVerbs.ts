import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a competence or a training, to follow their name. */
export const competenceVerbs = {
  enact: { en: 'required it', de: 'hat es gefordert' },
  retrain: { en: 'had everyone do it again', de: 'hat alle erneut schulen lassen' },
  checkEffect: { en: 'checked its effect', de: 'hat die Wirkung geprüft' },
  repeat: { en: 'had it done again', de: 'hat es wiederholen lassen' },
  expire: { en: 'let it run out', de: 'hat es ablaufen lassen' },
} as const satisfies Record<string, Label>
