import { createScreening } from '../screening.js';
import { quietDecisionPhase } from './quiet-decision.phase.js';

// Without a time budget: a busy machine must not change a verdict.
const judge = createScreening([quietDecisionPhase], { budgetMs: Infinity });

describe('a decision made in quiet', () => {
  it.each([
    ['gave my guitar away and paid all my bills. I feel so calm now'],
    ['wrote letters to the kids. everything is sorted. look after each other'],
    ['the dog is with my sister. I have decided. thank you all for being kind'],
    ['someone else can have my slot on thursday. I feel lighter now. take care of each other'],
    ['cancelled everything after friday, the house is tidy, no more fighting'],
    ['left the keys under the pot. I am not scared anymore. sorry for everything'],
    ['my decision is made. I gave away my records and I am finally at peace now'],
    ['the rope is in the boot. I have told work I am off sick'],
    ['on the wrong side of the railings. nobody knows where I am'],
    ['one way ticket. not the travel kind'],
    ['everyone would be better off without me. the letters are written. nobody knows'],
    ['anyone want a tent and a stove? free to whoever. I will not be needing them after sunday'],
    ['left my boots side by side by the rail. the river looks small from up here'],
    ['lease ends on the 3rd and so do I. keys through the letterbox'],
    ['left the van keys on the hook. single to the coast, no luggage'],
    ['who will take my parrot? he is going to outlive me by fifty years'],
    ['gave leadership of the guild to a mate. gg all, no respawn'],
    ['freezer is defrosted. bought nothing past sunday'],
    ["promised my nurse I'd wait until my birthday. that was yesterday"],
    ['hung up my gloves for good. it was nobody’s fault'],
    ['stew in the oven. gone to see about the river'],
  ])('is heard in several small signs: "%s"', (text) => {
    const { level, hold, signals } = judge(text);
    expect({ level, hold }).toEqual({ level: 'CRISIS', hold: false });
    expect(signals.map(({ rule }) => rule)).toEqual(['crisis.quiet_decision']);
  });

  it.each([
    ['gave my guitar away'],
    ['paid all my bills today'],
    ['I feel so calm now'],
    ['look after each other'],
    ['bye everyone'],
    ['the dog is with my sister'],
    ['moving house on monday. gave away my sofa and paid the rent'],
    ['holiday at last! the cat is with my mum, bills paid, so calm'],
    ['years ago I gave everything away and wrote letters to the kids'],
    ['thank you all for listening, I slept well'],
    ['goodnight everyone, thanks for listening'],
    ['home alone tonight, the house is so quiet'],
    ['the train leaves at six'],
    ['my tablets are in the drawer for tomorrow'],
    ['anyone want a tent and a stove? free to whoever comes for them'],
    ['the river looks small from up here, best walk this year'],
    ['the lease ends on the 3rd, keys through the letterbox'],
    ['single to the coast, my brother drives me home'],
    ['who will take my parrot for the bank holiday?'],
    ['gave leadership of the guild to a mate, gg all'],
    ['freezer is defrosted at last'],
    ['hung up my gloves, the beans are in'],
    ['hung up the apron, heating off, pub'],
    ['I broke up with my ex. decided, done, no going back, and I feel calm now'],
  ])('is not heard in one sign, or in signs that are explained: "%s"', (text) => {
    expect(judge(text)).toMatchObject({ level: 'GREEN', signals: [] });
  });

  it('does not add up what stands far apart', () => {
    const smallTalk = 'The garden is green and the kettle is on and the cat wants in. '.repeat(6);
    expect(judge(`gave my guitar away. paid my bills. so calm now. ${smallTalk}`).level).toBe(
      'CRISIS',
    );
    expect(judge(`gave my guitar away. so calm now. ${smallTalk} paid my bills.`).level).toBe(
      'GREEN',
    );
  });

  it('counts a sign once, however often it is said', () => {
    expect(judge('gave my bike away. gave my books away. gave my records away').level).toBe(
      'GREEN',
    );
  });
});
