import type { Label } from '#domain/kernel/field.ts'
import type { Course } from '../course.ts'

const said = (en: string, de: string): Label => ({ en, de })

/** What whoever audits or oversees learns. */
export const offices = {
  auditor: {
    title: said('Auditing inside the house', 'Auditieren im eigenen Haus'),
    forRole: 'auditor',
    need: said(
      'Plans an audit by risk, draws a sample nobody chose, and writes a finding those audited agree with.',
      'Plant ein Audit nach Risiko, zieht eine Stichprobe, die niemand gewählt hat, und schreibt eine Feststellung, der die Auditierten zustimmen.',
    ),
    hours: 4,
    validMonths: 36,
    effectivenessBy: 'observation',
    requirements: ['iso42001:9.2.1', 'iso42001:9.2.2', 'iso42001:7.2'],
    reviewedOn: '2026-11-21',
    chapters: [
      {
        title: said('Independent and useful', 'Unabhängig und nützlich'),
        text: [
          said(
            'Audit nothing you worked on in the last two years. Independence is no distance: learn how the work is done before you judge it.',
            'Auditieren Sie nichts, woran Sie in den letzten zwei Jahren mitgearbeitet haben. Unabhängig heißt nicht fern: Lernen Sie, wie die Arbeit geht, bevor Sie urteilen.',
          ),
          said(
            'A programme covers everything in time and the riskiest often. It says why this and not that.',
            'Ein Programm deckt mit der Zeit alles ab und das Riskanteste oft. Es sagt, warum dies und nicht jenes.',
          ),
        ],
      },
      {
        title: said('Seeing', 'Sehen'),
        text: [
          said(
            'Begin with what works. Ask "show me" instead of "do you have". Draw the sample by a seed before you look; add by judgement afterwards, and say so.',
            'Beginnen Sie mit dem, was gelingt. Fragen Sie „zeigen Sie mir“ statt „haben Sie“. Ziehen Sie die Stichprobe nach Startwert, bevor Sie hinsehen; ergänzen Sie danach nach Urteil, und sagen Sie es.',
          ),
          said(
            'Talk to those who do the work, on three levels: leaders, owners, users. The differences are where findings lie.',
            'Sprechen Sie mit denen, die die Arbeit tun, auf drei Ebenen: Leitung, Verantwortliche, Nutzende. In den Unterschieden liegen die Feststellungen.',
          ),
        ],
      },
      {
        title: said('Saying', 'Sagen'),
        text: [
          said(
            'Requirement, what you saw, where, when. No adjectives, no names, no advice inside the finding. Read it to those audited before you leave.',
            'Anforderung, was Sie sahen, wo, wann. Keine Wertungen, keine Namen, kein Rat in der Feststellung. Lesen Sie sie den Auditierten vor, bevor Sie gehen.',
          ),
        ],
      },
    ],
    questions: [
      {
        ask: said(
          'You helped to write a procedure a year ago. May you audit it?',
          'Sie haben vor einem Jahr an einem Verfahren mitgeschrieben. Dürfen Sie es auditieren?',
        ),
        options: [
          said('Yes, I know it best', 'Ja, ich kenne es am besten'),
          said('No', 'Nein'),
          said('Yes, if I say so in the report', 'Ja, wenn ich es im Bericht sage'),
        ],
        right: 1,
        because: said('Two years, without exception.', 'Zwei Jahre, ohne Ausnahme.'),
      },
      {
        ask: said('When is a sample drawn?', 'Wann wird die Stichprobe gezogen?'),
        options: [
          said('After a first look at the records', 'Nach einem ersten Blick in die Aufzeichnungen'),
          said('Before looking, by a seed', 'Vor dem Hinsehen, nach Startwert'),
          said('By those audited', 'Durch die Auditierten'),
        ],
        right: 1,
        because: said(
          'Whoever looks first chooses, even without meaning to.',
          'Wer zuerst hinsieht, wählt, auch ohne es zu wollen.',
        ),
      },
      {
        ask: said('Which is a finding?', 'Was ist eine Feststellung?'),
        options: [
          said('"The team is careless with assessments."', '„Das Team geht nachlässig mit Bewertungen um.“'),
          said(
            '"System S4 went live on 3 March; no risk assessment of it is recorded (8.2)."',
            '„System S4 ging am 3. März in Betrieb; eine Risikobewertung dazu ist nicht aufgezeichnet (8.2).“',
          ),
          said('"Please introduce a checklist."', '„Bitte eine Checkliste einführen.“'),
        ],
        right: 1,
        because: said(
          'Fact, requirement, place: anybody can check it.',
          'Tatsache, Anforderung, Ort: Jeder kann es prüfen.',
        ),
      },
      {
        ask: said(
          'Those audited dispute a fact. What do you do?',
          'Die Auditierten bestreiten eine Tatsache. Was tun Sie?',
        ),
        options: [
          said('Look again together', 'Gemeinsam noch einmal hinsehen'),
          said('Insist', 'Darauf bestehen'),
          said('Drop it', 'Sie fallen lassen'),
        ],
        right: 0,
        because: said(
          'A wrong fact costs more than the time to look.',
          'Eine falsche Tatsache kostet mehr als der zweite Blick.',
        ),
      },
    ],
  },
  oversight: {
    title: said('Overseeing an AI system', 'Ein KI-System beaufsichtigen'),
    forRole: 'oversight',
    need: said(
      'Understands what the system can and cannot do, overrides and stops it, and says why.',
      'Versteht, was das System kann und was nicht, übersteuert es, hält es an und sagt, warum.',
    ),
    hours: 2,
    validMonths: 12,
    effectivenessBy: 'observation',
    requirements: ['iso42001:A.9.2', 'iso42001:A.4.6', 'iso42001:7.2'],
    reviewedOn: '2026-11-21',
    chapters: [
      {
        title: said('What you are there for', 'Wozu Sie da sind'),
        text: [
          said(
            'You are the one who notices and may act. Learn the purpose, the limits, the usual errors, and what a normal day looks like: only then a strange one stands out.',
            'Sie sind die Person, die es merkt und handeln darf. Lernen Sie Zweck, Grenzen, übliche Fehler und wie ein normaler Tag aussieht: Nur dann fällt ein seltsamer auf.',
          ),
          said(
            'Beware of trusting it because it was right yesterday. Look at some results without having seen the proposal first.',
            'Hüten Sie sich, ihm zu trauen, weil es gestern recht hatte. Sehen Sie manche Fälle an, ohne zuvor den Vorschlag zu kennen.',
          ),
        ],
      },
      {
        title: said('Overriding and stopping', 'Übersteuern und anhalten'),
        text: [
          said(
            'Override when you would decide otherwise, and write why: the log of overrides is the best measure of drift. A rate near zero may mean that all is well or that nobody looks.',
            'Übersteuern Sie, wenn Sie anders entscheiden würden, und schreiben Sie, warum: Das Protokoll ist das beste Maß für Drift. Eine Quote nahe null kann heißen, dass alles gut ist oder dass niemand hinsieht.',
          ),
          said(
            'Stop when somebody may be harmed and you cannot prevent it otherwise. You need nobody’s leave. Practise it once a quarter, also on the device you use outside.',
            'Halten Sie an, wenn jemand zu Schaden kommen kann und Sie es anders nicht verhindern. Sie brauchen niemandes Erlaubnis. Üben Sie es einmal im Quartal, auch auf dem Gerät, das Sie unterwegs nutzen.',
          ),
        ],
      },
    ],
    questions: [
      {
        ask: said(
          'The override rate fell to zero. What does it say?',
          'Die Übersteuerungsquote sank auf null. Was sagt das?',
        ),
        options: [
          said('The system is perfect', 'Das System ist vollkommen'),
          said('Nothing yet: look whether anybody still looks', 'Noch nichts: nachsehen, ob noch jemand hinsieht'),
          said('Oversight can end', 'Die Aufsicht kann enden'),
        ],
        right: 1,
        because: said(
          'Good systems and sleepy eyes look alike in that figure.',
          'Gute Systeme und müde Augen sehen in dieser Zahl gleich aus.',
        ),
      },
      {
        ask: said('Whom do you ask before pressing stop?', 'Wen fragen Sie, bevor Sie anhalten?'),
        options: [
          said('My manager', 'Meine Führungskraft'),
          said('The supplier', 'Den Anbieter'),
          said('Nobody', 'Niemanden'),
        ],
        right: 2,
        because: said(
          'Asking costs the time in which harm happens.',
          'Fragen kostet die Zeit, in der der Schaden geschieht.',
        ),
      },
      {
        ask: said('Why write a reason with an override?', 'Warum zum Übersteuern einen Grund schreiben?'),
        options: [
          said('So that the system can be made better', 'Damit das System besser werden kann'),
          said('To justify oneself', 'Um sich zu rechtfertigen'),
          said('There is no need', 'Nicht nötig'),
        ],
        right: 0,
        because: said(
          'Reasons are the cheapest test data there is.',
          'Gründe sind die billigsten Prüfdaten, die es gibt.',
        ),
      },
      {
        ask: said('How often is stopping practised?', 'Wie oft wird das Anhalten geübt?'),
        options: [
          said('Once, at the beginning', 'Einmal zu Beginn'),
          said('Regularly, on every device in use', 'Regelmäßig, auf jedem genutzten Gerät'),
          said('When needed', 'Bei Bedarf'),
        ],
        right: 1,
        because: said(
          'A button nobody can reach is found in a drill or in an emergency.',
          'Einen unerreichbaren Knopf findet man in der Übung oder im Ernstfall.',
        ),
      },
    ],
  },
} as const satisfies Record<string, Course>
