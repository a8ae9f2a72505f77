import { type PhraseTable } from '../../matching/compile.js';

/** Polish, worth a look some time: low and stuck, need unmet, quarrel, relapse to drink, drugs, gambling, smoking. */
export const PL_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    # grey, on autopilot, numb
    (wszystko|swiat|zycie|dni|dzien|kolory|codziennosc) ~2 (szare|szary|szara|bezbarwn*|wyblakl*|bez smaku|jak przez (mgle|szybe)|za (szyba|mgla)|zlewaja sie|takie samo|ciagle to samo|bez koloru|zobojetnial*) ~1 (ostatnio|jest|sa|znow|znowu|dla mnie|i|$)
    (wszystko|zycie|dni) ~1 (jakies|jakas|takie|taka)? (szare|szara|nijakie|nijaka|puste|pusta)
    (zyje|chodze|dzialam|funkcjonuje|jade|lece|snuje sie|wstaje|pracuje|robie wszystko|wszystko robie|egzystuje|jestem) ~3 (na autopilocie|automatycznie|jak (robot|zombie|zombi|automat|duch|cien|na autopilocie|we mgle|w letargu|przez mgle|za szyba|w amoku)|na oparach|na rezerwie|ostatkiem sil|resztka sil|resztkami sil|sila rozpedu|z dnia na dzien)
    nic ~3 nie (cieszy|cieszylo|rusza|sprawia|bawi|smakuje|czuje|daje radosci|kreci|motywuje|ma smaku)
    (przestalo|przestaly|przestala) mnie ~1 (cieszyc|bawic|interesowac|obchodzic)
    stracil* ~2 (zainteresowan*|chec*|ochote do|radosc|motywacj*|apetyt|energi*|zapal)
    (brak|brakuje|zero|nie mam|ani grama|kompletny brak) ~2 (motywacji|energii|checi|sil|sily|radosci|apetytu|wiary w siebie|napedu|zapalu)
    (czuje|ogarnia*|taka|taki|tylko|dopada*|sama) ~2 (pustke|pustka|otepienie|odretwienie|niemoc|bezsilnosc|bezradnosc|zobojetnienie|obojetnosc|przygnebienie|apatia|apatie|marazm|osamotnienie|samotnosc|rozpacz|smutek)
    w srodku ~2 (pustka|umieram|krzycze|wyje|martwa|martwy|rozpadam)
    (we mnie|w sercu|wewnatrz) ~2 (pustka|pusto|cisza|mrok|ciemnosc|martwo)
    nie (poznaje|rozpoznaje) ~1 (siebie|samej siebie|samego siebie|sie w lustrze)
    (cien|cieniem|wrak|wrakiem|skorupa) ~1 (samej|samego|dawnej|dawnego)? (siebie|czlowieka|mnie)
    # nights
    (spie|sypiam|przespalam|przespalem|spalam|spalem) ~1 (po|tylko|ledwie|ledwo|moze|z)? ~1 (dwie|trzy|cztery|2|3|4|pare|godzine|godzinke) ~1 (godzin*|h|na dobe|$)
    nie (zmruzyl*|sypiam|spalam|spalem|przespalam|przespalem) ~2 (oka|od|cala noc|calej nocy|nocy|w ogole|trzecia|druga|kolejna|porzadnie|normalnie)
    (budze sie|wybudzam sie|leze|przewracam sie|krece sie|sie budze) ~4 (w srodku nocy|o (2|3|4|trzeciej|czwartej|drugiej)|do rana|do switu|do (3|4|trzeciej|czwartej)|z boku na bok|co godzine)
    (gapie|gapiac|wgapiam|wgapiajac|wpatruje|leze i patrze|siedze i patrze) ~2 w (sufit|sciane|sciany|podloge|okno|pustke|telefon)
    # alone
    (siedze|jestem|zostal*|czuje sie|weekend*|swieta|mieszkam|wieczor*|urodziny) ~3 (sam|sama) (jak palec|w czterech scianach|jak pies|jak kolek)
    nie mam ~1 (do kogo|z kim|nikogo|komu|przyjaciol|znajomych|bliskich|zadnych (przyjaciol|znajomych)) ~1 (geby|otworzyc|porozmawiac|pogadac|zadzwonic|sie odezwac|zwierzyc|sie zwierzyc|sie wygadac|bliskiego|kto|na swiecie|$|i|ani)
    telefon ~1 (milczy|nie dzwoni|gluchy)
    nikt ~4 nie (zaglada|zadzwonil*|odwiedza|odwiedzil|zapytal|zlozyl|zyczyl|zaprosil|zaprasza|przytulil|zyczy|pamietal|przyjdzie|zapyta)
    (znajomi|przyjaciele|kolezanki|koledzy|wszyscy|rodzina|ludzie|kumple) ~2 (odwrocil*|wykruszyl*|poznikal*|odsunel*|mnie unikaja|unikaja mnie|zostawili mnie|maja mnie gdzies|o mnie zapomni*|zapomnieli o mnie)
    # tears, panic
    (placz*|plakal*|poplakal*|rozplakal*|rycze|ryczal*|ryczac|wyje|wylam|wylem|szlocham|lzy|becze|beczal*) ~3 (w poduszke|w (toalecie|lazience|aucie|samochodzie|pracy|robocie|autobusie|tramwaju|kiblu)|pod prysznicem|co wieczor|wieczorami|codziennie|bez powodu|z byle powodu|nie wiem (czemu|dlaczego)|cala noc|caly (dzien|wieczor|weekend)|po nocach|same leca|same plyna|bez przerwy|godzinami|na okraglo|z bezsilnosci|nie moge przestac|do poduszki|po katach|jak glupi*)
    (dostal*|mial*|mam|miewam|zlapal*|dopadl*|wrocil*|znowu|znow|kolejny|czeste|przez) ~2 (atak|ataku|ataki|atakow|napad|napadu|napady) (paniki|leku|lekow|lekowe|placzu|lekowy)
    (serce|klatka|klatke|gardlo) ~2 (wali|walilo|sciska|kolacze|lomocze) ~4 (leku|strachu|paniki|bez powodu|w nocy|oddech*|oddychac|nie moge)
    (ciagle|wciaz|caly czas|bez przerwy|codziennie|panicznie) ~1 (sie)? (boje|martwie|zamartwiam|lekam|stresuje)
    (depresja|depresje|depresji|lek|nerwica|dol|dolek|chandra|deprecha|niepokoj) ~1 (znowu|znow|wraca|wrocila|wrocil|mnie (zjada|dobija|zlapal*|dopadl*|trzyma|wykancza|paralizuje|dusi)|nie odpuszcza|nie puszcza|zzera|paralizuje)
    # mornings, body
    (zwlec|zwlekam|zwleklam|zwleklem|wygrzebac|wygramolic|podniesc|ruszyc) ~1 (sie)? ~1 z (lozka|kanapy|podlogi|wyra|domu)
    (prysznic|kapiel|umycie|mycie|gotowanie|wyjscie|zakupy|wstanie|ubranie) ~2 (to|jest|sa) ~1 (wyprawa|wyczyn|ponad sily|ponad moje sily|nie do przejscia|walka|meka|mordega)
    nie (myje|mylam|mylem|kapalam|kapalem|wychodze|wychodzilam|wychodzilem|wychodze z domu|jadlam|jadlem) ~1 (sie)? ~2 (od|ktorys|kolejny|trzeci|czwarty|drugi|piaty) ~2 (dni|dzien|tygodni*|tydzien|miesi*)
    (nie jem|nic nie jem) ~1 (drugi|trzeci|czwarty|piaty|od (dwoch|trzech|czterech|kilku|paru)) (dzien|dni)
    # pretending
    (udaje|udawac|mowie|usmiecham sie|gram|udawalam|udawalem) ~3 ze ~1 (jest|wszystko|u mnie) ~1 (jest|gra)? (ok|okej|dobrze|spoko|super|w porzadku|gra|git) ~4 (srodku|naprawde|potem|a tak|placze|pust*|nie mam|wcale|nikt|$)
    robie dobra mine
    # grief, break-up
    (mama|tata|ojciec|matka|babcia|dziadek|brat|siostra|maz|zona|corka|syn|synek|przyjaciel*|pies|kot|ukochan*|tesc*) ~2 (odszedl|odeszla|zmarl|zmarla|umarl|umarla|zginal|zginela|nie zyje) ~7 (wciaz|nadal|ciagle|pust*|nie umiem|nie potrafie|nie moge|tesknie|boli|placz*|brakuje|pierwsze|odruchowo|nie wierze|nie dociera|cicho|wyje)
    (od|po) ~1 (smierci|pogrzebie|pogrzebu|odejsciu|stracie|poronieniu|rozstaniu|rozwodzie|jego odejsciu|jej odejsciu) ~6 (nie umiem|nie potrafie|nie moge|pust*|sama|sam|placz*|nie daje|nie spie|cicho|wyje|rozsyp*|sie pozbierac)
    (poronilam|stracilam ciaze|stracilismy dziecko|stracilismy ciaze)
    (tesknie|teskno) ~2 za (dawna soba|dawnym soba|soba sprzed|dawnym zyciem|zyciem sprzed)
    (rozstal*|zostawil* mnie|rzucil* mnie|odszedl ode mnie|odeszla ode mnie|zdradzil* mnie|porzucil*|mnie (zostawil*|rzucil*|zdradzil*)) ~6 (od tamtej|od tej pory|od wtedy|nie umiem|nie moge|placz*|wyje|pust*|boli|nie daje|nie spie|swiat|zawalil*|rozsyp*|nie jem|dla innej|dla innego|po latach)
    # exhaustion of carers, parents, workers
    na (skraju|granicy) ~1 (wyczerpania|sil|zalamania|wytrzymalosci|wytrzymania)
    (u kresu sil|u kresu wytrzymalosci|ledwo (ciagne|zipie|wyrabiam|sie trzymam|funkcjonuje)|juz nie wyrabiam|nie wyrabiam juz|nie wyrabiam psychicznie|rozpadam sie|rozsypuje sie|sie rozpadam|sie rozsypuje|rozsypalam sie|rozsypalem sie|sie sypie psychicznie)
    (opiekuje sie|zajmuje sie|opieka nad|opiekunk*|opiekunem|dzieci|dziecko|dzieciaki|niemowl*|corka|synek|trojka|dwojka) ~7 (nie mam sil*|wyczerp*|na oparach|sama ze wszystkim|sam ze wszystkim|zero pomocy|dzien i noc|na skraju|bez chwili|odpoczynku|juz nie daje)
    wszystko ~2 na (mojej glowie|moich barkach)
    (robocie|robota|pracy|praca|szef|szefowa|kierownik*|korpo|zmianie|dyzur*) ~3 (mnie)? ~1 (zajezdza*|wykancza*|gnoi*|ponizaj*|poniza|wysysa*|dobija*|mobbing*|mobbuj*|zarzyna*)
    (jestem|czuje sie|czulam sie|czulem sie) ~2 (wypalon*|przemeczon*|zajechan*|wypompowan*|niewidzialn*|niepotrzebn*|niechcian*|odrzucon*|zapomnian*|porzucon*|niezrozumian*|zbedn*|wyobcowan*|rozbit*|nieszczesliw*|zrezygnowan*|roztrzesion*|w rozsypce|fatalnie|okropnie|podle|zdruzgotan*|beznadziejnie)
    (mam|mialam|mialem|znowu|znow|kolejny|kolejna|dzis|za mna|taki) ~2 (ciezki|zly|fatalny|okropny|koszmarny|najgorszy|paskudny|ciezka|fatalna|koszmarna|okropna) (dzien|tydzien|miesiac|czas|okres|wieczor|rok|poranek|weekend|noc)
  `,
  'low_mood.need': `
    (terapeut*|psycholog*|psychiatr*|pani doktor|kurator*|asystentk*|terapia|poradnia) ~3 (odeszl*|odszedl|zrezygnowal*|zwolnil*|na macierzynski*|odwolal*|nie odbiera|nie odpisuje|wyjechal*|zniknal|zniknela|przestal* przyjmowac|zbagatelizowal*|wysmial*|zlekcewazyl*|zamknel*|zamknieta|zakonczyl*)
    (termin*|wizyt*|kolejk*|zapisy|nfz) ~6 (dopiero|za rok|za pol roku|na przyszly rok|w przyszlym roku|na wiosne|na jesien|za (dwa|trzy|cztery|piec|szesc|osiem|2|3|4|5|6|8|kilka|pare) (miesi*|lat*)|miesiacami|nie ma miejsc|brak miejsc)
    nie (stac|starcza|starczy|wystarcza|starczylo) ~1 (mnie|mi|nas|nam|juz)? ~2 (na (jedzenie|czynsz|rachunki|leki|terapi*|prywatn*|lekarza|psycholog*|psychiatr*|zycie|chleb|oplaty|opal|prad|gaz|wizyt*|obiad*|buty dla)|do (pierwszego|konca miesiaca|wyplaty))
    prywatnie ~2 nie stac
    nie mam ~1 (za co (zyc|kupic|zaplacic|wyzywic)|na (jedzenie|czynsz|rachunki|leki|chleb|oplaty)|pieniedzy na (jedzenie|czynsz|rachunki|leki|terapie|zycie)|kasy na (jedzenie|czynsz|rachunki|leki|terapie|zycie)|z czego zyc|co do garnka|co jesc|czym nakarmic)
    (zostalo|zostaje|mam|zyje za) ~2 _ (zl|zlotych|zlote|zeta) ~3 (do (pierwszego|wyplaty|konca)|na (tydzien|caly|jedzenie|zycie))
    (lodowka|lodowce|portfel|konto|koncie) ~2 (pusta|pusto|pusty|puste|pustki|zero|swiatlo|debet) ~6 (dzieci*|nie mam|do pierwszego|jesc|glod*|z niczego|z niczym|chleb|do wyplaty|komornik)
    (chodz*|kladziemy|klade|ide|idziemy|poszl*) ~2 (spac)? ~1 (glodn*|glodni) ~1 (spac|do szkoly|$)
    (wlasciciel*|gospodarz|wynajmujac*|spoldzielnia|gmina|rodzice|ojciec|matka|maz|partner) ~2 (wypowiedzial*|eksmi*|wyrzucil*|wyrzuca|wyrzucaja|kaze sie wyprowadz*|wymowil*) ~4 (najmu|umow*|mieszkan*|z domu|na ulice|na bruk|za drzwi|mnie|nas|$)
    (grozi|dostal*|mam) ~3 eksmisj*
    nie (mamy|mam) ~1 (gdzie|dokad) ~1 (isc|mieszkac|spac|pojsc|podziac|wyprowadzic|wrocic)
    (spie|spimy|nocuje|mieszkam|koczuje) ~1 (w aucie|w samochodzie|na klatce|na dworcu|pod mostem|u znajomych na|na lawce|na ulicy)
    (zostal*|zostawili|zostawiono) ~2 (na lodzie|samej sobie|samemu sobie|bez (pomocy|wsparcia|lekow|terapii|dachu|pracy|srodkow|pradu|ogrzewania))
    (wypisal*|wypisano|odeslal*|odeslali|zbyl*|odprawil*|splawil*) ~2 (mnie|nas|do domu|z kwitkiem) ~7 (bez|zero|z kwitkiem|recept*|samej sobie|i tyle|i koniec|radz)
    (stracilam|stracilem|maz stracil|zwolnili mnie z|wywalili mnie z|wylali mnie z|wyrzucili mnie z) ~1 (prace|pracy|roboty|robote|mieszkanie)
    (dlugi|dlugow|komornik|chwilowk*|kredyt*|raty|zadluzen*) ~4 (nie daje rady|nie wyrabiam|tone|toniemy|zjada*|przerasta*|nie mam z czego|po uszy|dusza|dusi|na karku|zajal|zabral)
    (nikt|mops|opieka spoleczna|urzad|szpital|poradnia|szkola) ~3 (nie pomaga|nie chce pomoc|nie pomogl*|odmowil*|odrzucil*|odsyla*|zbywa*)
  `,
  'low_mood.worried_about_other': `
    (martwie|boje|niepokoje) ~1 sie ~1 o ~1 (syna|corke|brata|siostre|mame|tate|przyjaci*|meza|zone|chlopaka|dziewczyne|kolege|kolezanke|niego|nia)
    (syn|corka|brat|siostra|mama|przyjaci*|kolezanka|kolega|maz|chlopak|dziewczyna) ~4 (nie chce zyc|chce umrzec|tnie sie|sie tnie|mysli samobojcz*|zamknal sie w sobie|zamknela sie w sobie)
  `,
  'conflict.civil': `
    (poklocil*|klocimy|kloce|klotni*|sprzeczk*|awantur*) ~6 (nie odzywa*|nie rozmawia*|nie gada*|od (tygodnia|miesiaca|roku|dni)|cisza|trzasn*|wyszl* z domu|znowu|ciagle|przykro|placz*|boli|ciche dni)
    (znowu|znow|ciagle|codziennie|wiecznie) ~2 (sie)? ~1 (poklocil*|klocimy|kloce|klotni*|klotnia)
    nie (odzywamy|odzywa|rozmawiamy|gadamy|odzywaja) ~1 (sie)? ~2 (do siebie|do mnie|ze soba|ze mna|od ~1 (tygodni*|miesi*|roku|lat|dni))
    (zabolalo|zranilo|dotknelo|urazilo|zasmucilo|ubodlo|przykro|zranilas|zraniles|wkurzylo|zloszcz*|zirytowalo) ~1 (mnie|mi|bylo|sie)? ~3 (co|ze|twoj*|jak|kiedy|gdy|wasz*) ~2 (napisal*|powiedzial*|odpowied*|komentarz*|odpisal*|zareagowal*|slowa|ton|post|wpis|nikt|zignor*|ocen*|mnie potraktowal*)
    (poczulam|poczulem|czuje|czulam|czulem) sie ~2 (zlekcewazon*|zignorowan*|pominiet*|ocenian*|ocenion*|zbyt* przez|zbywan*|wysmian*|niesprawiedliwie|potraktowan*|zaatakowan*|urazon*|osadzon*|osadzan*|upokorzon*|skrzywdzon*)
    nie (podoba mi sie|zgadzam sie|odpowiada mi) ~2 (ton*|sposob*|jak) ~2 (mnie|do mnie|piszesz|traktuj*|odpowiad*|moderator*|wypowied*)
    (niesprawiedliwe|krzywdzace|nie fair|nie w porzadku) ~1 (ze|wobec|z twojej|z waszej)
    (rodzice|matka|mama|ojciec|tesciowa|maz|zona|chlopak|dziewczyna|corka|siostra|brat|rodzina) ~2 (mnie nie (rozumie*|slucha*|szanuje*)|nie rozumie* mnie|ma mnie gdzies|ciagle mnie krytyk*|wiecznie mnie krytyk*|wszystko mi wypomina)
  `,
  'relapse.substance': `
    (pekl*|polegl*|nie wytrzymal*|uleg*|poplyn*|zlamal* sie|dalam ciala|dalem ciala|skusil*) ~5 (wypil*|napil*|piwo|piwa|wodk*|cwiart*|flaszk*|wino|zapalil*|zajaral*|wciagn*|zacpal*|kreske|joint*|kasyn*|automat*|zagral*|obstawi*|setk*|polowk*|butelk*)
    po ~2 (roku|dniach|miesiacach|tygodniach|latach|pol roku) ~2 (trzezwosci|abstynencji|czystosci|niepicia|niepalenia|bez picia|bez papierosa) ~5 (wypil*|napil*|zapil*|pekl*|siegn*|poleg*|zapalil*|wzial*|wziel*|poplyn*)
    (siegn*|wrocilam|wrocilem|wracam|wrocil|wrocila) ~1 (znowu|znow)? (po|do) ~1 (butelke|kieliszek|flaszke|papieros*|fajki|fajek|szlugow|szlugi|palenia|picia|cpania|wciagania|trawki|dopalaczy|dopalacze|prochow|alkoholu|alkohol|wodki|wodke|hazardu|kasyna|obstawiania|automatow|koki|fety|bukmacher*|nalogu)
    (przegralem|przegralam|przegral|przepuscil*|przewalil*|wtopil*|przepil*) ~3 (wyplat*|pensj*|oszczednosci|kase|pieniadze|na automatach|w kasynie|u buka|na zakladach|u bukmachera|kredyt*|zasilek|rente|w zdrapki)
    (chleje|cpam|jaram|zapijam|pije|pijam) ~2 (do lustra|na umor|zeby (zasnac|nie czuc|zapomniec|nie myslec)|do odcinki|ciagiem|smutki)
    (chleje|cpam|zapijam|upijam sie) ~2 (codziennie|co wieczor|od rana|znowu|znow|samotnie)
    (wpadl*|jestem|znowu|znow|trwa) ~2 (w ciag|w ciagu alkoholowym|ciag alkoholowy)
    (ciagnie|kusi|korci|nosi) mnie ~2 (do)? (napic|picia|alkoholu|kieliszk*|kasyna|hazardu|dragow|wodki|papierosa|kreski|cpania|zeby sie napic)
    (znowu|znow|wczoraj) ~1 (zapalilam|zapalilem|zajaralam|zajaralem|sie nacpal*|przypilam|zachlal*|sie schlal*)
  `,
};
