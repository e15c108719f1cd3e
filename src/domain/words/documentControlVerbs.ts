import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a document or one of its versions, to follow their name. */
export const documentControlVerbs = {
  submit: { en: 'submitted it', de: 'hat es vorgelegt' },
  review: { en: 'reviewed it', de: 'hat es überprüft' },
  returnDraft: { en: 'returned it to the author', de: 'hat es zurückgegeben' },
  release: { en: 'put it into force', de: 'hat es in Kraft gesetzt' },
  communicate: { en: 'made it known', de: 'hat es bekannt gemacht' },
  supersede: { en: 'superseded it', de: 'hat es abgelöst' },
  archive: { en: 'archived it', de: 'hat es archiviert' },
  comeIntoForce: { en: 'put a version into force', de: 'hat eine Version in Kraft gesetzt' },
  goOutOfForce: { en: 'took it out of force', de: 'hat es außer Kraft gesetzt' },
  writeContent: { en: 'wrote its text', de: 'hat den Text geschrieben' },
  acknowledge: { en: 'confirmed having read it', de: 'hat das Lesen bestätigt' },
} as const satisfies Record<string, Label>
