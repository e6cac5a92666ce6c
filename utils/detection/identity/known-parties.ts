import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/** Whose addresses, numbers and domains on a privacy page are never the controller's. */

/** Old and new seats of the authorities; matched in lower case without accents. */
export const AUTHORITY_PLACES = fitted(
  /drukpersstraat|rue de la presse|hoge nieuwstraat 8|bezuidenhoutseweg 30|postbus 93374|prins clauslaan|place de fontenoy|place vendome|koning albert ii-?\s?laan 15|(?:hoogstraat|rue haute) 139(?! ?(?:bus|bte|box))|tsa 80715|spinozaplein/,
);

const AUTHORITY_DOMAINS = fitted(
  /(?:^|[.@])(?:apd-gba\.be|gegevensbeschermingsautoriteit\.be|autoriteprotectiondonnees\.be|dataprotectionauthority\.be|privacycommission\.be|autoriteitpersoonsgegevens\.nl|cnil\.fr|vlaamsetoezichtcommissie\.be|toezichtcommissie\.be|dataprotection\.ie|cnpd\.lu|controleorgaan\.be|consumentenombudsdienst\.be|overheid\.vlaanderen\.be)$/,
);

/** E.164, old and new. */
export const AUTHORITY_PHONES = new Set([
  '+3222744800',
  '+3222744835',
  '+3222744878',
  '+31708888500',
  '+31708888501',
  '+31881805250',
  '+31881805255',
  '+319002001201',
  '+31702001201',
  '+33153732222',
  '+3225536300',
  '+3225535085',
]);

/** Firms that policies name as processors or by way of example; with them stand foreign addresses. */
export const KNOWN_PROCESSORS = fitted(
  /\b(?:google|meta platforms|facebook|instagram|linkedin|microsoft|mollie|stripe|paypal|mailchimp|mailerlite|brevo|sendinblue|hotjar|cloudflare|vercel|netlify|hostinger|combell|one\.com|transip|antagonist|strato|wix|squarespace|shopify|lightspeed|calendly|(?<!\b(?:op|de) )zoom|dropbox|amazon|aws|apple|twitter|tiktok|pinterest|youtube|vimeo|web3forms|formspree|formsubmit|resend|sendgrid|mailgun|hubspot|salesforce|zendesk|intercom|klarna|adyen|multisafepay|buckaroo|postnl|bpost|dhl|dpd|ups|gls|exact online|moneybird|teamleader|odoo|akismet|automattic|wordpress|jimdo|weebly|github|supabase|firebase|openai|sentry|matomo|plausible|recaptcha|trustpilot|webwinkelkeur|ovh|hetzner|vimexx|mijndomein|versio|yourhosting|siteground|cookiebot|usercentrics|iubenda|complianz)\b/i,
);

const PROCESSOR_DOMAINS = fitted(
  /(?:^|[.@])(?:google|facebook|meta|linkedin|microsoft|mollie|stripe|paypal|mailchimp|mailerlite|brevo|hotjar|cloudflare|vercel|netlify|hostinger|combell|one|transip|strato|wix|squarespace|shopify|calendly|apple|twitter|x|tiktok|web3forms|formspree|formsubmit|resend|hubspot|klarna|adyen|multisafepay|sentry|example|domain|domein|voorbeeld|jouwdomein|uwdomein|bedrijf|email)\.[a-z]{2,10}$/,
);

export function isAuthorityEmail(email: string): boolean {
  return AUTHORITY_DOMAINS.test(email.slice(email.indexOf('@')));
}

export function isProcessorEmail(email: string): boolean {
  return PROCESSOR_DOMAINS.test(email.slice(email.indexOf('@')));
}

const FREE_MAIL = fitted(
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|telenet|skynet|proximus|scarlet|pandora|ziggo|kpnmail|kpnplanet|planet|xs4all|home|hetnet|upcmail|casema|chello|quicknet|tele2|zonnet|proton|protonmail|pm|gmx|aol|zoho|mailbox|voo|belgacom|ext|orange|wanadoo|free|laposte|sfr|freedom|solcon|caiway|onsbrabantnet|tutanota)\.(?:com|be|nl|net|fr|org|me|de|co\.uk|email)$/,
);

export const isFreeMail = (domain: string): boolean => FREE_MAIL.test(domain);

const SECOND_LEVEL = new Set('co com org net gov ac edu gouv vlaanderen'.split(' '));

/** The registrable part of a host name: last two labels, three under a few public suffixes. */
export function siteDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const second = labels.at(-2) ?? '';
  const count = labels.length > 2 && SECOND_LEVEL.has(second) && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** Builders of sites lend a name below their own: there the first label is the site's. */
const LENT = fitted(
  /\.(?:jimdosite|jimdofree|jimdo|wixsite|wordpress|blogspot|weebly|webnode|squarespace|myshopify|jouwweb|business|webador|site123|netlify|vercel|github|pages|web|strikingly|cms\.webnode|e-monsite|canalblog|carrd)\.(?:com|be|nl|app|io|dev|site|me|co)$/,
);

/** The name part of a domain: "itvoorondernemers" of "www.itvoorondernemers.be". */
export const domainLabel = (host: string): string =>
  (LENT.test(host) ? host.replace(/^www\./, '') : siteDomain(host)).split('.')[0] ?? '';
