/** What people and pages type: nothing of it is a pattern, a header, a recipient or markup. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'replacement patterns': "$& $1 $$ $` $' $<name>",
  braces: ['{name} $', '{name} {{name}} %s %40 [je naam]'].join(''),
  'line breaks': 'eerste\r\nBcc: x@kwaad.voorbeeld\r\n\r\ntweede\nderde\rvierde',
  quotes: `"dubbel" 'enkel' “krul” ‘krul’ \\ backslash`,
  emoji: '👩‍👩‍👧‍👦 🙈 é e\u0301 ½',
  'right to left': 'שלום \u202Eevil.exe\u202C مرحبا \u2066x\u2069',
  'lone surrogates': 'voor \uD800 tussen \uDC00 na',
  long: 'Lange tekst zonder einde. '.repeat(400).slice(0, 10_000),
  'one long word': 'a'.repeat(10_000),
  markup: `<img src=x onerror=alert(1)></script><!-- --> &lt;b&gt; javascript:alert(1)`,
  'mail words': '=?utf-8?B?SGFsbG8=?= a@x.nl?bcc=e@kwaad.voorbeeld&body=x From me .\n.\nFrom jou',
  control: 'a\u0000b\u0007c\u001Bd\u0085e\u2028f\u2029g',
};
