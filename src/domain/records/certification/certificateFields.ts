import { changeKinds } from '#domain/certification/rules/changes.ts'
import { announcements, specialAuditReasons } from '#domain/certification/rules/suspension.ts'
import type { Fields } from '#domain/kernel/field.ts'

const audit = { kind: 'link', to: 'audit' } as const

/** The certificate, its three years and what happens in them (C-231, C-272 to C-275, C-296, R1 to R19). */
export const certificateFields = {
  certificateNumber: { kind: 'text', label: { en: 'Certificate number', de: 'Zertifikatsnummer' } },
  certificateScope: {
    kind: 'text',
    long: true,
    label: { en: 'Scope on the certificate', de: 'Geltungsbereich auf dem Zertifikat' },
  },
  certificateSites: { kind: 'text', long: true, label: { en: 'Sites it names', de: 'Genannte Standorte' } },
  newBody: {
    kind: 'link',
    to: 'certificationBody',
    label: { en: 'Body that certifies now', de: 'Jetzt zertifizierende Stelle' },
  },
  edition: {
    kind: 'text',
    label: { en: 'Standard and edition', de: 'Norm und Ausgabe' },
    help: { en: 'Such as ISO/IEC 42001:2023.', de: 'Etwa ISO/IEC 42001:2023.' },
  },
  accreditedBy: { kind: 'text', label: { en: 'Accredited by', de: 'Akkreditiert durch' } },
  accreditationMark: { kind: 'text', label: { en: 'Accreditation mark', de: 'Akkreditierungszeichen' } },
  verificationLink: {
    kind: 'text',
    label: { en: 'Where anyone can check it', de: 'Wo es jede Person prüfen kann' },
    help: { en: 'Address of the register of the body.', de: 'Adresse im Verzeichnis der Stelle.' },
  },
  deciders: {
    kind: 'rows',
    label: { en: 'Who decided at the body', de: 'Wer bei der Stelle entschied' },
    help: {
      en: 'By name, if the letter says so: they are compared with the audit team.',
      de: 'Mit Namen, wenn das Schreiben sie nennt: Sie werden mit dem Auditteam verglichen.',
    },
    of: { name: { kind: 'text', required: true, label: { en: 'Name', de: 'Name' } } },
  },
  decidedByOthers: {
    kind: 'answer',
    help: {
      en: 'Only where no names are known: otherwise it follows from them.',
      de: 'Nur wo keine Namen bekannt sind: sonst folgt es aus ihnen.',
    },
    label: { en: 'Decided by people who did not audit?', de: 'Entschieden von Personen, die nicht auditiert haben?' },
  },
  certificateDecidedOn: { kind: 'day', label: { en: 'Decision of the body', de: 'Entscheidung der Stelle' } },
  certificateEffectiveOn: { kind: 'day', label: { en: 'Certificate valid from', de: 'Zertifikat gültig ab' } },
  certificateExpiresOn: { kind: 'day', label: { en: 'Certificate expires', de: 'Zertifikat läuft ab' } },
  cycle: { kind: 'number', whole: true, system: true, label: { en: 'Cycle', de: 'Zyklus' } },
  surveillance1Audit: { ...audit, label: { en: 'Audit of surveillance 1', de: 'Audit der Überwachung 1' } },
  surveillance1On: { kind: 'day', label: { en: 'Surveillance 1 held', de: 'Überwachung 1 durchgeführt' } },
  surveillance2Audit: { ...audit, label: { en: 'Audit of surveillance 2', de: 'Audit der Überwachung 2' } },
  surveillance2On: { kind: 'day', label: { en: 'Surveillance 2 held', de: 'Überwachung 2 durchgeführt' } },
  lateBecause: { kind: 'text', label: { en: 'Late because', de: 'Verspätet, weil' } },
  recertificationAudit: { ...audit, label: { en: 'Audit of recertification', de: 'Audit der Rezertifizierung' } },
  recertificationDoneOn: {
    kind: 'day',
    label: { en: 'Work of recertification finished', de: 'Arbeit der Rezertifizierung beendet' },
  },
  suspendedOn: { kind: 'day', label: { en: 'Suspended since', de: 'Ausgesetzt seit' } },
  transferReviewedOn: { kind: 'day', label: { en: 'Review by the new body', de: 'Prüfung durch die neue Stelle' } },
  cycles: {
    kind: 'rows',
    system: true,
    label: { en: 'Earlier cycles', de: 'Frühere Zyklen' },
    of: {
      number: { kind: 'text', label: { en: 'Certificate', de: 'Zertifikat' } },
      decidedOn: { kind: 'day', label: { en: 'Decided', de: 'Entschieden' } },
      expiresOn: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
      surveillance1On: { kind: 'day', label: { en: 'Surveillance 1', de: 'Überwachung 1' } },
      surveillance2On: { kind: 'day', label: { en: 'Surveillance 2', de: 'Überwachung 2' } },
    },
  },
  specialAudits: {
    kind: 'rows',
    label: { en: 'Special audits', de: 'Sonderaudits' },
    of: {
      reason: { kind: 'choice', options: specialAuditReasons, required: true, label: { en: 'Why', de: 'Anlass' } },
      announced: {
        kind: 'choice',
        options: announcements,
        label: { en: 'Came', de: 'Kam' },
        help: {
          en: 'At short notice or unannounced for complaints, changes and suspensions; never to extend a scope.',
          de: 'Kurzfristig oder unangekündigt bei Beschwerden, Änderungen und Aussetzung; nie zur Erweiterung.',
        },
      },
      day: { kind: 'day', required: true, label: { en: 'On', de: 'Am' } },
      audit: { ...audit, label: { en: 'Audit', de: 'Audit' } },
      result: { kind: 'text', label: { en: 'What came of it', de: 'Ergebnis' } },
    },
  },
  changes: {
    kind: 'rows',
    label: { en: 'What changed since', de: 'Was sich seither änderte' },
    of: {
      kind: { kind: 'choice', options: changeKinds, required: true, label: { en: 'Kind', de: 'Art' } },
      what: { kind: 'text', required: true, label: { en: 'What changed', de: 'Was sich änderte' } },
      day: { kind: 'day', required: true, label: { en: 'On', de: 'Am' } },
      significant: { kind: 'answer', label: { en: 'Significant to the body?', de: 'Wesentlich für die Stelle?' } },
      toldOn: { kind: 'day', label: { en: 'Body told on', de: 'Stelle informiert am' } },
    },
  },
} as const satisfies Fields
