/** What is tried first by whoever guesses: common passwords and the words they are built from, in small letters. Collected by hand. */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...['password', 'passwort', 'passwort1', 'kennwort', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'p@55w0rd', 'passwordpassword', 'passwortpasswort'],
  ...['administrator', 'admin', 'adminadmin', 'changeme', 'changemenow', 'letmein', 'letmeinnow', 'welcome', 'willkommen', 'meliora', 'melioramundi'],
  ...['iloveyou', 'ichliebedich', 'sunshine', 'princess', 'football', 'fussball', 'baseball', 'basketball', 'superman', 'batman', 'dragon', 'monkey'],
  ...['trustno1', 'whatever', 'master', 'shadow', 'michael', 'jennifer', 'schatz', 'schatzi', 'hallo', 'hallohallo', 'hellohello', 'hello'],
  ...['qwerty', 'qwertz', 'qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'asdfasdf', 'asdfasdfasdf', 'yxcvbnm', 'zxcvbnm', '1q2w3e4r5t', '1qaz2wsx3edc', 'qazwsxedc', 'q1w2e3r4t5y6', 'qwer1234qwer'],
  ...['abc123abc123', 'abcd1234abcd', 'abcabcabcabc', 'test', 'testtest', 'testtesttest', 'testing', 'secret', 'geheim', 'geheimgeheim', 'topsecret', 'supersecret'],
  ...['summer', 'winter', 'spring', 'autumn', 'sommer', 'herbst', 'januar', 'january', 'december', 'dezember', 'company', 'firma', 'computer', 'internet'],
  ...['starwars', 'pokemon', 'minecraft', 'liverpool', 'arsenal', 'chelsea', 'bayern', 'borussia', 'schalke04', 'correcthorsebatterystaple'],
  ...['0123456789', '1234567890', '12345678910', '123456789012', '123123123123', '121212121212', '112233445566', '147258369', '1472583690', '9876543210'],
])
