import { type PhraseTable } from '../../matching/compile.js';

/** Polish: more of danger now, the writer's own and somebody else's, and of the quiet decision. */
export const PL_DANGER: PhraseTable = {
  'cue.idiom': `
    (wale|walic|walilam|walilem|tluke) ~1 glowa ~1 (w|o) (sciane|mur) ~2 (z|przez|przy|nad) (tym|ta|tego|ten|te|kodem|zadaniem|excelem)
    (zniknac|znikne|zniknelabym|zniknalbym|uciec) ~1 (na|gdzies) ~1 (tydzien|weekend|pare dni|kilka dni|miesiac|dzien|urlop|bieszczad*|mazur*|wies)
    (skacze|skocze) ~1 (pod prysznic|do wanny|do sklepu|po|na (rower|kawe|zakupy|basen)|do (jeziora|basenu|morza)|z radosci|ze spadochronem)
    (to zrobie|zrobie to) ~6 (raport|zadanie|ciasto|pranie|zakupy|projekt|sprawozdanie|prezentacj*)
    gwozdz do trumny
  `,
  'cue.general': `
    (ksiazce|ksiazki|filmu|serialu|serialem|powiesci|piosence|piosenki|podcascie|odcinku|rozdziale|wierszu|artykule|artykulu)
  `,
  'crisis.intent': `
    (postanowione|postanowilam|postanowilem|zdecydowane|zdecydowalam|zdecydowalem) ~8 (koncze z (soba|tym|zyciem)|skoncze z (soba|zyciem)|zabije|umre|odejde|znikam|znikne na zawsze)
    (jak|gdy|kiedy) ~1 wszyscy ~5 (koncze|skoncze|zrobie to|to zrobie)
    (koncze|skoncze) (z soba|ze soba|z zyciem|swoje zycie|ze swoim zyciem)
    nie (dozyje|doczekam) ~1 (swiat|rana|jutra|wiosny|urodzin|weekendu|nowego roku|poniedzialku|konca) ~6 (zdecydowal*|postanowi*|tak|nie probuj*|i dobrze|nie namawi*)
    (zaraz|teraz|za chwile|za minute|juz) ~2 (skacze|sie wieszam|wieszam sie|to robie|robie to) ~1 (powiedz*|przepraszam|wybacz*|zegnaj*|kocham|koniec|$)
    (nie probujcie|nie probuj|prosze nie) ~2 (namawiac|powstrzymywac|odwodzic|ratowac|szukac) ~1 (mnie)?
  `,
  'crisis.plan': `
    (napisal*|zostawil*|skonczylam|skonczylem) ~1 (pozegnanie|pozegnania|list pozegnalny|listy pozegnalne) ~1 (dla|do) (corki|syna|mamy|taty|dzieci|meza|zony|rodzicow|rodziny|brata|siostry|niej|niego|wszystkich)
    bilet* ~2 w jedna strone ~6 (psa|kota|psy|koty|chomika) ~2 (oddal*|zawiozl*|zostawil*) ~6 (spokoj*|lekko|ulg*|lzej)
    (psa|kota|psy|koty) ~1 (oddal*|zawiozl*|zostawil*) ~8 bilet* ~2 w jedna strone
    (wiem|mam) ~2 (jak i kiedy|gdzie i kiedy|kiedy i jak|kiedy i gdzie) ~6
    zostalo ~2 (par* godzin|kilka godzin|kilka dni|par* dni|godzina) ~4 (mnie|zegnaj*|koniec|zycia)
    (testament|hasla|polisa) ~8 (teraz|zostal*|juz) ~1 (tylko|juz tylko) ~1 (spokoj|cisza|odejsc|czekac)
  `,
  'crisis.means': `
    (mam|kupilam|kupilem|wzielam|wzialem) ~1 (sznur|line|linke|petle|bron|pistolet|strzelbe) ~4 (jade|ide|wiem|czekam|wystarczy|las|lasu|strych*|drzew*)
    (sznur|line|linke|bron|pistolet) ~5 (jade|ide) ~1 do (lasu|garazu|piwnicy|niego)
    (stoje|siedze|jestem|wyszlam|wyszedlem|weszlam|wszedlem) ~1 (na|za) ~1 (parapecie|parapet|gzymsie|dachu|dach|barierce|barierke|torach|tory|krawedzi|krawedz|wiadukcie|moscie) ~5 (pietr*|w dol|skoczy*|pociag|koniec|czekam|zaraz|boje sie|nogi)
    (siedze|stoje|leze|ide) ~1 na torach
    (bron|pistolet|strzelba|rewolwer) ~4 (szafie|szufladzie|sejfie|reku|rece|pod reka|kolanach) ~4 (klucz*|naladowan*|skoncze|dzis|mam|koncze)
    (skoncz*|koncze) ~4 (bron|pistolet|strzelba|sznur|tabletki|leki)
    (sznur|lina|linka|petla|pasek) ~3 (strychu|strych|piwnicy|garazu|haku|belce|galezi|drzewie|klamce) ~4
  `,
  'crisis.act_under_way': `
    (lykam|polykam|biore|jem|wciskam) ~3 (po kolei|wszystko|wszystkie|jedna za druga|garsc*|opakowani*) ~4 (apteczk*|tablet*|lek*|prosz*|proch*|pigul*|blister*)
    (wzielam|wzialem|lyknelam|lyknalem|polknelam|polknalem|zjadlam|zjadlem|nalykalam sie|nalykalem sie) ~2 (10|15|20|25|30|35|40|50|60|100|kilkanascie|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|prochow|tabletek|lekow) ~1 (tablet*|sztuk|prosz*|lek*|proch*|i)? ~4 (kreci|glow*|zasypiam|slabo|niedobrze|rece|czekam|odplywam|boje|nie chce|juz)
    (odkrecilam|odkrecilem) ~1 gaz
    (krew|krwi) ~1 (leci|plynie|kapie|cieknie|wszedzie) ~2 (po rekach|z rak|z rany|po rece|z nadgarst*|z reki) ~5
    (krew|krwi) ~5 nie chce ~1 (tego|jej)? ~1 (tamowac|zatrzymac)
    (odplywam|zasypiam) ~1 (juz)? ~2 (po tabletkach|po lekach|tabletki dzialaja|kocham was|zegnaj*)
  `,
  'crisis.goodbye': `
    (zegnam|zegnajcie|pozegnalam|pozegnalem) ~1 (sie)? ~1 (z wami|was|wszystkich|z toba) ~3 (nie szukaj*|na zawsze|wybacz*|kocham|koniec|przepraszam|nie wroce)
    (moje|moj) ~1 (ostatnie|ostatni) (slowa|slowo|wpis|post|wiadomosc|komentarz) ~1 (tu|tutaj|do was|w zyciu|dzieki|kocham|zegnaj*|na tym|$)
    (powiedzcie|powiedz|przekazcie) ~1 (mamie|tacie|corce|synowi|dzieciom|rodzicom|siostrze|bratu|jej|jemu|im|zonie|mezowi) ~1 ze ~2 (kocham|kochal*|przepraszam)
  `,
  'crisis.unsafe': `
    (boje sie) ~5 (cos sobie zrobie|zrobie sobie cos|sobie cos zrobie|zrobie cos glupiego|zrobie sobie krzywde|sie zabije)
    nie ufam ~1 (sobie|samej sobie|samemu sobie) ~3 (dzis|noc|nocy|z|$)
  `,
  'crisis.other_in_danger': `
    (kolega|kolezanka|przyjaciel|przyjaciolka|siostra|brat|mama|tata|ojciec|syn|corka|chlopak|dziewczyna|maz|zona|kuzyn*|sasiad*|wspollokator*|ktos|babcia) ~5 (lyka|lyknal|lyknela|polknal|polknela|polyka|nalykal*|wzial* wszystkie|wziela wszystkie|sie zegna|zegna sie|pozegnal* sie|chce skoczyc|stoi na (moscie|dachu|parapecie|torach)|chce sie zabic|pisze ze sie zabije|napisal* ze sie (zabije|zegna)|podcial* (sobie)? zyly|list pozegnalny) ~6 (nie odbiera|nie odpisuje|wylaczyl*|co (mam )?robic|prochy|tabletki|leki|pomozcie|teraz|telefon|przed chwila|dzis|$|jak pomoc)
    (zamknal|zamknela) sie ~2 (lazience|pokoju|toalecie|garazu) ~2 (z (zyletk*|nozem|tabletk*|lekami|sznurem|ostrz*)) ~4
    (lezy|nie reaguje|nie oddycha|nieprzytomn*) ~6 (puste)? ~1 (opakowani*|blistr*|tablet*|lek*|pudelk* po lek*|fiolk*)
    (opakowania|blistry|tabletki) po lekach ~5 (lezy|nie reaguje|nie oddycha|nieprzytomn*)
    (napisal*|wyslal*|zostawil*) ~3 (ze sie zegna|pozegnaln*|ze to koniec|ze juz nie moze) ~4 (wylaczyl*|nie odbiera|nie odpisuje|zniknal|zniknela|wyszedl|wyszla)
  `,
  'crisis.violence_now': `
    (wali|kopie|tlucze|dobija sie) ~1 (w|do|do naszych) drzwi ~5 (zabije|krzyczy|grozi|noz*|schowal*|boje)
    (schowal*|ukryl*|zamknel*|zamknal*) ~1 (sie)? ~3 (szafie|lazience|piwnicy|pokoju|pod lozkiem) ~4 (dzieckiem|dziecmi|malym|mala|zabije|szuka|wali|boje)
    (krzyczy|wrzeszczy|grozi) ~2 (zabije mnie|mnie zabije|nas zabije|zabije nas) ~3
  `,
  'quiet.affairs': `
    (rachunki|czynsz|dlugi|oplaty) ~1 (poplacon*|poplacil*|pooplacan*|zalatwion*|pozamykan*)
    testament ~2 (notariusz*|gotow*|podpisan*|spisan*|jest)
    hasla ~2 (spisane|zapisane|zostawione)
    nie przedluzyl* ~2 (umow*|abonament*|najmu|karnet*)
  `,
  'quiet.gave_away': `
    (rozdal*|oddal*|porozdawal*) ~1 (ubrania|ciuchy|meble|rosliny|kwiaty|narzedzia|sprzet|wszystko co mam)
  `,
  'quiet.dependants': `
    (kot|pies|psa|kota|suczka|koty|psy|chomik|krolik) ~1 (juz)? (u|do) (mamy|siostry|sasiadki|sasiada|brata|rodzicow|babci|przyjaciolki|schroniska)
    (psa|kota|koty|psy) ~1 (oddal*|zostawil*|zawiozl*) ~1 (sasiadce|siostrze|mamie|bratu|rodzicom|przyjaciolce|do schroniska)
  `,
  'quiet.calm': `
    (dziwnie|tak|wreszcie|nareszcie) ~1 (mi)? ~1 (lekko|spokojnie|lzej|blogo)
    jest mi ~1 (dziwnie|tak|wreszcie)? (lekko|lzej|spokojnie)
    (juz|teraz) ~1 tylko spokoj
    (usmiecham|usmiecha) ~2 (jak (dawno|nigdy)|pierwszy raz|od dawna)
  `,
  'quiet.farewell': `
    (pozegnal*|uscisnal*|usciskal*|przytulil*) ~2 (sie)? ~1 (z|ze|na)? ~1 (kazdym|wszystkimi|kazdego|wszystkich|po kolei|pozegnanie)
  `,
  'quiet.absent': `
    (i tak)? nie bedzie ~1 mi ~1 (juz)? potrzebn*
    mi ~1 (juz)? nie bedzie ~1 potrzebn*
  `,
  'sign.no_return': `
    bilet* ~2 (w jedna strone|bez powrotu|powrotnego nie)
    (jutro|po niedzieli|juz|tam) ~1 (juz)? nie wroce
  `,
  'sign.alone': `
    nikt ~1 (sie)? ~1 nie ~1 (zorientowal|domysla|domyslil|zauwazyl|podejrzewa|wie)
  `,
  'quiet.explained': `
    (wlasne mieszkanie|nowe mieszkanie|nowy dom|wlasny dom|wracam (autem|samochodem|z)|wyrosl|wyrosla|na czas wyjazdu|kredyt hipoteczny|do nowego)
  `,
};
