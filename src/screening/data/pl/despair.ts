import { type PhraseTable } from '../../matching/compile.js';

/** Polish: despair, self-harm, being hurt, low mood. */
export const PL_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (chce|chcialbym|chcialabym|wolalbym|wolalabym|pragne|marze|marze o tym zeby|chce mi sie|mam ochote) ~2 (umrzec|zniknac|nie zyc|nie istniec|byc martw*|sie nie obudzic|nie obudzic sie|przestac istniec|zasnac i sie nie obudzic|zasnac na zawsze|sie nie urodzic|nie obudzic|zdechnac|nie budzic sie)
    chce mi sie umrzec
    (mam nadzieje|oby|zeby) ~2 (sie)? ~1 nie ~1 (obudze|obudzil*|urodzil*) ~1
    (zebym|zeby|oby) ~1 (umarl|umarla|mnie cos przejechalo|zdechl)
    nie (chce|mam sily|mam ochoty|umiem|potrafie|chce mi sie|mam po co|moge) ~1 (juz|tak|dalej)? ~1 (tak|dalej)? (zyc|istniec|zycia)
    (zmeczon*|dosc|dosyc) (juz)? (zyciem|zycia|tego zycia|istnienia)
    (mysle|mysli|myslenie|mysl) ~2 (o)? ~1 (samobojstwie|samobojcze|smierci|zabiciu|zeby sie zabic|umieraniu|odebraniu sobie zycia)
    (lepiej) ~1 (byloby|by bylo|gdybym) ~2 (nie zyl*|umarl*|mnie nie bylo|sie nie urodzil*)
    (zeby|chce) ~2 (to|bol|wszystko|to wszystko) ~1 (sie)? (skonczylo|przestalo|minelo|ustalo|przestal|skonczyl)
    (po co) ~1 (zyc|zyje|mam zyc|dalej zyc)
    nikt ~2 (by)? ~1 nie (zauwazy|zauwazyl|zatesknil|plakal) ~2
  `,
  'hopelessness.burden': `
    (jestem|czuje sie|bycie) ~1 (tylko)? (ciezarem|obciazeniem|kula u nogi|problemem) ~1 (dla)?
    (beze mnie) ~3 (lepiej|latwiej|szczesliwsi|spokoj)
    (lepiej|latwiej|szczesliwsi) ~2 (beze mnie)
    (jestem) ~1 (nic niewart*|bezwartosciow*|nikim|do niczego|zerem|smieciem)
    (nienawidze|brzydze sie) (siebie|soba)
    nie zasluguje ~1 (na zycie|zeby zyc|by zyc)
  `,
  'hopelessness.no_way_out': `
    nie (ma|widze|mam|znajduje|maja) ~2 (sensu|nadziei|wyjscia|przyszlosci|ratunku|powodu|celu) ~1
    (nic) ~1 nie ~1 (ma sensu|bedzie lepiej|sie nie zmieni|sie zmieni|pomoze)
    (wszystko|zycie) ~1 (bez sensu|bezsensowne|stracone|nie ma sensu|jest bez sensu)
    nie (daje|dam|moge|wytrzymam|wytrzymuje|mam) ~1 (juz)? ~1 (rady|wytrzymac|dluzej|sily|sil) ~1 $
    (juz nie|nie) ~1 (wytrzymam|wytrzymuje|daje rady|dam rady) ~1
    (stracilem|stracilam|brak) ~1 (wszelka)? (nadzieje|nadziei|chec do zycia|chec zycia)
    nie ma dla mnie ratunku
  `,
  'self_harm.urge': `
    (ochote|ochota|chce|musze|potrzebe|impuls|przymus|mysle|pragne) ~2 (sie|sobie)? ~1 (pociac|zranic|skrzywdzic|ciac|krzywde|okaleczyc|poparzyc|samookaleczyc|okaleczac) ~1
    (zyletka|zyletki) ~3 (wola|szuflad*|czeka)
  `,
  'self_harm.act': `
    (sie)? (pocielam|pocialem|okaleczylem|okaleczylam|samookaleczylam|samookaleczylem|poranilam|zranilam|zranilem|poparzylam) (sie)? ~1 (znowu|wczoraj|dzis|celowo|w rece|rece|nogi|uda|znow|specjalnie|w nocy|$)
    (znowu|znow|wczoraj|dzis) ~1 (sie) (cielam|cialem|pocielam|pocialem|okaleczylam|okaleczylem|zranilam)
    (tne sie|okaleczam sie|rani* sie|sie tne|sie okaleczam|sie samookaleczam) ~1
    (wrocilem|wrocilam) do (ciecia|ciecia sie|samookaleczania|okaleczania)
    (ukrywam|chowam|zakrywam) ~2 (blizny|rany|ciecia|rece)
  `,
  'self_harm.attempt': `
    (wczoraj|w zeszlym tygodniu|w tym tygodniu|przedwczoraj|kilka dni temu|(dwa|trzy) dni temu|miesiac temu|w niedziele) ~3 (probowalem|probowalam) ~1 (sie)? ~1 (zabic|powiesic|odebrac|otruc|popelnic|skonczyc)
    (probowalem|probowalam) (sie)? ~1 (zabic|powiesic|odebrac sobie zycie|popelnic samobojstwo|otruc) ~1 (wczoraj|znowu|w zeszlym tygodniu|ale|$|sie)
    (proba|probie|probe) ~1 samobojcz* ~1 (wczoraj|tydzien|w zeszlym|$|mialem|mialam)
  `,
  'self_harm.starving': `
    (wymiotuje|rzygam) ~2 (po jedzeniu|po kazdym|celowo|specjalnie|wszystko)
    nie zasluguje na jedzenie
  `,
  'abuse_suffered.violence': `
    <kin> ~2 (mnie|nas) ~1 (uderzyl|uderzyla|bije|pobil|pobila|kopnal|dusil|dusi|popchnal|spoliczkowal|szarpie|katuje|grozi|zlal|bija|kopie|zbil|zbila|zwyzywal i)
    <kin> ~2 (uderzyl|uderzyla|bije|pobil|pobila|kopnal|dusil|dusi|zbil|katuje|spoliczkowal|leje|tlucze) ~1 (mnie|nas)
    (on|ona)? (mnie|nas) (bije|uderzyl|pobil|kopie|dusi|katuje|leje) ~1
    boje sie ~1 (wracac do domu|wrocic do domu|meza|ojca|ojczyma|isc do domu|chlopaka|partnera|mamy|taty)
    (siniaki|podbite oko|sliwe pod) ~4 (ukry*|makijaz*|chowa*|upad*|zakry*)
    nie (jestem|czuje sie) bezpieczn* ~1 (w domu|we wlasnym domu)
    (jesli|jak) (odejde|powiem) ~2 mnie zabije
  `,
  'abuse_suffered.sexual': `
    (zgwalcil|zgwalcili|zostalam zgwalcona|zostalem zgwalcony|molestuje|molestowal|gwalci) ~2
  `,
  'abuse_suffered.control': `
    nie (pozwala|pozwalaja) mi ~1 (wychodzic|wyjsc|rozmawiac|pracowac|spotykac|miec|dzwonic) ~2
    (kontroluje|sprawdza|przeglada) (moj telefon|moje wiadomosci|moje pieniadze|mi telefon|kazdy moj)
  `,
  'voices.gaining': `
    glosy ~2 (kaza mi|mowia mi zebym|nie milkna|coraz glosniej*|krzycza|nie przestaja)
  `,
  'low_mood.low': `
    (czuje sie|jestem|czuje|jest mi) ~1 (tak|bardzo|strasznie|taka|taki|kompletnie|zupelnie)? ~1 (samotn*|smutn*|wykonczon*|pust*|zagubion*|przytloczon*|zle|zalaman*|w dole|przybit*|zdolowan*|wyczerpan*|bezradn*|smutno|ciezko)
    (meczy|przytlacza|przerasta|dobija) mnie ~1 (to|wszystko|to wszystko|zycie|wszystko to)
    (to)? wszystko mnie (meczy|przytlacza|przerasta|dobija)
    (nic) mi sie nie chce
    nie (moge|spie|mam sily|potrafie|umiem) ~1 (spac|wstac|zasnac|przestac plakac|sie skupic|na nic|wyjsc|z lozka|jesc|wstac z lozka|od|$)
    (znowu|od tygodni|od dni)? nie spie
    (placze|plakalam|plakalem|ryczę|rycze) ~1 (codziennie|bez powodu|caly|calymi|cala|ciagle|w nocy|co noc)
    nikt ~2 nie (pisze|dzwoni|rozumie|slucha|odpisuje|odzywa|pyta)
    (atak paniki|bezsenna noc|atak leku) ~1
    (dol|dola|dolek) ~1 (mam|zlapalem|zlapalam|psychiczny)
    mam dola
  `,
  'relapse.substance': `
    (zapilem|zapilam|zachlalem|nawrot|wrocilem do|wrocilam do|zlamalem abstynencje|zacpalem) ~2 (picia|alkoholu|cpania|brania|hazardu|palenia|po|$|wczoraj)
    (ochote|chce) (sie)? (napic|wodki|zacpac|wziac dzialke)
  `,
};
