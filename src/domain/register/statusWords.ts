import { synonyms } from './plainWords.ts'

/**
 * What a status word of another register says about the stage the work had reached. `planned` stands for all that comes
 * before the work: how far it really was is told by owner and date. `deferred` is planned work that somebody stopped on purpose.
 */
export type ClaimedStage =
  | 'planned'
  | 'deferred'
  | 'piloting'
  | 'implementing'
  | 'implemented'
  | 'measured'
  | 'iterated'
  | 'reverted'
  | 'closed'
  | 'cancelled'

export const statusWords: Readonly<Record<ClaimedStage, string>> = {
  planned: [
    'planned, plan, no, nein, open, new, not started, to do, todo, backlog, identified, registered, logged, raised, proposed',
    'idea, suggested, submitted, draft, assigned, approved, accepted, agreed, scheduled, pending, queued',
    'ready, evaluated, prioritized, prioritised, under evaluation, under assessment, triage, in planning',
    'planning, not yet started, to be started, awaiting approval, awaiting start, geplant, offen',
    'neu, nicht begonnen, nicht gestartet, noch nicht begonnen, zu erledigen, vorgeschlagen, erfasst',
    'aufgenommen, angelegt, genehmigt, freigegeben, beschlossen, zugewiesen, zugeordnet, eingereicht',
    'vorgemerkt, in Planung, ausstehend, bewertet, priorisiert, in Prüfung, entwurf',
  ].join(', '),
  deferred: [
    'on hold, hold, deferred, parked, postponed, paused, suspended, stalled, blocked, waiting, frozen',
    'zurückgestellt, pausiert, ruht, ruhend, verschoben, aufgeschoben, blockiert, wartend, wartet',
    'angehalten, unterbrochen, geparkt, vertagt',
  ].join(', '),
  piloting: [
    'pilot, piloting, in pilot, pilot running, trial, in trial, proof of concept, pilotiert, pilotbetrieb',
    'im pilot, pilotphase, testbetrieb, probebetrieb',
  ].join(', '),
  implementing: [
    'in progress, inprogress, in-progress, wip, work in progress, implementing, ongoing, on going, active',
    'started, under way, underway, in work, doing, working, being implemented, in implementation',
    'partially complete, partly done, partially implemented, on track, in development, executing, running',
    'do, in action, reopened, re-opened, behind schedule, in Arbeit',
    'in Bearbeitung, läuft, laufend, in Umsetzung, wird umgesetzt, begonnen, gestartet, aktiv, angefangen',
    'teilweise erledigt, teilweise umgesetzt, in Durchführung, wieder geöffnet, i. A.',
    'i. B.',
  ].join(', '),
  implemented: [
    'implemented, check, work done, awaiting verification, to be verified, pending verification, ready for review',
    'ready to close, awaiting closure, implemented awaiting review, under review, in review, deployed',
    'delivered, released, umgesetzt, eingeführt, realisiert, zur Prüfung, Wirksamkeitsprüfung',
    'Wirksamkeitsprüfung offen, wartet auf Prüfung, durchgeführt',
  ].join(', '),
  measured: [
    'measured, act, measuring, monitoring, monitoring effect, evaluating, verified, effectiveness verified',
    'gemessen, wird gemessen, wirksam, Wirksamkeit geprüft, verifiziert, in Beobachtung, wird beobachtet',
  ].join(', '),
  iterated: 'iterating, iterated, rework, not effective, second attempt, nicht wirksam, Nacharbeit, zweiter Anlauf',
  reverted: [
    'reverted, reversed, rolled back, backed out, withdrawn after pilot, zurückgenommen, rückgängig',
    'rückgängig gemacht, zurückgerollt',
  ].join(', '),
  closed: [
    'completed, complete, yes, ja, closed, done, finished, resolved, achieved, completed and closed, closed out',
    'standardized, standardised, ok, fixed, solved, closed complete, abgeschlossen',
    'erledigt, fertig, geschlossen, beendet, gelöst, erreicht, vollständig umgesetzt, fertiggestellt, behoben',
  ].join(', '),
  cancelled: [
    'cancelled, canceled, cancel, rejected, dropped, declined, withdrawn, abandoned, dismissed, not approved',
    "duplicate, void, obsolete, will not do, won't do, wont fix, no longer required, no longer relevant",
    'superseded, not feasible, discarded, abgebrochen, storniert, verworfen, abgelehnt, entfallen, entfällt',
    'zurückgezogen, gestrichen, nicht weiterverfolgt, eingestellt, hinfällig, Duplikat, Dublette, überholt',
    'annulliert',
  ].join(', '),
}

export const stageByWord = synonyms(statusWords)
