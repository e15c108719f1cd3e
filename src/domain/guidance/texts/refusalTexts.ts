import type { Label } from '#domain/kernel/field.ts'

const said = (en: string, de: string): Label => ({ en, de })

/** What to do about a refusal, where more can be said than its sentence and the reason of its family. */
export const refusalTexts: Readonly<Record<string, Label>> = {
  sod_01: said(
    'Whoever did the work sees what they meant to do. Ask somebody who took no part; in a small house, somebody from outside under an exception approved by top management.',
    'Wer die Arbeit tat, sieht, was er tun wollte. Bitten Sie jemanden, der nicht beteiligt war; in einem kleinen Haus jemanden von außen unter einer Ausnahme der obersten Leitung.',
  ),
  sod_02: said(
    'A plan gets a second look before money and time are spent. Ask top management or the AIMS manager, whichever is not its owner.',
    'Ein Plan bekommt einen zweiten Blick, bevor Geld und Zeit ausgegeben werden. Bitten Sie die oberste Leitung oder die AIMS-Leitung, je nachdem, wer ihn nicht verantwortet.',
  ),
  sod_03: said(
    'Nobody audits their own work, nor what they worked on in the last 24 months. This is never excepted: name another auditor, borrow one, or cut the scope.',
    'Niemand auditiert die eigene Arbeit oder woran er in den letzten 24 Monaten mitgewirkt hat. Davon gibt es keine Ausnahme: Nennen Sie jemand anderen, leihen Sie jemanden aus oder schneiden Sie den Umfang anders.',
  ),
  sod_04: said(
    'Whoever wrote a word of a text reads over its gaps. Somebody else approves; copying a template makes nobody an author.',
    'Wer ein Wort geschrieben hat, liest über die Lücken hinweg. Jemand anderes gibt frei; wer eine Vorlage übernimmt, wird dadurch nicht zum Autor.',
  ),
  sod_05: said(
    'A policy binds everyone, so those who lead stand by it themselves. Ask somebody with the role of top management.',
    'Eine Politik bindet alle, darum steht die Leitung selbst dafür ein. Bitten Sie jemanden mit der Rolle oberste Leitung.',
  ),
  sod_06: said(
    'Looking at the whole cannot be handed over. Name as chair somebody with the role of top management.',
    'Das Ganze anzusehen lässt sich nicht abgeben. Nennen Sie als Vorsitz jemanden mit der Rolle oberste Leitung.',
  ),
  sod_07: said(
    'Whoever built a model tests what they thought of. Name a validator who took no part in building it.',
    'Wer ein Modell gebaut hat, prüft, woran er gedacht hat. Nennen Sie eine Validierung, die nicht mitgebaut hat.',
  ),
  sod_08: said(
    'Going live is decided by somebody who neither built the system nor answers for it.',
    'Über den Betrieb entscheidet jemand, der das System weder gebaut hat noch verantwortet.',
  ),
  sod_09: said(
    'Whoever rated a risk does not approve its treatment, and what remains is accepted only by those whose standing reaches that level.',
    'Wer ein Risiko eingestuft hat, genehmigt nicht seine Behandlung, und was bleibt, nimmt nur an, wessen Befugnis bis zu dieser Stufe reicht.',
  ),
  sod_10: said(
    'The owner of an improvement does not close it: somebody else sees that it is through.',
    'Wer eine Verbesserung verantwortet, schließt sie nicht: Jemand anderes sieht, dass sie durch ist.',
  ),
  sod_11: said(
    'Whoever answered the rows of the statement does not approve it.',
    'Wer die Zeilen der Erklärung beantwortet hat, gibt sie nicht frei.',
  ),
  sod_13: said(
    'An auditor from outside reads; what they find is recorded by the house. So nobody can later say that a record was the auditor’s.',
    'Ein Auditor von außen liest; was er findet, hält das Haus fest. So kann später niemand sagen, eine Aufzeichnung sei vom Auditor.',
  ),
  sod_14: said(
    'Whoever advised you, or their firm, certifies nobody for two years. Choose another body; this is never excepted.',
    'Wer Sie beraten hat, oder dessen Firma, zertifiziert zwei Jahre lang nicht. Wählen Sie eine andere Stelle; davon gibt es keine Ausnahme.',
  ),
  sod_15: said(
    'Whoever wrote an impact assessment does not review it. Ask data protection, a verifier or a process owner who took no part.',
    'Wer eine Folgenabschätzung schrieb, prüft sie nicht. Bitten Sie Datenschutz, Wirksamkeitsprüfung oder eine unbeteiligte Prozessverantwortung.',
  ),
  version_stale: said(
    'Somebody saved while you were writing. Both versions are shown: take over what is yours and send it again.',
    'Während Sie schrieben, hat jemand gespeichert. Beide Fassungen sind zu sehen: Übernehmen Sie Ihres und senden Sie erneut.',
  ),
  move_not_yours: said(
    'The step belongs to the role or person that is named. You can watch the record and are told when it moves on.',
    'Der Schritt gehört der genannten Rolle oder Person. Sie können die Aufzeichnung beobachten und hören, wenn es weitergeht.',
  ),
  move_out_of_order: said(
    'Steps build on each other. The page shows which one is next and what it still needs.',
    'Schritte bauen aufeinander auf. Die Seite zeigt, welcher der nächste ist und was ihm noch fehlt.',
  ),
  reason_missing: said(
    'A step that departs from the way is read again years later. One sentence that somebody who was not there understands is enough.',
    'Ein Schritt, der vom Weg abweicht, wird Jahre später wieder gelesen. Ein Satz, den auch versteht, wer nicht dabei war, genügt.',
  ),
  not_allowed: said(
    'No role you hold opens this. Whoever administers roles can see who holds the one that does.',
    'Keine Ihrer Rollen öffnet das. Wer Rollen verwaltet, sieht, wer die passende hat.',
  ),
  not_found: said(
    'It does not exist, or it is not for your eyes: both are answered alike, so that hidden things stay hidden.',
    'Es gibt es nicht, oder es ist nicht für Ihre Augen: Beides wird gleich beantwortet, damit Verborgenes verborgen bleibt.',
  ),
  result_missing: said(
    'One or two sentences for whoever asks next year: what was done, what came of it, where it is found.',
    'Ein, zwei Sätze für alle, die nächstes Jahr fragen: was getan wurde, was daraus wurde, wo es zu finden ist.',
  ),
  title_missing: said(
    'A title that somebody else recognizes in a list: what it is about, in five words.',
    'Ein Titel, den andere in einer Liste wiedererkennen: worum es geht, in fünf Wörtern.',
  ),
  owner_missing: said(
    'One person, not a team: the one who will see to it that it moves on.',
    'Eine Person, kein Team: die, die dafür sorgt, dass es weitergeht.',
  ),
  climate_undecided: said(
    'The standard asks everyone whether climate change matters here. "No" is a valid answer if the reason holds: little computing, no site at risk, no customer who asks.',
    'Die Norm fragt alle, ob Klimawandel hier von Belang ist. „Nein“ ist gültig, wenn der Grund trägt: wenig Rechenleistung, kein gefährdeter Standort, kein Kunde, der fragt.',
  ),
  own_effect: said(
    'Whether somebody learned something shows in their work, and others see that better than they do.',
    'Ob jemand etwas gelernt hat, zeigt sich bei der Arbeit, und das sehen andere besser.',
  ),
  training_evidence_missing: said(
    'A certificate, a test result, a signed list: something that somebody else could look at later.',
    'Ein Zertifikat, ein Testergebnis, eine unterschriebene Liste: etwas, das später jemand ansehen kann.',
  ),
  metric_missing: said(
    'Without a figure nobody can tell later whether it worked. If nothing is read yet, begin with a simple count.',
    'Ohne Zahl kann später niemand sagen, ob es gewirkt hat. Wird noch nichts abgelesen, beginnen Sie mit einer einfachen Zählung.',
  ),
  work_in_progress_full: said(
    'Who begins much finishes little. Finish something first, or say why this cannot wait.',
    'Wer viel anfängt, beendet wenig. Schließen Sie zuerst etwas ab, oder sagen Sie, warum dies nicht warten kann.',
  ),
}
