import { head, type Template, table, words } from '../template.ts'

/** DI-09 to DI-12: objectives, competence, documents, and proof that work went as planned. */
export const supportTemplates: readonly Template[] = [
  {
    key: 'DI-09',
    ref: '6.2',
    title: words('AI objectives', 'KI-Ziele'),
    parts: [
      {
        heading: words('Objectives', 'Ziele'),
        hint: words(
          'Few, each from the policy, each with a figure whose history you know. A target nobody measured before is a guess.',
          'Wenige, jedes aus der Politik, jedes mit einer Zahl, deren Verlauf Sie kennen. Ein Ziel, das vorher niemand maß, ist geraten.',
        ),
        table: table(
          [
            words('Objective', 'Ziel'),
            words('Figure', 'Kennzahl'),
            words('Today', 'Heute'),
            words('Target', 'Zielwert'),
            head.when,
            head.owner,
          ],
          [],
          5,
        ),
      },
      {
        heading: words('How they are reached', 'Wie sie erreicht werden'),
        hint: words(
          'What is done, with which resources, by whom, until when, and how the result is judged.',
          'Was getan wird, mit welchen Mitteln, durch wen, bis wann, und wie das Ergebnis beurteilt wird.',
        ),
        table: table([words('Objective', 'Ziel'), head.what, words('Resources', 'Mittel'), head.who, head.when], [], 6),
      },
      {
        heading: words('Known to', 'Bekannt bei'),
        hint: words(
          'Who must know an objective to act on it, and how they hear of its state.',
          'Wer ein Ziel kennen muss, um danach zu handeln, und wie der Stand dort ankommt.',
        ),
        text: words(
          'Reported by {manager} to {management} every quarter.',
          'Berichtet durch {manager} an {management} in jedem Quartal.',
        ),
      },
    ],
  },
  {
    key: 'DI-10',
    ref: '7.2',
    title: words('Evidence of competence', 'Nachweise der Kompetenz'),
    parts: [
      {
        heading: words('Competence needed', 'Nötige Kompetenz'),
        hint: words(
          'Per role that affects AI, not per course on offer: what must someone be able to do?',
          'Je Rolle mit Einfluss auf KI, nicht je angebotenem Kurs: Was muss jemand können?',
        ),
        table: table(
          [words('Role', 'Rolle'), words('Must be able to', 'Muss können'), words('Rests on', 'Beruht auf')],
          [],
          6,
        ),
      },
      {
        heading: words('People', 'Menschen'),
        hint: words(
          'Education, training or experience each rests on, and where the proof lies. No more personal data than that.',
          'Ausbildung, Schulung oder Erfahrung, auf der es beruht, und wo der Nachweis liegt. Nicht mehr persönliche Daten als das.',
        ),
        table: table(
          [words('Name', 'Name'), words('Role', 'Rolle'), head.evidence, words('Holds until', 'Gilt bis')],
          [],
          6,
        ),
      },
      {
        heading: words('Gaps and whether closing them worked', 'Lücken und ob ihr Schließen half'),
        hint: words(
          'After a training ask what is done better now; attendance alone shows nothing.',
          'Nach einer Schulung fragen, was nun besser gelingt; Anwesenheit allein zeigt nichts.',
        ),
        table: table([words('Gap', 'Lücke'), head.what, head.done, words('Better now?', 'Jetzt besser?')], [], 4),
      },
    ],
  },
  {
    key: 'DI-11',
    ref: '7.5.1',
    title: words('Index of documents of our own', 'Verzeichnis selbst bestimmter Dokumente'),
    parts: [
      {
        heading: words('Documents', 'Dokumente'),
        hint: words(
          'Whatever you need so that work goes well though someone is ill: not more. Each with an owner and a day to look again.',
          'Was Sie brauchen, damit die Arbeit gelingt, auch wenn jemand krank ist: nicht mehr. Jedes mit Verantwortlichen und Prüftag.',
        ),
        table: table(
          [
            words('Document', 'Dokument'),
            words('For whom', 'Für wen'),
            head.owner,
            words('Version', 'Version'),
            words('Look again on', 'Prüfen am'),
            words('Kept until', 'Aufbewahrt bis'),
          ],
          [],
          10,
        ),
      },
      {
        heading: words('From outside', 'Von außen'),
        hint: words(
          'Laws, standards, manuals you rely on, and how you learn that they changed.',
          'Gesetze, Normen, Handbücher, auf die Sie sich stützen, und wie Sie von Änderungen erfahren.',
        ),
        table: table(
          [words('Document', 'Dokument'), words('Edition', 'Ausgabe'), words('Watched by', 'Beobachtet von')],
          [],
          4,
        ),
      },
    ],
  },
  {
    key: 'DI-12',
    ref: '8.1',
    title: words('Evidence that processes ran as planned', 'Nachweise, dass Prozesse wie geplant liefen'),
    parts: [
      {
        heading: words('Process and criteria', 'Prozess und Kriterien'),
        hint: words(
          'For each process: by what you would see that it went wrong.',
          'Zu jedem Prozess: woran man sähe, dass er misslang.',
        ),
        table: table([words('Process', 'Prozess'), words('Criterion', 'Kriterium'), head.evidence, head.owner], [], 6),
      },
      {
        heading: words('Changes', 'Änderungen'),
        hint: words(
          'Planned ones with their approval; unplanned ones with what was done about their effects.',
          'Geplante mit ihrer Freigabe; ungeplante mit dem, was gegen ihre Folgen getan wurde.',
        ),
        table: table(
          [
            words('Change', 'Änderung'),
            words('Planned?', 'Geplant?'),
            words('Effects', 'Folgen'),
            head.who,
            words('On', 'Am'),
          ],
          [],
          4,
        ),
      },
      {
        heading: words('What others do for us', 'Was andere für uns tun'),
        hint: words(
          'Models, data, services from outside: what was agreed, and how you check that it is kept.',
          'Modelle, Daten, Dienste von außen: was vereinbart ist und wie Sie prüfen, dass es eingehalten wird.',
        ),
        table: table(
          [
            words('Supplier', 'Lieferant'),
            head.what,
            words('Checked by', 'Geprüft durch'),
            words('Last on', 'Zuletzt am'),
          ],
          [],
          3,
        ),
      },
    ],
  },
]
