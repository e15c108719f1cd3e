/** What is said about feeds: how they are set up, what came in, and why a source gave nothing. */
export const feedRefusals = {
  feed_address_invalid: {
    en: 'An address begins with http:// or https:// and names a host; it holds no password and no query.',
    de: 'Eine Adresse beginnt mit http:// oder https:// und nennt einen Host; sie enthält kein Passwort und keine Abfrage.',
  },
  feed_has_no_schedule: {
    en: 'This kind of feed takes what is sent; it has no interval.',
    de: 'Diese Art Zufluss nimmt, was gesendet wird; sie hat keinen Abstand.',
  },
  feed_window_missing: {
    en: 'The query names [window], so that each period is asked for in its own length.',
    de: 'Die Abfrage nennt [window], damit jeder Zeitraum in seiner eigenen Länge gefragt wird.',
  },
  feed_metric_missing: { en: 'Choose the metric it fills.', de: 'Die Kennzahl wählen, die er füllt.' },
  feed_metric_unwanted: { en: 'This kind of feed fills no metric.', de: 'Diese Art Zufluss füllt keine Kennzahl.' },
  feed_metric_kind: {
    en: '"{metric}" is not a metric this kind of feed can fill. Choose another.',
    de: '„{metric}“ ist keine Kennzahl, die diese Art Zufluss füllen kann. Eine andere wählen.',
  },
  feed_metric_not_in_use: {
    en: 'The metric "{metric}" is not in use. Put it into use, or choose another.',
    de: 'Die Kennzahl „{metric}“ ist nicht in Gebrauch. In Gebrauch nehmen oder eine andere wählen.',
  },
  feed_metric_computed: {
    en: '"{metric}" is computed by Meliora itself. Choose another.',
    de: '„{metric}“ wird von Meliora selbst berechnet. Eine andere wählen.',
  },
  feed_metric_taken: {
    en: '"{metric}" is already filled by the feed "{feed}". Choose another metric.',
    de: '„{metric}“ wird schon vom Zufluss „{feed}“ gefüllt. Eine andere Kennzahl wählen.',
  },
  feed_too_many: {
    en: 'At most {limit} feeds. Let one that is no longer needed fill another metric.',
    de: 'Höchstens {limit} Zuflüsse. Einen, der nicht mehr gebraucht wird, eine andere Kennzahl füllen lassen.',
  },
  survey_scale_empty: {
    en: 'The highest answer lies above the lowest.',
    de: 'Die höchste Antwort liegt über der niedrigsten.',
  },
  survey_threshold_outside: {
    en: '"Satisfied from" lies on the scale, above its lowest answer.',
    de: '„Zufrieden ab“ liegt auf der Skala, über ihrer niedrigsten Antwort.',
  },
  feed_paused: {
    en: 'The feed is paused; it goes on when somebody resumes it.',
    de: 'Der Zufluss ist angehalten; er geht weiter, wenn ihn jemand fortsetzt.',
  },
  feed_not_paused: { en: 'The feed is not paused.', de: 'Der Zufluss ist nicht angehalten.' },
  feed_running: {
    en: 'It is running right now. Try again in a moment.',
    de: 'Er läuft gerade. Gleich noch einmal versuchen.',
  },
  feed_takes_only: {
    en: 'This feed takes what is sent; there is nothing to fetch.',
    de: 'Dieser Zufluss nimmt, was gesendet wird; es gibt nichts zu holen.',
  },
  feed_secretless: {
    en: 'This kind of feed has no secret of ours.',
    de: 'Diese Art Zufluss hat kein Geheimnis von uns.',
  },
  dead_letter_settled: { en: 'This has been decided already.', de: 'Darüber ist schon entschieden.' },
  feed_signature_wrong: {
    en: 'The signature or the token is not right for this address.',
    de: 'Signatur oder Token passen nicht zu dieser Adresse.',
  },
  feed_signature_old: {
    en: "The signature is older or newer than {minutes} minutes. Set the sender's clock right.",
    de: 'Die Signatur ist mehr als {minutes} Minuten alt oder liegt so weit voraus. Die Uhr der sendenden Seite richtig stellen.',
  },
  feed_full: {
    en: 'So much waits here to be decided that nothing more is taken. Send it again later.',
    de: 'Hier wartet so vieles auf Entscheidung, dass nichts mehr angenommen wird. Bitte später erneut senden.',
  },
  delivery_not_json: { en: 'The delivery is not JSON.', de: 'Die Lieferung ist kein JSON.' },
  delivery_unreadable: {
    en: 'No readings were found in the delivery ({where}).',
    de: 'In der Lieferung wurden keine Ablesungen gefunden ({where}).',
  },
  delivery_too_many: {
    en: 'A delivery holds at most {limit} items; send the rest in another.',
    de: 'Eine Lieferung hat höchstens {limit} Einträge; den Rest getrennt senden.',
  },
  alerts_left_out: {
    en: 'Alertmanager left {count} alerts out of this delivery; raise its max_alerts.',
    de: 'Alertmanager hat {count} Alarme dieser Lieferung weggelassen; max_alerts dort erhöhen.',
  },
  feed_metric_other: {
    en: 'The reading names "{metric}", which this feed does not fill.',
    de: 'Die Ablesung nennt „{metric}“; die füllt dieser Zufluss nicht.',
  },
  alerts_unreadable: {
    en: 'This is not what Alertmanager sends (version 4).',
    de: 'Das ist nicht, was Alertmanager sendet (Version 4).',
  },
  answer_out_of_scale: {
    en: 'An answer lies between {lowest} and {highest}.',
    de: 'Eine Antwort liegt zwischen {lowest} und {highest}.',
  },
  answer_unreadable: {
    en: 'An answer has an id, a moment (at) and a score.',
    de: 'Eine Antwort hat eine id, einen Zeitpunkt (at) und einen score.',
  },
  answer_in_future: { en: 'The answer is from the future ({at}).', de: 'Die Antwort liegt in der Zukunft ({at}).' },
  private_host_invalid: {
    en: '"{entry}" is no host name, address or range such as 10.0.0.0/8.',
    de: '„{entry}“ ist kein Hostname, keine Adresse und kein Bereich wie 10.0.0.0/8.',
  },
  source_unreachable: { en: '{host} does not answer ({problem}).', de: '{host} antwortet nicht ({problem}).' },
  source_unknown_host: { en: 'Nobody knows the host {host}.', de: 'Den Host {host} kennt niemand.' },
  source_not_allowed: {
    en: '{host} lies inside the house ({address}). An administrator can allow it in the settings.',
    de: '{host} liegt im eigenen Netz ({address}). Die Administration kann ihn in den Einstellungen erlauben.',
  },
  source_never_allowed: {
    en: '{host} leads to {address}, which Meliora never asks.',
    de: '{host} führt zu {address}; danach fragt Meliora nie.',
  },
  source_timed_out: {
    en: '{host} took longer than {seconds} seconds.',
    de: '{host} brauchte länger als {seconds} Sekunden.',
  },
  source_too_large: { en: '{host} sent more than {limit} MB.', de: '{host} sendete mehr als {limit} MB.' },
  source_cut_off: {
    en: '{host} broke off in the middle of its answer.',
    de: '{host} brach mitten in der Antwort ab.',
  },
  source_garbled: {
    en: 'What {host} sends is not the HTTP it says it is ({problem}).',
    de: 'Was {host} sendet, ist nicht das HTTP, das es zu sein vorgibt ({problem}).',
  },
  source_redirects: {
    en: '{host} wants to send us to {elsewhere}. Enter that address, if it is meant.',
    de: '{host} will uns zu {elsewhere} schicken. Diese Adresse eintragen, wenn sie gemeint ist.',
  },
  source_status: { en: '{host} answered with status {status}.', de: '{host} antwortete mit Status {status}.' },
  source_refuses_login: {
    en: '{host} does not accept our token (status {status}).',
    de: '{host} nimmt unser Token nicht an (Status {status}).',
  },
  source_encoded: {
    en: '{host} sent a compressed answer we did not ask for.',
    de: '{host} sendete eine gepackte Antwort, um die wir nicht gebeten haben.',
  },
  source_not_json: { en: 'The answer of {host} is not JSON.', de: 'Die Antwort von {host} ist kein JSON.' },
  source_unexpected: {
    en: 'The answer of {host} is not in the form Prometheus uses.',
    de: 'Die Antwort von {host} hat nicht die Form, die Prometheus nutzt.',
  },
  query_refused: { en: 'The query was refused: {message}', de: 'Die Abfrage wurde abgelehnt: {message}' },
  query_partial: { en: 'The answer is incomplete: {message}', de: 'Die Antwort ist unvollständig: {message}' },
  query_several_series: {
    en: 'The query answers {count} series; combine them with sum() or avg().',
    de: 'Die Abfrage liefert {count} Zeitreihen; mit sum() oder avg() zusammenfassen.',
  },
  sample_not_finite: {
    en: 'The source says "{value}" for {period}: that is no number.',
    de: 'Die Quelle sagt „{value}“ für {period}: das ist keine Zahl.',
  },
  samples_too_few: {
    en: 'For {period} there are {count} of {expected} samples; at least {least} % are asked for.',
    de: 'Für {period} gibt es {count} von {expected} Werten; verlangt sind mindestens {least} %.',
  },
  good_above_total: {
    en: 'For {period} more was good ({good}) than there was ({total}).',
    de: 'Für {period} war mehr gut ({good}), als es gab ({total}).',
  },
  good_unknown: {
    en: 'For {period} there were {total} events, and the query for good ones answered nothing. If that means none, add "or vector(0)".',
    de: 'Für {period} gab es {total} Ereignisse, und die Abfrage der guten lieferte nichts. Wenn das keine bedeutet: „or vector(0)“ anfügen.',
  },
  counts_negative: {
    en: 'For {period} the source counts less than nothing ({good} of {total}).',
    de: 'Für {period} zählt die Quelle weniger als nichts ({good} von {total}).',
  },
} as const
