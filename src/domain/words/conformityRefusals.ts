/** What is said about linking requirements to what shows them. */
export const conformityRefusals = {
  requirement_unknown: {
    en: 'No standard here has this requirement.',
    de: 'Kein Standard hier hat diese Anforderung.',
  },
  showing_thing_missing: {
    en: 'A requirement is evidenced by a record or a piece of evidence, not by saying so: name one.',
    de: 'Eine Anforderung wird durch einen Datensatz oder einen Nachweis belegt, nicht durch die Angabe: Bitte einen nennen.',
  },
  showing_one_thing: {
    en: 'Link one thing at a time: a record, a piece of evidence, or a new piece.',
    de: 'Immer nur eines verknüpfen: einen Datensatz, einen Nachweis oder einen neuen Nachweis.',
  },
  showing_backwards: {
    en: 'It ends to show the requirement before it begins.',
    de: 'Der letzte Tag liegt vor dem ersten.',
  },
  showing_exists: {
    en: 'This is already linked to the requirement.',
    de: 'Das ist mit der Anforderung schon verknüpft.',
  },
  showing_withdrawn: {
    en: 'This link is already withdrawn.',
    de: 'Diese Verknüpfung ist bereits zurückgezogen.',
  },
  showing_not_yours: {
    en: 'Whoever linked it, a coordinator or the AIMS manager withdraws the link.',
    de: 'Eine Verknüpfung zieht zurück, wer sie angelegt hat, die Koordination oder die AIMS-Leitung.',
  },
  record_shows_nothing: {
    en: 'A record of this kind does not show that a requirement is met.',
    de: 'Ein Datensatz dieser Art zeigt nicht, dass eine Anforderung erfüllt ist.',
  },
  release_hidden: {
    en: 'What not everyone in the organization may see is not released to others.',
    de: 'Was nicht alle in der Organisation sehen dürfen, wird nicht nach außen freigegeben.',
  },
  pack_empty: {
    en: 'Nothing that counts today is released for outside.',
    de: 'Nichts, was heute zählt, ist nach außen freigegeben.',
  },
  check_not_there: {
    en: 'Only a result of checking calls for something to be done or for nothing.',
    de: 'Nur zu einem Ergebnis des Überprüfens wird gesagt, ob etwas zu tun ist.',
  },
  already_released: { en: 'It is already released.', de: 'Es ist bereits freigegeben.' },
  not_released: { en: 'It is not released.', de: 'Es ist nicht freigegeben.' },
} as const
