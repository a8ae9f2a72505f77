import { type PhraseTable } from '../../matching/compile.js';

/** Circumstances and figures of speech that take the weight from Turkish words near by. */
export const TR_CUES: PhraseTable = {
  'cue.negation': `
    (asla|hicbir zaman|degilim)
  `,
  'cue.past': `
    (yil|sene|ay) (once|evvel)
    (yillar|seneler|aylar) (once|evvel)
    (eskiden|bir zamanlar|o zamanlar|gecmiste)
    (gecen) (yil|sene|yaz|kis)
    (cocukken|gencken|ergenken|kucukken)
    (istiyordum|isterdim|dusunurdum|dusunuyordum|planliyordum)
    (hayatta kaldim|yil donumu|yildonumu)
  `,
  'cue.now': `
    (yine|tekrar|bu gece|hala|son zamanlarda|yarin|bu aksam)
    (bugun|simdi) (de|istiyorum)
  `,
  'cue.you': `
    (sen|seni|sana|senin|sensin|sende|senden|sensiz|siz|sizi|kendini|cenen|cenini|gebersene)
  `,
  'cue.reported': `
    (bana|bize) ~3 (dedi|derdi|diyordu|diyorlardi|dediler|diyor|diyorlar|bagirdi|yazdi|diye)
    (derdi|derlerdi|diyorlardi|dediler|demisti)
    (ses|sesler|kafamdaki|icimdeki) ~2 (diyor|soyluyor)
    (kelimesi|kelime|sarki sozu|hakaret)
  `,
  'cue.other': `
    (kardesim|ablam|arkadasim|kuzenim|komsum|bir arkadasim|bir adam|bir kadin|biri|birisi|karakter|kahraman|oglan|kiz) ~1
  `,
  'cue.general': `
    (onleme|onlenmesi|belgesel|film|filmi|kitap|roman|romani|dizi|sarki|siir|haber|haberler|makale|istatistik*|seminer|kurs|egitim|podcast|bolum|farkindalik)
  `,
  'cue.hopeful': `
    (iyi geldi|iyi hissediyorum|daha iyiyim|daha iyi|mutluyum|gurur|gururluyum|icim rahatladi|icim hafifledi|rahatladim|sukrediyorum|minnettarim|kutluyorum|basardim|umut verdi|yardimci oldu)
  `,
  'cue.idiom': `
    (gulmekten|acliktan|susuzluktan|yorgunluktan|korkudan|sicaktan|soguktan|utanctan|utancimdan|sikintisindan|sikintidan|meraktan|uykusuzluktan|kiskancliktan|heyecandan|ozlemden|askindan|gulmekten|uykudan|meragimdan|hasretten|sinirden) ~1 (oldum|oluyorum|olecegim|oldu|geberdim|geberiyorum|oluyoruz|gebericem|olucem|kirildim|bayildim|olmek)
    (icin|ugruna|sana|buna|ona) (olurum|oldururum|olunur|bayilirim)
    (gorunce|duyunca|ogrenince|anlarsa|gorurse) ~1 (beni)? (oldurecek|oldurur|gebertir|gebertecek)
    (annem|ablam|babam|patron|abim|kocam|esim|hocam|kardesim) ~4 beni ~1 (oldurecek|oldurur|gebertecek|kesecek)
    (zaman|vakit|sinek|bocek|sivrisinek|orumcek|vakti|zamani) (oldur*|gecir*)
    (telefonum|sarjim|bilgisayarim|arabam|bitkim|telefon|pilim|pil|laptopim|cicegim) ~1 (oldu|bitti)
    (sinav|mac|is|ders) ~1 (intihardi|intihar gibiydi|cinayetti)
    (sacimi|saclarimi|parmagimi|tirnaklarimi|elimi|kahkulumu|pastayi|sogani|ekmegi|cimleri|sebzeleri) ~1 (kestim|kesiyorum|keserken|kesecegim)
    (yemek yaparken|dograrken|tiras olurken) ~3
    (olum kalim|olu sezon|olu nokta|olu deniz|olumune|olum sessizligi|oldurucu tatli)
    (beni) ~1 (olduruyor|bitiriyor) ~1 (sicak|sirtim|bas agrisi|ayakkabi*)
    (bu sicak|sirtim|basim|ayaklarim|bu is) ~1 (beni)? (olduruyor|oldurecek)
    (ip) (atlamak|atladim|atliyorum)
    (havuza|denize|trene|otobuse) (atladim|atlamak|atlayacagim)
    (tansiyon|vitamin|agri kesici|kolesterol|alerji) ~1 (ilacimi|hapimi|ilaci|hapi)
  `,
};
