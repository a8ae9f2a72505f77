import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Zodra mijn vrouw naar haar nachtdienst is doe ik het
    Net 30 paracetamol naar binnen gewerkt
    Mijn zus heeft iets geslikt en reageert niet meer, help
    De cavia is herplaatst, de huur opgezegd, eindelijk rust in mijn hoofd
    Mijn besluit staat vast. De enveloppen liggen op het bureau en het huis is brandschoon.
    Het touw hangt al in de garage, ik wacht tot iedereen slaapt.
    Mijn gitaar is nu van mijn neef en mijn boeken heb ik aan de buurvrouw gegeven. Waar ik heen ga heb ik ze niet nodig.
    Vanavond maak ik er een eind aan, ik heb het besloten.
    Morgen ben ik er niet meer. Bedankt voor alles.
    Ik heb net het hele doosje pillen ingenomen
    de afscheidsbrief aan mijn ouders ligt klaar
    ik sta op de brug en wil springen
    ik heb besloten dit weekend een einde aan mijn leven te maken
    De pillen liggen voor me met een fles wodka
    vaarwel allemaal, vergeef me, ik kan niet meer
    ik ga vandaag zelfmoord plegen
    Vannacht is het voorbij, ik heb eindelijk vrede met mijn besluit
    ik heb mijn polsen doorgesneden en het stopt niet met bloeden
    als de kinderen slapen doe ik het, dan stap ik eruit
    ik heb een datum gekozen, vrijdag ga ik dood
    het touw is gekocht en ik weet waar ik het ga doen
    vanavond beroof ik mezelf van het leven
  `,
  RED: `
    Ik sla mezelf met mijn vuist in mijn gezicht
    De mesjes heb ik aan mijn zus gegeven en ik wil ze terug
    Elke avond na het eten een vinger in mijn keel
    Met mijn levensverzekering zijn de kinderen beter geholpen
    Mijn man leest mijn berichten en zonder zijn toestemming mag ik niet weg
    Ik kost ze alleen maar geld, niemand zou me missen.
    Ik vecht al een uur om het mesje niet te pakken.
    ik wil niet sterven, ik wil dat de pijn stopt
    Ik wil dood
    ik hoop dat ik morgen niet meer wakker word
    mijn leven heeft geen zin meer
    gisteren heb ik mezelf weer gesneden, ik schaam me
    ik heb zo'n drang om mezelf pijn te doen
    ik ben iedereen tot last, ze zijn beter af zonder mij
    mijn man heeft me weer geslagen en ik kan het niemand vertellen
    ik wil verdwijnen en dat niemand zich mij herinnert
    ik heb geen kracht meer om te leven
    er is geen uitweg, geen hoop
    ik denk elke dag aan zelfmoord
    mijn vader slaat me als hij gedronken heeft
    ik wil zo niet meer leven
  `,
  AMBER: `
    Ik functioneer alleen nog maar, alles is grijs
    Acht maanden wachtlijst bij de ggz
    Ze hebben de stroom afgesloten
    Mijn hele loon vergokt
    Jouw opmerking gisteren was echt kwetsend
    ik voel me zo eenzaam, niemand stuurt me een bericht
    gisteren teruggevallen, na zes maanden weer gedronken
    ik slaap al weken niet, ben helemaal op
    ik huil elke dag zonder reden
    ik ben erg somber en heb nergens zin in
  `,
  HELD: `
    Kunnen we die gast allemaal negeren
    Asielzoekers zijn parasieten
    Wie doet mee met de hongerchallenge, zeven dagen niks eten
    Mevrouw Jansen van de bank is schizofreen
    Wie heeft er nog oxazepam over, ik betaal
    Laten we op telegram verder praten
    niemand wil jou hier, rot op
    je bent nutteloos, je kunt niks
    wat ben jij zielig, je bent walgelijk
    maak jezelf toch van kant, dan zijn we van je af
    doe het nou gewoon, niemand zal je missen
    hou je bek, idioot
    de wereld is beter af zonder jou
    mijn nummer is 06 12345987, bel me
    app me op whatsapp, dan geef ik je mijn nummer
    voeg me toe op insta, zilvermaan_22
    je vindt me op discord onder dezelfde naam
    verkoopt iemand tramadol? betaal goed
    Verdien geld vanuit huis, klik op mijn link
    ik sla je in elkaar als je nog iets schrijft
  `,
  GREEN: `
    Heeft iemand ervaring met oxazepam?
    Ik heb vandaag twee pillen tegen de hoofdpijn genomen
    Gehuild van het lachen
    Lig met griep in bed
    Ik ben niet meer eenzaam sinds ik jullie heb
    Als de kinderen slapen maak ik het gezellig
    Moeten we dat spamaccount negeren?
    Morgen ben ik er niet, ik moet naar de tandarts
    Zaterdag verhuizen we, ik heb mijn oude meubels aan de buurvrouw gegeven en het internet opgezegd.
    Vandaag de laatste termijn van mijn lening betaald, schuldenvrij, ik ben zo trots!
    Ik heb de beslissing genomen om ontslag te nemen en voel me licht.
    Wacht niet op me met eten, ik kom laat thuis van het werk.
    Mijn therapeut raadde aan mijn vader een brief te schrijven, hij ligt in de la.
    je bent niet waardeloos, geloof me
    niemand verdient klappen
    ik heb besloten te stoppen met roken
    Ik lach me dood om deze kat
    ik sterf van de honger, wie heeft een recept?
    doodmoe na mijn dienst maar tevreden
    mijn zus vermoordt me als ze de auto ziet
    Drie jaar geleden wilde ik een eind aan mijn leven maken en nu vier ik dat ik er ben
    Vroeger wilde ik dood, nu niet meer
    mijn ex zei altijd dat ik nutteloos was
    op school noemden ze me een idioot en dat bleef hangen
    Vandaag honderd dagen nuchter
    mijn telefoon ging dood midden in het gesprek
    dat examen was zelfmoord maar ik ben geslaagd
    ik zou een moord doen voor een koffie
    die film was doodsaai
    Dank jullie wel voor het luisteren
    Kent iemand een boek over angst?
    Ik ben niet in gevaar, ik wilde alleen gedag zeggen
    113 Zelfmoordpreventie is bereikbaar op 0800-0113
    we hebben de tijd gedood met kaarten
    mijn oma is vorige week vredig overleden
    Vandaag een half uur gewandeld en dat deed me goed
    ik ga mezelf niet van kant maken, rustig, ik moest het even kwijt
    ik ging dood van angst in de achtbaan
    ik heb mijn haar geknipt en ben er blij mee
    ik heb in mijn vinger gesneden tijdens het koken
    Ik heb afscheid genomen van mijn baas, maandag nieuwe baan
    afspraak op 12-05-2026 om 10:30
    je bent een schat, dank voor je woorden
    jouw verhaal geeft me hoop
    ik heb net mijn bloeddrukpil genomen
    ik ben de regen zat
    de roman gaat over een man die dood wil
    ik ben kapot maar trots na de hardloopwedstrijd
    ik maak er een mooi feest van vanavond
  `,
};

describeOutcomes('a Dutch text', EXPECTED);
