import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: the quiet signs of a decision made, their innocent reasons, and plain danger in other words. */
export const TR_QUIET: PhraseTable = {
  'cue.idiom': `
    (kampa|kampta*|kamptaki|okuldaki|belediyeye|noel) ~3 (mektup|mektuplar)
  `,
  'quiet.affairs': `
    (anahtar|anahtari|anahtarlar) ~1 (paspasin|saksinin) altinda
    (borc*|fatura*|kira*|kredi*|hesaplarimi|aboneliklerimi) ~2 (kapattim|odedim|kapadim|sildim|iptal ettim|temizledim|odendi|bitti)
    (vasiyet*|sifrelerimi|parolalarimi|evraklari*|islerimi) ~2 (yazdim|hazirladim|hallettim|duzenledim|biraktim|toparladim)
    (evi|odami|evimi|her yeri) ~1 (temizledim|topladim|toparladim|duzenledim)
    (hediyelerini|paralari|parayi|sifreleri|anahtari) ~2 (dolaba|zarfa|masaya|cekmeceye|biraktim|sakladim)
    (randevularimi|randevumu|her seyi) ~1 iptal ettim
    (borclarimi|borcumu|faturalari|kirayi|hesaplarimi|hesabimi|sifreleri|aboneliklerimi|dolabi|odami|evi) ~2 (odedim|kapattim|sildim|yazdim|iptal ettim|bosalttim|temizledim|topladim)
    (buzdolabi|dolap|oda) ~1 (bos|bomboş|tertemiz)
  `,
  'quiet.gave_away': `
    (gitarimi|kitaplarimi|bisikletimi|saatimi|plaklarimi|takilarimi|yuzugumu|bilgisayarimi|koleksiyonumu|kiyafetlerimi|esyalarimi|sevdigim seyleri|neyim varsa|her seyimi) ~3 (verdim|dagittim|hediye ettim|bagisladim|biraktim)
  `,
  'quiet.letters': `
    (herkese|hepinize|hepsine|kizima|ogluma|anneme|cocuklara|cocuklarima) ~2 (mektup|mektuplar|not|video) ~1 (yazdim|biraktim|cektim|kaydettim)
    (zarf|zarflar|zarfi|mektuplar) ~2 (masanin|masada|cekmecede|hazir|ustunde|yatagin|kapali)
    (mektup|not|mektubu|notu) ~2 (kapida|masada|buzdolabinda|yastigin|cekmecede|yazdim|biraktim)
  `,
  'quiet.dependants': `
    (kopegimi|kedimi|kuslarimi|kusumu|baligimi|hayvanlarimi|kopegime|kedime|kopegi|kediyi) ~3 (verdim|biraktim|teslim ettim|yuva buldum|sahiplendirdim|emanet ettim|bakacak)
    (kedi|kopek|kus|balik) ~3 (komsuda|ablamda|annemde|teyzemde|emanet|mamasi|mamasini) ~2
    (mama|mamasini|suyunu) ~3 (koydum|biraktim|aylik|haftalik)
  `,
  'quiet.farewell': `
    (hakkinizi|hakkini) helal (edin|et)
    (sizi|hepinizi|seni) ~1 (tanimak|tanidigim*) ~2 (guzeldi|onurdu|mutlu*|icin)
    (vedalastim|veda ettim|hakkinizi helal|helallestim|helallik aldim)
    (beni aramayin|arkamdan aglamayin|uzulmeyin|kendinizi suclamayin|birbirinize iyi bakin|hepinizi seviyorum)
    (kendinize|kendine) ~1 (iyi)? bak(in)? ~1
    (hoscakalin|hosca kalin|hoscakal|elveda|allahaismarladik)
  `,
  'quiet.calm': `
    (sonunda|nihayet) ~1 (sessizlik|huzur)
    (ilk kez|ilk defa|garip bir|tuhaf bir|uzun zamandir|birden|artik|simdi|nihayet) ~3 (huzur*|rahat|rahatim|sakin*|hafif*|dingin*)
    (korkmuyorum|canim yanmiyor|aci cekmiyorum|uzgun degilim) ~1
  `,
  'quiet.decided': `
    kararim* ~1 (kesin|net|verdim|aldim|degismeyecek|son)
    karar* (verdim|verildi|aldim)
    (her seyi|her sey) ~1 (planladim|bitirdim|kafamda|kararlastirdim|belirledim)
    (donusu|geri donusu) ~1 yok
    (pismanlik|pisman) ~1 (yok|degilim)
  `,
  'quiet.thanks': `
    (her sey icin|yaptiklariniz icin|bugune kadar|yanimda oldugunuz icin) ~2 (sag olun|sagolun|tesekkur*|minnettarim)
  `,
  'quiet.absent': `
    beni ~2 (bulamayacaksin*|goremeyeceksin*|bulamazsin*|bir daha gormeyeceksin*|goremezsin*)
    (bayrami|bayramlari|yazi|bahari|dogum gunumu|yilbasini|sabahi|yeni yili) ~1 (gormeyecegim|gormem|goremeyecegim)
    (ben) ~1 (gittikten|gidince|yokken|olmayinca) ~1 (sonra)?
    (artik)? (ihtiyacim olmayacak|lazim olmayacak|gerek kalmayacak)
  `,
  'sign.at_hand': `
    (urgan*|ip|ipi|ilmek|ilmeg*|ilmigi|kemeri) ~3 (bagladim|astim|hazirladim|tavana|hazir|asili)
    (ilac*|hap|haplar*) ~3 (dizdim|saydim|biriktirdim|ayirdim|topladim|yeter|onumde)
  `,
  'sign.place': `
    (koprudeyim|catidayim|raylardayim|ucurumdayim|kenarindayim|ustundeyim)
    (raylara|kopruye|ucuruma|catiya|nehre|denize|ucurumun) ~2 (yuruyorum|gidiyorum|ciktim|cikiyorum|dogru|kenarina)
    (peronda|peronun|raylarda|raylarin|korkuluk*|ucurumun|catida|koprude|koprunun)
  `,
  'sign.act': `
    (kendimi) ~1 (birakacagim|birakiyorum|atarim|biraksam)
    (tren|metro|kamyon) ~3 (geldiginde|gelince|gecerken) ~2 (kendimi|adim|onune|birak*|atla*)
    (gazi|gazini|ocagi|tupu) ~1 actim
  `,
  'sign.no_return': `
    (bir daha|geri)? (donmeyecegim|donmem|donmicem|gelmeyecegim|donmemek uzere)
    (sonsuza kadar|temelli|ebediyen) ~2 (gidiyorum|gidecegim|uyuyacagim|susacagim|uyumak)
    (tek yon|donussuz|bavulsuz|valizsiz|tek gidis) ~1
    (yarin|cuma|cumartesi|pazar|pazartesi|bu gece|sabaha) ~2 (bitiyor|bitecek|huzura erecegim|dinlenecegim|rahatlayacagim)
  `,
  'sign.resolve': `
    (kimse|hicbir sey) ~2 (engel olamaz|engelleyemez|durduramaz|karisamaz|fikrimi degistiremez)
    (hazirim) ~1 (artik|$)
    (bitsin|bitti|bitecek) artik
  `,
  'sign.last': `
    son (kez|kere|defa|aksamim|gecem|yemegim|sigaram|gunum|yazim|mesajim|sabahim|haftam|kahvem|yuruyusum)
  `,
  'sign.alone': `
    (evde|yanimda) ~2 (kimse|yalnizim|tekim) ~1 (yok|olmayacak)?
    (kimse|kimsenin|hicbir sey) ~2 (bilmiyor|haberi yok|anlamadi|fark etmedi|suphelenmedi)
    (uyumasini|uyumalarini|gitmesini|cikmasini|gitmelerini) ~1 bekliyorum
    (telefonumu|telefonu) ~2 (kapattim|biraktim|kapatacagim)
    (esim|annem|babam|herkes|ailem) ~3 (yok|uyuyor|disarida|gelmeyecek)
  `,
  'sign.soon': `
    (bu gece|yarin|bu aksam|birazdan|sabaha|az sonra|persembe|cuma|cumartesi|pazar|pazartesi|sali|carsamba) ~1
  `,
  'sign.exit': `
    (obur dunya*|oteki dunya*|oteki taraf*|obur taraf*|ahirette|cennette) ~2
    (sonsuz|ebedi) (uyku*|huzur*|istirahat*)
    (anneme|babama|ogluma|kizima|dedeme|ona) ~1 kavusacagim
  `,
  'quiet.explained': `
    (sevgilime|esime|ona|sigaraya|alkole|ickiye|isime|sirkete|kumara) ~2 (donmeyecegim|donmem)
    (tasiniyor*|tasindik|tasinma|tasinacagiz|emlakci*|tatil*|bavul*|valiz*|yola cikiyor*|ucagimiz|gezi*|koye|yazliga)
    (yeni is*|yeni isim|emekli*|terfi*|iste son gun*|istifa*|universite*|bolumu|okula|kurs*|erasmus*)
    (noter*|avukat*|son taksit*|temizlik*|tadilat*|dolapta|ikinci el|bayramda|iliski*|bosan*|ayrildim)
    (sinav*|final*|vize*|tezim|tezimi|mezun*|mulakat*)
    (terapim bitiyor|terapiye basladim|terapim bitti|terapiyi bitirdim|rehabilitasyon*|ayik*|toplanti*|alkolsuz|sigarasiz|temizim)
    (ameliyat*|hastaneye yat*|alerji*|hafta sonu icin)
  `,
  'crisis.intent': `
    (yarin|sabah|yarindan sonra|bundan sonra) ~1 beni ~1 (bulamayacaksin*|goremeyeceksin*|bulamazsin*)
    (tren|metro|kamyon|tir) ~3 (geldiginde|gelince|gecerken) ~2 (kendimi|onune) ~2 (birak*|at*)
    (geri)? (donmeyecegim|donmicem) ~3 (raylara|kopruye|ucuruma)
    (raylara|kopruye|ucuruma) ~5 (donmeyecegim|donmicem)
  `,
  'crisis.plan': `
    (pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar) ~2 (karar verdim|sectim|belirledim) ~6 (kimse olmayacak|engel olamaz|yalniz olacagim|son)
  `,
  'crisis.means': `
    (korkulu*|parmaklik*|ucurum*|catinin) ~2 (oturdum|oturuyorum|ciktim|tirmandim|kenarindayim|arkasina|uzerindeyim) ~3
    (urgan*|ipi|ip|ilmek|ilmeg*|ilmigi|kemeri) ~3 (tavana|kirise|agaca|boynuma|avizeye) ~1 (bagladim|astim|gecirdim|doladim)
    (ilac*|hap|haplar*) ~3 (dizdim|saydim|biriktirdim|ayirdim) ~2 (yeter|yetecek|yeterli)
  `,
  'crisis.act_under_way': `
    (iki|uc|dort|bes) kutu ~1 (parol|aspirin|ilac|hap|antidepresan|agri kesici|minoset) ~1 (ictim|yuttum|bitirdim)
    (on|yirmi|otuz|kirk|elli|onlarca|bir avuc|bir suru|bir kutu) ~1 (tane)? ~2 (hap*|ilac*|tablet*) ~1 (yuttum|ictim|aldim|yutuyorum)
    (gazi|gazini|tupu) ~1 actim ~3 (yattim|bekliyorum|uzandim|bitsin|kapattim)
    (camasir suyu|zehir|fare zehiri|tuz ruhu) ~1 ictim
  `,
  'hopelessness.death_wish': `
    (olumcul|kanser) ~3 (yakalansam|olsam) ~2 (rahat*|kurtul*|sevinir*)
    (keske|umarim|insallah) ~4 (kalp krizi|araba carpsa|kanser|kaza|kamyon) ~2
    (keske) ~4 (carpsa|ezse|gecirsem)
    (sabaha cikmamak|uyanmamak|olmek) ~1 icin (dua|yalvar*) ~1
    (oluler*|olenler*|mezardakiler*) ~1 (imreniyorum|ozeniyorum|kiskaniyorum)
    (hic)? (var olmasaydim|olmasaydim|dogmasaydim) ~1 (daha iyi*|keske)
  `,
  'hopelessness.burden': `
    (aileme|onlara|herkese|anneme) ~2 (masraf*|ayak bag*|zahmet*|bela*) ~2
    (olsem|yok olsam|gitsem|ortadan kaybolsam) ~1 kimse ~1 (fark etmez|uzulmez|aramaz|aglamaz|anlamaz)
  `,
  'hopelessness.no_way_out': `
    (icim|ruhum) ~1 (oldu|bitti|curudu) $
  `,
  'self_harm.urge': `
    (kendimi|kolumu|bilegimi) (kesmemek|jiletlememek|yakmamak|yaralamamak) ~5
    (jilete|bicaga|makasa) ~1 (elim gidiyor|uzanmamak|uzaniyor*|gidiyor)
    kendime zarar vermemek ~2 (icin|ugras*|direniyorum)
  `,
  'cue.denial': `
    yalniz olmadig*
  `,
};
