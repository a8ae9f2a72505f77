import { type LanguagePack } from '../../matching/language-pack.js';
import { EN_CLASSES } from './classes.js';
import { EN_CONTACT } from './contact.js';
import { EN_CRISIS } from './crisis.js';
import { EN_CRISIS_INDIRECT } from './crisis-indirect.js';
import { EN_CUES } from './cues.js';
import { EN_DESPAIR } from './despair.js';
import { EN_DESPAIR_INDIRECT } from './despair-indirect.js';
import { EN_FAREWELL } from './farewell.js';
import { EN_FAREWELL_MORE } from './farewell-more.js';
import { EN_HOSTILITY } from './hostility.js';
import { EN_IDIOMS } from './idioms.js';
import { EN_LOW_MOOD } from './low-mood.js';
import { EN_MISUSE } from './misuse.js';
import { EN_SELF_HARM } from './self-harm.js';
import { EN_SUFFERING } from './suffering.js';

export const ENGLISH: LanguagePack = {
  language: 'en',
  commonWords: `the and to of i im is it you my for that was me have not but just be with this dont so
    on at are what all your had its get cant they he she been do like from about when an if or ive no`,
  classes: EN_CLASSES,
  tables: [
    EN_CUES,
    EN_IDIOMS,
    EN_CRISIS,
    EN_CRISIS_INDIRECT,
    EN_FAREWELL,
    EN_FAREWELL_MORE,
    EN_DESPAIR,
    EN_DESPAIR_INDIRECT,
    EN_SELF_HARM,
    EN_SUFFERING,
    EN_LOW_MOOD,
    EN_HOSTILITY,
    EN_MISUSE,
    EN_CONTACT,
  ],
};
