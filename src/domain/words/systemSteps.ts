import type { Label } from '#domain/kernel/field.ts'

const purposes: Readonly<Record<string, Label>> = {
  startDesign: {
    en: 'What is it for, whose is it, and which law does it fall under? Then it may be designed.',
    de: 'Wozu dient es, wem gehört es, unter welches Recht fällt es? Dann darf es entworfen werden.',
  },
  startDevelopment: {
    en: 'What must it do, and how do people keep it in hand? Then it may be built.',
    de: 'Was muss es leisten, und wie behalten Menschen es in der Hand? Dann darf es gebaut werden.',
  },
  configure: {
    en: 'What must it do, how do people keep it in hand, and does the supplier hold? Then it may be tried.',
    de: 'Was muss es leisten, wie behalten Menschen es in der Hand, hält der Lieferant? Dann darf es erprobt werden.',
  },
  startValidation: {
    en: 'Is the data known and the build documented? Then it may be tested.',
    de: 'Sind die Daten bekannt und der Bau belegt? Dann darf es getestet werden.',
  },
  startDeployment: {
    en: 'Does it reach what was set beforehand? The validator decides, not whoever built it.',
    de: 'Erreicht es, was vorher festgelegt war? Das entscheidet die Validierung, nicht wer es gebaut hat.',
  },
  goLive: {
    en: 'Is everything in place for people to be safe with it? Released by somebody who neither owns nor built it.',
    de: 'Ist alles da, damit Menschen damit sicher sind? Freigegeben von jemandem, der es weder besitzt noch gebaut hat.',
  },
  retire: {
    en: 'What becomes of its data, its logs and those who relied on it?',
    de: 'Was wird aus Daten, Protokollen und denen, die darauf bauten?',
  },
  agree: { en: 'Two decide at this gate; this is your yes.', de: 'An diesem Tor entscheiden zwei; dies ist Ihr Ja.' },
  agreeToRetire: {
    en: 'Two decide; this is your yes to retiring it.',
    de: 'Zwei entscheiden; dies ist Ihr Ja zur Stilllegung.',
  },
  decline: {
    en: 'It does not go on like this; the reason stays in its history.',
    de: 'So geht es nicht weiter; der Grund bleibt in seiner Geschichte.',
  },
  discover: {
    en: 'It runs already. Without an approval a nonconformity is drafted at once.',
    de: 'Es läuft schon. Ohne Freigabe wird sofort eine Nichtkonformität entworfen.',
  },
  suspend: {
    en: 'Stops it at once; whoever oversees it may.',
    de: 'Hält es sofort an; wer es beaufsichtigt, darf das.',
  },
  stopPrevious: { en: 'The version before stops at once.', de: 'Die Version davor hält sofort an.' },
  resume: { en: 'What stopped it is settled; it runs again.', de: 'Was es anhielt, ist geklärt; es läuft wieder.' },
  resumeDeployment: {
    en: 'What stopped it is settled; its deployment goes on.',
    de: 'Was es anhielt, ist geklärt; die Einführung geht weiter.',
  },
  rollBack: {
    en: 'Something else runs in its place until it is fit again.',
    de: 'Etwas anderes läuft an seiner Stelle, bis es wieder taugt.',
  },
  recordDrill: {
    en: 'Keeps that stepping in was tried, and whether it worked.',
    de: 'Hält fest, dass das Eingreifen geübt wurde, und ob es ging.',
  },
  logOverride: {
    en: 'Keeps when people decided otherwise than it did.',
    de: 'Hält fest, wann Menschen anders entschieden als es.',
  },
  classify: {
    en: 'Its class and your role say which duties there are.',
    de: 'Klasse und Rolle sagen, welche Pflichten es gibt.',
  },
  redesign: {
    en: 'A change that touches its design goes through gates 2 to 5 again.',
    de: 'Eine Änderung am Entwurf geht erneut durch die Tore 2 bis 5.',
  },
  revalidate: {
    en: 'A change that leaves the design goes through gates 4 and 5 again.',
    de: 'Eine Änderung ohne neuen Entwurf geht erneut durch die Tore 4 und 5.',
  },
  abandon: { en: 'It never ran and never will.', de: 'Es lief nie und wird es nie.' },
}

/** What a step of an AI system is for, in one sentence. */
export function systemPurposeOf(move: string): Label {
  return purposes[move] ?? { en: '', de: '' }
}

/** Headings within the forms of the gates. */
export const systemStepText = {
  law: { en: 'Role and class', de: 'Rolle und Klasse' },
  people: { en: 'Data and people', de: 'Daten und Menschen' },
  inHand: { en: 'How people keep it in hand', de: 'Wie Menschen es in der Hand behalten' },
  bought: { en: 'The supplier and the set-up', de: 'Lieferant und Einrichtung' },
  thresholds: { en: 'What it must reach', de: 'Was es erreichen muss' },
  users: { en: 'For those who use it and those it concerns', de: 'Für Nutzende und Betroffene' },
  watched: { en: 'How it is watched and taken back', de: 'Wie es überwacht und zurückgenommen wird' },
  without: { en: 'Resources it does without', de: 'Ressourcen, ohne die es auskommt' },
  decision: { en: 'Conditions', de: 'Auflagen' },
} as const satisfies Record<string, Label>
