import type { Label } from '#domain/kernel/field.ts'

/** Why an assistant's proposal is not taken, or not decided. */
export const proposalRefusals = {
  assistants_off: {
    en: 'This organization has not let assistants in; an administrator can, in the settings.',
    de: 'Diese Organisation hat Assistenten nicht zugelassen; die Administration kann es in den Einstellungen tun.',
  },
  assistant_needs_token: {
    en: 'An assistant signs in with a token of its own.',
    de: 'Ein Assistent meldet sich mit einem eigenen Token an.',
  },
  proposals_too_many: {
    en: 'There are {limit} proposals waiting; somebody decides on them first.',
    de: 'Es warten {limit} Vorschläge; zuerst entscheidet jemand über sie.',
  },
  proposal_needs_person: {
    en: 'A person decides on a proposal, signed in on the screen; a program cannot.',
    de: 'Über einen Vorschlag entscheidet eine angemeldete Person; ein Programm kann es nicht.',
  },
  proposal_decided: {
    en: 'Somebody has already decided on this proposal.',
    de: 'Über diesen Vorschlag hat schon jemand entschieden.',
  },
  issue_of_no_tracker: {
    en: 'This address lies below no tracker that is set up.',
    de: 'Diese Adresse liegt unter keinem eingerichteten Tracker.',
  },
  record_type_unknown: {
    en: 'There is no kind of record called "{type}".',
    de: 'Eine Datensatzart „{type}“ gibt es nicht.',
  },
} as const satisfies Record<string, Label>
