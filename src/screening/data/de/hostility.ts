import { type PhraseTable } from '../../matching/compile.js';

/** German: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const DE_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (du bist|bist du|ihr seid) <really>? <really>? (ein|eine|so ein|so eine|der|die|nur ein|nur eine)? <really>? <insult>
    du ~1 (kleiner|kleine|dummer|dumme|blode|bloder|verdammter|verdammte|elender|elende|mieses|fette|fetter|hassliche|dreckiger|dreckige)? <slur>
    ^ <slur> ~1 $
    (was|so) (ein|fur ein|fur eine) ~1 <slur> (du|bist)
    (halt|halts) ~1 (die|deine|dein) (fresse|klappe|maul|schnauze|mund) ~1
    (fick dich|verpiss dich|leck mich am arsch|hau ab|zieh leine|halts maul|verschwinde|verzieh dich|fahr zur holle|geh sterben|geh heulen|schleich dich|mach dich vom acker) ~1
    (keiner|niemand|kein mensch) ~1 (will|mag|braucht|vermisst|glaubt|liebt|interessiert|hat) ~1 (dich|dir|nach dir|was du|deine|dein) ~1
    (dich|dir) ~1 (mag|will|braucht|vermisst|glaubt|liebt) ~1 (eh|doch|hier|sowieso)? ~1 (keiner|niemand)
    (du kannst|du taugst|du bringst) ~2 (nichts|zu nichts)
    (du) ~1 (gehorst|passt) nicht (hierher|hier her|zu uns|hier rein)
    (du nervst|du stinkst|du ekelst mich|du widerst mich an|du machst mich krank)
    (wir wollen|will hier) dich (hier)? nicht
    (hor|hort) ~1 auf zu (heulen|jammern|flennen|lugen|winseln)
    (du willst|willst) (doch|eh|ja|nur)? ~1 (nur|bloss) ~1 (aufmerksamkeit|mitleid)
    (selbst schuld|selber schuld|geschieht dir recht|das hast du verdient|hast es verdient) ~1
  `,
  'hate.group': `
    (alle|die|diese|scheiss|drecks|verdammte|dreckige) ~1 (auslander|juden|muslime|turken|schwulen|lesben|neger|zigeuner|kanaken|fluchtlinge|asylanten|araber|behinderten|transen) ~2 (sind|raus|gehoren|sollen|sollten|vergasen|weg|abschieben|stinken)
    (auslander|juden|turken|kanaken|schwule|fluchtlinge|asylanten) raus
    (kanake|kanaken|judensau|scheissauslander|neger|kameltreiber|untermensch|untermenschen|zigeunerpack)
    (hasse|hass auf) (alle|die|diese)? (auslander|juden|muslime|turken|schwulen|schwule|fluchtlinge|zigeuner|araber)
  `,
  'threat.violence': `
    (ich|wir) (schlag|schlage|bring|bringe|stech|steche|mach|mache|hau|haue|find|finde|breche|brech|polier) (dich|dir|euch) ~4 (um|ein|ab|kalt|tot|fertig|nieder|knochen|zahne|fresse|nase)
    (dir|dich) ~3 (umbringen|kalt machen|kaltmachen|totschlagen|abstechen|zusammenschlagen|fertig machen|die fresse polieren)
    ich weiss wo du wohnst
    du bist tot $
  `,
  'pro_harm.encourage': `
    (bring|hang|erschiess|ritz|schneid|tote|spring|schmeiss) dich ~2 (um|auf|endlich|doch|tiefer|einfach|vor den zug|vom dach|selbst) ~1
    (geh|stirb|verreck|krepier|spring) ~1 (doch|endlich|einfach|und) ~2 (sterben|stirb|tot|ruhe|vom dach|allen|gefallen|$)
    (stirb|verreck|krepier) ~1 $
    (mach|tu) es (endlich|schon) ~3
    (mach|tu) es (doch|einfach) ~2 (endlich|niemand|keiner|dich|feigling|vermisst)
    (du solltest|solltest du|warum bringst du|kannst du nicht|tu uns den gefallen und) ~3 (umbringen|sterben|erhangen|aufhangen|um|verrecken|stirb|bring dich um|springen)
    (welt|alle|leben|familie) ~2 (besser|schoner|glucklicher) ~1 ohne dich
    ohne dich ~3 (besser|schoner|leichter)
    (hoffe|hoffentlich) ~1 (du)? (stirbst|verreckst|krepierst|du dich umbringst|bringst du dich um)
    (iss|esse) (einfach)? nichts (mehr)? ~3 (fett|dick|dunn|abnehmen|wirst)
  `,
  'solicitation.sexual': `
    (schick|schickst|zeig) (mir)? ~2 (nacktbild*|nacktfoto*|nudes|bilder von dir nackt|titten|bild von dir nackt)
    (lust auf|suche|wer will) ~1 (sex|ficken|sexchat|bumsen|sexting)
  `,
  'sourcing.drugs': `
    (verkauft|vertickt|dealt) ~3 <drug>
    (hat|kennt|wer|wo|jemand) ~4 (kaufen|krieg|kriege|verkauft|abzugeben|loswerden|besorgen|ubrig) ~2 <drug>
    (wo|wer|kann|jemand) ~3 <drug> ~3 (kaufen|bekommen|herbekommen|kriegen|besorgen|verkaufen|verkauft|abgeben)
    (verkaufe|biete|suche|tausche) ~2 <drug> ~2 (preis|versand|gunstig|pn|rezept|abzugeben|zahle|$)
    <drug> ~1 (ohne rezept|abzugeben|diskreter versand|zu verkaufen)
  `,
  'spam.advert': `
    (verdiene|verdienen|verdienst|nebenverdienst|passives einkommen) ~4 (geld|euro|einkommen|tausend|online) ~5 (hause|link|klick*|schnell|einfach|monat|online|anmeld*|woche|invest*)
    (verdiene|verdienen) ~3 (zu hause|online) ~2 (geld|euro)
    (kauf|kaufe|bestell|bestelle|sichere dir|jetzt|nur heute|klick|klickt) ~3 (rabatt|rabattcode|angebot|shop|sonderangebot|gutschein|meinen link|link in|versandkostenfrei|gratis testen)
    (besucht|besuche|folgt|abonniert|schaut) ~2 (meine|meinen|unseren|unsere) (seite|shop|kanal|kurs|webseite|website)
    (kartenlegen|wahrsagerin|bitcoin|krypto|forex|casino|sportwetten|liebeszauber) ~4 (garantiert|gewinn*|invest*|kontakt|whatsapp|link|gratis|melde)
  `,
  'contact.described': `
    (schreib|schreibt|ruf|adde|add|fug|kontaktier|kontaktiere|erreichst|erreicht|findest|findet|meld|melde|folg|folge|such|texte|texten) (mir|mich|dich|du mich|ihr mich) ~1 (auf|bei|per|unter|uber|an|via|hinzu)? ~1 (meine|meiner|meinem)? (<platform>|mail|email|nummer|handy|telefon|handynummer|gmail|sms)
    (findest|findet|erreichst|erreicht) ~1 mich ~1 (auf|bei|per|unter|uber|via) ~1 (<platform>|mail|email|nummer)
    meine ~1 (nummer|handynummer|mail|email|mailadresse|adresse|telefonnummer) (ist|lautet|endet|geht)
    mein ~1 (<platform>|handy|nick) (ist|heisst|lautet|name ist)
    (geb|gebe|schick|schicke) (ich)? (dir|euch) ~1 (meine) (nummer|mail|handynummer|adresse|email)
    (<platform>) ~2 (gleicher name|gleichen namen|selber name|selbe name|dort heisse ich|bin ich)
    (gleicher name|selber name|gleichen namen) (auf|bei|wie) ~1 <platform>
    (ich wohne|wir treffen uns|komm vorbei) ~1 (in der|am|vor dem|im cafe|hauptbahnhof) ~2 (strasse|bahnhof|cafe|park|nummer|hausnummer)
  `,
};
