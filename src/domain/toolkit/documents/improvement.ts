import { head, type Template, table, words } from '../template.ts'

/** DI-19 and the plan of an improvement with its measurement (C-330). */
export const improvementTemplates: readonly Template[] = [
  {
    key: 'DI-19',
    ref: '10.2',
    title: words('Record of a nonconformity', 'Aufzeichnung einer Nichtkonformität'),
    parts: [
      {
        heading: words('1 What happened', '1 Was geschah'),
        hint: words(
          'Requirement, fact, evidence: so that a stranger sees it was not met. No names of the guilty.',
          'Anforderung, Tatsache, Beleg: so, dass Fremde sehen, dass sie nicht erfüllt war. Keine Namen von Schuldigen.',
        ),
        table: table(
          [
            words('Requirement', 'Anforderung'),
            words('What was seen', 'Was zu sehen war'),
            head.evidence,
            words('Noticed on', 'Bemerkt am'),
          ],
          [],
          1,
        ),
      },
      {
        heading: words('2 What was done at once', '2 Was sofort getan wurde'),
        hint: words(
          'Containment and correction, and what was done about consequences for those concerned.',
          'Eindämmung und Korrektur, und was wegen der Folgen für Betroffene getan wurde.',
        ),
        table: table([head.what, head.who, head.done], [], 3),
      },
      {
        heading: words('3 Causes', '3 Ursachen'),
        hint: words(
          'Ask why until the answer is something a process could do otherwise. "Human error" is where asking begins.',
          'Nach dem Warum fragen, bis die Antwort etwas ist, das ein Prozess anders machen könnte. Bei „menschlichem Versagen“ fängt das Fragen an.',
        ),
        table: table([words('Why?', 'Warum?'), words('Because', 'Weil'), words('Shown by', 'Gezeigt durch')], [], 5),
      },
      {
        heading: words('4 Is it elsewhere', '4 Gibt es das anderswo'),
        hint: words(
          'Where the same cause could work as well; that somebody looked, and what they saw.',
          'Wo dieselbe Ursache ebenso wirken könnte; dass jemand nachsah und was zu sehen war.',
        ),
        table: table([words('Where', 'Wo'), words('Looked at by', 'Angesehen von'), head.result], [], 3),
      },
      {
        heading: words('5 Corrective action', '5 Korrekturmaßnahme'),
        hint: words(
          'Against the cause, in proportion to the effects. Changing a process lasts longer than telling people.',
          'Gegen die Ursache, im Verhältnis zu den Folgen. Einen Prozess zu ändern hält länger, als es den Leuten zu sagen.',
        ),
        table: table(
          [head.what, words('Against which cause', 'Gegen welche Ursache'), head.who, head.when, head.done],
          [],
          4,
        ),
      },
      {
        heading: words('6 Did it work', '6 Hat es gewirkt'),
        hint: words(
          'Decide now which figure or check will show it and when; somebody else than who did it judges.',
          'Jetzt festlegen, welche Zahl oder Prüfung es zeigen wird und wann; es urteilt jemand anderes als die Ausführenden.',
        ),
        table: table(
          [
            words('Shown by', 'Woran man es sieht'),
            words('Looked at on', 'Angesehen am'),
            words('By', 'Durch'),
            head.result,
          ],
          [],
          2,
        ),
      },
    ],
  },
  {
    key: 'IMP-PLAN',
    ref: '10.1',
    title: words('Plan of an improvement and its measurement', 'Plan einer Verbesserung und ihrer Messung'),
    parts: [
      {
        heading: words('The problem in figures', 'Das Problem in Zahlen'),
        hint: words(
          'What is not as it should be, for whom, how often. If you cannot count it yet, begin by counting: the plan may wait.',
          'Was nicht ist, wie es sein sollte, für wen, wie oft. Wer es noch nicht zählen kann, beginnt mit dem Zählen: Der Plan kann warten.',
        ),
        table: table(
          [
            words('What', 'Was'),
            words('How often now', 'Wie oft jetzt'),
            words('Whom it concerns', 'Wen es betrifft'),
            words('Where the figure comes from', 'Woher die Zahl kommt'),
          ],
          [],
          2,
        ),
      },
      {
        heading: words('One figure that decides', 'Eine Zahl, die entscheidet'),
        hint: words(
          'Choose it before the work begins, and do not change it later. Say which direction is better and from which difference on it is worth the work.',
          'Vor Beginn der Arbeit wählen und später nicht ändern. Sagen, welche Richtung besser ist und ab welchem Unterschied sich die Arbeit lohnt.',
        ),
        table: table(
          [
            words('Figure', 'Kennzahl'),
            words('Better is', 'Besser ist'),
            words('Worth it from', 'Lohnt sich ab'),
            words('Must not get worse', 'Darf nicht schlechter werden'),
          ],
          [],
          1,
        ),
      },
      {
        heading: words('Before and after', 'Vorher und nachher'),
        hint: words(
          'Two windows that do not touch, the same method in both, long enough for the usual variation: some 14 readings each.',
          'Zwei Zeiträume, die sich nicht berühren, dasselbe Verfahren in beiden, lang genug für die übliche Schwankung: etwa je 14 Ablesungen.',
        ),
        table: table(
          [words('Window', 'Zeitraum'), words('From', 'Von'), words('Until', 'Bis'), words('Readings', 'Ablesungen')],
          [
            [words('Before', 'Vorher'), words('', ''), words('', ''), words('', '')],
            [words('After', 'Nachher'), words('', ''), words('', ''), words('', '')],
          ],
        ),
      },
      {
        heading: words('The change', 'Die Änderung'),
        hint: words(
          'Small enough to finish, large enough to see. One change at a time, or nobody knows which one helped.',
          'Klein genug, um fertig zu werden, groß genug, um es zu sehen. Eine Änderung auf einmal, sonst weiß niemand, welche half.',
        ),
        table: table([head.step, head.who, head.when, head.done], [], 5),
      },
      {
        heading: words('What could go wrong', 'Was schiefgehen könnte'),
        hint: words('And how you would notice and go back.', 'Und wie man es merkte und zurückginge.'),
        table: table(
          [words('Risk', 'Risiko'), words('Noticed by', 'Bemerkt durch'), words('Way back', 'Weg zurück')],
          [],
          3,
        ),
      },
      {
        heading: words('Verdict', 'Urteil'),
        hint: words(
          'Improved, worse, no difference shown, or too little data to say. The last two are honest results; try again or stop.',
          'Besser, schlechter, kein Unterschied gezeigt, oder zu wenige Daten. Die letzten beiden sind ehrliche Ergebnisse; noch einmal versuchen oder aufhören.',
        ),
        table: table(
          [
            words('Before', 'Vorher'),
            words('After', 'Nachher'),
            words('Verdict', 'Urteil'),
            words('Judged by', 'Beurteilt von'),
            words('On', 'Am'),
          ],
          [],
          1,
        ),
      },
      {
        heading: words('Made to last, and told', 'Festgehalten und weitergesagt'),
        hint: words(
          'Which rule, instruction or training holds the gain, and what others may learn from it.',
          'Welche Regel, Anweisung oder Schulung den Gewinn hält und was andere daraus lernen können.',
        ),
        table: table([head.what, head.owner, head.done], [], 2),
      },
    ],
  },
]
