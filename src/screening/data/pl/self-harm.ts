import { type PhraseTable } from '../../matching/compile.js';

/** Polish: harm to oneself, harm suffered, and despair in everyday words. Rows name the first person where the third is innocent (cats scratch, computers hang). */
export const PL_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (oddal*|wyrzucil*|schowal*|pozbyl*) ~2 (sie)? ~1 (zyletk*|ostrz*|noz|noze|nozyk*|skalpel*|brzytw*) ~6 (z powrotem|chce je|brakuje|zaluj*|nowe|szukam|szukal*|odzyska*|tesknie|mysle|wygrzeb*|kusi|ciagnie)
    (reka|rece|dlon|dlonie|palce) ~3 (siega*|ciagn*|swierzbi*|rwa) ~3 (noz|noza|nozyk*|zyletk*|ostrz*|zapalniczk*|nozyczk*|skalpel*|brzytw*|szkla)
    (mysle|marze|tesknie|brakuje|chce|musze|mam ochote|ochota|kusi|korci|nosi|ciagnie|potrzebuje|potrzeba) ~3 (cieciu sie|cieciem sie|cieciem|samookalecz*|okalecz*|sie ciac|sie pociac|sie przypalic|przypalic sie|uderzyc sie|rozdrapac|zrobic sobie (krzywde|cos zlego)|zadac sobie bol|ukarac sie|sie ukarac|poczuc bol|krzywdzic sie|sie krzywdzic|sie zranic)
    (mysle|marze|tesknie|kusi|korci|ciagnie|nosi) ~3 (zyletk*|ostrz*|brzytw*)
    (bol|krew|ciecie|okaleczanie|zyletka) ~2 (przynosi|daje|jedyn*|pomaga|uspokaja|koi) ~2 (ulge|ulga|pomaga|uspokaja|mnie|mi) ~1 (czuc|spokoj|na chwile|wtedy|tylko|$)
  `,
  'self_harm.act': `
    (przypalam|przypalil*|przypalal*|poparzyl*|oparzyl*|parze|podpalam) ~2 (sie|sobie|skore|reke|rece|udo|noge|przedramie|dlon) ~4 (zapalniczk*|papieros*|petem|zapalk*|celowo|specjalnie|zeby (cos )?(poczuc|nie czuc)|zeby cos poczuc)
    (wale|walilam|walilem|uderzam|tluke|uderzalam|uderzalem|walnelam|walnalem|bije|bilam|bilem) ~2 (glowa|piescia|piesciami|lbem|sie po) ~2 (w|o|po)? (sciane|sciany|kafelki|mur|drzwi|podloge|beton|glowie|twarzy|udach|nogach)
    (wyrywam|wyrywalam|wyrywalem|wyrwalam|wyrwalem|wyrywac) ~1 (sobie)? ~1 (wlosy|rzesy|brwi|kepki)
    (drapie|drapalam|drapalem|rozdrapuje|rozdrapalam|rozdrapalem|podrapalam|podrapalem|skubie|gryze|pogryzlam|pogryzlem) ~1 (sobie|sie)? ~1 (rece|ramiona|przedramiona|uda|skore|twarz|nogi|dlonie|palce|nadgarstki|usta|sie|rany) ~1 (do krwi|az krew|do zywego|az leci|do miesa)
    (swieze|nowe|kolejne|swieza|nowa) (kreski|ciecia|rany|slady|szramy|blizny|rana|naciecia|sznyty) ~2 (na|pod) ~1 (rek*|przedrami*|ud*|nadgarst*|nog*|brzuch*|biodr*|ramieni*|ramion*|skor*|rekaw*)
    (rekaw*|bluz*) ~3 (zeby (nikt|ukryc|zakryc|zaslonic|nie bylo widac)) ~3 (rece|rak|blizn*|slad*|ran|rany|kres*|ciec*|widzial|zobaczyl)
    (pocielam|pocialem|cielam|cialem|nacielam|nacialem|chlasnelam|chlasnalem|pochlastal*|chlastam|skaleczylam|skaleczylem) ~1 (sie|sobie) ~4 (zyletk*|nozyczk*|szklem|ostrz*|temperowk*|cyrkl*|celowo|zeby (poczuc|nie czuc|ukarac))
    (po|bez) ~3 (dniach|miesiacach|tygodniach|latach|roku) ~2 (bez (ciecia|samookaleczania|zyletki)|czystosci) ~4 (pocielam|pocialem|znowu|peklam|peklem)
    (pocielam|pocialem|pocielem|pociac|pociachalam|pociachalem|pocielas) ~1 (sie)? ~2
  `,
  'self_harm.attempt': `
    (dni|tydzien|noc|nocy|wczoraj|weekend|niedziele|poniedzialek|wtorek|srode|czwartek|piatek|sobote|ostatnio|przedwczoraj|tygodniu) ~4 (nalykalam|nalykalem|przedawkowalam|przedawkowalem|podcielam|podcialem|targnelam sie|targnalem sie|otrulam sie|otrulem sie|(sie)? (wieszalam|wieszalem|powiesilam|powiesilem) (sie)? ~3 (galaz|lina|sznur|pasek|hak|ale|odciel*|znalazl*|znalezli)|chcialam sie zabic|chcialem sie zabic)
    (nalykalam|nalykalem|przedawkowalam|przedawkowalem) ~1 (sie)? ~1 (prochow|tabletek|lekow|tabletki|leki)? ~6 (odratowal*|plukanie|szpital*|karetk*|obudzil*|przezyl*|sor|znalazl*|znalezli|wczoraj|dni temu)
    (wieszal*|powies*) ~6 (galaz|lina|sznur|pasek|petla|hak) ~2 (pekl*|zerwal*|puscil*|nie wytrzymal*|urwal*)
    (odratowali|odratowal|odcieli|odcial|wylowili) mnie
    (szpital*|oddzial*|psychiatryk*|wypis*) ~2 po ~1 (probie|targnieciu|przedawkowaniu)
    (zaluje|szkoda|wsciekla|wsciekly|zla|zly) ~2 ze ~2 (przezylam|przezylem|mnie odratowal*|nie wyszlo|sie nie udalo)
  `,
  'self_harm.starving': `
    (palce|palec|szczoteczk*) ~2 (do|w) (gardla|gardlo|gardle) ~4 (po|zeby|znowu|znow|obiad*|jedzeni*|kolacj*|$|codziennie)
    (po|obiedzie|kolacji|posilku|jedzeniu) ~4 (palce|palec) ~2 (do|w) (gardla|gardlo)
    (nie jem|nic nie jem|nie jadlam|nie jadlem) ~2 (drugi|trzeci|czwarty|piaty|od|dni|dzien) ~10 (lepiej mi|tym lepiej|silna|silny|dumna|dumny|kontrol*|lekk*|schud*|czysta|gruba|gruby|zasluz*|kara*|kare|cyfr*)
    (glodze sie|sie glodze|glodowalam|gloduje) ~3 (zeby|znowu|znow|od|bo|dni|dzien|$)
    (wymiotuje|rzygam|zwracam|wyrzygalam|zwymiotowalam|wymiotowalam) ~3 (po kazdym|po (obiedzie|kolacji|posilku|jedzeniu|sniadaniu)|celowo|specjalnie|zeby (schudnac|nie przytyc))
    prowok* ~1 wymioty
    (przeczyszczajace|przeczyszczaczy|laksatyw*) ~4 (zeby schudnac|garsc*|codziennie|po kazdym|znowu)
  `,
  'abuse_suffered.violence': `
    (<kin>|stary|konkubent|eks|macocha|tesc|on|ona) ~2 (mnie|mi|nas) ~1 (znowu|wczoraj|dzis)? (przydusil*|szarpal*|popchnela|zrzucil*|tlucze|lal|okladal*|oklada|wykrecil*|ciagnal|ciagnela|zamknal|zamknela|zamyka|opluwa|oplul|zastrasza|poniza|lal|zbija|gryzie|kopal)
    (przydusil|przydusila|poddusil|dusil|skopal|pobil|spoliczkowal|opluł|oplul|zastrasza|katuje|szarpie) mnie ~5
    (leje|bije|tlucze|lal|zlal|zbil|okłada) (mnie|nas) ~1 (pasem|kablem|kijem|smycza|po (twarzy|glowie)|za|jak|kiedy|gdy|az)
    (dostal*|dostaje) ~1 (lanie|w twarz|po twarzy|pasem|wpierdol|kablem|po glowie) ~1 od (ojca|taty|meza|chlopaka|mamy|matki|starego|ojczyma|partnera|brata)
  `,
  'abuse_suffered.sexual': `
    (zmusil|zmusila|zmusza|zmuszal|wymusil|wymusza) ~2 (do|na)? ~1 (seksu|stosunku|seks|wspolzycia|zblizenia|zblizenie)
    (mowilam|mowilem|powiedzialam|powiedzialem) ~1 nie ~3 (nie przestal|nie sluchal|zmusil|wszedl we mnie|i tak (wszedl|to zrobil|zrobil swoje|mnie))
    (szef|kierownik|wujek|wuj|ojczym|ojciec|dziadek|kuzyn|brat|trener|ksiadz|nauczyciel|kolega|sasiad|on|ktos|maz|chlopak|facet) ~2 (mnie|do mnie) ~1 (obmac*|maca|macal|dobiera*|molest*|wykorzystuje|wykorzystal)
    (obmacuje|obmacywal|obmacal|macal|dobieral sie|dobiera sie) ~1 (mnie|do mnie)
  `,
  'abuse_suffered.control': `
    (maz|zona|partner|partnerka|chlopak|dziewczyna|narzeczony|on|ona|tesciowa|konkubent) ~2 (zabiera|zabral|zabrala|wydziela|odbiera|odebral|sprawdza|blokuje|chowa|wylicza|rekwiruje) ~1 (mi|moja|moje|moj) ~1 (cala|cale|wszystkie|dowod|moj|moja)? ~1 (pensj*|wyplat*|pieniadze|kase|karte|telefon|dokumenty|dowod|paszport|klucze|konto|wiadomosci|laptop*)
    (wydziela|wylicza) ~4 co do (grosza|zlotowki)
    (sledzi|namierza|pilnuje|szpieguje|kontroluje) mnie ~3 (gps*|lokalizac*|telefon*|wszedzie|na kazdym kroku|pod praca|kamer*|aplikacj*)
    (robi|urzadza) ~1 (mi)? (awantur*|pieklo|sceny|jazdy) ~2 (jak|kiedy|gdy|za|jesli) ~2 (wroce|spozni*|wyjde|zadzwoni*|rozmawiam|sie spotkam)
    (zakazal|zakazuje|zabrania|zabronil) mi ~2 (wychodzic|spotykac|pracowac|dzwonic|kontakt*|rozmawiac|widywac|malowac)
  `,
  'voices.gaining': `
    glosy ~4 (kaz*|rozkaz*|namawia*|nakazuj*|nie daja|nie milkn*|wysmiewaj*|szepcz*|nie cichn*|glosniejsz*|groza)
    (slysze|slyszalem|slyszalam) ~1 glosy ~2 (w glowie|ktore|jak nikogo|choc nikogo|mimo ze)
    (sledza|podsluchuja|truja) mnie ~3 (sasiedzi|wszedzie|kamer*|sluzby|przez telefon|nikt mi nie wierzy)
    (glosy|glos) ~2 (mowia|mowi|kaza|kaze|krzycza|szepcza|powtarzaja)
    (truja|podsluchuja|sledza|obserwuja) (mi|mnie) ~2
  `,
  'hopelessness.burden': `
    (ubezpieczen*|polis*|odszkodowan*) ~6 (po mojej smierci|gdyby mnie|beze mnie|zawadzam|jak umre|gdybym|niz zyw*|wiecej wart*)
    wiecej wart* ~2 (martw*|po smierci|trup*)
    (tylko|wszystkim|ciagle|zawsze|jedynie|tu) ~1 (zawadzam|marnuje (powietrze|miejsce))
    marnuje ~1 (powietrze|tlen)
    (psuje|niszcze|zatruwam|rujnuje) ~2 (zycie|zycia) ~1 (wszystkim|im|rodzinie|dzieciom|mezowi|zonie|bliskim|mamie)
    (odetchn*|odzyl*|ulzyl*|lzej|latwiej|lepiej) ~2 (gdyby|jakby|jak|kiedy) ~1 (mnie (zabraklo|nie bylo|nie bedzie|zabraknie)|znikne|zniknelabym|zniknalbym|umre)
    (gdybym|jakbym|jak) ~1 (znikne*|zniknal*|zniknela*|umarl*|zdechl*) ~3 (nikt|odetchn*|lepiej|lzej|latwiej|ulzyl*)
  `,
  'hopelessness.death_wish': `
    zazdroszcze ~3 (umarl*|zmarl*|niezyjac*|cmentarz*|grobie|nieboszcz*|odeszli|juz nie zyj*)
    (modle|prosze boga|blagam|licze|marze) ~6 (nie zbudzi*|nie obudzi*|zabral* mnie|mnie zabral*|nie wstac|sie nie budzic)
    nie chce ~1 mi ~1 sie ~1 (juz)? (zyc|istniec|budzic)
    (odechcialo|odechciewa) ~2 sie ~1 zyc
    (nienawidze|przeklinam|zaluje) ~1 (kazdego|kazdy|dnia|dzien|tego) ~3 (sie budze|sie obudzil*|w ktorym|ze zyje|ze sie)
    (zaluje|szkoda) ze ~1 (zyje|sie obudzil*|sie urodzil*|w ogole zyje|przezyl*)
  `,
  'hopelessness.no_way_out': `
    nie ma ~2 dla mnie ~2 (miejsca|przyszlosci|szans|ratunku|nadziei)
    nie widze ~2 (swiatelka|swiatla|nadziei)
    (dalej|potem|u mnie|ze mna|zycie) ~2 (bedzie)? ~1 tylko gorzej
    (nigdy|nic) ~2 (sie)? nie ~2 (ulozy|wyjde z tego|wygrzebie)
    (przegralam|przegralem|zmarnowalam|zmarnowalem) ~1 (cale|swoje)? ~1 zycie
  `,
};
