import type { Label } from '#domain/kernel/field.ts'

/** What is told of nonconformities and corrective actions. */
export const nonconformityNoticeWords = {
  nonconformity_reported: {
    en: 'A nonconformity was reported: {record}. Is it one?',
    de: 'Eine Nichtkonformität wurde gemeldet: {record}. Ist es eine?',
  },
  nonconformity_untriaged: {
    en: '{record} was reported and still waits to be confirmed or rejected; {day} has passed.',
    de: '{record} wurde gemeldet und wartet noch auf Bestätigung oder Zurückweisung; der {day} ist vorbei.',
  },
  nonconformity_to_control: {
    en: '{record} is confirmed and concerns your process: bring it under control by {day}.',
    de: '{record} ist bestätigt und betrifft Ihren Prozess: bis {day} unter Kontrolle bringen.',
  },
  nonconformity_confirmed: {
    en: 'What you reported is confirmed: {record}.',
    de: 'Ihre Meldung ist bestätigt: {record}.',
  },
  nonconformity_critical: { en: '{record} is critical.', de: '{record} ist kritisch.' },
  nonconformity_rejected: {
    en: 'What you reported was not taken up as a nonconformity, {record}: {reason}',
    de: 'Ihre Meldung wurde nicht als Nichtkonformität aufgenommen, {record}: {reason}',
  },
  control_late: {
    en: '{record} was to be under control by {day} and is not.',
    de: '{record} sollte bis {day} unter Kontrolle sein und ist es nicht.',
  },
  safeguards_end: {
    en: 'The temporary safeguards of {record} end on {day}.',
    de: 'Die vorläufigen Schutzmaßnahmen von {record} enden am {day}.',
  },
  nonconformity_to_decide: {
    en: '{record} is corrected: decide whether corrective action is needed.',
    de: '{record} ist korrigiert: entscheiden, ob eine Korrekturmaßnahme nötig ist.',
  },
  no_action_approved: {
    en: '{actor} approved that {record} gets no corrective action.',
    de: '{actor} hat genehmigt, dass es zu {record} keine Korrekturmaßnahme gibt.',
  },
  corrective_action_yours: {
    en: 'The corrective action of {record} is yours: cause and plan by {day}.',
    de: 'Die Korrekturmaßnahme zu {record} liegt bei Ihnen: Ursache und Plan bis {day}.',
  },
  nonconformity_handed_on: { en: '{actor} handed {record} to you.', de: '{actor} hat Ihnen {record} übergeben.' },
  cause_to_find: {
    en: '{actor} asks you to help find the cause of {record}.',
    de: '{actor} bittet Sie, die Ursache von {record} mitzusuchen.',
  },
  corrective_plan_to_approve: {
    en: 'The corrective action of {record} is planned and needs approval.',
    de: 'Die Korrekturmaßnahme zu {record} ist geplant und braucht Genehmigung.',
  },
  corrective_work_yours: {
    en: 'An action of {record} is yours.',
    de: 'Eine Maßnahme von {record} liegt bei Ihnen.',
  },
  effectiveness_awaits: {
    en: 'The corrective action of {record} is in place; it can be verified from {day}.',
    de: 'Die Korrekturmaßnahme zu {record} ist umgesetzt; sie lässt sich ab {day} prüfen.',
  },
  effectiveness_due: {
    en: 'Did it work? {record} can be verified since {day}.',
    de: 'Hat es gewirkt? {record} lässt sich seit {day} prüfen.',
  },
  verification_late: {
    en: '{record} was to be verified by {day}.',
    de: '{record} war bis {day} zu prüfen.',
  },
  action_effective: {
    en: 'The corrective action of {record} was verified as effective.',
    de: 'Die Korrekturmaßnahme zu {record} wurde als wirksam geprüft.',
  },
  action_ineffective: {
    en: 'The corrective action of {record} did not work; its cause is looked for again.',
    de: 'Die Korrekturmaßnahme zu {record} hat nicht gewirkt; die Ursache wird neu gesucht.',
  },
  nonconformity_to_close: {
    en: 'The system is updated after {record}; it can be closed.',
    de: 'Das System ist nach {record} aktualisiert; es kann abgeschlossen werden.',
  },
  nonconformity_closed: { en: '{record} is closed.', de: '{record} ist abgeschlossen.' },
  nonconformity_reopened: { en: '{record} came back: {reason}', de: '{record} ist wiedergekehrt: {reason}' },
  nonconformity_drafted: {
    en: 'A rule found what may be a nonconformity: {record}.',
    de: 'Eine Regel hat gefunden, was eine Nichtkonformität sein kann: {record}.',
  },
} as const satisfies Record<string, Label>
