import type { Label } from '#domain/kernel/field.ts'

export const scopeTexts = {
  title: { en: 'Scope of the AI management system', de: 'Anwendungsbereich des KI-Managementsystems' },
  statement: {
    en: 'The AI management system of {organization} covers the AI it provides, develops or uses: {systems}.',
    de: 'Das KI-Managementsystem von {organization} umfasst die KI, die es anbietet, entwickelt oder nutzt: {systems}.',
  },
  nothingYet: { en: 'what the inventory will show', de: 'was das Verzeichnis zeigen wird' },
} as const satisfies Record<string, Label>

interface Issue {
  readonly title: Label
  readonly effect: Label
  readonly side: 'internal' | 'external'
  readonly subject: string
}

/** What an organization has to reckon with; which of them hold follows from the answers. */
export const issueTexts = {
  law: {
    title: { en: 'Law on AI is being phased in', de: 'Das Recht zu KI tritt in Stufen in Kraft' },
    effect: {
      en: 'We say for each system what the law makes of it and what we owe by when.',
      de: 'Wir sagen zu jedem System, was das Recht aus ihm macht und was wir bis wann schulden.',
    },
    side: 'external',
    subject: 'law',
  },
  technology: {
    title: { en: 'Suppliers change their models without us', de: 'Anbieter ändern ihre Modelle ohne uns' },
    effect: {
      en: 'We want to hear of changes beforehand, and look again when one comes.',
      de: 'Wir wollen von Änderungen vorher hören und sehen wieder nach, wenn eine kommt.',
    },
    side: 'external',
    subject: 'technology',
  },
  market: {
    title: { en: 'Customers ask how we use AI', de: 'Kunden fragen, wie wir KI nutzen' },
    effect: {
      en: 'What we answer must be true and shown by records.',
      de: 'Was wir antworten, muss stimmen und durch Aufzeichnungen belegt sein.',
    },
    side: 'external',
    subject: 'market',
  },
  people: {
    title: { en: 'Few know both AI and our work', de: 'Wenige kennen KI und unsere Arbeit zugleich' },
    effect: {
      en: 'Whoever uses or oversees AI learns what it can and cannot do before they rely on it.',
      de: 'Wer KI nutzt oder beaufsichtigt, lernt vorher, was sie kann und was nicht.',
    },
    side: 'internal',
    subject: 'people',
  },
  hands: {
    title: { en: 'Few hands: duties are hard to keep apart', de: 'Wenige Hände: Pflichten sind schwer zu trennen' },
    effect: {
      en: 'Where two duties fall on one person we have somebody from outside look.',
      de: 'Wo zwei Pflichten auf eine Person fallen, sieht jemand von außen nach.',
    },
    side: 'internal',
    subject: 'people',
  },
  society: {
    title: { en: 'AI touches people who did not choose it', de: 'KI trifft Menschen, die sie nicht gewählt haben' },
    effect: {
      en: 'What it means for them is assessed before use, and they can reach a person.',
      de: 'Was es für sie bedeutet, wird vor dem Einsatz abgeschätzt, und sie erreichen einen Menschen.',
    },
    side: 'external',
    subject: 'society',
  },
} as const satisfies Record<string, Issue>

interface Party {
  readonly needs: readonly { readonly need: Label; readonly requirement: string }[]
}

/** What parties usually need of us. Whether it is taken on is for people to say. */
export const partyTexts = {
  customer: {
    needs: [
      {
        need: {
          en: 'To know where AI takes part in what they get',
          de: 'Wissen, wo KI an dem mitwirkt, was sie bekommen',
        },
        requirement: 'iso42001:A.8.2',
      },
      {
        need: { en: 'That what they entrust to us stays with us', de: 'Dass bei uns bleibt, was sie uns anvertrauen' },
        requirement: 'iso42001:A.10.4',
      },
    ],
  },
  affected: {
    needs: [
      {
        need: {
          en: 'Fair treatment, and a reason they understand',
          de: 'Faire Behandlung und einen Grund, den sie verstehen',
        },
        requirement: 'iso42001:A.5.4',
      },
      {
        need: { en: 'A person they can turn to', de: 'Einen Menschen, an den sie sich wenden können' },
        requirement: 'iso42001:A.8.3',
      },
    ],
  },
  staff: {
    needs: [
      {
        need: { en: 'To know what they may use AI for', de: 'Wissen, wofür sie KI nutzen dürfen' },
        requirement: 'iso42001:A.9.2',
      },
      {
        need: { en: 'To raise concerns without harm', de: 'Bedenken ohne Nachteil vorbringen können' },
        requirement: 'iso42001:A.3.3',
      },
    ],
  },
  supplier: {
    needs: [
      {
        need: { en: 'Clear duties on both sides', de: 'Klare Pflichten auf beiden Seiten' },
        requirement: 'iso42001:A.10.2',
      },
    ],
  },
  regulator: {
    needs: [
      {
        need: { en: 'Duties known, met and shown', de: 'Pflichten, die bekannt, erfüllt und belegt sind' },
        requirement: 'iso42001:4.2',
      },
    ],
  },
} as const satisfies Record<string, Party>
