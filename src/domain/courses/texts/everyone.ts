import type { Label } from '#domain/kernel/field.ts'
import type { Course } from '../course.ts'

const said = (en: string, de: string): Label => ({ en, de })

/** What everyone learns: what the house stands by, and how the system that keeps it works. */
export const everyone = {
  policy: {
    title: said('Our AI policy', 'Unsere KI-Politik'),
    forRole: 'everyone',
    need: said(
      'Says in own words what the house stands by and what that means for the own work.',
      'Sagt in eigenen Worten, wofür das Haus einsteht und was das für die eigene Arbeit heißt.',
    ),
    hours: 0.5,
    validMonths: 12,
    effectivenessBy: 'interview',
    requirements: ['iso42001:7.3', 'iso42001:5.2'],
    reviewedOn: '2026-11-21',
    chapters: [
      {
        title: said('Why there is a policy', 'Warum es eine Politik gibt'),
        text: [
          said(
            'A policy is a promise of those who lead: what AI is for here, what we stand by, and that we keep getting better. It fits on a page so that everybody can carry it along.',
            'Eine Politik ist ein Versprechen der Leitung: wozu KI hier da ist, wofür wir einstehen und dass wir besser werden. Sie passt auf eine Seite, damit alle sie im Kopf haben.',
          ),
          said(
            'Read the one of your house now: it lies under Documents. Mark the sentence that concerns your work most.',
            'Lesen Sie jetzt die Ihres Hauses: Sie liegt unter Dokumente. Merken Sie sich den Satz, der Ihre Arbeit am meisten betrifft.',
          ),
        ],
      },
      {
        title: said('What it means at your desk', 'Was sie am Platz bedeutet'),
        text: [
          said(
            'Use systems of the inventory, for the purpose that stands there. Read results before you pass them on; you answer for them. Decide nothing about a person by a result alone.',
            'Nutzen Sie Systeme aus dem Verzeichnis, für den Zweck, der dort steht. Lesen Sie Ergebnisse, bevor Sie sie weitergeben; Sie stehen dafür ein. Entscheiden Sie nichts über einen Menschen allein nach einem Ergebnis.',
          ),
          said(
            'When something is off: stop, tell, go on by hand. Telling never has a disadvantage, and works without a name.',
            'Wenn etwas nicht stimmt: anhalten, melden, von Hand weitermachen. Melden hat nie einen Nachteil und geht ohne Namen.',
          ),
        ],
      },
    ],
    questions: [
      {
        ask: said(
          'Who answers for a result of AI that you pass on?',
          'Wer steht für ein Ergebnis der KI ein, das Sie weitergeben?',
        ),
        options: [said('The supplier', 'Der Anbieter'), said('I do', 'Ich'), said('Nobody', 'Niemand')],
        right: 1,
        because: said('Passing it on makes it your work.', 'Mit dem Weitergeben wird es Ihre Arbeit.'),
      },
      {
        ask: said(
          'You want to use a tool that is not in the inventory. What first?',
          'Sie möchten ein Werkzeug nutzen, das nicht im Verzeichnis steht. Was zuerst?',
        ),
        options: [
          said('Try it with real data', 'Mit echten Daten ausprobieren'),
          said('Ask a colleague to', 'Jemanden bitten, es zu tun'),
          said('Suggest it', 'Es vorschlagen'),
        ],
        right: 2,
        because: said(
          'A system nobody knows of has no risks assessed and no owner.',
          'Ein System, das niemand kennt, hat keine bewerteten Risiken und niemanden, der es verantwortet.',
        ),
      },
      {
        ask: said(
          'A result looks unfair to somebody. What do you do?',
          'Ein Ergebnis wirkt jemandem gegenüber unfair. Was tun Sie?',
        ),
        options: [
          said('Stop, tell, go on by hand', 'Anhalten, melden, von Hand weitermachen'),
          said('Wait whether it happens again', 'Abwarten, ob es wieder geschieht'),
          said('Correct it silently', 'Es still berichtigen'),
        ],
        right: 0,
        because: said(
          'Silent corrections help one person; told ones help all.',
          'Stilles Berichtigen hilft einem, Melden allen.',
        ),
      },
      {
        ask: said('Who approves the policy?', 'Wer gibt die Politik frei?'),
        options: [
          said('The AIMS manager', 'Die AIMS-Leitung'),
          said('Top management', 'Die oberste Leitung'),
          said('The auditor', 'Das Audit'),
        ],
        right: 1,
        because: said('Those who lead stand by it themselves.', 'Die Leitung steht selbst dafür ein.'),
      },
    ],
  },
  aimsBasics: {
    title: said('How the AI management system works', 'Wie das KI-Managementsystem funktioniert'),
    forRole: 'newHire',
    need: said(
      'Finds their way: captures, knows who decides, and tells of a recent improvement.',
      'Findet sich zurecht: meldet, weiß, wer entscheidet, und erzählt von einer neueren Verbesserung.',
    ),
    hours: 1,
    validMonths: 24,
    effectivenessBy: 'interview',
    requirements: ['iso42001:7.2', 'iso42001:7.3'],
    reviewedOn: '2026-11-21',
    chapters: [
      {
        title: said('Plan, do, check, act', 'Planen, tun, prüfen, handeln'),
        text: [
          said(
            'The house says what it wants to reach and what could go wrong, works accordingly, looks whether it did, and changes what did not work. Everything in the navigation belongs to one of the four.',
            'Das Haus sagt, was es erreichen will und was schiefgehen kann, arbeitet danach, sieht nach, ob es gelang, und ändert, was nicht wirkte. Alles in der Navigation gehört zu einem der vier.',
          ),
        ],
      },
      {
        title: said('From a remark to a proven change', 'Vom Hinweis zur belegten Änderung'),
        text: [
          said(
            'Press c and write one sentence. Somebody looks at it within days and says what becomes of it. What is taken up gets an owner, a figure before and a target; afterwards somebody else judges by the figure.',
            'Drücken Sie c und schreiben Sie einen Satz. Binnen Tagen sieht ihn jemand an und sagt, was daraus wird. Was aufgegriffen wird, bekommt eine verantwortliche Person, eine Zahl vorher und ein Ziel; danach urteilt jemand anderes an der Zahl.',
          ),
          said(
            'Nobody judges their own work: this is not distrust, it is how one notices what one cannot see oneself.',
            'Niemand beurteilt die eigene Arbeit: Das ist kein Misstrauen, so merkt man, was man selbst nicht sieht.',
          ),
        ],
      },
      {
        title: said('The trail', 'Die Spur'),
        text: [
          said(
            'Every change is kept with who, when and why. Mistakes are corrected, never erased. So you can rely on what stands there, and so can an auditor.',
            'Jede Änderung bleibt mit Wer, Wann und Warum erhalten. Fehler werden berichtigt, nie getilgt. So können Sie sich auf das verlassen, was dasteht, und ein Audit auch.',
          ),
        ],
      },
    ],
    questions: [
      {
        ask: said('When does an improvement count as a success?', 'Wann gilt eine Verbesserung als Erfolg?'),
        options: [
          said('When its tasks are ticked', 'Wenn ihre Aufgaben abgehakt sind'),
          said(
            'When the figure fixed before has moved enough',
            'Wenn die vorher festgelegte Zahl sich genug bewegt hat',
          ),
          said('When its owner says so', 'Wenn die verantwortliche Person es sagt'),
        ],
        right: 1,
        because: said(
          'Work is not effect; the figure tells them apart.',
          'Arbeit ist nicht Wirkung; die Zahl trennt beide.',
        ),
      },
      {
        ask: said(
          'You wrote something wrong into a record. What happens to it?',
          'Sie haben etwas Falsches in eine Aufzeichnung geschrieben. Was geschieht damit?',
        ),
        options: [
          said('I correct it; the trail keeps both', 'Ich berichtige es; die Spur behält beides'),
          said('I ask somebody to delete it', 'Ich lasse es löschen'),
          said('It stays wrong', 'Es bleibt falsch'),
        ],
        right: 0,
        because: said('Corrections are welcome, traces stay.', 'Berichtigungen sind willkommen, Spuren bleiben.'),
      },
      {
        ask: said('How few words does a suggestion need?', 'Wie wenig braucht ein Vorschlag?'),
        options: [
          said('A form of two pages', 'Ein Formular von zwei Seiten'),
          said('One sentence', 'Einen Satz'),
          said('A business case', 'Eine Wirtschaftlichkeitsrechnung'),
        ],
        right: 1,
        because: said(
          'Each later step asks only for what it needs.',
          'Jeder spätere Schritt fragt nur, was er braucht.',
        ),
      },
      {
        ask: said('Why does somebody else verify?', 'Warum prüft jemand anderes die Wirkung?'),
        options: [
          said('Because owners are not trusted', 'Weil man Verantwortlichen misstraut'),
          said('Because nobody sees their own gaps', 'Weil niemand die eigenen Lücken sieht'),
          said('Because the standard likes paper', 'Weil die Norm Papier mag'),
        ],
        right: 1,
        because: said(
          'A second pair of eyes is help, not control.',
          'Ein zweites Paar Augen ist Hilfe, keine Kontrolle.',
        ),
      },
    ],
  },
} as const satisfies Record<string, Course>
