import type { Label } from '#domain/kernel/field.ts'

/** Signing in and what belongs to it. */
export const entryText = {
  signIn: { en: 'Sign in', de: 'Anmelden' },
  email: { en: 'E-mail', de: 'E-Mail' },
  password: { en: 'Password', de: 'Passwort' },
  newPassword: { en: 'New password', de: 'Neues Passwort' },
  currentPassword: { en: 'Current password', de: 'Bisheriges Passwort' },
  passwordHelp: {
    en: 'At least 12 characters. A sentence is easier to keep than a riddle.',
    de: 'Mindestens 12 Zeichen. Ein Satz merkt sich leichter als ein Rätsel.',
  },
  showPassword: { en: 'Show or hide the password', de: 'Passwort zeigen oder verbergen' },
  name: { en: 'Your name', de: 'Ihr Name' },
  withProvider: { en: 'Continue with your organization’s sign-in', de: 'Weiter mit der Anmeldung Ihrer Organisation' },
  or: { en: 'or', de: 'oder' },
  forgot: { en: 'Forgot your password?', de: 'Passwort vergessen?' },
  forgotHelp: {
    en: 'An administrator makes you a link with which you set a new one. No mail is sent.',
    de: 'Die Administration erzeugt Ihnen einen Link, mit dem Sie ein neues setzen. Es wird keine E-Mail verschickt.',
  },
  secondStep: { en: 'Second step', de: 'Zweiter Schritt' },
  codeFromApp: { en: 'Code from your authenticator app', de: 'Code aus Ihrer Authenticator-App' },
  recoveryCode: { en: 'Recovery code', de: 'Wiederherstellungscode' },
  useRecovery: { en: 'Use a recovery code instead', de: 'Stattdessen einen Wiederherstellungscode nutzen' },
  useApp: { en: 'Use the app instead', de: 'Stattdessen die App nutzen' },
  confirm: { en: 'Confirm', de: 'Bestätigen' },
  back: { en: 'Back', de: 'Zurück' },
  next: { en: 'Continue', de: 'Weiter' },
  invitationTitle: { en: 'Join {organization}', de: '{organization} beitreten' },
  invitationPlain: { en: 'Accept your invitation', de: 'Einladung annehmen' },
  invitationFor: { en: 'This invitation is for {email}.', de: 'Diese Einladung ist für {email}.' },
  join: { en: 'Join', de: 'Beitreten' },
  joined: {
    en: 'You are in. Sign in with your e-mail and password.',
    de: 'Sie gehören dazu. Melden Sie sich mit E-Mail und Passwort an.',
  },
  resetTitle: { en: 'Set a new password', de: 'Neues Passwort setzen' },
  resetDone: {
    en: 'The new password is set. Sign in with it.',
    de: 'Das neue Passwort gilt. Melden Sie sich damit an.',
  },
  save: { en: 'Save', de: 'Speichern' },
  changePassword: { en: 'Change password', de: 'Passwort ändern' },
  passwordChanged: {
    en: 'The password was changed; other sessions were signed out.',
    de: 'Das Passwort wurde geändert; andere Sitzungen wurden abgemeldet.',
  },
  secondFactor: { en: 'Second factor', de: 'Zweiter Faktor' },
  secondFactorOn: {
    en: 'On: signing in asks for a code from your app.',
    de: 'Eingeschaltet: Die Anmeldung fragt nach einem Code aus Ihrer App.',
  },
  secondFactorOff: {
    en: 'Off. With it, a stolen password alone opens nothing.',
    de: 'Ausgeschaltet. Mit ihm öffnet ein gestohlenes Passwort allein nichts.',
  },
  setUp: { en: 'Set up', de: 'Einrichten' },
  switchOff: { en: 'Switch off', de: 'Abschalten' },
  owedTitle: { en: 'A second factor is needed', de: 'Ein zweiter Faktor wird gebraucht' },
  owedSetUp: {
    en: '{organization} asks for a second factor. Set it up once; it takes a minute.',
    de: '{organization} verlangt einen zweiten Faktor. Einmal einrichten; es dauert eine Minute.',
  },
  owedAgain: {
    en: 'Sign in again and give the code from your app.',
    de: 'Bitte erneut anmelden und den Code aus Ihrer App eingeben.',
  },
  scan: {
    en: 'Scan this with an authenticator app, then type the code it shows.',
    de: 'Mit einer Authenticator-App scannen und den angezeigten Code eingeben.',
  },
  qrLabel: { en: 'QR code for your authenticator app', de: 'QR-Code für Ihre Authenticator-App' },
  orType: { en: 'Or type this key by hand:', de: 'Oder diesen Schlüssel von Hand eingeben:' },
  keepCodes: {
    en: 'Keep these recovery codes somewhere safe. Each works once, when your phone is gone. They are shown only now.',
    de: 'Diese Wiederherstellungscodes sicher aufbewahren. Jeder gilt einmal, wenn das Telefon fehlt. Sie werden nur jetzt gezeigt.',
  },
  copyCodes: { en: 'Copy the codes', de: 'Codes kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  signOutEverywhere: { en: 'Sign out everywhere', de: 'Überall abmelden' },
  signOutEverywhereHelp: {
    en: 'Ends every session, this one included, at once.',
    de: 'Beendet sofort alle Sitzungen, auch diese.',
  },
} as const satisfies Record<string, Label>
