import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Brat napisał, że łyka tabletki, i nie odbiera telefonu
    Siostra zamknęła się w pokoju z żyletką i nie otwiera
    kupiłam bilet w jedną stronę, psa oddałam mamie, jest mi wreszcie lekko
    siedzę na torach i czekam
    żegnam się z wami, nie szukajcie mnie
    boję się, że w nocy coś sobie zrobię
    Spłaciłam ostatni dług, psa zawiozłam do siostry, koperty leżą podpisane na biurku. Dawno nie było mi tak lekko.
    Siedzę na barierce mostu, pode mną rzeka, nogi mi się trzęsą
    Dziś wieczorem się zabiję, już postanowiłem.
    Jutro mnie już nie będzie. Dziękuję za wszystko.
    Właśnie połknęłam całe opakowanie tabletek
    napisałem list pożegnalny do rodziców
    stoję na moście i chcę skoczyć
    postanowiłam skończyć ze swoim życiem w ten weekend
    Mam tabletki przed sobą i butelkę wódki
    żegnajcie wszyscy, wybaczcie mi, nie mam już siły
    zamierzam dziś popełnić samobójstwo
    Dzisiaj w nocy wszystko się skończy, wreszcie jestem pogodzona ze swoją decyzją
    podciąłem sobie żyły i krew nie przestaje lecieć
    jak dzieci zasną, zrobię to, skończę z sobą
    wybrałem datę, to będzie piątek, odbiorę sobie życie
    kupiłem sznur i wiem gdzie to zrobię
    dziś odbieram sobie życie
  `,
  RED: `
    wyrzuciłam żyletki, a teraz szukam ich w śmietniku
    przypaliłem się papierosem, żeby coś poczuć
    partner przydusił mnie wczoraj w kuchni
    zmusił mnie do seksu
    modlę się co wieczór, żeby się nie obudzić
    zazdroszczę tym na cmentarzu
    głosy każą mi wyjść z domu
    Chciałabym dostać zawału we śnie i mieć to z głowy
    Ręce mnie świerzbią, żeby się znowu pociąć, trzymam kostkę lodu i czekam, aż przejdzie
    nie chcę umrzeć, chcę tylko żeby to się skończyło
    Chcę umrzeć
    chciałabym się jutro nie obudzić
    moje życie nie ma już sensu
    wczoraj znowu się pocięłam, wstyd mi
    mam ogromną ochotę zrobić sobie krzywdę
    jestem ciężarem dla wszystkich, beze mnie byłoby im lepiej
    mąż znowu mnie uderzył i nie mogę nikomu powiedzieć
    chciałbym zniknąć, żeby nikt o mnie nie pamiętał
    nie mam już siły żyć
    nie ma nadziei, nie ma wyjścia
    codziennie myślę o samobójstwie
    ojciec bije mnie, kiedy wypije
    nie chcę już tak żyć
  `,
  AMBER: `
    żyję jak na autopilocie
    nic mnie już nie cieszy
    wczoraj miałam atak paniki w sklepie
    opiekuję się mamą dzień i noc, jestem na skraju sił
    moja psycholożka odeszła, zostałam na lodzie
    nie stać mnie na leki
    pokłóciliśmy się i nie rozmawiamy od tygodnia
    przegrałem całą wypłatę w kasynie
    wróciłam do papierosów po roku
    czuję się bardzo samotna, nikt do mnie nie pisze
    wczoraj zapiłem po sześciu miesiącach, nawrót
    od tygodni nie śpię, jestem wykończony
    płaczę codziennie bez powodu
    jestem bardzo smutny i nic mi się nie chce
  `,
  HELD: `
    nie odpisujcie mu, może sobie pójdzie
    ignorujmy Kubę, on tylko truje
    pasożyty, przyjeżdżają tu po zasiłki
    wiem, gdzie pracujesz, popamiętasz
    kto robi ze mną głodówkę na wodzie?
    pokaż coś więcej na kamerce
    odstąpi ktoś listek xanaxu?
    dodajcie mnie na snapie
    nikt cię tu nie lubi, spadaj
    jesteś beznadziejny i do niczego się nie nadajesz
    jesteś żałosna, obrzydzasz mnie
    zabij się wreszcie i daj nam spokój
    zrób to w końcu, nikt za tobą nie zatęskni
    zamknij się, idioto
    świat byłby lepszy bez ciebie
    mój numer to 512 349 876, zadzwoń
    napisz do mnie na whatsapp, podam ci numer
    dodaj mnie na insta, srebrny_ksiezyc22
    znajdziesz mnie na telegramie pod tą samą nazwą
    czy ktoś sprzeda tramadol? dobrze zapłacę
    Zarabiaj pieniądze w domu, kliknij w mój link
    zabiję cię, jeśli dalej będziesz pisać
  `,
  GREEN: `
    samolot leciał na autopilocie
    kot podrapał mi ręce do krwi
    walę głową w ścianę z tym excelem
    w czwartek powiesiłam obraz w salonie
    pasożyty u psa, jakie krople polecacie?
    zaraz skaczę pod prysznic
    siostra zamknęła się w łazience i się maluje
    ignorujmy hejterów i róbmy swoje
    kupiłem bilet w jedną stronę, bo wracam autem z bratem
    nie jem mięsa od czterech lat
    Przeprowadzamy się w sobotę, połowę mebli oddałam sąsiadom, klucze zostawiłam u agenta
    Jutro lecimy na urlop, pies jest u mojej siostry, rachunki zapłacone, walizki spakowane
    Spłaciłam wczoraj ostatnią ratę kredytu, jestem z siebie taka dumna!
    Dziękuję wam za wszystko, dzisiaj kończę terapię i czuję się o niebo lepiej
    nie jesteś beznadziejna, uwierz mi
    nikt nie zasługuje na bicie
    postanowiłem rzucić palenie
    Umieram ze śmiechu przy tym filmiku
    umieram z głodu, kto ma przepis?
    padam ze zmęczenia po zmianie, ale zadowolona
    siostra mnie zabije, jak zobaczy auto
    Trzy lata temu chciałem odebrać sobie życie, a dziś świętuję, że tu jestem
    Kiedyś chciałam umrzeć, teraz już nie
    mój były mówił, że jestem beznadziejna
    w szkole nazywali mnie idiotą i to zostało
    Dziś sto dni bez alkoholu
    telefon mi padł w połowie rozmowy
    ten egzamin to było samobójstwo, ale zdałem
    zabiłbym za kawę
    śmiertelnie nudny film
    Dziękuję, że mnie wysłuchaliście
    Zna ktoś książkę o lęku?
    Nie jestem w niebezpieczeństwie, chciałam się tylko przywitać
    Telefon zaufania to 116 123
    zabijaliśmy czas grą w karty
    babcia zmarła spokojnie w zeszłym tygodniu
    Dziś spacerowałem pół godziny i dobrze mi to zrobiło
    nie zabiję się, spokojnie, musiałam się wygadać
    umierałam ze strachu na kolejce górskiej
    obcięłam włosy i jestem zachwycona
    skaleczyłem się w palec przy gotowaniu
    Pożegnałem się z szefem, w poniedziałek nowa praca
    wizyta 12.05.2026 o 10:30
    jesteś aniołem, dziękuję za te słowa
    twoja historia daje mi nadzieję
    wzięłam właśnie tabletkę na ciśnienie
    mam dość deszczu
    powieść jest o człowieku, który chce umrzeć
    to ciasto jest zabójcze
    skoczę jeszcze do sklepu i zaraz wracam
  `,
};

describeOutcomes('a Polish text', EXPECTED);
