import { type PhraseTable } from '../../matching/compile.js';

/** Polish: the quiet signs of a decision made, their innocent reasons, and plain danger in other words. */
export const PL_QUIET: PhraseTable = {
  'cue.idiom': `
    (list|listy|kartki) ~3 (kolonie|kolonii|kolonia*|oboz|obozie|mikolaja|urzedu|sanatorium)
  `,
  'quiet.affairs': `
    (klucze|klucz) ~1 pod wycieraczka
    (hasla|testament) ~1 (spisal*|zostawil*|napisal*)
    (splacil*|uregulowal*|oplacil*|pozamykal*|zamknal*|zamknel*|oddal*) ~3 (dlug*|rachun*|czynsz*|konto|konta|kredyt*|zobowiazan*|wszystko co)
    (rachunki|dlugi|czynsz) ~1 (sa|juz|mam)? ~1 (oplacon*|zaplacon*|splacon*|uregulowan*)
    (skasowal*|usunal*|usunel*|wykasowal*) ~3 (konta|konto|zdjecia|wiadomosci|historie)
    (napisal*|spisal*|zostawil*) ~2 (testament*|hasla|hasel|instrukcj*|ostatnia wole)
    (posprzatal*|wysprzatal*|uporzadkowal*|pozalatwial*) ~2 (mieszkanie|pokoj|dom|wszystko|sprawy|papiery|dokumenty|rzeczy)
    (prezenty|pieniadze|dokumenty|hasla) ~3 (schowal*|zostawil*|w szufladzie|w kopercie|w szafie|na biurku)
    (odwolal*|odmowil*) ~2 (wizyt*|wszystkie|terapi*|spotkani*)
    (lodowka|lodowke|zamrazarka|szafa|szafe|biurko) ~2 (pusta|puste|pusty|umyta|umyte|oproznil*|rozmrozil*|wyczyscil*)
    (wypisal*|wymeldowal*|wyrejestrowal*|zrezygnowal*) ~2 (ze wszystkiego|z wszystkiego|z siebie|zewszad)
  `,
  'quiet.gave_away': `
    (oddal*|rozdal*|porozdawal*|podarowal*|przekazal*) ~3 (gitar*|ksiazki|plyty|rower*|bizuteri*|kolekcj*|ubrania|pamiatki|wszystko|rzeczy|zegarek|pierscion*|laptop*|konsol*)
    (ksiazki|gitare|rower|rzeczy|plyty|bizuterie|kolekcje|wszystko) ~2 (oddal*|rozdal*|porozdawal*)
  `,
  'quiet.letters': `
    (koperty|koperta|listy|list) ~2 (podpisan*|zaadresowan*|czeka*|w szufladzie|na biurku|na stole|dla kazdego|do kazdego|napisan*)
    (napisal*|nagral*) ~2 (listy|list|kartki|filmik|wiadomosc) ~1 (do|dla) (kazdego|wszystkich|dzieci|mamy|rodziny|rodzicow|corki|syna|zony|meza)
    (w szufladzie|na biurku|na stole|w kopercie) ~2 (listy|list|koperta|koperty)
  `,
  'quiet.dependants': `
    (psa|kota|koty|psy|chomika|krolika|zwierzeta|papuge) ~2 (zawiozl*|oddal*|zaprowadzil*|wezmie|zabierze|odwiozl*|przejm*)
    (oddal*|zawiozl*|znalazl*|zaprowadzil*) ~2 (psa|kota|psu|kotu|psy|koty|krolika|papuge|chomika|zwierzeta|dla psa|dla kota)
    (pies|kot|suczka|koty) ~2 (nowy dom|w dobrych rekach|dobry dom|zaopiekowan*)
    (karma|karme|jedzenie|woda) ~3 (miesiac|tydzien|tygodnie|dni)
    (pies|psa|kot|kota) ~2 (u|do) ~1 (sasiadki|sasiada|bylej|bylego|tesciowej|kuzynki|mamy|siostry)
  `,
  'quiet.farewell': `
    (dobrze|milo|fajnie) ~1 (bylo|jest) ~1 (was|cie|wszystkich) ~1 (znac|poznac|spotkac)
    (pozegnal*|zegnam|pozegnani*) ~1 (sie)? ~1 (z|ze|was|wszyscy)
    (kocham was|dbajcie o siebie|trzymajcie sie|badzcie dla siebie dobr*)
    (nie szukajcie|nie placzcie|nie obwiniajcie|nie miejcie) ~1 (mnie|mi|sie|za zle|siebie)
    (trzymajcie|trzymaj) sie ~1 (cieplo)?
    (uwazajcie|uwazaj) na siebie
  `,
  'quiet.calm': `
    (wreszcie|nareszcie) ~1 (cisza|cicho|lekko)
    (dziwn*|dawno|nagle|pierwszy raz|juz|teraz) ~3 (spokojn*|spokoj*|lekko|lzej|ulg*|cicho)
    (spokojn*|lekko|spokoj) ~2 (jak nigdy|od lat|od dawna|pierwszy raz)
    nie ~1 (boje|bojac) sie
    sie (juz)? nie boje
    (niczego|nic) ~1 (juz)? nie ~1 (zaluje|boje|boli)
  `,
  'quiet.decided': `
    decyzj* ~2 (zapadl*|podjet*|podjalem|podjelam|ostateczn*)
    (podjalem|podjelam|mam) ~2 decyzj*
    (juz|wszystko) ~1 (postanowil*|postanowion*|ustalil*|ustalone|zdecydowal*|zdecydowane|przesadzone)
    (nie ma|nie bedzie) ~1 (odwrotu|powrotu)
    (nie zmienie|nie zmieniam) ~1 (zdania|decyzji)
  `,
  'quiet.thanks': `
    (dziekuje|dziekuje wam|dziekuje ci|dzieki) ~2 (byliscie|byles|bylas|wszystko|za kazd*|za te lata)
  `,
  'quiet.absent': `
    mnie ~1 (juz)? nie (znajdziecie|znajdziesz|zobaczycie|zobaczysz|zastaniecie|znajda|zobacza)
    nie (znajdziecie|zobaczycie|zobaczysz|znajdziesz) mnie
    nie ~1 (doczekam|dozyje) ~2
    (swieta|urodziny|wakacje|lato|wiosna|wszystko) ~2 (beze mnie|juz beze)
    (jak|gdy|kiedy) ~1 mnie ~1 (juz)? (nie bedzie|zabraknie)
    nie bede ~1 (juz)? (potrzebowal*|potrzebn*)
    (juz)? nie (przyda|przydadza) mi sie
  `,
  'sign.at_hand': `
    (lina|sznur|pasek|petla|line|petle) ~2 (wisi|przywiazan*|zawiazan*|zawiazal*|przywiazal*|gotow*|w garazu|na strychu|w piwnicy)
    (leki|tabletki|tabletek|lekow|proszki) ~4 (wysypal*|odliczyl*|policzyl*|starczy|wystarczy|uzbieral*|nazbieral*|przed soba)
    (wysypal*|policzyl*|odliczyl*|uzbieral*|nazbieral*|zbieram|odkladam) ~2 (leki|tabletki|lekow|tabletek|proszki|wszystkie leki)
  `,
  'sign.place': `
    (ide|jade|wychodze|spaceruje) ~2 (na|w strone|nad|do|w kierunku) ~1 (most|mostu|tory|torow|torom|urwisko|klif|dach|wiadukt*|rzeki|rzeke)
    (peronie|torach|torow|moscie|dachu|barierce|krawedzi|parapecie|klifie)
  `,
  'sign.act': `
    (zrobie|robie) ~1 (ten|jeden|ostatni) krok
    (zrobie|robie) (ten)? krok $
    (przejedzie|nadjedzie|przyjedzie) ~1 (pociag|pospieszny|nastepny|tir)
    (odkrecil*|odkrecam|wlaczyl*) ~1 gaz
    (wejde|wchodze|poplyne|plyne) ~2 (do wody|w morze|do morza|do rzeki|przed siebie)
  `,
  'sign.no_return': `
    nie (zamierzam|mam zamiaru|bede) ~1 (juz)? (wracac|wrocic|wracal*)
    (juz)? nie wroce
    nigdy ~2 nie wroce
    (odchodze|znikam|zasne|usne|odejde) ~1 (na zawsze|na dobre|raz na zawsze)
    (juz nie wracam|juz nie wroce|nie wracam juz) $
    (bilet w jedna strone|w jedna strone|bez bagazu|bez powrotu)
    (jutro|dzis|w piatek|w sobote|w niedziele|w poniedzialek) ~3 (odpoczne|bedzie po wszystkim|bedzie koniec|sie skonczy|koniec z tym)
  `,
  'sign.resolve': `
    (nic|nikt) ~2 nie (przeszkodzi|zatrzyma|powstrzyma|zmieni)
    (jestem|czuje sie) ~1 (gotow|gotowy|gotowa|zdecydowan*) ~1 $
    niech ~1 (to)? ~1 (sie)? ~2 (skonczy|konczy)
  `,
  'sign.last': `
    (ostatni|ostatnia|ostatnie) ~1 (raz|wieczor|noc|dzien|kolacja|kolacje|spacer|papieros|weekend|post|wiadomosc|list|posilek|zachod|poranek)
  `,
  'sign.alone': `
    (nikogo|nikt) ~2 (nie)? ~1 (w domu|nie ma|nie bedzie|wroci|nie wie|niczego)
    (wraca|wroci|wracaja|wroca) ~1 (dopiero|pozno|za)
    (mama|tata|maz|zona|ona|rodzice|dzieci) ~2 (pojd* spac|zasn*|nic nie wie*|usna|usnie|wyjd*)
    (bez telefonu|wylaczyl* telefon|telefon ~1 (wylaczon*|zostawil*))
  `,
  'sign.soon': `
    (dzis|dzisiaj|jutro|zaraz|wieczorem|w nocy|za godzine|juz niedlugo|w (czwartek|piatek|sobote|niedziele|poniedzialek|wtorek|srode)|na (czwartek|piatek|sobote|niedziele))
  `,
  'sign.exit': `
    (po drugiej stronie|lepszym swiecie|lepszego swiata|spotkamy sie ~1 w niebie|wieczny (sen|spokoj|odpoczynek))
    (dolacze|ide|wracam) ~1 do (mamy|taty|babci|synka|coreczki|niej|niego) ~1 (w niebie|na gorze|na tamt*)
  `,
  'quiet.explained': `
    (wracac|wrocic|wroce|wracam) ~1 do (bylego|bylej|niego|niej|meza|pracy|picia|alkoholu|palenia|tego miasta|firmy|szkoly)
    (przeprowadz*|przeprowadzk*|urlop*|wakacj*|lecimy|wyjezdzamy|jedziemy|walizk*|w gory|nad morze|wycieczk*)
    (now* prac*|now* firm*|ostatni dzien w pracy|zmieniam prace|emerytur*|studia|studiow|kurs|erasmus*|awans*)
    (notariusz*|prawnik*|ostatni* rat*|remont*|porzadki|sprzatani*|wyprzedaz*|zwiazk*|zwiazek|rozwod*|rozwiod*|rozsta*)
    (egzamin*|sesj*|matur*|obron*|konkurs*|zawody|po szkole|koniec roku|polroczu)
    ((koncze|skonczyl*|zaczynam|ukonczyl*|po) ~1 terapi*|odwyk*|mityng*|mitingu|dni trzezwosci|trzezw*|dni bez)
    (na swieta|na weekend|na ferie|alergi*|do szpitala|operacj*)
  `,
  'crisis.intent': `
    (czekam|poczekam) ~1 (az|na) ~3 (pociag|pospieszny|nastepny) ~4 (krok|skocze|rzuce|koniec)
    (jutro|rano|pojutrze|od jutra) ~1 (juz)? mnie ~1 (juz)? nie (znajdziecie|zobaczycie|znajdziesz|zobaczysz)
    (skoncze|koncze|zakoncze) ~1 (ten|to|te|swoj|swoje|swoja) ~1 (koszmar|cierpienie|meke|bol|meczarnie|istnienie)
  `,
  'crisis.plan': `
    (termin|date|dzien) ~1 (mam|wybral*|ustalil*|wyznaczyl*) ~2 (na|i) ~4 (nikogo|nikt|sam|sama|koniec|umre)
    (w|na) (poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele) ~6 nikt ~1 mi nie (przeszkodzi|przerwie)
  `,
  'crisis.means': `
    (siedze|stoje|jestem|stanal*|usiadl*) ~1 (na|za|przy|nad) ~1 (barier*|balustrad*|porecz*|krawedzi|gzymsie|klifie|mostu) ~4 (rzeka|w dole|pode mna|mostu|przepasc|skoczyc)
    (lina|sznur|petla|pasek) ~2 (wisi|zawiazan*|przywiazan*) ~5
    (zawiazal*|przywiazal*|zalozyl*) ~1 (petle|line|sznur|pasek) ~3 (szyi|szyje|belk*|belc*|galez*|sufi*|garazu|strychu|haku|drzew*)
    (wysypal*|odliczyl*|nazbieral*|uzbieral*|policzyl*) ~2 (leki|tabletki|lekow|tabletek|proszki) ~6 (starczy|wystarczy|wystarczajaco)
  `,
  'crisis.act_under_way': `
    (zjadlem|zjadlam|wzialem|wzielam|polknalem|polknelam|lyknalem|lyknelam) ~1 (dwa|trzy|cztery|kilka) (opakowania|blistry|listki|pudelka)
    (polknal*|polknel*|wzialem|wzielam|lyknal*|lyknel*|zazyl*|polykam) ~3 (dwadziescia|trzydziesci|czterdziesci|piecdziesiat|kilkadziesiat|garsc|opakowanie|wszystkie|caly|cale) ~2 (tablet*|lek*|prosz*|nasenn*|pigul*|blister*|listek)
    (odkrecil*|odkrecam) ~1 gaz ~3 (polozyl*|czekam|zamknal*|zamknel*|okna)
    (wypil*|pije) ~2 (trucizn*|plyn do|domestos*|kreta|wybielacz*)
  `,
  'hopelessness.death_wish': `
    (zachorowa*|zachorowal*) ~3 (smierteln*|raka) ~2 (ulg*|zaluj*|spokoj)
    (dostac|dostal*|miec|mial*) ~1 (zawalu|zawal|wylewu|raka|udaru) ~1 (we snie|w nocy|i|$)
    (zeby|niech|oby|gdyby) ~4 (potracil*|przejechal*|rozjechal*|potraci|przejedzie|trafil szlag)
    (zasypiam|modle|prosze|blagam) ~4 nie (obudzil*|obudze)
    (zazdroszcze) ~1 (umarl*|zmarl*|niezyjac*|tym co)
    (wolalbym|wolalabym|chcialbym|chcialabym) ~2 (nie istniec|nigdy sie nie urodzic|nie obudzic)
  `,
  'hopelessness.burden': `
    (traca|traci|wydaja|kosztuje) ~1 (na mnie|przeze mnie|ich) ~2
    (wszystkim|tylko|kazdemu) ~2 (zawadzam|przeszkadzam|ciaze)
    (gdyby|jak|gdy) mnie ~1 (zabraklo|zabraknie|nie bylo) ~3
    bez mojej osoby ~3
    (nikt|nikomu) ~3 nie (zaplakal|tesknil|zatesknil|zateskni|zauwazy|brakowal*) ~2 (mnie|mna|za)
  `,
  'hopelessness.no_way_out': `
    nie widze ~2 (jutra|przyszlosci|dla siebie)
    (wszystko|cos) we mnie (umarlo|zgaslo|wygaslo)
  `,
  'self_harm.urge': `
    (chec|ochote|ochota|potrzebe) ~2 (pokaleczyc|pociac|poranic)
    (swierzb*|korci|kusi|ciagnie|walcz*|powstrzymuj*|opieram|staram) ~7 (pociac|ciac|zyletk*|skrzywdzic|okaleczyc|zranic|ostrz*)
    (pociac|ciac|zyletk*|okaleczyc) ~4 (walcze|powstrzymuje|kostke lodu|opieram)
  `,
};
