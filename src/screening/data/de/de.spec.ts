import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Sobald meine Frau zur Nachtschicht weg ist, mach ich Schluss
    Hab grad 30 Paracetamol runtergespült
    Meine Schwester hat was geschluckt und reagiert nicht mehr, Hilfe
    Meerschweinchen sind vermittelt, Wohnung gekündigt, endlich Ruhe im Kopf
    Mein Entschluss steht. Die Umschläge liegen auf dem Schreibtisch und die Wohnung ist blitzblank.
    Der Strick hängt schon in der Garage, ich warte nur noch bis alle schlafen.
    Meine Gitarre hat jetzt mein Cousin, die Bücher hab ich der Nachbarin geschenkt. Wo ich hingehe, brauche ich das nicht.
    Heute Abend bringe ich mich um, das steht fest.
    Morgen bin ich nicht mehr da. Danke euch allen.
    Ich habe gerade die ganze Packung Tabletten geschluckt
    der Abschiedsbrief an meine Eltern liegt auf dem Tisch
    ich stehe auf der Brücke und will springen
    hab beschlossen, dass ich am Wochenende Schluss mache mit meinem Leben
    Die Tabletten liegen vor mir und eine Flasche Wodka
    lebt wohl, verzeiht mir, ich kann nicht mehr
    ich werde mir heute das Leben nehmen
    Ich bin endlich ganz ruhig, die Entscheidung ist gefallen, heute ist meine letzte Nacht
    hab mir die Pulsadern aufgeschnitten, es hört nicht auf zu bluten
    wenn die Kinder schlafen tue ich es, dann ist es vorbei
    der Tag steht fest, Freitag ist es soweit, dann bin ich tot
    das Seil ist gekauft und ich weiß wo ich es mache
    ich beende heute mein Leben
  `,
  RED: `
    Ich schlag mir mit der Faust ins Gesicht, bis es blutig ist
    Die Klingen hab ich meiner Schwester gegeben und will sie zurück
    Nach jedem Essen steck ich mir den Finger in den Hals
    Mit der Lebensversicherung wäre meinen Kindern mehr geholfen
    Mein Mann liest meine Nachrichten, ich darf ohne seine Erlaubnis nicht raus
    Ich koste sie nur Geld, niemand würde mich vermissen.
    Seit einer Stunde kämpfe ich dagegen an, zur Klinge zu greifen.
    ich will nicht sterben, ich will nur dass es aufhört
    Ich will einfach nur noch tot sein
    ich wünschte ich würde morgen nicht mehr aufwachen
    mein Leben hat keinen Sinn mehr
    hab mich gestern wieder geritzt und schäme mich
    der Drang mich zu verletzen ist so stark
    ich bin allen nur eine Last, ohne mich wären sie besser dran
    mein Mann hat mich wieder geschlagen, ich kann es niemandem sagen
    ich möchte verschwinden, dass sich keiner an mich erinnert
    ich habe keine Kraft mehr zu leben
    es gibt keinen Ausweg, keine Hoffnung
    ich denke jeden Tag an Selbstmord
    mein Vater schlägt mich, wenn er trinkt
    so will ich nicht mehr leben
  `,
  AMBER: `
    Ich funktioniere nur noch, alles ist grau
    Acht Monate Warteliste für eine Therapie
    Sie haben uns den Strom abgestellt
    Die ganze Miete am Automaten verzockt
    Dein Kommentar gestern war echt verletzend
    ich fühle mich so einsam, keiner schreibt mir
    gestern rückfällig geworden, nach sechs Monaten wieder getrunken
    seit Wochen schlafe ich kaum, bin total erschöpft
    ich heule nur noch und weiß nicht warum
    komme seit Tagen nicht aus dem Bett
  `,
  HELD: `
    Können wir den bitte alle ignorieren
    Flüchtlinge sind Parasiten
    Wer macht mit bei der Hungerchallenge, sieben Tage nichts essen
    Frau Meier von der Sparkasse ist schizophren
    Wer von euch hat noch Tavor übrig, ich zahle
    Lass uns auf Telegram weiterschreiben
    keiner will dich hier, verpiss dich
    du bist so nutzlos, du kannst gar nichts
    du bist erbärmlich und widerlich
    bring dich doch um, dann haben wir Ruhe
    mach es endlich, dich vermisst eh keiner
    halt die Fresse, du Idiot
    die Welt wäre besser ohne dich
    meine Nummer ist 0151 23456789, ruf mich an
    schreib mir auf WhatsApp, dann geb ich dir meine Nummer
    adde mich auf insta, mondlicht_77
    du findest mich auf Discord unter dem gleichen Namen
    verkauft hier jemand Tramadol? zahle gut
    Verdiene von zu Hause aus Geld, klick auf meinen Link
    ich schlag dir die Zähne ein, wenn du weiter schreibst
  `,
  GREEN: `
    Hat jemand Erfahrung mit Tavor?
    Ich habe heute zwei Tabletten gegen Kopfschmerzen genommen
    Hab vor Lachen geheult
    Liege mit Grippe im Bett
    Ich bin nicht mehr einsam, seit ich euch habe
    Wenn die Kinder schlafen, mache ich es mir gemütlich
    Sollen wir den Spam-Account ignorieren?
    Bin gestern an der Kneipe vorbei und nicht rein
    Am Samstag ziehen wir um, alte Möbel hab ich der Nachbarin geschenkt und das Internet gekündigt.
    Heute habe ich die letzte Rate vom Kredit bezahlt, schuldenfrei, ich bin so stolz!
    Ich habe die Entscheidung getroffen, den Job zu kündigen, und fühle mich leicht.
    Wartet nicht mit dem Essen auf mich, ich komme heute spät von der Arbeit.
    Meine Therapeutin riet mir, meinem Vater einen Brief zu schreiben, er liegt in der Schublade.
    du bist nicht wertlos, glaub mir
    du bist keine Last für uns
    ich habe beschlossen mit dem Rauchen aufzuhören
    Ich lache mich tot über diese Katze
    ich sterbe vor Hunger, wer hat ein Rezept?
    bin todmüde nach der Schicht, aber zufrieden
    meine Schwester bringt mich um, wenn sie das Auto sieht
    Vor drei Jahren wollte ich mir das Leben nehmen, heute feiere ich, dass ich da bin
    Früher wollte ich sterben, das ist vorbei
    mein Ex hat immer gesagt, ich sei nutzlos
    in der Schule haben sie mich Idiot genannt, das sitzt noch
    Heute hundert Tage nüchtern
    mein Handy ist mitten im Anruf gestorben
    die Prüfung war der reinste Selbstmord, aber bestanden
    für einen Kaffee könnte ich töten
    todlangweilig, dieser Film
    Danke, dass ihr mir zugehört habt
    Kennt jemand ein Buch über Angst?
    Ich bin nicht in Gefahr, wollte nur hallo sagen
    Die Telefonseelsorge erreicht man unter 0800 1110111
    wir haben die Zeit mit Kartenspielen totgeschlagen
    meine Oma ist letzte Woche friedlich gestorben
    Heute eine halbe Stunde spaziert, das tat gut
    ich werde mich nicht umbringen, keine Sorge, ich musste nur reden
    ich hatte Todesangst auf der Achterbahn
    hab mir die Haare geschnitten und liebe es
    hab mich beim Kochen in den Finger geschnitten
    Ich habe mich von meinem Chef verabschiedet, Montag neuer Job
    Termin am 12.05.2026 um 10:30
    du bist ein Schatz, danke für deine Worte
    deine Geschichte macht mir Hoffnung
    ich habe gerade meine Blutdrucktablette genommen
    ich will die Wohnung heute noch aufräumen
    Ich habe die Nase voll vom Regen
    der Roman handelt von einem Mann, der sterben will
    ich bin fix und fertig aber glücklich, 12 km gelaufen
  `,
};

describeOutcomes('a German text', EXPECTED);
