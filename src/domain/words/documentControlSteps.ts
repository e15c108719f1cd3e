import type { Label } from '#domain/kernel/field.ts'

type Purposes = Readonly<Record<string, Label>>

/** What each step of a document is for, in one sentence. */
export const documentPurposes: Purposes = {
  review: {
    en: 'Somebody read it again: does it still fit what is done, and what is asked?',
    de: 'Jemand hat es erneut gelesen: Passt es noch zu dem, was getan und verlangt wird?',
  },
  reassign: { en: 'Somebody else answers for it from now on.', de: 'Ab jetzt verantwortet es jemand anderes.' },
  withdraw: {
    en: 'Takes it out of use, with every version that is not yet history.',
    de: 'Nimmt es außer Gebrauch, mit jeder Version, die noch nicht Geschichte ist.',
  },
  archive: { en: 'Its time of keeping is over.', de: 'Die Aufbewahrungszeit ist vorbei.' },
}

/** What each step of a version is for. */
export const versionPurposes: Purposes = {
  submit: {
    en: 'Say what changed; from here on the words stand.',
    de: 'Sagen, was sich geändert hat; ab hier steht der Wortlaut.',
  },
  review: {
    en: 'Somebody who did not write it reads it and says what they found.',
    de: 'Jemand, der es nicht geschrieben hat, liest es und sagt, was sich ergab.',
  },
  returnDraft: { en: 'Back to the author, with what is to be changed.', de: 'Zurück, mit dem, was zu ändern ist.' },
  approve: {
    en: 'Somebody who did not write it takes responsibility; a policy is top management’s.',
    de: 'Jemand, der es nicht geschrieben hat, übernimmt die Verantwortung; eine Richtlinie die oberste Leitung.',
  },
  release: {
    en: 'From today it holds, and the version before does not; whoever must read it is asked to.',
    de: 'Ab heute gilt sie und die vorige nicht mehr; wer sie lesen muss, wird gebeten.',
  },
  communicate: {
    en: 'How people were told, beside the notice they get here.',
    de: 'Wie es bekannt gemacht wurde, neben der Mitteilung hier.',
  },
  withdraw: { en: 'It will not be used (any more).', de: 'Sie wird nicht (mehr) angewendet.' },
  archive: { en: 'Its time of keeping is over.', de: 'Die Aufbewahrungszeit ist vorbei.' },
}
