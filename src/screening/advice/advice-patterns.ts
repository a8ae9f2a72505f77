/*
 * English cues for advice, written for replies in a peer-support thread. They would rather miss a piece of
 * advice than call kind words advice. Every pattern takes linear time (test/screening/patterns.test.ts).
 */

const YOU = "\\b(?:you|u|ya)(?:'d)?";
const SOFTENER = '(?:\\s+(?:really|just|probably|maybe|seriously|definitely|also|only|simply))?';

/**
 * "You should …", less what is said with the same words but is comfort ("you should be proud"), a guess
 * at a feeling ("you must be tired") or about a burden ("all that you have to carry").
 */
export const TELLING = new RegExp(
  `${YOU}${SOFTENER}\\s+(?:` +
    [
      "(?:should|ought\\s+to)\\b(?!'|\\s+(?:be\\s+(?:so\\s+|very\\s+|really\\s+)?(?:proud|able)|know|never\\s+have|not\\s+have|have\\s+been)\\b)",
      "shouldn'?t\\b(?!\\s+have)",
      'needs?\\s+to\\b(?!\\s+(?:know|hear|apologi[sz]e|explain)\\b)',
      'must\\b(?!\\s+(?:be|feel|have|miss|think|wonder|wish|hurt|know|get|find)\\b)',
      'have\\s+(?:got\\s+)?to\\b(?!\\s+(?:be|feel|carry|bear|live|deal|go\\s+through|put\\s+up|face|cope|fight|hide|endure|hear|wait|see|explain|watch|do\\s+(?:this|that|it|all))\\b)',
      'gotta\\b(?!\\s+be\\b)',
      '(?:had\\s+)?better(?=\\s+(?:not\\s+)?[a-z])',
      '(?:could(?:\\s+(?:also|maybe|just|always))?|can\\s+(?:also|just|always))\\s+(?:try|quit|stop|start|look\\s+(?:for|into|at)|ask|join|talk|speak|tell\\s+(?:him|her|them|your)|call|write\\s+(?:down|it|a)|go|get|take|do|make|use|put|move|leave|change|set|keep|find|read|give)\\b',
      'needs?\\s+(?:therapy|(?:some\\s+|professional\\s+|real\\s+)?help|counsell?ing|treatment|medication|meds|rehab|boundaries|(?:a|some)\\s+(?:therapist|doctor|hobby|break|plan|routine))\\b',
      '(?:might|may)\\s+want\\s+to\\b',
      'want\\s+to\\s+(?:try|ask|check|look\\s+into|get\\s+(?:checked|that|it|some))\\b',
    ].join('|') +
    ')',
  'gi',
);

export const PROPOSING: readonly RegExp[] = [
  /\bhave\s+(?:you|u)(?:\s+ever|\s+maybe)?\s+(?:tried|considered|looked\s+into)\b/gi,
  /\bhave\s+(?:you|u)(?:\s+ever)?\s+thought\s+(?:about|of)(?!\s+(?:hurting|harming|killing|ending|suicide|dying|what|how))/gi,
  /\bhave\s+(?:you|u)\s+(?:talked|spoken|been)\s+to\s+(?:a|your|the)\s+(?:doctor|gp|therapist|counsell?or|psychiatrist)/gi,
  /\bwhy\s+(?:don'?t|not|do\s+not)\s+(?:(?:you|u)\s+(?!think|feel)\w+|try|just|go|ask|see|call|join|tell)/gi,
  /\b(?:how|what)\s+about\s+(?:\w+ing|you\s+(?:try|go|take|just))\b/gi,
  /\bif\s+i\s+(?:were|was)\s+you\b/gi,
  /\bin\s+your\s+(?:place|shoes|position)\s+i(?:'d|\s+would)/gi,
  /\bmy\s+(?:advice|suggestion|tip)\b/gi,
  /\bi(?:'d|\s+would)?\s+(?:really\s+|strongly\s+|highly\s+)?(?:suggest|recommend|advise)\b/gi,
  /\bthe\s+(?:best|only|first)\s+thing\s+(?:to\s+do|(?:you|u)\s+can\s+do)\b/gi,
  /\ball\s+(?:you|u)\s+(?:need|have)\s+to\s+do\b/gi,
  /^\W*(?:ever\s+)?tried\s[^?]{1,60}\?/gi,
  /^\W*time\s+to\s+(?:move|let|leave|get|go|talk|see|stop|start)\b/gi,
  /\byour\s+(?:best|only)\s+(?:bet|option|chance|choice)\b/gi,
  /\bwhy\s+would(?:n'?t\s+(?:you|u)|\s+(?:you|u)\s+not)\s+just\b/gi,
  /\bwhat\s+(?:you|u)\s+(?:need|have|want|should)(?:\s+to)?\s+do\s+is\b/gi,
  /\bi(?:'d|\s+would)\s+(?:just|definitely|probably|personally)\s+(?:ignore|leave|tell|ask|block|go|talk|try|call|quit|stop|start)\b/gi,
  /(?<!\b(?:i|we|what|who|how|that|which|anything)\s)\b(?:could|might|would|will|may)\s+(?:really\s+|also\s+)?help\s+(?:you\b(?!\s+feel)|to\b|if\b)/gi,
  /(?<!\b(?:who|what|how|where|when)\s)\bcould\s+(?:you|u)\s+(?:maybe\s+|perhaps\s+|not\s+|just\s+)?(?:ask|try(?!\s+to\s+(?:say|explain|describe|tell))|take|leave|move|report|block|speak\s+to|go\s+to|see\s+a)\b/gi,
  /\b(?:it(?:'s|\s+is|\s+might\s+be|\s+may\s+be)|might\s+be|may\s+be)\s+time\s+(?:you|to|for)\b/gi,
  /\b(?:it|that)\s+(?:will|would|'ll|'d)\s+(?:do\s+you\s+good|help\s+you\s+to)\b/gi,
];

const LEAD_IN =
  '^\\W*(?:(?:please|just|also|maybe|perhaps|first|then|so|and|but|or|honestly|ok|okay|well|hey|look|seriously|mate|friend|hun|dude)\\b,?\\s+){0,3}';

/** An order at the start of a sentence; words that are also nouns or past tense only with what follows. */
export const ORDERING = new RegExp(
  LEAD_IN +
    '(?:' +
    [
      'try(?!\\s+as\\b)(?!ing)',
      'stop(?!\\s+it\\s+hurts)',
      'start\\s+(?:\\w+ing|with|by|a|small)',
      'avoid|consider|make\\s+sure|forget(?!-|\\s+me)|ignore|relax|meditate|breathe(?!\\s+with)|journal\\s+(?:about|every)',
      'remember\\s+(?:to|that)',
      'focus\\s+on|think\\s+(?:positive|about\\s+the\\s+good|happy)|look\\s+(?:on\\s+the\\s+bright|at\\s+the\\s+(?:bright|good|positive)|into|for)',
      'go\\s+(?:to|for|and|see|out|back|talk|get)\\b',
      'get\\s+(?:some|a|up|out|help|over|rid|yourself|more|in\\s+touch)\\b',
      'take\\s+(?:a|some|up|your\\s+(?:meds|medication)|more|the|it\\s+one|things)\\b(?!\\s+hug)',
      'give\\s+(?:it|yourself|him|her|them|up)\\b',
      '(?:see|find|call|ring|contact|ask|tell)\\s+(?:a|an|your|the|him|her|them|someone|somebody)\\b',
      '(?:talk|speak|reach\\s+out|listen)\\s+to\\b|reach\\s+out\\b',
      "(?:don'?t|do\\s+not)(?!\\s+(?:(?:you|know|want|wann?a|care|feel|like|mind|need|understand|remember|really)\\b|we\\b|they\\b|have\\b|even\\s+know\\b|ever\\s+apologi|apologi|be\\s+sorry|think\\s+(?:i|anyone|you)\\b))\\s+[a-z]+",
      '(?:delete|put|set|turn|switch|cut|change|join|buy|watch|use|practi[sc]e|book|download|pick|choose|treat|accept|allow|plan|make|pull|learn|limit|check|track|visit|report|record|save|spend|invite|prepare|reward|distract|surround|challenge|remind|confront|text|message|e-?mail)\\s+(?:the|a|an|your|ur|some|all|it|him|her|them|yourself|to|off|on|down|out|up)\\b',
      'see\\s+if|ask\\s+(?:for|if|about)|speak\\s+up|(?:ditch|dump|quit|drop)\\s+(?:him|her|them|the|your|it|that)',
      'cheer\\s+up|calm\\s+down|move\\s+on|let\\s+(?:it|him|her|them)\\s+go|leave\\s+(?:him|her|them|it)\\b|block\\s+(?:him|her|them)',
      '(?:be|stay|think)\\s+(?:positive|strong|patient|grateful|careful|honest|realistic)\\b',
      '(?:drink|eat|exercise|walk|sleep)\\s+(?:more|less|enough|better|regularly|every|water)\\b',
      'write\\s+(?:down|it|a|things|your)\\b|do\\s+(?:some|something|more|yoga|it|the|a)\\b|keep\\s+(?:busy|a\\s+(?:diary|journal)|yourself)',
    ].join('|') +
    ')\\b',
  'i',
);

/** Whoever points to urgent help must never be told to hold back, whatever the thread asked for. */
export const URGENT_HELP =
  /\b(?:911|999|112|988|116\s?123|ambulance|emergency|a&e|crisis\s+(?:lines?|team|text)|helplines?|hotlines?|samaritans|lifeline)\b/i;

/** "If you need to talk", "what you have to carry": a condition or a burden, no demand. */
export const SUBORDINATE =
  /\b(?:if|when|whenever|until|unless|wish|hope|because|since|while|whatever|whether|what|how|why|where|everything|things?|all|much|do|did|does|would|could|can|should)\s+(?:that\s+)?$/i;
export const MAYBE = /^\W*(?:maybe|perhaps)\b/i;

/** Advice that somebody else gave, or that the writer asks leave for, is not advice. */
export const REPORTED =
  /(?<!\b(?:i|i'd|i'm|would)\s)\b(?:tells?|told|telling|says?|said|saying|thinks?|think|thinking|feel|claims?|hear|hearing|heard)\s+(?:(?:me|you|us|him|her|them|that|like)\s+){0,2}$/i;
export const ASKS_LEAVE =
  /\b(?:can|could|may|shall)\s+i\s+(?:share|suggest|offer|tell\s+you|say)|\b(?:would|do)\s+you\s+(?:like|want)\s+(?:ideas|advice|suggestions|me\s+to)|\bonly\s+if\s+you\s+(?:want|like)|\bignore\s+(?:this|me)\s+if\b/i;
