import { type PhraseTable } from '../../matching/compile.js';

/** Polish: more of what is aimed at others, of sourcing, adverts, ways to reach the writer and other people's data. */
export const PL_MISUSE: PhraseTable = {
  'abuse.insult': `
    (ty)? ~1 (lecz sie|idz sie leczyc|wez sie lecz|ty sie lecz) ~1 (na (leb|glowe|nogi|mozg)|psychicznie|psychol*|wariat*|czlowieku|kobieto|chlopie)
    (pustak*|pustaku|tumanie|matole|cieciu|gnoju|smieciu|glabie|cymbale|babsztyl*|kretynie|bachorze|oszolomie|atencjusz*|atencjuszka|przegrywie|lamusie|prostaku|zgredzie) $
    (typowa|typowy|zwykla|zwykly|kolejna|kolejny|jestes) ~1 (atencjusz*|atencjuszka|pustak|tuman|matol|maruda|symulant*|krol* dramatu|lamus|ofiara losu|leser*|pasozyt)
    (rzygac|rzygam|mdlosci|niedobrze|zygac) ~2 (sie)? ~1 (chce)? ~2 (od|czytajac|przez|na widok) ~1 (twoich|twojego|ciebie|twoj*|tych wypocin|wypocin|was)
    (twoje|twoich|te twoje) (wypociny|wypocin|zale|jeki|bzdury|zalosne|smutki|brednie|lamenty) ~3 (nikogo|nudne|smieszne|zalosne|nikt|daruj|wsadz|mdli|rzyga*|w dupie|mam dosc)
    (dorosnij|ogarnij sie|wez sie ogarnij|wez sie w garsc) ~1 (babo|dziewczyno|kobieto|chlopie|czlowieku|gowniarzu|gowniaro|idioto|dzieciaku|debilu|mazgaju|lamusie)
    (jestes|jestescie) ~1 (smieszn*|zalosn*|zenujac*|beznadziejn*|nudn*|tragiczn*) ~1 (ze swoimi|z tymi|z twoimi|ze swoim|z tym)
    (zmyslasz|klamiesz|wymyslasz) ~2 (to|wszystko|choroby|problemy) ~2 (atencj*|uwag*|litosc|klamc*)
    (nikogo|gowno|nikogo tu) ~1 (nie)? (obchodza|obchodzi|mnie obchodzi) ~1 (twoje|twoj|twoja) ~1 (problemy|zycie|zale|historia|depresja|smutki)
  `,
  'abuse.exclusion': `
    (nie odpisujcie|nie odpowiadajcie|nie reagujcie|nie piszcie|nie gadajcie|nie rozmawiajcie) ~1 (z|na|do)? ~1 (jej|jemu|mu|niej|niego|nim|nia|temu|tej|tego|to)
    (ignorujmy|olejmy|zablokujmy|blokujmy|zignorujmy|banujmy|wyrzucmy|wywalmy|zglosmy|zglaszajmy|wykluczmy|ignorujcie|olejcie|zablokujcie|zglaszajcie|wywalcie|wyrzuccie|zbanujcie) ~1 (wszyscy|razem|wreszcie|lepiej|go|ja)? ~1 (ja|go|jego|ich|te|tego|ta|tej|tamt*|user*|uzytkowni*|typa|typiare|babe|laske|goscia|profil|konto|_ (ona|on)) ~4
    (ignorujmy|zablokujmy|wyrzucmy|wywalmy|zglosmy) _ (ona|on|bo|niech|tylko|truje|z grupy)
    (niech|zeby) ~1 (go|ja|ich) ~1 (zbanuja|wyrzuca|usuna|wywala)
  `,
  'hate.group': `
    (darmozjad*|pasozyt*|nachodz*|brudas*|dzikus*|holot*|smiec*|zlodziej*|ciapat*|imigrant*|uchodz*|ukrain*|cygan*|arab*|muzulm*|rom*) ~3 (niech|powinni|wracaj*|wracac|won|wypad|wynocha|do siebie|precz|deport*) ~3 (do siebie|wracaj*|siebie|won|kraj*|socjal*|pustyni*|z polski|stad|precz|na ukraine|do afryki|lodzi)
    (pasozyt*|darmozjad*|nieroby|brudasy|holota) ~4 (przyjezdzaja|przylaza|socjal*|nasze podatki|na nasz koszt|zasilk*)
    (ukraincy|ukry|ukrainki|arabusy|araby|ciapaci|cyganie|romowie|zydzi|muzulmanie|murzyni|imigranci|uchodzcy|geje|lesby|pedaly|lewaki|transy|inwalidzi) ~2 (to|sa|powinni|tylko|niech) ~3 (pasozyt*|zlodziej*|brud*|smiec*|zwierzet*|darmozjad*|terrorys*|siedziec u siebie|wracac|do siebie|zaraz*|chorzy|zboczency|nieroby|bydlo|dzicz|robactwo|wynosic|leczyc)
    (teczowa|lgbt|gejowska|czarna|ukrainska|zydowska) ~1 (zaraza|hołota|mafia|dzicz|choroba|zboczenie|banda)
    (lgbt|homosie|transy|geje|pedaly|lesbijki) ~3 (zboczen*|zaraz*|choroba|choroby|leczyc|wytepic|gazu|na stos|wstret*)
  `,
  'threat.violence': `
    (dorwe|dopadne|znajde|zlapie|spotkam) (cie|ciebie|was) ~4 (nogi|leb|morde|zeby|polami*|powyryw*|rozwal*|pozal*|zabij*|kosci|obij*|potn*)
    (popamietasz|pozalujesz|zaplacisz za to|jeszcze zobaczysz|doigrasz sie|doigrales sie|doigralas sie) ~4 (mnie|mi|wiem gdzie|wiem do|znajde|zobaczysz|twoj* (dom|dziec*|rodzin*)|$)
    wiem ~1 (gdzie|do ktorej|w ktorej|kiedy|ktoredy|jakim) ~3 (mieszkasz|pracujesz|chodzisz|chodza|parkujesz|wracasz|szkoly|twoje dzieci|twoja corka|twoj syn)
    (nogi|zeby|leb|rece|flaki|kosci) ~3 (powyrywam|polamie|powybijam|rozwale|wypruje|poprzetracam|ukrece|obije)
  `,
  'pro_harm.encourage': `
    (gadasz|piszesz|straszysz|zapowiadasz|obiecujesz|tylko gadac) ~2 (zamiast|a nie|i nie) ~1 (to)? ~1 (zrobic|robisz|zrobisz|skoczyc|skoczysz|zabic)
    (wez|idz|lepiej|no to|po prostu) ~1 (sie)? ~1 (wreszcie|juz)? ~1 (powies|zabij|potnij|utop|otruj|pochlastaj|zastrzel) ~1 (sie)? ~1
    (tnij|potnij|ciecie|tnij sie) ~1 (sie)? ~1 (glebiej|mocniej|wzdluz) ~4 (ulg*|poczujesz|czuc|zobaczysz|wtedy|lepiej|odwagi|$) ~1
    (kto|ktora|ktos|ktoras) ~2 (ze mna|dolacza|dolaczy|chetn*|robi|wytrzyma) ~3 (glodowk*|glodow*|na wodzie|tylko woda|bez jedzenia|niejedzeni*|ana|motylk*|0 kcal|zero kalorii)
    (glodowka|glodowke|wyzwanie|challenge) ~3 (na wodzie|tylko woda|woda|bez jedzenia|bez kalorii) ~4 (kto|odpada|dolacz*|chetn*|ze mna|dziewczyny|pierwsz*)
    (nie jesc|nie jedz|wyrzygac|wyrzygaj|zwymiotuj|zwymiotowac|glodz sie|glodzic) ~6 (polecam|dziewczyny|schudniesz|zobaczysz|reszte|dziala|warto|motylki)
    (polacz*my|zrobmy) ~2 (razem)? ~1 (samobojstwo|skonczmy to razem|skoczmy razem)
    (najlepiej|najlatwiej|najszybciej) ~1 (sie zabic|umrzec|powiesic sie|skoczyc) ~3 (polecam|dam|napisz|sprobuj|gdzies)
  `,
  'solicitation.sexual': `
    (pokaz|pokazesz|wlacz|odpal) ~2 (cos|sie|kamerk*|kamer*) ~2 (wiecej|bez|kamer*|cyck*|stanik*|majt*|nago|rozbier*|rozbierz) ~2
    (bez) (stanika|bielizny|majtek|ubrania|ciuchow) ~2 (pokaz|kamer*|fot*|zdjec*|na|$)
    (samotne|smutne|mlode|niegrzeczne) ~1 (panie|dziewczyny|kobiety|mamuski|laski|mezatki) ~3 (priv|pw|zaprasz*|ogrz*|lozk*|napisz*|pocies*)
    (ogrzeje|ogrzac|rozgrzeje|pocieszyc|pociesze|zaspokoje|wymasuje) ~3 (lozku|lozka|w nocy|nago|cialem|przez noc)
    (napalon*|podniecon*|mam ochote na ciebie|poswintusz*|sexcik|seksik|sponsor*) ~3 (priv|pw|kto|napisz|szuka*|pisz|ktoras|pogada*|kamer*|$)
    (jaki|jaka) masz ~1 (rozmiar|biust|bielizn*|majtk*|stanik)
  `,
  'sourcing.drugs': `
    (ktos|kto|czy) ~3 (odstapi|odstapic|odda|odsprzeda|skombinuje|ogarnie|ogarnac|pozyczy|wysle) ~4 (<drug>|xanaxu|relanium|tramalu|clonazepamu|lekow na recepte|benzo|stilnoxu|recept*|morfiny)
    (odstapi|odsprzeda|sprzeda|odda|skombinuje|ogarnie) ~1 (ktos|kto) ~3 (<drug>|xanaxu|relanium|tramalu|clonazepamu|benzo|stilnoxu|recept*|morfiny)
    (gdzie|kto|skad|jak) ~3 (ogarne|ogarnac|ogarnij|skombinowac|skolowac|dorwac|kupic|dostac|wziac) ~2 <drug>
    (sprzedam|kupie|wystawie|wystawiam|zalatwie|zalatwiam|mam) ~2 (recepte|recepty|listek|listki|blister*|opakowani*|dzialk*) ~2 (na|z)? ~1 (<drug>|benzo|wysylka|priv|cena|zaplace|paczkomat*)
    (wysylka|odbior|cena) ~1 (paczkomat*|za pobraniem|dyskretn*) ~4 (<drug>|benzo|recept*)
  `,
  'spam.advert': `
    (zarob|zarabiaj|zarobisz|dorob|zarobie*) ~3 (dziennie|tygodniowo|miesiecznie|z telefonu|z domu|bez wychodzenia) ~4 (pisz|szczegol*|link*|priv|zapytaj|kliknij|info|$)
    (kapsulk*|suplement*|olej cbd|olejek|olejki|ebook|kurs|krople|terapia kwantowa|konsultacj*|coaching) ~4 (wyleczy*|wylecza|pokona*|zamow*|kod*|rabat*|kup|promocj*|taniej|znizk*|link*)
    (z|uzyj|podaj|wpisz) ~1 (kodem|kodu|kod) ~2 (rabat*|taniej|znizk*|zamow*|_ 20|$)
    (zamow|kup) ~3 (z kodem|kod)
  `,
  'contact.described': `
    (dodaj|dodajcie|zapros|zaproscie|lapcie|lap|znajdzcie|zagadaj|zagadajcie|odezwij sie|klikajcie) ~2 na ~1 (<platform>|snapie|snapa|insta|fejsie|dc|gg|tg|wacapie|whatsappie|tinderze|badoo)
    (pracuje|robie|mieszkam|siedze|stoje) ~1 (w|na|przy|kolo|obok) ~6 (wpadnij|wpadnijcie|wpadaj*|przyjdz|przyjdzcie|zajrzyj|odwiedz|mozesz wpasc|znajdziesz mnie|pogadamy)
  `,
  'personal_data.other': `
    (ta|ten|ona|on) ~4 (to|nazywa sie) ~1 _ ~1 (z|ze|pracuje|mieszka|uczy) ~6 (leczy sie|chor*|schizofreni*|depresj*|hiv|dwubiegun*|alkoholi*|urzed*|ksiegowos*|szkol*|szpital*|firm*|klatk*)
    (sasiad|sasiadka|szef|szefowa|kolega|kolezanka|byly|byla|ojciec|nauczyciel*|lekarz|ksiadz|pani|pan) ~1 _ _ ~5 (ma hiv|hiv|schizofreni*|dwubiegun*|leczy sie|alkoholi*|cpa|syfilis|kiła|mieszka (pod|na)|spod|uwazajcie|ostrzegam)
    (leczy sie|jest chor*|choruje) ~1 (na|psychiatr*) ~2 (schizofreni*|hiv|dwubiegun*|kile) ~4 (uwazajcie|pracuje|mieszka)
  `,
};
