import { synonyms } from './plainWords.ts'

/** What a column of somebody's register can mean to us; whatever is not among these is kept as evidence. */
export const registerColumns = [
  'id',
  'source',
  'title',
  'description',
  'priority',
  'owner',
  'targetDate',
  'status',
  'measuredOutcome',
  'closureDate',
  'raisedOn',
  'raisedBy',
  'notes',
] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** How people name these columns, English and German. Compared as plain words; a header may hold several, parted by "/" or a line end. */
const headerWords: Readonly<Record<RegisterColumn, string>> = {
  id: [
    'ID, Ref, Ref., Reference, Ref no, Reference no, Reference number, No, No., #, Nr, Nr., Nummer, Number',
    'Item, Item no, Item number, Improvement ID, Improvement no, Improvement number, Register no, CSI ID',
    'CSI no, CSI ref, CIP no, OFI no, Key, Code, Ticket, Log no, S/N, Serial no, Lfd. Nr., lfd Nr',
    'Laufende Nummer, Kennung, Kennnummer, Maßnahmen-Nr., Maßnahme Nr, Maßnahmennummer, KVP-Nr., KVP Nummer',
    'Vorgang, Aktenzeichen, Pos, Pos., Position, ID-Nr., Referenz',
  ].join(', '),
  source: [
    'Source, Origin, Trigger, Where from, Where from?, Came from, Raised from, Identified from',
    'Identified through, Source type, Source of improvement, Source of opportunity, Input, Reason, Driver',
    'Type of source, How identified, Initiated by event, Quelle, Herkunft, Ursprung, Auslöser, Anlass, Woher',
    'Woher?, Entstehung, Quelle der Verbesserung',
  ].join(', '),
  title: [
    'Title, Headline, Short title, Summary, Subject, Short description, Improvement title, Titel',
    'Bezeichnung, Kurzbezeichnung, Kurztitel, Betreff, Überschrift, Kurzbeschreibung, Thema, Stichwort',
  ].join(', '),
  description: [
    'Description, Improvement, Opportunity, Improvement opportunity, Opportunity for improvement, OFI',
    'Improvement description, Description of improvement, What we want to improve, What to improve, What',
    'Idea, Suggestion, Proposal, Proposed improvement, Improvement idea, Initiative, Improvement initiative',
    'Details, Detail, Action, Improvement action, Issue, Problem, Problem statement, Finding, Topic, Task',
    'Measure, Beschreibung, Verbesserung, Verbesserungsvorschlag, Verbesserungspotenzial',
    'Verbesserungspotential, Verbesserungsmöglichkeit, Verbesserungsmaßnahme, Maßnahme, Maßnahmen, Vorschlag',
    'Idee, Was, Was?, Was wollen wir verbessern, Potenzial, Potential, Aufgabe, Vorhaben, Sachverhalt',
    'Problembeschreibung, Feststellung',
  ].join(', '),
  priority: [
    'Priority, Pri, Prio, Prio., P, Importance, Urgency, Rank, Ranking, Score, Priority score, Rating',
    'Severity, Criticality, H/M/L, Priorität, Wichtigkeit, Dringlichkeit, Rang, Punkte, Bewertung, Gewichtung',
    'Einstufung',
  ].join(', '),
  owner: [
    'Owner, Improvement owner, Action owner, Assigned to, Assignee, Responsible, Responsible person',
    'Person responsible, Responsibility, Who, Who?, Lead, Accountable, Resp, Resp., Champion, Handler',
    'Owner name, In charge, Verantwortlich, Verantwortliche, Verantwortlicher, Verantwortliche Person',
    'Verantwortliche/r, Verantw., Verantwortung, Zuständig, Zuständige Person, Zuständigkeit, Bearbeiter',
    'Bearbeiterin, Bearbeitet von, Besitzer, Eigner, Wer, Wer?, Umsetzung durch, Leitung, Ansprechpartner',
  ].join(', '),
  targetDate: [
    'Termin Soll, Soll Termin, End date, Target completion date, Target date, Due, Due date, Due by, Deadline',
    'Planned completion, Planned completion date, Planned end, Planned end date, Completion target',
    'Target completion, By when, Finish by, Expected completion, ETA, Expected date, Target finish, Due on',
    'Planned date, Zieltermin, Termin, Fällig, Fällig am, Fällig bis, Fälligkeit, Fälligkeitsdatum, Frist',
    'Bis wann, Bis wann?, Solltermin, Soll-Termin, Zieldatum, Geplantes Ende, Geplant bis, Umsetzung bis',
    'Geplanter Abschluss, Plan-Termin, Endtermin',
  ].join(', '),
  status: [
    'Implementation status, Status, State, Stage, Progress, Current status, Phase, Action status, Workflow',
    'Status of implementation, Umsetzungsstatus, Umsetzungsstand, Stand, Zustand, Bearbeitungsstand',
    'Bearbeitungsstatus, Fortschritt, Realisierungsstand',
  ].join(', '),
  measuredOutcome: [
    'Actual benefit, Actual benefits, Actual result, Actual outcome, Actual effect, Benefits achieved',
    'Erzielte Wirkung, Measured outcome, Outcome, Outcomes, Outcome / benefit, Benefit realised',
    'Benefits realised, Benefit realized, Result, Results, Measured result, Evidence of effect, Effect',
    'Effectiveness, Impact achieved, Achieved, What changed, Measure of success, Success measure',
    'Achieved benefit, Value delivered, KPI result, Gemessenes Ergebnis, Ergebnis, Ergebnisse, Wirkung',
    'Wirksamkeit, Wirksamkeitskontrolle, Erzielter Nutzen, Effekt, Erfolg, Messergebnis, Nachweis der Wirkung',
    'Wirksamkeitsnachweis, Resultat, Was hat sich geändert',
  ].join(', '),
  closureDate: [
    'Resolved, Resolved on, Resolution date, Termin Ist, Ist Termin, erl. am, Erl. Datum, Umgesetzt',
    'Closure date, Closed, Date closed, Closed on, Closed date, Close date, Completed, Completed on',
    'Completion date, Date completed, Actual completion, Actual completion date, Actual end, Actual finish',
    'Done on, Finished, Closing date, Date of closure, Implemented on, Abschlussdatum, Abgeschlossen',
    'Abgeschlossen am, Erledigt, Erledigt am, Geschlossen, Geschlossen am, Abschluss, Fertig am, Ist-Termin',
    'Umgesetzt am, Erledigungsdatum, Datum Abschluss, Beendet am',
  ].join(', '),
  raisedOn: [
    'Date raised, Raised on, Raised, Date logged, Logged, Logged on, Date identified, Identified on, Opened',
    'Opened on, Date opened, Created, Created on, Creation date, Entry date, Date of entry, Reported on',
    'Date reported, Registered, Registered on, Date added, Submitted, Submitted on, Gemeldet am, Erfasst am',
    'Erstellt am, Erstellt, Eingangsdatum, Eingang, Aufgenommen am, Angelegt am, Erfassungsdatum, Meldedatum',
    'Eröffnet am, Eingereicht am',
  ].join(', '),
  raisedBy: [
    'Raised by, Reported by, Reporter, Submitted by, Submitter, Suggested by, Proposed by, Identified by',
    'Logged by, Created by, Originator, Initiator, Requester, Requested by, From, Author, Gemeldet von',
    'Eingereicht von, Einreicher, Melder, Vorgeschlagen von, Erfasst von, Initiiert von, Ideengeber',
    'Antragsteller, Erstellt von, Von, Von wem',
  ].join(', '),
  notes: [
    'Notes, Note, Comment, Comments, Remarks, Remark, Comments / notes, Additional information, Update',
    'Updates, Latest update, Progress notes, Bemerkung, Bemerkungen, Kommentar, Kommentare, Anmerkung',
    'Anmerkungen, Notiz, Notizen, Hinweis, Hinweise',
  ].join(', '),
}

/** Names that may mean it: they stand back when another header says it outright. "Benefit" is as often hoped for as measured. */
const weakHeaderWords: Readonly<Partial<Record<RegisterColumn, string>>> = {
  status:
    'Open / Closed, Offen / Erledigt, Offen / Geschlossen, Done, Done?, percent complete, percent done, percent erledigt, Umsetzungsgrad, Fertigstellungsgrad, Erfüllungsgrad',
  measuredOutcome:
    'Benefit, Benefits, Nutzen, Resolution, Lösung, Measurement, Verification, Effectiveness check, Wirksamkeitsprüfung',
  targetDate: 'End, Ende, Finish, When, When?, Wann, Bis, Ziel, Target',
  raisedOn: 'Start, Beginn, Start date, Date, Datum',
}

/** Plain header word → column. */
export const columnByWord = synonyms(headerWords)
export const columnByWeakWord = synonyms(weakHeaderWords as Record<RegisterColumn, string>)
