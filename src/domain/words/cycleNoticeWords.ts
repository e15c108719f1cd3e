import type { Label } from '#domain/kernel/field.ts'

/** What notices about certificates and enquiries say. */
export const cycleNoticeWords = {
  certificate_granted: {
    en: 'The certificate of {record} is there; it is valid until {day}.',
    de: 'Das Zertifikat zu {record} ist da; es gilt bis {day}.',
  },
  certificate_refused: {
    en: 'The certificate of {record} was not granted: {reason}',
    de: 'Das Zertifikat zu {record} wurde nicht erteilt: {reason}',
  },
  certificate_suspended: {
    en: 'The certificate of {record} is suspended: {reason} Do not refer to it until it is valid again.',
    de: 'Das Zertifikat zu {record} ist ausgesetzt: {reason} Bis es wieder gilt, darf niemand darauf verweisen.',
  },
  certificate_restored: {
    en: 'The certificate of {record} is valid again.',
    de: 'Das Zertifikat zu {record} gilt wieder.',
  },
  certificate_gone: {
    en: 'The certificate of {record} is not valid any more. {reason}',
    de: 'Das Zertifikat zu {record} gilt nicht mehr. {reason}',
  },
  certificate_ends: {
    en: 'The certificate of {record} expires on {day}.',
    de: 'Das Zertifikat zu {record} läuft am {day} ab.',
  },
  surveillance_due: {
    en: 'The next surveillance of {record} is held by {day} at the latest.',
    de: 'Die nächste Überwachung zu {record} findet spätestens am {day} statt.',
  },
  suspension_ends: {
    en: 'The suspension of {record} ends on {day}: resolved by then, or the certificate is withdrawn or its scope reduced.',
    de: 'Die Aussetzung von {record} endet am {day}: bis dahin gelöst, oder das Zertifikat wird entzogen oder eingeschränkt.',
  },
  enquiry_came: { en: 'Somebody outside wrote: {record}.', de: 'Jemand von außen hat geschrieben: {record}.' },
  enquiry_given: { en: '{actor} asks you to answer {record}.', de: '{actor} bittet Sie, {record} zu beantworten.' },
} as const satisfies Record<string, Label>
