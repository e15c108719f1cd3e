import { head, type Template, table, words } from '../template.ts'

const concerned = words('Who is concerned', 'Wer betroffen ist')

/** DI-08 and DI-15: what AI means for people, groups and society. */
export const impactTemplates: readonly Template[] = [
  {
    key: 'DI-08',
    ref: '6.1.4',
    title: words('Process of AI impact assessment', 'Prozess der KI-Folgenabschätzung'),
    parts: [
      {
        heading: words('When and by whom', 'Wann und durch wen'),
        hint: words(
          'Before a system is decided on, at planned intervals, and when purpose, data or people concerned change. Name who must take part.',
          'Bevor über ein System entschieden wird, in geplanten Abständen und wenn sich Zweck, Daten oder Betroffene ändern. Sagen, wer teilnehmen muss.',
        ),
        text: words('The process is kept by {manager}.', 'Der Prozess wird gepflegt durch {manager}.'),
      },
      {
        heading: words('What is asked', 'Was gefragt wird'),
        hint: words(
          'Ask of intended use and of misuse one can foresee. Ask those concerned, not only about them.',
          'Nach gedachtem Gebrauch und absehbarem Missbrauch fragen. Betroffene fragen, nicht nur über sie.',
        ),
        table: table(
          [words('Question', 'Frage'), words('For whom', 'Für wen')],
          [
            [
              words(
                'Which rights, chances or livelihoods may it touch?',
                'Welche Rechte, Chancen oder Existenzen kann es berühren?',
              ),
              words('Individuals', 'Einzelne'),
            ],
            [
              words(
                'Does it treat groups differently, and is that explained?',
                'Behandelt es Gruppen verschieden, und ist das erklärt?',
              ),
              words('Groups', 'Gruppen'),
            ],
            [
              words('What changes if everyone used it?', 'Was ändert sich, wenn es alle nutzten?'),
              words('Society', 'Gesellschaft'),
            ],
            [
              words('What does it cost the environment?', 'Was kostet es die Umwelt?'),
              words('Society', 'Gesellschaft'),
            ],
            [words('Who could misuse it, and how?', 'Wer könnte es missbrauchen, und wie?'), words('All', 'Alle')],
          ],
        ),
      },
      {
        heading: words('What follows', 'Was daraus folgt'),
        hint: words(
          'How results reach the risk assessment, the decision to go live, and those concerned.',
          'Wie Ergebnisse in die Risikobeurteilung, die Entscheidung über den Betrieb und zu den Betroffenen gelangen.',
        ),
        table: table([head.result, words('Goes to', 'Geht an'), head.who], [], 3),
      },
    ],
  },
  {
    key: 'DI-15',
    ref: '8.4',
    title: words('Result of an AI impact assessment', 'Ergebnis einer KI-Folgenabschätzung'),
    parts: [
      {
        heading: words('System, purpose, context', 'System, Zweck, Umfeld'),
        hint: words(
          'One page a stranger understands: what it does, where, under which law, with which data.',
          'Eine Seite, die Fremde verstehen: was es tut, wo, nach welchem Recht, mit welchen Daten.',
        ),
        table: table([head.system, head.owner, words('Purpose', 'Zweck')], 'systems'),
      },
      {
        heading: words('Effects', 'Wirkungen'),
        hint: words(
          'Good ones too: a decision weighs both. Say what each rests on: a test, a study, a talk, a guess.',
          'Auch gute: Eine Entscheidung wägt beides. Sagen, worauf jede beruht: Prüfung, Studie, Gespräch, Vermutung.',
        ),
        table: table(
          [concerned, words('Effect', 'Wirkung'), words('How heavy', 'Wie schwer'), words('Rests on', 'Beruht auf')],
          [],
          6,
        ),
      },
      {
        heading: words('Measures', 'Maßnahmen'),
        hint: words(
          'What is done so that harm does not happen, is noticed, is made good.',
          'Was getan wird, damit Schaden nicht eintritt, bemerkt und gutgemacht wird.',
        ),
        table: table([words('Effect', 'Wirkung'), head.what, head.who, head.when], [], 4),
      },
      {
        heading: words('Conclusion', 'Schluss'),
        hint: words(
          'Go, go with conditions, or do not. Signed by whoever answers for it.',
          'Ja, ja mit Auflagen, oder nein. Unterschrieben von der verantwortlichen Person.',
        ),
        table: table(
          [words('Conclusion', 'Schluss'), words('Conditions', 'Auflagen'), words('By', 'Durch'), words('On', 'Am')],
          [],
          1,
        ),
      },
    ],
  },
]
