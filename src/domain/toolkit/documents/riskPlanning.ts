import { head, type Template, table, words } from '../template.ts'

const likelihood = words('Likelihood', 'Wahrscheinlichkeit')

/** DI-03, DI-04 and DI-05: how risks are found, judged and treated. */
export const riskPlanningTemplates: readonly Template[] = [
  {
    key: 'DI-03',
    ref: '6.1.1',
    title: words('Actions on risks and opportunities', 'Maßnahmen zu Risiken und Chancen'),
    parts: [
      {
        heading: words('Criteria: which AI risk is acceptable', 'Kriterien: welches KI-Risiko annehmbar ist'),
        hint: words(
          'Say it before the first risk is assessed: which level anyone may accept, which only top management may, and which nobody.',
          'Vor der ersten Beurteilung sagen: welche Höhe wer annehmen darf, welche nur die oberste Leitung und welche niemand.',
        ),
        table: table(
          [
            words('Level', 'Stufe'),
            words('Who may accept it', 'Wer sie annehmen darf'),
            words('Until when it must be treated', 'Bis wann behandelt wird'),
          ],
          [
            [
              words('Low', 'Niedrig'),
              words('Owner of the system', 'Verantwortliche des Systems'),
              words('Watched', 'Beobachtet'),
            ],
            [words('Medium', 'Mittel'), words('{manager}', '{manager}'), words('6 months', '6 Monate')],
            [words('High', 'Hoch'), words('{management}', '{management}'), words('3 months', '3 Monate')],
            [
              words('Very high', 'Sehr hoch'),
              words('Nobody: stop or change it', 'Niemand: anhalten oder ändern'),
              words('At once', 'Sofort'),
            ],
          ],
        ),
      },
      {
        heading: words('Actions', 'Maßnahmen'),
        hint: words(
          'Risks and opportunities of the management system itself, what is done about each, and in which process the action lives.',
          'Risiken und Chancen des Managementsystems selbst, was dazu getan wird und in welchem Prozess die Maßnahme lebt.',
        ),
        table: table(
          [
            words('Risk or opportunity', 'Risiko oder Chance'),
            head.what,
            words('In which process', 'In welchem Prozess'),
            head.who,
            head.when,
          ],
          [],
          5,
        ),
      },
      {
        heading: words('Did it work', 'Hat es gewirkt'),
        hint: words(
          'For each action: the figure or observation that would show an effect, and the day somebody looks.',
          'Zu jeder Maßnahme: die Zahl oder Beobachtung, an der man eine Wirkung sähe, und der Tag, an dem jemand nachsieht.',
        ),
        table: table(
          [head.what, words('Shown by', 'Woran man es sieht'), words('Looked at on', 'Angesehen am'), head.result],
          [],
          3,
        ),
      },
    ],
  },
  {
    key: 'DI-04',
    ref: '6.1.2',
    title: words('Process of AI risk assessment', 'Prozess der KI-Risikobeurteilung'),
    parts: [
      {
        heading: words('When', 'Wann'),
        hint: words(
          'At planned intervals, and before a significant change: new data, another model, another group of people, another purpose.',
          'In geplanten Abständen und vor wesentlichen Änderungen: neue Daten, ein anderes Modell, eine andere Gruppe von Menschen, ein anderer Zweck.',
        ),
        text: words(
          'Every AI system of {organization} is assessed before it goes live, then at least once a year.',
          'Jedes KI-System von {organization} wird vor dem Betrieb beurteilt, danach mindestens einmal im Jahr.',
        ),
      },
      {
        heading: words('Steps', 'Schritte'),
        hint: words(
          'The same steps lead to the same result whoever takes them: that is what "repeatable" will be tested by.',
          'Dieselben Schritte führen zum selben Ergebnis, wer auch immer sie geht: Daran wird „wiederholbar“ geprüft.',
        ),
        table: table(
          [head.step, head.what, head.who],
          [
            [
              words('1', '1'),
              words(
                'Understand purpose, data, people concerned, foreseeable misuse',
                'Zweck, Daten, Betroffene, absehbaren Missbrauch verstehen',
              ),
              words('Owner', 'Verantwortliche'),
            ],
            [
              words('2', '2'),
              words(
                'Identify risks, also to individuals, groups and society',
                'Risiken erkennen, auch für Einzelne, Gruppen und Gesellschaft',
              ),
              words('Risk analyst', 'Risikoanalyse'),
            ],
            [
              words('3', '3'),
              words(
                'Judge consequences and likelihood by the scales below',
                'Folgen und Wahrscheinlichkeit nach den Skalen unten einschätzen',
              ),
              words('Risk analyst', 'Risikoanalyse'),
            ],
            [
              words('4', '4'),
              words(
                'Compare with the criteria, put in order',
                'Mit den Kriterien vergleichen, in eine Rangfolge bringen',
              ),
              words('{manager}', '{manager}'),
            ],
            [
              words('5', '5'),
              words('Hand over to treatment', 'An die Behandlung übergeben'),
              words('{manager}', '{manager}'),
            ],
          ],
        ),
      },
      {
        heading: words('Scale of likelihood', 'Skala der Wahrscheinlichkeit'),
        hint: words(
          'Use frequencies you could count, not feelings.',
          'Häufigkeiten nennen, die man zählen könnte, keine Gefühle.',
        ),
        table: table(
          [words('Step', 'Stufe'), likelihood, words('Means', 'Bedeutet')],
          [
            [
              words('1', '1'),
              words('Rare', 'Selten'),
              words('Not expected in five years', 'In fünf Jahren nicht zu erwarten'),
            ],
            [words('2', '2'), words('Possible', 'Möglich'), words('Once in a few years', 'Einmal in einigen Jahren')],
            [words('3', '3'), words('Likely', 'Wahrscheinlich'), words('Once a year', 'Einmal im Jahr')],
            [words('4', '4'), words('Frequent', 'Häufig'), words('Every month or more', 'Jeden Monat oder öfter')],
          ],
        ),
      },
      {
        heading: words('Scale of consequences', 'Skala der Folgen'),
        hint: words(
          'Four columns, since a harm to a person is not made good by a gain for the house. The heaviest column decides.',
          'Vier Spalten, denn ein Schaden für einen Menschen wird durch einen Gewinn des Hauses nicht gut. Die schwerste Spalte entscheidet.',
        ),
        table: table(
          [
            words('Step', 'Stufe'),
            words('Organization', 'Organisation'),
            words('Individuals', 'Einzelne'),
            words('Groups', 'Gruppen'),
            words('Society', 'Gesellschaft'),
          ],
          [],
          4,
        ),
      },
    ],
  },
  {
    key: 'DI-05',
    ref: '6.1.3',
    title: words('Process of AI risk treatment', 'Prozess der KI-Risikobehandlung'),
    parts: [
      {
        heading: words('Options', 'Optionen'),
        hint: words(
          'Which way may be taken when, and who decides. Accepting is a decision with a name, never what happens by itself.',
          'Welcher Weg wann offensteht und wer entscheidet. Annehmen ist eine Entscheidung mit Namen, nie das, was von selbst geschieht.',
        ),
        table: table(
          [words('Option', 'Option'), words('When', 'Wann'), words('Decided by', 'Entscheidet')],
          [
            [
              words('Reduce', 'Mindern'),
              words('A control lowers likelihood or consequence', 'Eine Maßnahme senkt Wahrscheinlichkeit oder Folge'),
              words('Owner of the risk', 'Verantwortliche des Risikos'),
            ],
            [
              words('Avoid', 'Vermeiden'),
              words('The purpose is not worth it', 'Der Zweck lohnt es nicht'),
              words('{management}', '{management}'),
            ],
            [
              words('Share', 'Teilen'),
              words('Someone else can carry it better, by contract', 'Andere können es besser tragen, durch Vertrag'),
              words('{manager}', '{manager}'),
            ],
            [
              words('Accept', 'Annehmen'),
              words('Within the criteria, in writing', 'Innerhalb der Kriterien, schriftlich'),
              words('As the criteria say', 'Wie die Kriterien es sagen'),
            ],
          ],
        ),
      },
      {
        heading: words('From risk to controls', 'Vom Risiko zu den Maßnahmen'),
        hint: words(
          'Determine what is needed first, then compare with Annex A so that nothing was overlooked; add controls of your own.',
          'Erst bestimmen, was nötig ist, dann mit Anhang A vergleichen, damit nichts übersehen wurde; eigene Maßnahmen ergänzen.',
        ),
        text: words(
          'The controls of {organization} and the reason for each stand in the Statement of Applicability (DI-06).',
          'Die Maßnahmen von {organization} und der Grund für jede stehen in der Erklärung zur Anwendbarkeit (DI-06).',
        ),
      },
      {
        heading: words('Approval', 'Freigabe'),
        hint: words(
          'Two approvals, by designated management: of the plan, and of the risk that remains. Whoever planned does not approve.',
          'Zwei Freigaben durch benannte Leitung: des Plans und des Restrisikos. Wer plante, gibt nicht frei.',
        ),
        table: table(
          [head.what, head.who, words('On', 'Am')],
          [
            [words('Plan', 'Plan'), words('', ''), words('', '')],
            [words('Residual risk', 'Restrisiko'), words('', ''), words('', '')],
          ],
        ),
      },
    ],
  },
]
