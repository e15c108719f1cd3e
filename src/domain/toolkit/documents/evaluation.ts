import { head, type Template, table, words } from '../template.ts'

/** DI-16 to DI-18: what was measured, audited and decided. */
export const evaluationTemplates: readonly Template[] = [
  {
    key: 'DI-16',
    ref: '9.1',
    title: words('Results of monitoring and measurement', 'Ergebnisse von Überwachung und Messung'),
    parts: [
      {
        heading: words('What is measured', 'Was gemessen wird'),
        hint: words(
          'What, how, when, by whom, and who makes sense of it. Leave out what nobody would act on.',
          'Was, wie, wann, durch wen, und wer es deutet. Weglassen, worauf niemand handeln würde.',
        ),
        table: table(
          [
            words('Figure', 'Kennzahl'),
            words('Method', 'Verfahren'),
            words('How often', 'Wie oft'),
            head.who,
            words('Read by', 'Ausgewertet von'),
          ],
          [],
          6,
        ),
      },
      {
        heading: words('Results', 'Ergebnisse'),
        hint: words(
          'Show a series, not a point: one month above the last is no news until it leaves the usual variation.',
          'Eine Reihe zeigen, keinen Punkt: Ein Monat über dem letzten ist keine Nachricht, solange er im Üblichen schwankt.',
        ),
        table: table(
          [
            words('Figure', 'Kennzahl'),
            words('Usual range', 'Üblicher Bereich'),
            words('Now', 'Jetzt'),
            words('Signal?', 'Signal?'),
            words('What follows', 'Was folgt'),
          ],
          [],
          6,
        ),
      },
      {
        heading: words('Does the system work', 'Wirkt das System'),
        hint: words(
          'A sentence each on performance of AI and effectiveness of the management system, resting on the figures above.',
          'Je ein Satz zur Leistung der KI und zur Wirksamkeit des Managementsystems, gestützt auf die Zahlen oben.',
        ),
      },
    ],
  },
  {
    key: 'DI-17',
    ref: '9.2.2',
    title: words('Audit programme and audit results', 'Auditprogramm und Auditergebnisse'),
    parts: [
      {
        heading: words('Programme', 'Programm'),
        hint: words(
          'Every clause and applicable control once in the period, the risky ones more often; auditors who do not audit their own work.',
          'Jeder Abschnitt und jede geltende Maßnahme einmal im Zeitraum, Riskantes öfter; Auditierende, die nicht eigene Arbeit auditieren.',
        ),
        table: table(
          [
            words('Audit', 'Audit'),
            words('Scope and criteria', 'Umfang und Kriterien'),
            words('Method', 'Methode'),
            words('Auditor', 'Auditierende'),
            words('Month', 'Monat'),
          ],
          [],
          6,
        ),
      },
      {
        heading: words('Results of one audit', 'Ergebnisse eines Audits'),
        hint: words(
          'What was looked at (sample and how it was drawn), what was found, each with the evidence somebody else could look at.',
          'Was angesehen wurde (Stichprobe und wie sie gezogen wurde), was gefunden wurde, jeweils mit Beleg, den andere ansehen könnten.',
        ),
        table: table(
          [
            words('Requirement', 'Anforderung'),
            head.evidence,
            words('Finding', 'Feststellung'),
            words('Grade', 'Grad'),
          ],
          [],
          6,
        ),
      },
      {
        heading: words('Reported to', 'Berichtet an'),
        hint: words(
          'The managers of what was audited, and top management; on which day.',
          'Die Leitung des Auditierten und die oberste Leitung; an welchem Tag.',
        ),
        text: words('To be reported to {management}.', 'Zu berichten an {management}.'),
      },
    ],
  },
  {
    key: 'DI-18',
    ref: '9.3.3',
    title: words('Minutes of the management review', 'Protokoll der Managementbewertung'),
    parts: [
      {
        heading: words('Present', 'Anwesend'),
        hint: words(
          'Top management leads it. Who was there, who was excused.',
          'Die oberste Leitung führt sie. Wer da war, wer entschuldigt.',
        ),
        text: words(
          'Chair: {management}. Prepared by {manager}.',
          'Vorsitz: {management}. Vorbereitet durch {manager}.',
        ),
      },
      {
        heading: words('Inputs', 'Eingaben'),
        hint: words(
          'Every one is answered; "nothing to report, because" is an answer, silence is not.',
          'Jede wird beantwortet; „nichts zu berichten, weil“ ist eine Antwort, Schweigen nicht.',
        ),
        table: table(
          [words('Input', 'Eingabe'), words('What it says', 'Was sie sagt')],
          [
            [words('Actions of earlier reviews', 'Maßnahmen früherer Bewertungen'), words('', '')],
            [words('Changes of issues inside and outside', 'Änderungen interner und externer Themen'), words('', '')],
            [words('Changes of parties’ needs', 'Änderungen der Bedürfnisse der Parteien'), words('', '')],
            [
              words('Nonconformities and corrective actions', 'Nichtkonformitäten und Korrekturmaßnahmen'),
              words('', ''),
            ],
            [words('Monitoring and measurement', 'Überwachung und Messung'), words('', '')],
            [words('Audits', 'Audits'), words('', '')],
            [words('Opportunities to improve', 'Chancen zur Verbesserung'), words('', '')],
          ],
        ),
      },
      {
        heading: words('Decisions', 'Entscheidungen'),
        hint: words(
          'On improvement and on changes to the system, each with a person and a day. A review that decides nothing says why.',
          'Über Verbesserung und über Änderungen am System, jede mit Person und Tag. Eine Bewertung, die nichts entscheidet, sagt warum.',
        ),
        table: table([words('Decision', 'Entscheidung'), head.why, head.who, head.when], [], 6),
      },
    ],
  },
]
