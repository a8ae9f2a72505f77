import { type PhraseTable } from '../../matching/compile.js';

/** Polish: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const PL_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (jestes|jestescie) ~1 (po prostu|taki|taka|tylko|zwykly|zwykla|naprawde|kompletnym|kompletnie|zwyklym|zwykla|tak)? ~1 <insult>
    ty ~1 (glupi|glupia|pierdolony|pierdolona|zalosny|zalosna|wstretny|jebany|jebana)? <slur>
    (co za|ale z ciebie|co z ciebie za) <insult>
    ^ <slur> ~1 $
    (zamknij|stul|zamknij wreszcie) ~1 (sie|morde|ryj|pysk|dziob|jape) ~1
    (spadaj|spierdalaj|wypierdalaj|odwal sie|odpierdol sie|idz do diabla|wal sie|pierdol sie|jebac cie|spieprzaj|wynos sie|wynocha|znikaj stad|zjezdzaj|goń sie|idz w cholere|wyjdz stad) ~1
    ^ ~3 zniknij ~1 $
    nikt ~1 (cie|ciebie|ci|o ciebie|za toba) ~1 (tu|tutaj)? ~1 nie ~1 (chce|lubi|kocha|potrzebuje|wierzy|pytal|zatęskni|zateskni|trzyma|slucha|znosi|dba|obchodzisz)
    (nikogo|nikomu) nie (obchodzisz|obchodza twoje|jestes potrzebn*)
    (do niczego) (sie)? nie (nadajesz|nadajesz sie)
    nie (nadajesz sie|jestes) ~1 (do niczego|nic wart*|tu mile widzian*)
    (obrzydzasz|brzydzisz|wkurwiasz|zalamujesz) (mnie|nas)
    (nie chcemy cie|nie pasujesz tu|nie ma tu dla ciebie miejsca) ~1
    (przestan|skoncz) ~1 (jeczec|wyc|udawac|klamac|sie uzalac|plakac|robic z siebie ofiar*|pierdolic)
    (chcesz) (tylko)? (uwagi|zwrocic na siebie uwage|atencji|litosci)
    (dobrze ci tak|zaslugujesz na to|sam jestes sobie winien|sama jestes sobie winna|zasluzylas|zasluzyles) ~1
  `,
  'hate.group': `
    (wszyscy|te|ci|pieprzeni|jebani|brudni|te) ~1 (zydzi|pedaly|ciapaci|cyganie|ukraincy|murzyni|muzulmanie|geje|ruscy|imigranci|uchodzcy|czarnuchy|brudasy|lesby) ~2 (to|sa|powinni|won|do gazu|smierdza|wynocha|precz)
    (smierc|nienawidze|jebac|precz z) ~1 (zydom|pedalom|zydow|pedalow|cyganow|ukraincow|murzynow|muzulmanow|gejow|imigrantow|uchodzcow|ciapatych)
    (zydzi|pedaly|ukraincy|cyganie|ciapaci) (do gazu|won|precz)
  `,
  'threat.violence': `
    (zabije|zajebie|rozwale|polamie|potne|dopadne|znajde|pobije|zniszcze|dorwe|uderze|wpierdole|skopie) (cie|ciebie|ci|was) ~2
    wiem gdzie mieszkasz
    juz nie zyjesz $
  `,
  'pro_harm.encourage': `
    (zabij|powies|potnij|otruj|zastrzel|utop) sie ~2
    (sie)? (zabij|powies) (wreszcie|juz|po prostu|lepiej)? ~1
    (zdechnij|umrzyj|skacz|skocz) ~1 (wreszcie|juz|i|$|suko|z mostu|smieciu|gdzies)
    (zrob|zrob) to (w koncu|wreszcie|juz|i|po prostu) ~2
    (powinienes|powinnas|lepiej|czemu|dlaczego|moglbys) ~2 (sie)? ~1 (zabic|powiesic|zabijesz|umrzec|zdechnac|zniknac|zabil|zabila)
    (swiat|wszyscy|wszystkim|rodzinie|rodzina|nam) ~2 (lepszy|lepiej|szczesliwsi|szczesliwsza) ~1 bez ciebie
    bez ciebie ~2 (lepiej|lepszy|spokoj)
    (mam nadzieje|oby|obys) ~2 (zdechl|zdechla|zdechniesz|umrzesz|umarl|umarla|sie zabijesz)
    (nie jedz|przestan jesc) ~2 (grub*|schud*|swini*)
  `,
  'solicitation.sexual': `
    (wyslij|przyslij|pokaz) ~2 (nagie|nudesy|nudes|nago|zdjecie|zdjecia|fotki) ~2 (nago|nagie|bez ubran*|swoje|cyckow|intymne|sexy|$)
    (szukam|chcesz|kto chce) ~1 (seksu|sie ruchac|sexting|seks)
  `,
  'sourcing.drugs': `
    (ktos|kto|gdzie|czy) ~3 (sprzeda|sprzedaje|kupic|kupie|ma|zalatwi|dostane|dostac|zalatwic|odsprzeda) ~2 <drug>
    (sprzedam|kupie|szukam|mam|wymienie|odsprzedam) ~2 <drug> ~2 (cena|tanio|bez recepty|priv|pw|wysylka|zaplace|$)
    <drug> ~1 (bez recepty|na sprzedaz|dyskretna)
  `,
  'spam.advert': `
    (zarabiaj|zarob|zarabiac|zarobic|zarobek) ~3 (pieniadze|kase|zl|zlotych|online|tysiecy|tysiace|dodatkowo) ~4 (domu|link|kliknij|latwo|szybko|miesiecznie|dziennie|zapisz*|inwest*|internecie)
    (kup|kliknij|zamow|skorzystaj|sprawdz) ~3 (teraz|link|oferte|promocj*|rabat|sklep|kod|gratis|znizk*)
    (odwiedz|zasubskrybuj|obserwuj|subskrybuj) ~1 (moj|moja|nasz|nasza|moje|naszego) (sklep|strone|kanal|profil|kurs)
    (wrozka|bitcoin|forex|kasyno|kryptowaluty|zaklady|uroki milosne) ~4 (gwarant*|zarob*|zarabia*|inwest*|link|kontakt|whatsapp|darmow*|pisz)
  `,
  'contact.described': `
    (napisz|napiszcie|pisz|pisz do|zadzwon|dzwon|dodaj|dodajcie|znajdz|szukaj|odezwij sie|zlap|obserwuj) ~1 (do mnie|mnie|mi)? ~1 (na|przez|pod)? ~1 (moj|mojego)? (<platform>|maila|mail|numer|telefon|priv na|gmail|sms)
    (znajdziesz|znajdziecie) mnie ~1 (na|pod) ~1 <platform>
    (moj|moja|moje) ~1 (numer|telefon|mail|email|adres|insta|instagram|discord|telegram|whatsapp|fb|snap|facebook) (to|jest|konczy)
    (podam|dam|wysle|podaje|daje) ~1 (ci|wam|tobie)? ~1 (moj|swoj)? ~1 (numer|maila|insta|adres|namiary|kontakt|telefon) ~1
    (<platform>) ~1 (ta sama nazwa|ten sam nick|pod ta sama|jestem)
    (mieszkam przy|spotkajmy sie|czekam na|mieszkam na) ~1 (ulicy|dworcu|rynku|w parku|w kawiarni) ~2
  `,
};
