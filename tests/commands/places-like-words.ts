/** Places that are called like a word, a first name or a house: not evidence that a place is meant. Folded. */
export const PLACES_LIKE_WORDS: ReadonlySet<string> = new Set(
  // Belgium
  (
    'as baal bazel berg bever bost boom buken celles cordes doel donk eine eke elen elene engis erpe forest geer graven hal ' +
    'halen ham hees heks itter kaster kanne kester laar leest lens lessen ligne lo loker lot manage marke mater meer melden ' +
    'mere muizen namen outer paal pamel perk poppel proven reet rotem schore silly spa stene veerle viane voort wange weelde werken ' +
    'werm wortel zande zolder arbre barry attre ' +
    // The Netherlands
    'amen america andel anderen ane annen ansen asch austerlitz axel baak baard baars balk bant basse bears beers beets bern ' +
    'best blokker boer boekel borger born broek broekhuizen buren dalem dalen deelen deil demen dieren dijken donderen dorst echt ' +
    'echten ee eede een ees ell elim elp ens enter epen erica erm erp esch est etten gaast gasteren gauw gees groede groet graft ' +
    'haler hall handel hank haps hee heeg heel heide heikant helden hem hoek hoeven horn iens ingen joppe kaag kats klimmen kerkwijk ' +
    'kronenberg kruisland langerak langeveen langeweg leens lengel lent lepelstraat leur lies linde linden linne lith lomm loo loon ' +
    'maasdijk made mander marken marle meeden mill monster morra mussel nederland neer nes nieuwebrug nieuwendijk nieuwland nijland ' +
    'nooitgedacht noorden noordeinde noordhoek notter nuis nutter oene onna onnen ooij oostdijk opende oranje oudendijk overberg ' +
    'overslag peest peins philippine reek ressen rha rhee ried riel rien rijs rogat rutten schijf spier spui striep stroe ' +
    'tinte tricht tuil tuk uitwijk vasse veen veenhuizen veulen vinkel vries vuren waal waarde waarder wateren watergang waterland ' +
    'wedde well westerlee westerveld westhoek wetering wier wijk wilp winde winkel witteveen wittem wons wouw yde zalk zandberg ' +
    'zeeland zegge zetten zorgvlied zuna zurich altena dehoef dehoeve desteeg demoer depunt dewaal depol dekiel debult degroeve ' +
    'deheen deklomp dekrim dewilgen dewoude dewijk denhout denham denhorn denvelde'
  ).split(' '),
);
