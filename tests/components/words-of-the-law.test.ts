import { describe, expect, test } from 'vitest';
import { pageWordsIn, questionWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';

/** What the letter states as a fact, the question beside it asks; what the law leaves open, no hint promises. */
describe.each(['nl', 'fr', 'en'] as const)('the questions in %s', (language) => {
  const words = () => questionWordsIn(language);

  test('ask who made the data public: article 17(2) binds nobody else', async () => {
    const { labels } = await words();
    expect(labels['letter.question.erasure.madePublic']).toMatch(
      /dit bedrijf|cette entreprise|this company/i,
    );
  });

  test('ask both halves of article 18(1)(c)', async () => {
    const { labels } = await words();
    expect(labels['letter.option.restriction.ground.claims']).toMatch(
      /niet meer nodig, ik wel|plus besoin, mais moi oui|no longer need it, but I do/,
    );
  });

  test('ask for the online service and the child of article 17(1)(f), whoever writes', async () => {
    const { labels } = await words();
    const asked = [
      labels['letter.option.erasure.grounds.child'],
      labels['letter.question.erasure.fact.child'],
    ];
    expect(asked[0]).toMatch(
      /online dienst.*mijn kind|service en ligne.*mon enfant|online service.*my child/i,
    );
    expect(asked[1]).toMatch(/het kind|l’enfant|the child/);
  });

  test('ask what the use rests on where article 20 wants consent or a contract, and name what is left out', async () => {
    const { labels, hints } = await words();
    expect(labels['letter.question.portability.basis']).toMatch(/steunt|repose|based on/);
    expect(hints['portability.basis']).toMatch(/papier|paper/);
  });

  test('tell apart what article 15 holds and what may only be asked', async () => {
    const { hints } = await words();
    expect(hints['access.extras']).toContain('C-579/21');
  });

  test('promise no more of an objection than article 21(1) gives', async () => {
    const { companions } = await words();
    const objection = companions['letter.companion.withdrawConsent.objection'];
    expect(objection).toMatch(/tenzij|sauf|unless/);
    expect(objection).not.toMatch(/eigen belang|intérêt légitime|own interest/);
    expect(companions['letter.companion.objection.erasure']).toMatch(/meestal|en général|usually/);
  });
});

describe.each(['nl', 'fr', 'en'] as const)('what is told in %s', (language) => {
  test('of the petition: when six weeks run, and what the AP can do in them', async () => {
    const { petitionNl } = (await pageWordsIn(language)).request.explain;
    const told = petitionNl.join(' ');
    expect(told).toMatch(/geen vaste dag|pas de jour fixe|no fixed day/);
    expect(told).toMatch(/AP .*(?:bemiddelen|médiation|mediate)/);
    expect(told).toContain('36 UAVG');
  });

  test('of an extension: it is announced, not asked for, and its reasons may come until the last day', async () => {
    const { reasons } = await wordsIn(language);
    const page = await pageWordsIn(language);
    const told = [
      reasons.threeMonths('3 mei', '1 juli'),
      reasons.extensionIneffective.late('3 mei', '1 mei'),
      reasons.extensionIneffective.noReasons('3 mei', '1 juni'),
      page.stepReasons.extendedWithReasons,
      page.stepReasons.reasonsMayCome,
      page.story.extended,
      page.story.extendedNoReasons,
      page.answers.extensionAnnounced.label,
      page.record.withReasons,
    ];
    expect(told.filter((text) => /vr[ao]e?g|demand|ask/i.test(text))).toEqual([]);
    expect(reasons.extensionIneffective.noReasons('3 mei', '1 juni')).toContain('1 juni');
    expect(page.stepReasons.reasonsMayCome).not.toMatch(/telt niet|ne compte pas|does not count/);
  });

  test('of a child in the Netherlands: itself too from 12, itself alone from 16', async () => {
    expect((await pageWordsIn(language)).compose.childHint).toMatch(/12.*16/);
  });
});
