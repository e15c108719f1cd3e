/** What is said about people, sign-in, roles, tokens and the organization's own decisions. */
export const peopleRefusals = {
  credentials_wrong: { en: 'E-mail or password is not right.', de: 'E-Mail oder Passwort stimmt nicht.' },
  sign_in_failed: {
    en: 'Signing in did not work. Try again, or ask an administrator.',
    de: 'Die Anmeldung hat nicht geklappt. Erneut versuchen oder die Administration fragen.',
  },
  cross_site: {
    en: 'This request came from another site and was not carried out.',
    de: 'Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.',
  },
  second_factor_required: {
    en: 'A second factor is needed here. Set it up or enter its code.',
    de: 'Hier ist ein zweiter Faktor nötig. Bitte einrichten oder den Code eingeben.',
  },
  second_factor_wrong: {
    en: 'This code is not right, or was used before.',
    de: 'Dieser Code stimmt nicht oder wurde schon benutzt.',
  },
  second_factor_over: {
    en: 'That took too long. Sign in again.',
    de: 'Das hat zu lange gedauert. Bitte neu anmelden.',
  },
  second_factor_is_on: { en: 'A second factor is already set up.', de: 'Ein zweiter Faktor ist bereits eingerichtet.' },
  second_factor_is_off: { en: 'No second factor is set up.', de: 'Es ist kein zweiter Faktor eingerichtet.' },
  second_factor_kept: {
    en: 'An organization you belong to requires the second factor.',
    de: 'Eine Ihrer Organisationen verlangt den zweiten Faktor.',
  },
  password_too_short: {
    en: 'A password has at least {shortest} characters.',
    de: 'Ein Passwort hat mindestens {shortest} Zeichen.',
  },
  password_too_long: {
    en: 'A password has at most {longest} characters.',
    de: 'Ein Passwort hat höchstens {longest} Zeichen.',
  },
  password_common: {
    en: 'This password is among the first that are tried. Choose another one; a short sentence works well.',
    de: 'Dieses Passwort wird mit als Erstes ausprobiert. Bitte ein anderes wählen; ein kurzer Satz eignet sich gut.',
  },
  password_is_yours: {
    en: 'This password is close to your e-mail or name. Choose another one.',
    de: 'Dieses Passwort ist Ihrer E-Mail oder Ihrem Namen zu ähnlich. Bitte ein anderes wählen.',
  },
  email_invalid: { en: 'This is not an e-mail address.', de: 'Das ist keine E-Mail-Adresse.' },
  link_not_valid: {
    en: 'This link is not valid any more. Ask for a new one.',
    de: 'Dieser Link gilt nicht mehr. Bitte um einen neuen bitten.',
  },
  sign_in_to_accept: {
    en: 'Sign in first, then open the invitation again.',
    de: 'Bitte zuerst anmelden, dann die Einladung erneut öffnen.',
  },
  already_a_member: {
    en: 'You already belong to this organization.',
    de: 'Sie gehören bereits zu dieser Organisation.',
  },
  has_login: { en: 'This person can already sign in.', de: 'Diese Person kann sich bereits anmelden.' },
  first_run_over: {
    en: 'Meliora is already set up here. Sign in instead.',
    de: 'Meliora ist hier bereits eingerichtet. Bitte anmelden.',
  },
  first_run_link_needed: {
    en: 'From another machine the first administrator is made with the one-time link printed at start.',
    de: 'Von einem anderen Rechner aus wird die erste Administration mit dem beim Start ausgegebenen Einmal-Link angelegt.',
  },
  last_administrator: {
    en: 'The last administrator stays. Make someone else administrator first.',
    de: 'Die letzte Administration bleibt. Bitte zuerst jemand anderen dazu machen.',
  },
  person_not_active: { en: 'This person is no longer active.', de: 'Diese Person ist nicht mehr aktiv.' },
  person_is_active: { en: 'This person is active.', de: 'Diese Person ist aktiv.' },
  manager_in_a_circle: {
    en: 'A person cannot manage someone they report to, nor themselves.',
    de: 'Niemand kann Führungskraft der eigenen Führungskraft oder von sich selbst sein.',
  },
  unit_in_a_circle: { en: 'A unit cannot lie inside itself.', de: 'Eine Einheit kann nicht in sich selbst liegen.' },
  unit_unknown: {
    en: '{field} names no unit of this organization.',
    de: '{field} nennt keine Einheit dieser Organisation.',
  },
  unit_in_use: {
    en: 'Active people or units still belong to it: {count}.',
    de: 'Aktive Personen oder Einheiten gehören noch dazu: {count}.',
  },
  holdings_remain: {
    en: 'Say who takes over what this person holds: {count}.',
    de: 'Sagen, wer übernimmt, was diese Person innehat: {count}.',
  },
  successor_not_active: {
    en: 'The successor is an active person, and another one.',
    de: 'Wer nachfolgt, ist aktiv und jemand anderes.',
  },
  role_repeated: { en: 'A role is given once.', de: 'Eine Rolle wird einmal vergeben.' },
  duty_not_exceptable: {
    en: 'Only these duties may be excepted: {duties}.',
    de: 'Ausnahmen gibt es nur für: {duties}.',
  },
  compensating_control_missing: {
    en: 'Say what compensates for it, such as an external verifier.',
    de: 'Sagen, was es ausgleicht, etwa eine externe Prüfung.',
  },
  exception_ends_before_start: { en: 'It ends before it starts.', de: 'Sie endet vor ihrem Beginn.' },
  exception_is_past: { en: 'It would already be over.', de: 'Sie wäre schon vorbei.' },
  exception_too_long: {
    en: 'An exception lasts twelve months at most.',
    de: 'Eine Ausnahme dauert höchstens zwölf Monate.',
  },
  exception_ended: { en: 'It has already ended.', de: 'Sie ist bereits beendet.' },
  token_in_anothers_name: {
    en: 'People who sign in make their own tokens; nobody acts in their name.',
    de: 'Wer sich selbst anmeldet, erstellt eigene Token; niemand handelt in fremdem Namen.',
  },
  token_scope_beyond: {
    en: 'A token gives no more than it may do itself: {scopes}.',
    de: 'Ein Token gibt nicht mehr weiter, als es selbst darf: {scopes}.',
  },
  token_scopes_missing: { en: 'Choose at least one scope.', de: 'Mindestens eine Berechtigung wählen.' },
  token_expiry_out_of_range: {
    en: 'A token ends between tomorrow and {longest} days from now.',
    de: 'Ein Token endet zwischen morgen und {longest} Tagen von heute.',
  },
  token_ended: { en: 'This token has already been revoked.', de: 'Dieses Token ist bereits widerrufen.' },
  invitation_ended: {
    en: 'This invitation has already been accepted or withdrawn.',
    de: 'Diese Einladung ist bereits angenommen oder zurückgezogen.',
  },
  time_zone_unknown: {
    en: 'This is no known time zone, such as Europe/Berlin.',
    de: 'Das ist keine bekannte Zeitzone, wie etwa Europe/Berlin.',
  },
  organization_name_missing: { en: 'Give the organization a name.', de: 'Bitte der Organisation einen Namen geben.' },
  name_missing: { en: 'Give a name.', de: 'Bitte einen Namen geben.' },
  token_may_not: {
    en: 'This is for someone signed in, not for a token.',
    de: 'Das geht nur angemeldet, nicht mit einem Token.',
  },
  oidc_not_set_up: {
    en: "Signing in through the organization's own sign-in is not set up.",
    de: 'Die Anmeldung über die eigene Organisation ist nicht eingerichtet.',
  },
} as const
