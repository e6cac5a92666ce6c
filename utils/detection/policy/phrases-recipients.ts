import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/** Words about who receives the data and where it goes; folded text. */
export const SHARING = fitted(
  /\b(?:deelt?|delen|gedeeld|meedelen|mee te delen|meegedeeld|medegedeeld|doorge(?:ven|geven)|(?:geven|geeft|geef)\b.{0,40}\bdoor|(?:gaan|gaat) naar|verstrek(?:t|ken)|overgemaakt|overgedragen|bezorgd aan|toegang (?:hebben|geven|krijgen)|beroep (?:op|doen)|doet\b.{0,40}\bberoep|gebruik (?:van|maken)|maken gebruik|inschakelen|schakelen|samenwerk\w{0,4}|werken samen|ontvangers?|verwerkers?|shar(?:e|ed|ing)|disclos\w{0,3}|recipients?|processors?|provided to|make use of|we use|rely on|partag\w{1,4}|communiqu\w{1,4}|transm\w{1,5}|destinataires?|sous-traitants?|fait appel|faisons appel)\b/,
);
export const NOT_SHARED = fitted(
  /\b(?:niet|nooit|geen|never|not|no|jamais|ne|aucun\w{0,2})\b.{0,90}\b(?:gedeeld|delen|deelt|verkopen|verkocht|verkoopt|doorge(?:ven|geven)|verstrek(?:t|ken)|derden|shared?|sell|sold|third|partag\w{1,4}|vend\w{1,4}|tiers)\b/,
);
/** "Wij delen uw gegevens niet met ...": the verb first, and no recipient between it and its denial. */
export const SHARED_NOT = fitted(
  /\b(?:deelt?|delen|geeft|geven|verkoopt|verkopen|verstrekt|verstrekken|bezorgen|zenden|sturen|share|sell|partageons|vendons|transmettons)(?: (?!met |aan |naar |door |with |to |avec |a )[a-z'()-]{1,24}){0,7} (?:niet|nooit|never|not|pas|jamais)\b(?! (?:alleen|enkel|slechts|only|zonder|seulement))/,
);
export const UNLESS = fitted(
  /\b(?:tenzij|behalve|uitgezonderd|met uitzondering|alleen|uitsluitend|enkel|unless|except|only|sauf)\b/,
);
/** Kinds of recipients that policies name. */
export const RECIPIENT_KINDS = fitted(
  /\b(?:externe |derde |onze |it-|ict-)?(?:dienstverleners?(?: voor [a-z][\w -]{2,40})?|service ?providers?|overheidsinstanties|overheidsdiensten|bevoegde (?:overheden|autoriteiten)|gerechtelijke autoriteiten|politiediensten|politie|belastingdienst|sociaal secretariaat|boekhoud(?:er|kantoor)s?|accountants?(?:kantoor)?|notarissen|advoca(?:at|ten)|verzekeraars?|verzekeringsmaatschappij(?:en)?|incassobureaus?|incassobemiddelaars?|deurwaarders?|banken|kredietverstrekkers|betaal(?:dienst)?verwerkers?|betalingsverwerkers?|betaalproviders?|hosting ?(?:providers?|partij(?:en)?|bedrijf|leveranciers?)|webhost(?:er|ing)|e-?mail ?(?:providers?|leveranciers?|dienstverleners?)|koeriers?(?:diensten)?|bezorgdiensten|pakketdiensten|transporteurs?|vervoerders?|postbedrijven|drukkerij(?:en)?|marketingbureaus?|webbouwers?|onderaannemers?|leveranciers|zorgverzekeraars?|gemeente(?:n)?|mutualiteiten|ziekenfondsen|subverwerkers|toezichthouders|hosting providers?|payment providers?|accountants?|bookkeepers?|the police|authorities|couriers?|insurers?|autorites|hebergeurs?|comptables?|prestataires?(?: techniques)?|banques?)\b/g,
);
/** Services by their brand, where a sentence names one. */
export const BRANDS = fitted(
  /\b(?:google(?: (?:analytics(?: 4)?|ads|adsense|llc|ireland(?: limited| ltd)?|maps|workspace|fonts|cloud|recaptcha))?|meta(?: platforms(?: ireland)?)?(?= |,|\.|\)|$)|facebook|instagram|linkedin|mailchimp|mailerlite|brevo|sendinblue|sendgrid|resend|postmark|stripe|mollie|paypal|klarna|adyen|worldline|buckaroo|multisafepay|cloudflare|vercel|netlify|supabase|firebase|amazon web services|aws|microsoft(?: (?:365|azure|clarity|ireland))?|hotjar|matomo|plausible|calendly|formspree|formsubmit|web3forms|typeform|shopify|woocommerce|lightspeed|wordpress|automattic|wix|squarespace|webflow|combell|one\.com|transip|hostinger|strato|ovh(?:cloud)?|hetzner|digitalocean|github|postnl|bpost|dhl|dpd|ups|gls|sendcloud|teamleader|odoo|exact online|hubspot|salesforce|pipedrive|zoho|trustpilot|zoom|slack|dropbox|whatsapp|youtube|vimeo|openai|anthropic|sentry|intercom|zendesk|crisp|tawk\.to|lodgify|booking\.com|airbnb|smartschool|twizzit|assist online|mollie b\.v\.)\b/g,
);
export const OUTSIDE = fitted(
  /\bbuiten (?:de |het )?(?:e\.?e\.?r|e\.?u\b|europ|unie)|\b(?:naar|in) (?:een )?derde landen?\b|\boutside (?:of )?(?:the )?(?:e\.?e\.?a|e\.?u\b|europ|uk\b)|\bthird countr|\bhors (?:de )?(?:l')?(?:ue\b|eee|union|espace|europe)|\bpays tiers\b|\b(?:verenigde staten|united states|etats-unis|amerikaanse?|verenigd koninkrijk|united kingdom|royaume-uni|zwitserland|switzerland|suisse|india|china|canada|australie|japan|israel|turkije|marokko|tunesie|egypte|zuid-afrika|oekraine|servie|filipijnen|vietnam|singapore|brazilie|mexico|suriname)\b|\b(?:vs|usa|u\.s\.)(?=[\s,.)]|$)|\bdata privacy framework\b|\b(?:standaard|model)contract|\bstandard contractual clauses\b|\bclauses contractuelles\b|\bprivacy shield\b/,
);
export const COUNTRIES = fitted(
  /\b(?:verenigde staten(?: van amerika)?|united states(?: of america)?|etats-unis|verenigd koninkrijk|united kingdom|royaume-uni|zwitserland|switzerland|suisse|india|china|canada|australie|australia|japan|israel|turkije|marokko|tunesie|egypte|zuid-afrika|oekraine|servie|filipijnen|vietnam|singapore|brazilie|mexico|suriname|vs|usa|(?<!eu-)u\.s\.)(?=[\s,.;:)/]|$)/g,
);
export const STAYS_INSIDE = fitted(
  /\b(?:niet|geen|nooit|niets|not|never|no|ne|pas|aucun\w{0,2})\b.{0,80}\b(?:buiten|outside|hors|derde landen?)\b|\b(?:uitsluitend|enkel|alleen|only|uniquement)\b.{0,60}\b(?:binnen|within|inside|au sein)\b|\bbinnen (?:de )?(?:e\.?e\.?r|e\.?u\b|europ)|\bwithin (?:the )?(?:e\.?e\.?a|e\.?u\b|europ)/,
);
export const SAFEGUARDS = fitted(
  /\b(?:standaard|model)(?:contract(?:uele)?|bepaling)\w{0,10}|\bstandard contractual clauses\b|\bsccs?\b|\badequa|\bdata privacy framework\b|\bbindende bedrijfsvoorschriften\b|\bbinding corporate rules\b|\bpassende waarborgen\b|\bappropriate safeguards\b|\bclauses contractuelles\b|\bgaranties appropriees\b|\bartikel (?:45|46|49)\b/,
);
