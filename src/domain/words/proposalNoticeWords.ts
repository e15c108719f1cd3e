import type { Label } from '#domain/kernel/field.ts'

/** What notices about proposals say; nothing in the assistant's own words. */
export const proposalNoticeWords = {
  proposal_new_record: {
    en: 'An assistant proposes something new ({recordType}); it waits for your decision.',
    de: 'Ein Assistent schlägt etwas Neues vor ({recordType}); es wartet auf Ihre Entscheidung.',
  },
  proposal_step: {
    en: 'An assistant proposes a step of {record}: {step}. It waits for your decision.',
    de: 'Ein Assistent schlägt einen Schritt von {record} vor: {step}. Er wartet auf Ihre Entscheidung.',
  },
  proposal_edit: {
    en: 'An assistant proposes to change {record}; it waits for your decision.',
    de: 'Ein Assistent schlägt vor, {record} zu ändern; es wartet auf Ihre Entscheidung.',
  },
  proposal_comment: {
    en: 'An assistant proposes a comment on {record}; it waits for your decision.',
    de: 'Ein Assistent schlägt einen Kommentar zu {record} vor; er wartet auf Ihre Entscheidung.',
  },
  proposal_link: {
    en: 'An assistant proposes to link {record} to another record; it waits for your decision.',
    de: 'Ein Assistent schlägt vor, {record} mit einem anderen Datensatz zu verknüpfen; es wartet auf Ihre Entscheidung.',
  },
  proposal_evidence: {
    en: 'An assistant proposes evidence for {record}; it waits for your decision.',
    de: 'Ein Assistent schlägt einen Nachweis zu {record} vor; er wartet auf Ihre Entscheidung.',
  },
  issue_closed_elsewhere: {
    en: 'The issue of {record} was closed elsewhere. Is it done? It waits for your decision.',
    de: 'Der Vorgang zu {record} wurde andernorts geschlossen. Ist es erledigt? Es wartet auf Ihre Entscheidung.',
  },
} as const satisfies Record<string, Label>
