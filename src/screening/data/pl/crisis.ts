import { type PhraseTable } from '../../matching/compile.js';

/** Polish: danger now. */
export const PL_CRISIS: PhraseTable = {
  'crisis.intent': `
    <will> ~1 (dzis|jutro|dzisiaj|wkrotce)? <kill_self>
    <kill_self> ~2 <soon>
    <soon> ~3 <kill_now>
    (zabije sie|powiesze sie|skoncze z soba|skoncze ze soba|koncze z soba|koncze ze soba|odbiore sobie zycie|odbieram sobie zycie|popelnie samobojstwo|zakoncze swoje zycie|rzuce sie pod pociag|skocze z mostu|sie zabije|sie powiesze)
    (jak|gdy|kiedy) ~2 (zasna|spia|wyjda|pojda spac|zasnie|wyjdzie|bede sam|bede sama) ~1 <kill_now>
    (wszystko|to) ~1 (sie)? (skonczy|konczy|zakonczy|skonczone) ~1 (sie)? ~1 (dzis|dzisiaj|jutro|w nocy)
    (dzis|dzisiaj|jutro|w nocy) ~2 (wszystko sie skonczy|to sie skonczy|wszystko sie konczy|umre|koniec ze mna|koncze to|sie to skonczy|bedzie po wszystkim)
    (jutro|pojutrze|od jutra|w poniedzialek|kiedy to przeczytacie|gdy to przeczytacie) ~1 mnie ~1 (juz)? nie (bedzie|ma)
    (jutro|rano) (juz)? sie nie obudze
    (kiedy|gdy|jak) (to)? ~1 (przeczytacie|przeczytasz|czytacie) ~3 (nie bedzie|martw*|nie zyje|za pozno|nie zyl)
    (postanowilem|postanowilam|zdecydowalem|zdecydowalam|podjalem decyzje|podjelam decyzje) ~1 (sie|ze)? ~1 (umrzec|umre|odejsc na zawsze|nie zyc|odejde na zawsze|skoncze|odejsc z tego swiata|przestac zyc)
    (to|jest to) ~1 (moja|moj) ostatni* (noc|dzien|wiadomosc|wieczor|post|list)
    nie (chce|zamierzam) ~1 (juz)? (dozyc|doczekac|obudzic sie|przezyc) ~1 (jutra|rana|jutro|tej nocy|rano|nocy|ranka)
    (nikt|nic) mnie (juz)? nie (powstrzyma|zatrzyma|uratuje)
    tym razem ~2 (naprawde|sie uda|na serio|sie nie pomyle|skutecznie)
    nie (jestem|mam) ~1 (w kryzysie|kryzysu) ~2 (postanowilem|postanowilam|zdecydowalem|zdecydowalam)
  `,
  'crisis.plan': `
    (wybralem|wybralam|ustalilem|ustalilam|mam) ~1 (date|dzien|plan|sposob|termin|miejsce) ~2 (smierci|jak to zrobic|gotowy|zeby umrzec|zeby sie zabic|odejscia|zeby odejsc)
    (wybralem|wybralam|ustalilem|ustalilam) ~1 (date|dzien|sposob|termin) ~2 (bedzie|gotowy|$)
    (list|listy) ~1 (pozegnaln*|samobojcz*)
    (napisalem|napisalam|zostawilem|zostawilam|pisze|skonczylem|skonczylam) ~1 (list|listy) ~1 (do|dla) (rodzicow|mamy|kazdego|dzieci|wszystkich|was|bliskich|zony|meza)
    (wszystko|mam wszystko) ~1 (gotowe|przygotowane|zaplanowane) ~2 (dzis|jutro|odejsc|smierc|smierci|zeby|w nocy|koniec)
    (wiem) (dokladnie|juz)? (gdzie|jak|kiedy) ~1 (to zrobie|to zrobic|sie zabije|umre|zrobie to)
  `,
  'crisis.means': `
    (mam|kupilem|kupilam|zebralem|zebralam|przygotowalem|przygotowalam|uzbieralem|zdobylem|leza|trzymam) ~2 <means> ~2 (przed soba|w rece|pod reka|obok|na stole|i wiem|przede mna|i butelke|gotowe|zeby umrzec|schowan*|i alkohol|na dzis|wystarczy)
    <means> ~1 (leza|lezy|sa|jest) ~1 (przede mna|obok|na stole|gotowe|gotowy)
    (stoje|siedze|jestem|stoje tu) ~1 (na|nad|przy|przed) ~1 (moscie|dachu|torach|krawedzi|parapecie|balkonie|urwisku|wiadukcie|przepasci|peronie) ~4 (skoczyc|skocze|skok|koniec|zegnaj*|rzucic|pod pociag|w dol)
  `,
  'crisis.act_under_way': `
    (polknalem|polknelam|wzialem|wzielam|zazylem|zazylam|zjadlem|zjadlam|lyknalem|lyknelam) ~1 (wlasnie)? ~1 (cale|wszystkie|cala|caly|garsc|dwadziescia|trzydziesci|czterdziesci|2*|3*|4*|5*|pol|mnostwo|kilkadziesiat) ~1 (opakowanie|tabletki|leki|tabletek|lekow|blister|butelke|proszki|fiolke|pudelko)
    (podcialem|podcielam|przecialem|przecielam) ~1 (sobie)? (zyly|nadgarstki)
    krew ~1 nie przestaje
    nie przestaje krwawic
    (tabletki|leki) ~1 (zaczynaja|zaczely) dzialac
    (zrobilem to|zrobilam to|stalo sie) ~3 (tabletki|za pozno|zegnaj*|krew|wybacz*)
  `,
  'crisis.goodbye': `
    (zegnajcie|zegnaj swiecie|zegnaj|zegnam was|zegnam wszystkich) ~3
    (wybaczcie|przepraszam|wybacz|przebaczcie) ~4 (nie mam juz sily|nie daje juz rady|tak bedzie lepiej|to niczyja wina|nie moge juz|odchodze|nie dam rady) ~2 (zegnaj*|na zawsze|dzis|dbajcie|$)
    (chcialem|chcialam|chce|przyszedlem|przyszlam) ~1 (sie|tylko|wam)? ~1 (pozegnac|powiedziec zegnajcie) ~1 (z wami|ze wszystkimi|na zawsze|zanim|$|sie z wami|was)
    (to jest|to) (moje|moj) (pozegnanie|ostatni wpis)
    (zaopiekujcie sie|zajmijcie sie|zadbajcie o|zaopiekuj sie|dbajcie o) ~1 (moim|moja|moje|moimi|moich|mojego) (psem|kotem|dziecmi|mama|corka|synem|siostra|dzieci|mame|psa|kota) ~2
    (powiedzcie|powiedz) ~2 ze (ja|go|ich|je) (kocham|kochalem|kochalam)
    (pogodzon*|pogodzil*|spokoj*) ~1 (ze swoja|z ta|z moja|ze) decyzj*
    dziekuje za wszystko ~2 (zegnaj*|odchodze|wybacz*|mnie juz nie)
  `,
  'crisis.unsafe': `
    (boje sie) ~2 (ze cos sobie zrobie|co sobie zrobie|ze sie zabije|ze zrobie sobie|siebie samego|siebie samej)
    nie (recze|moge reczyc) za siebie
  `,
  'crisis.violence_now': `
    (bije|wywaza|dusi|kopie) ~1 (teraz|wlasnie|drzwi) ~2
    (pomocy|ratunku) ~4 (zabije mnie|ma noz|mnie zabije|zabije nas|ma bron)
  `,
};
