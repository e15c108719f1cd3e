/** Why a process is not put in force or changed. */
export const processRefusals = {
  process_purpose_missing: { en: 'Say what the process is for.', de: 'Sagen, wozu der Prozess dient.' },
  process_phase_missing: {
    en: 'Say where in the cycle it stands: plan, do, check or act.',
    de: 'Sagen, wo im Kreislauf er steht: planen, umsetzen, überprüfen oder verbessern.',
  },
  process_requirement_missing: {
    en: 'Name at least one requirement it serves.',
    de: 'Mindestens eine Anforderung nennen, der er dient.',
  },
  process_document_missing: {
    en: 'Name at least one policy or document that lays it down.',
    de: 'Mindestens eine Politik oder ein Dokument nennen, das ihn festlegt.',
  },
  process_takes_from_itself: {
    en: 'A process takes nothing from itself.',
    de: 'Ein Prozess bekommt nichts von sich selbst.',
  },
  process_review_missing: {
    en: 'Name a later day by which it is looked at again.',
    de: 'Einen späteren Tag nennen, bis zu dem er wieder angesehen wird.',
  },
  process_retired: { en: 'It is retired; it stays as it was.', de: 'Er ist außer Kraft; er bleibt, wie er war.' },
} as const
