import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Polish words near by. */
export const PL_CUES: PhraseTable = {
  'cue.negation': `
    (nie|nigdy|bez|zamiast|ani|przestalem|przestalam)
  `,
  'cue.past': `
    (lat|lata|rok|roku|miesiecy|miesiace) temu
    (kiedys|dawniej|niegdys|dawno)
    ^ ~3 wtedy
    wtedy ~2 (bylem|bylam|bylo|mialem|mialam|myslalem|myslalam|chcialem|chcialam)
    (kiedy|gdy|jak) (bylem|bylam|mialem|mialam)
    (zeszlym|zeszly|ubieglym|tamtym) (roku|rok|lecie|lato)
    w (dziecinstwie|mlodosci|2*|19*)
    jako (dziecko|nastolat*)
    (przezylem|przezylam|ocalal*|rocznica|teraz juz nie)
  `,
  'cue.now': `
    (znowu|znow|wciaz|nadal|ostatnio|jutro|dzis w nocy|ciagle)
    (dzis|dzisiaj|teraz) (chce|tez|wieczorem|wrocilo)
  `,
  'cue.you': `
    (ty|cie|ciebie|ci|tobie|toba|jestes|twoj|twoja|twoje|wy|was|wam|zabij sie|zdechnij|spadaj)
  `,
  'cue.reported': `
    (mowil|mowila|mowili|mowi|mowia|nazywal|nazywala|nazywali|nazywa|nazywaja|nazwal|nazwala|powiedzial|powiedziala|powiedzieli|krzyczal|krzyczala|krzyczy|pisal|napisal|wyzywal|wyzywali|wyzywala|wyzwal) ~1 (mi|mnie|ze|do mnie|na mnie)?
    (glos|glosy|glowa|depresja|lek) ~2 (mowi|mowia|krzyczy|powtarza)
    (slowo|zdanie|piosenka|obelga|wyzwisko)
  `,
  'cue.other': `
    (moj|moja|jej|jego|pewien|jedna) (brat|siostra|przyjaciel|przyjaciolka|kuzyn|kuzynka|sasiad|sasiadka|kolega|kolezanka|syn|corka|bohater|mezczyzna|kobieta|szef|kumpel) ~1 (chce|chcial|chciala|probowal|ktory|ktora)?
    (ktos|ludzie|on|ona|oni|czlowieku|facecie) ~1 (ktory|chce|chcial|kto)
  `,
  'cue.general': `
    (profilaktyka|profilaktyki|zapobieganie|zapobieganiu|film|filmie|ksiazka|ksiazke|powiesc|serial|piosenka|wiersz|artykul|statystyki|wyklad|kurs|szkolenie|podcast|odcinek|rozdzial|wiadomosci|telefon zaufania)
  `,
  'cue.hopeful': `
    (czuje sie|jestem|mi|jest mi|juz) ~1 (lepiej|dumn*|szczesliw*|zadowolon*|wdzieczn*|lzej)
    (pomoglo|pomogla|pomaga mi|dobrze mi to|udalo mi sie|udalo sie|swietuje|maly sukces|maly krok)
  `,
  'cue.idiom': `
    (umieram|umierac|umrzec|umre|umieralam|umieralem|padam|umarlam|umarlem|umieramy|zdycham|zdechne|padlam|konam|umrzesz|umiera) (z|ze) (smiechu|glodu|pragnienia|zmeczenia|wstydu|goraca|zimna|strachu|nudow|nudy|ciekawosci|zazdrosci|tesknoty|niewyspania|szczescia|zachwytu|przerazenia|gorac*|starosci)
    (zabilbym|zabilabym|dalbym sie zabic|umarlbym|umarlabym|oddalbym zycie|zabic) za (kawe|kawalek|pizze|czekolade|ciasto|urlop|sen)
    (mnie|nas|cie) (zabije|zabija|zabiloby) ~1 (jak|jesli|gdy|za|kiedy|ten|ta|te)
    (mama|siostra|szef|maz|zona|brat|tata|chlopak|szefowa) ~1 (mnie)? zabije ~1 (mnie)? (jak|jesli|gdy|za|kiedy)
    (zabija|zabijaja|wykancza|dobija) mnie ~1 (ten|ta|upal|bol|kregoslup|buty|glowa|katar)
    (plecy|buty|upal|alergia|glowa) ~1 mnie (zabija|zabijaja)
    (zabijac|zabic|zabijalismy|zabijam|zabilem|zabilam|zabijaja) (czas|nude|komara|pajaka|muche|cwieka|smak)
    (telefon|komorka|bateria|laptop|auto|komputer|roslina|samochod) ~1 (padl|padla|padlo|zdechl|zdechla|umarl|umarla)
    (to|jest|bylo|byloby) ~1 samobojstwo
    samobojstwo (zawodowe|polityczne|na raty)
    (obcielam|obcialem|obciac|scielam|scialem|pociac|pocielam|cielam|skaleczylem|przecielam) ~1 (wlosy|grzywke|paznokcie|palec|sie w palec|cebule|ciasto|material|warzywa|drewno)
    (martwy|martwa|martwe|martwym) (punkt|cisza|punkcie|ciag|natura|pole|sezon|morze)
    (smiertelnie|zabojczo) (nudn*|powazn*|zmeczon*|przystojn*)
    (skocze|skoczyc|skakac|skok) ~1 (do sklepu|po zakupy|po chleb|na kawe|na skakance|z radosci|do wody|na basen|ze spadochronem|na bungee)
    (skonczyc|skoncze|koncze|skonczylem) z (nim|nia|paleniem|cukrem|alkoholem|piciem|chlopakiem|dziewczyna|praca|slodyczami|tym projektem)
    (konczyc|skonczyc|skoncze|zakonczyc) (to|te|ten) (zadanie|prace|ksiazke|projekt|remont|zwiazek)
  `,
};
