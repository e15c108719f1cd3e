/** What is said about rooms for auditors and other guests. */
export const roomRefusals = {
  sod_13: {
    en: 'Guests of a room read what was released into it and ask; they see and change nothing else.',
    de: 'Gäste eines Raums lesen, was dorthin freigegeben wurde, und fragen; anderes sehen und ändern sie nicht.',
  },
  consultant_writes_not: {
    en: 'Advice from outside reads and comments; it writes nothing that counts as the organization’s own.',
    de: 'Externe Beratung liest und kommentiert; sie schreibt nichts, was als Eigenes der Organisation gilt.',
  },
  consultant_alone: {
    en: 'Advice from outside holds no other role: it would write as one of the organization.',
    de: 'Externe Beratung hat keine weitere Rolle: Sie würde sonst schreiben wie jemand aus der Organisation.',
  },
  room_link_over: {
    en: 'This link opens nothing: it was used already, has expired or was taken back. Ask whoever invited you for a new one.',
    de: 'Dieser Link öffnet nichts: Er wurde schon benutzt, ist abgelaufen oder zurückgenommen. Bitte bei der einladenden Person einen neuen erfragen.',
  },
  room_not_entered: {
    en: 'Open the link you were sent to enter the room.',
    de: 'Bitte den zugesandten Link öffnen, um den Raum zu betreten.',
  },
  room_closed: {
    en: 'This room is closed.',
    de: 'Dieser Raum ist geschlossen.',
  },
  room_not_open_yet: {
    en: 'This room opens on {day}.',
    de: 'Dieser Raum öffnet am {day}.',
  },
  room_access_revoked: {
    en: 'Your access to this room was taken back.',
    de: 'Ihr Zugang zu diesem Raum wurde zurückgenommen.',
  },
  room_times_wrong: {
    en: 'A room closes after it opens, and not in the past.',
    de: 'Ein Raum schließt nach seiner Öffnung und nicht in der Vergangenheit.',
  },
  room_too_long: {
    en: 'A room is open for at most {days} days; make another one for the next visit.',
    de: 'Ein Raum ist höchstens {days} Tage offen; für den nächsten Besuch gibt es einen neuen.',
  },
  room_item_there: {
    en: 'This is already released into the room.',
    de: 'Das ist bereits in den Raum freigegeben.',
  },
  room_item_hidden: {
    en: 'What not everyone in the organization may see is not released to guests.',
    de: 'Was nicht alle in der Organisation sehen dürfen, wird nicht für Gäste freigegeben.',
  },
  room_item_gone: {
    en: 'This is no longer released into the room.',
    de: 'Das ist nicht mehr in den Raum freigegeben.',
  },
  room_one_thing: {
    en: 'Release one thing at a time: a record or a piece of evidence.',
    de: 'Immer nur eines freigeben: einen Datensatz oder einen Nachweis.',
  },
  room_draft: {
    en: 'A draft is not released: it says nothing that holds.',
    de: 'Ein Entwurf wird nicht freigegeben: Er sagt nichts, was gilt.',
  },
  room_request_answered: {
    en: 'This request is already answered.',
    de: 'Diese Anfrage ist bereits beantwortet.',
  },
  room_requests_many: {
    en: 'There are {count} open requests; wait for an answer before asking more.',
    de: 'Es gibt {count} offene Anfragen; bitte erst auf Antworten warten.',
  },
  room_requirement_unknown: {
    en: 'No standard here has the requirement {requirement}.',
    de: 'Kein Standard hier hat die Anforderung {requirement}.',
  },
} as const
