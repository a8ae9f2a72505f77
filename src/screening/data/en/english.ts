import { type LanguagePack } from '../../matching/language-pack.js';
import { EN_BETWEEN_LINES } from './between-lines.js';
import { EN_BETWEEN_LINES_MORE } from './between-lines-more.js';
import { EN_CLASSES } from './classes.js';
import { EN_CONTACT } from './contact.js';
import { EN_CRISIS } from './crisis.js';
import { EN_CRISIS_INDIRECT } from './crisis-indirect.js';
import { EN_CRISIS_MORE } from './crisis-more.js';
import { EN_CUES } from './cues.js';
import { EN_DESPAIR } from './despair.js';
import { EN_DESPAIR_INDIRECT } from './despair-indirect.js';
import { EN_DESPAIR_MORE } from './despair-more.js';
import { EN_EVERYDAY } from './everyday.js';
import { EN_FAREWELL } from './farewell.js';
import { EN_FAREWELL_MORE } from './farewell-more.js';
import { EN_HINTS } from './hints.js';
import { EN_HOSTILITY } from './hostility.js';
import { EN_HOSTILITY_MORE } from './hostility-more.js';
import { EN_HOSTILITY_QUIET } from './hostility-quiet.js';
import { EN_IDIOMS } from './idioms.js';
import { EN_IDIOMS_MORE } from './idioms-more.js';
import { EN_IN_IMAGES } from './in-images.js';
import { EN_LOW_MOOD } from './low-mood.js';
import { EN_LOW_MOOD_MORE } from './low-mood-more.js';
import { EN_MISUSE } from './misuse.js';
import { EN_MISUSE_MORE } from './misuse-more.js';
import { EN_OUTRIGHT } from './outright.js';
import { EN_OUTRIGHT_CLASSES } from './outright-classes.js';
import { EN_OUTRIGHT_MORE } from './outright-more.js';
import { EN_PLAIN_REASONS } from './plain-reasons.js';
import { EN_SELF_HARM } from './self-harm.js';
import { EN_SIDEWAYS } from './sideways.js';
import { EN_SIGNS } from './signs.js';
import { EN_SIGNS_MORE } from './signs-more.js';
import { EN_SUFFERING } from './suffering.js';
import { EN_SUFFERING_MORE } from './suffering-more.js';

export const ENGLISH: LanguagePack = {
  language: 'en',
  commonWords: `the and to of i im is it you my for that was me have not but just be with this dont so
    on at are what all your had its get cant they he she been do like from about when an if or ive no
    ill there their who how out up got going again people would could should because after before really know think
    feel feeling time day only never ever every any than then into back now didnt doesnt wont isnt wasnt arent youre
    thats theres theyre much even more something nothing someone nobody anyone everyone him his our us days year years
    first today night home work own too very just can did does make made take took need them here where why which while
    another away down new good right well myself yourself said says say tell told asked ask keep kept`,
  classes: { ...EN_CLASSES, ...EN_OUTRIGHT_CLASSES },
  tables: [
    EN_CUES,
    EN_IDIOMS,
    EN_IDIOMS_MORE,
    EN_PLAIN_REASONS,
    EN_EVERYDAY,
    EN_CRISIS,
    EN_CRISIS_INDIRECT,
    EN_CRISIS_MORE,
    EN_OUTRIGHT,
    EN_OUTRIGHT_MORE,
    EN_HINTS,
    EN_FAREWELL,
    EN_FAREWELL_MORE,
    EN_SIDEWAYS,
    EN_SIGNS,
    EN_SIGNS_MORE,
    EN_BETWEEN_LINES,
    EN_BETWEEN_LINES_MORE,
    EN_DESPAIR,
    EN_DESPAIR_INDIRECT,
    EN_DESPAIR_MORE,
    EN_IN_IMAGES,
    EN_SELF_HARM,
    EN_SUFFERING,
    EN_SUFFERING_MORE,
    EN_LOW_MOOD,
    EN_LOW_MOOD_MORE,
    EN_HOSTILITY,
    EN_HOSTILITY_MORE,
    EN_HOSTILITY_QUIET,
    EN_MISUSE,
    EN_MISUSE_MORE,
    EN_CONTACT,
  ],
};
