import { head, type Template, table, words } from '../template.ts'

const risk = words('Risk', 'Risiko')
const before = words('Before', 'Vorher')
const after = words('After', 'Nachher')

/** DI-06 and DI-07, DI-13 and DI-14: what the statement says, what is planned, what came of it. */
export const riskResultTemplates: readonly Template[] = [
  {
    key: 'DI-06',
    ref: '6.1.3',
    title: words('Statement of Applicability', 'Erklärung zur Anwendbarkeit'),
    parts: [
      {
        heading: words('How to read it', 'Wie sie zu lesen ist'),
        hint: words(
          'The table of all 38 controls is the workbook that comes with this toolkit, or the one Meliora writes; this page frames it.',
          'Die Tabelle aller 38 Maßnahmen ist die Arbeitsmappe dieses Werkzeugkastens oder die von Meliora geschriebene; diese Seite rahmt sie.',
        ),
        text: words(
          'For {organization}, within the scope: {scope}',
          'Für {organization}, im Anwendungsbereich: {scope}',
        ),
      },
      {
        heading: words('Excluded controls', 'Ausgeschlossene Maßnahmen'),
        hint: words(
          'Each with the risk or fact that makes it unnecessary. "Not relevant" is no reason; "we build no models ourselves" is one.',
          'Jede mit dem Risiko oder der Tatsache, die sie entbehrlich macht. „Nicht relevant“ ist kein Grund; „wir bauen selbst keine Modelle“ ist einer.',
        ),
        table: table([words('Control', 'Maßnahme'), head.why, words('Decided on', 'Entschieden am')], [], 4),
      },
      {
        heading: words('Controls of our own', 'Eigene Maßnahmen'),
        hint: words(
          'What your risks need and Annex A does not name.',
          'Was Ihre Risiken brauchen und Anhang A nicht nennt.',
        ),
        table: table([words('Control', 'Maßnahme'), risk, head.owner], [], 3),
      },
      {
        heading: words('Approval', 'Freigabe'),
        hint: words('A version, a day and a name.', 'Eine Version, ein Tag und ein Name.'),
        table: table([words('Version', 'Version'), words('Approved by', 'Freigegeben von'), words('On', 'Am')], [], 2),
      },
    ],
  },
  {
    key: 'DI-07',
    ref: '6.1.3',
    title: words('Risk treatment plan and approvals', 'Risikobehandlungsplan und Freigaben'),
    parts: [
      {
        heading: words('Plan', 'Plan'),
        hint: words(
          'One line per action. An action without a person and a day is a wish.',
          'Eine Zeile je Maßnahme. Eine Maßnahme ohne Person und Tag ist ein Wunsch.',
        ),
        table: table(
          [risk, head.what, words('Control', 'Maßnahme'), head.who, head.when, words('Shown by', 'Gezeigt durch')],
          [],
          8,
        ),
      },
      {
        heading: words('Residual risk', 'Restrisiko'),
        hint: words(
          'What remains when all of it is done, and who accepts that.',
          'Was bleibt, wenn alles getan ist, und wer das annimmt.',
        ),
        table: table([risk, before, after, words('Accepted by', 'Angenommen von'), words('On', 'Am')], [], 5),
      },
      {
        heading: words('Approval', 'Freigabe'),
        hint: words(
          'By designated management, never by whoever planned.',
          'Durch benannte Leitung, nie durch die Planenden.',
        ),
        text: words(
          'Plan prepared by {manager}; to be approved by {management}.',
          'Plan erstellt durch {manager}; freizugeben durch {management}.',
        ),
      },
    ],
  },
  {
    key: 'DI-13',
    ref: '8.2',
    title: words('Results of AI risk assessments', 'Ergebnisse der KI-Risikobeurteilungen'),
    parts: [
      {
        heading: words('What was assessed', 'Was beurteilt wurde'),
        hint: words(
          'Which systems, when, why then (interval or change), by whom.',
          'Welche Systeme, wann, warum da (Abstand oder Änderung), durch wen.',
        ),
        table: table(
          [head.system, head.owner, words('Assessed on', 'Beurteilt am'), words('Because of', 'Anlass')],
          'systems',
        ),
      },
      {
        heading: words('Risks found', 'Gefundene Risiken'),
        hint: words(
          'Cause, event and consequence in one sentence each; level by the scales of the process; the order in which they are treated.',
          'Ursache, Ereignis und Folge in je einem Satz; Höhe nach den Skalen des Prozesses; die Reihenfolge der Behandlung.',
        ),
        table: table(
          [
            words('No.', 'Nr.'),
            risk,
            words('For whom', 'Für wen'),
            words('Likelihood', 'Wahrscheinlichkeit'),
            words('Consequence', 'Folge'),
            words('Level', 'Stufe'),
          ],
          [],
          8,
        ),
      },
      {
        heading: words('Compared with last time', 'Verglichen mit dem letzten Mal'),
        hint: words(
          'New, gone, higher, lower, and what explains it.',
          'Neu, weg, höher, niedriger, und was es erklärt.',
        ),
        table: table([risk, before, after, head.why], [], 3),
      },
    ],
  },
  {
    key: 'DI-14',
    ref: '8.3',
    title: words('Results of AI risk treatment', 'Ergebnisse der KI-Risikobehandlung'),
    parts: [
      {
        heading: words('What was done', 'Was getan wurde'),
        hint: words(
          'Each action of the plan: done on which day, shown by what.',
          'Jede Maßnahme des Plans: an welchem Tag erledigt, wodurch gezeigt.',
        ),
        table: table([head.what, head.who, head.done, head.evidence], [], 6),
      },
      {
        heading: words('Did it work', 'Hat es gewirkt'),
        hint: words(
          'A control that is there is not yet one that works. Give the figure or test before and after.',
          'Eine Maßnahme, die da ist, wirkt noch nicht. Zahl oder Prüfung vorher und nachher nennen.',
        ),
        table: table([words('Control', 'Maßnahme'), before, after, head.result], [], 5),
      },
      {
        heading: words('What did not work', 'Was nicht gewirkt hat'),
        hint: words(
          'Treated anew: what is tried instead, by whom, by when.',
          'Neu behandelt: was stattdessen versucht wird, durch wen, bis wann.',
        ),
        table: table([risk, head.what, head.who, head.when], [], 3),
      },
    ],
  },
]
