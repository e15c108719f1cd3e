import { head, type Template, table, words } from '../template.ts'

/** DI-01 and DI-02: what the system covers, and what the organization wants of AI. */
export const contextTemplates: readonly Template[] = [
  {
    key: 'DI-01',
    ref: '4.3',
    title: words('Scope of the AI management system', 'Anwendungsbereich des KI-Managementsystems'),
    parts: [
      {
        heading: words('Scope', 'Anwendungsbereich'),
        hint: words(
          'One or two sentences, as they will stand on the certificate: which AI activities, where, for whom. Name nothing you will not show.',
          'Ein oder zwei Sätze, wie sie auf dem Zertifikat stehen werden: welche KI-Tätigkeiten, wo, für wen. Nichts nennen, was sich nicht zeigen lässt.',
        ),
        text: words('{scope}', '{scope}'),
      },
      {
        heading: words('AI activities and our roles', 'KI-Tätigkeiten und unsere Rollen'),
        hint: words(
          'For each activity say what the organization is towards AI: provider, producer, developer, deployer, user, customer, partner. Several may hold.',
          'Zu jeder Tätigkeit sagen, was die Organisation gegenüber KI ist: Anbieter, Hersteller, Entwickler, Betreiber, Nutzer, Kunde, Partner. Mehreres kann zutreffen.',
        ),
        text: words(
          '{organization} acts as: {roles}. {activities}',
          '{organization} handelt als: {roles}. {activities}',
        ),
        table: table([head.system, head.owner, words('Our role', 'Unsere Rolle')], 'systems'),
      },
      {
        heading: words('Boundaries and interfaces', 'Grenzen und Schnittstellen'),
        hint: words(
          'Units, sites and processes inside; what others do for you and where their work begins; what is shared with another management system.',
          'Einheiten, Standorte und Prozesse darin; was andere für Sie tun und wo deren Arbeit beginnt; was mit einem anderen Managementsystem geteilt wird.',
        ),
        text: words(
          'Sites: {sites}. Departments: {departments}. {boundaries}',
          'Standorte: {sites}. Abteilungen: {departments}. {boundaries}',
        ),
      },
      {
        heading: words('What was considered', 'Was bedacht wurde'),
        hint: words(
          'The issues inside and outside, whether climate change matters, and the needs of interested parties that led to these boundaries.',
          'Interne und externe Themen, ob Klimawandel von Belang ist, und die Bedürfnisse interessierter Parteien, die zu diesen Grenzen führten.',
        ),
        table: table([
          words('Issue or need', 'Thema oder Bedürfnis'),
          words('What follows for the scope', 'Was für den Anwendungsbereich folgt'),
        ]),
      },
      {
        heading: words('Not inside, and why', 'Nicht darin, und warum'),
        hint: words(
          'An exclusion holds only if it does not touch the organization’s responsibility for its AI. Say the reason a stranger would accept.',
          'Ein Ausschluss hält nur, wenn er die Verantwortung für die eigene KI nicht berührt. Einen Grund nennen, den auch Fremde gelten ließen.',
        ),
        table: table([head.what, head.why], [], 2),
      },
    ],
  },
  {
    key: 'DI-02',
    ref: '5.2',
    title: words('AI policy', 'KI-Politik'),
    parts: [
      {
        heading: words('Purpose', 'Zweck'),
        hint: words(
          'Why the organization develops, provides or uses AI, in words customers and staff would recognise. One paragraph.',
          'Warum die Organisation KI entwickelt, anbietet oder nutzt, in Worten, die Kundschaft und Belegschaft wiedererkennen. Ein Absatz.',
        ),
        text: words(
          '{organization} uses artificial intelligence where it serves the people we work for, and answers for what it does.',
          '{organization} setzt künstliche Intelligenz dort ein, wo sie den Menschen dient, für die wir arbeiten, und steht für ihre Wirkung ein.',
        ),
      },
      {
        heading: words('What we hold to', 'Woran wir uns halten'),
        hint: words(
          'Keep only what you will be measured by. Each line should lead to an objective, a control or a decision somebody can point at.',
          'Nur behalten, woran Sie sich messen lassen. Jede Zeile sollte zu einem Ziel, einer Maßnahme oder einer Entscheidung führen, auf die jemand zeigen kann.',
        ),
        table: table(
          [words('Principle', 'Grundsatz'), words('What it means here', 'Was er hier bedeutet')],
          [
            [
              words('A person decides', 'Ein Mensch entscheidet'),
              words(
                'Where AI touches a right or a living, a named person may overrule it.',
                'Wo KI ein Recht oder eine Existenz berührt, kann eine benannte Person sie überstimmen.',
              ),
            ],
            [
              words('Fair', 'Gerecht'),
              words(
                'Differences between groups are measured, explained and acted on.',
                'Unterschiede zwischen Gruppen werden gemessen, erklärt und angegangen.',
              ),
            ],
            [
              words('Explained', 'Erklärt'),
              words(
                'Those concerned learn that AI took part, and what weighed in.',
                'Betroffene erfahren, dass KI beteiligt war und was ins Gewicht fiel.',
              ),
            ],
            [
              words('Safe and watched', 'Sicher und beobachtet'),
              words(
                'Nothing goes live without tests, limits and a way back.',
                'Nichts geht in Betrieb ohne Prüfung, Grenzen und einen Weg zurück.',
              ),
            ],
          ],
        ),
      },
      {
        heading: words('Commitments', 'Verpflichtungen'),
        hint: words(
          'The two that are asked for in any case: to meet applicable requirements, and to keep improving the system.',
          'Die beiden, die in jedem Fall verlangt sind: geltende Anforderungen zu erfüllen und das System fortlaufend zu verbessern.',
        ),
        text: words(
          'We meet the laws, contracts and standards that apply to our AI ({standards}), set objectives from this policy every year, and improve the system where measurement shows that it should be better.',
          'Wir erfüllen die Gesetze, Verträge und Normen, die für unsere KI gelten ({standards}), leiten jedes Jahr Ziele aus dieser Politik ab und verbessern das System dort, wo Messungen zeigen, dass es besser sein sollte.',
        ),
      },
      {
        heading: words('Known and available', 'Bekannt und zugänglich'),
        hint: words(
          'How everyone inside learns of it, where others find it, and which other policies it points to (information security, data protection, quality).',
          'Wie intern alle davon erfahren, wo andere sie finden und auf welche anderen Politiken sie verweist (Informationssicherheit, Datenschutz, Qualität).',
        ),
        text: words(
          'Approved by {management}; kept by {manager}.',
          'Freigegeben durch {management}; gepflegt durch {manager}.',
        ),
      },
    ],
  },
]
