/** The screen on which people decide what assistants proposed. */
export const proposalText = {
  title: { en: 'Proposals', de: 'Vorschläge von Assistenten' },
  triagePlaces: { en: 'What came in', de: 'Was hereinkam' },
  suggestions: { en: 'Suggestions', de: 'Anregungen' },
  lead: {
    en: 'What an assistant would like to see done. Nothing here has happened: you accept it and it is yours, or you say no.',
    de: 'Was ein Assistent getan sehen möchte. Nichts davon ist geschehen: Sie nehmen es an, dann ist es Ihres, oder Sie lehnen ab.',
  },
  none: { en: 'Nothing waits for a decision', de: 'Nichts wartet auf eine Entscheidung' },
  noneHelp: {
    en: 'Assistants connect over MCP with a token, once an administrator lets them in under Settings. They read what the token’s person may read, and propose.',
    de: 'Assistenten verbinden sich über MCP mit einem Token, sobald die Administration sie unter Einstellungen zulässt. Sie lesen, was die Person des Tokens lesen darf, und schlagen vor.',
  },
  by: { en: 'With the token of {name}, {when}', de: 'Mit dem Token von {name}, {when}' },
  why: { en: 'Why', de: 'Warum' },
  would: { en: 'Would say', de: 'Würde sagen' },
  reason: { en: 'Reason of the step', de: 'Grund des Schritts' },
  comment: { en: 'Comment', de: 'Kommentar' },
  newRecord: { en: 'New: {type}', de: 'Neu: {type}' },
  edit: { en: 'Change', de: 'Ändern' },
  accept: { en: 'Accept', de: 'Annehmen' },
  reject: { en: 'Reject', de: 'Ablehnen' },
  whyNot: { en: 'Why not', de: 'Warum nicht' },
  states: { en: 'State', de: 'Stand' },
  decided: { en: '{state} by {name}, {when}', de: '{state} von {name}, {when}' },
  result: { en: 'What came of it', de: 'Was daraus wurde' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
} as const
