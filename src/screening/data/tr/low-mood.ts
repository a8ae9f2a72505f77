import { type PhraseTable } from '../../matching/compile.js';

/** Turkish, worth a look some time: low and stuck, need unmet, quarrel, relapse. Colloquial forms (`istemiyom`) stand beside the written ones. */
export const TR_LOW_MOOD: PhraseTable = {
  'low_mood.low': `
    # grey, on autopilot, numb
    (her sey|hersey|hayat|gunler|dunya|herseyi|her seyi) ~2 (gri|renksiz|anlamsiz|tatsiz|bombos|donuk|soluk|ayni) ~1 (geliyor|geliyo|gorunuyor|gibi|oldu|artik|goruyorum)
    (otomatik pilotta|otomatige baglad*|robot gibi|zombi gibi|ruh gibi|hayalet gibi|olu gibi) ~2 (yasiyorum|yasiyom|yasiyo|geziyorum|dolasiyorum|gidip geliyorum|calisiyorum|hissediyorum|yim|kalkiyorum|isteyim|$)
    (hicbir sey|hic bir sey|hicbi sey|hicbisey|hic bisey|hicbir sevdigim sey|sevdigim hicbir sey|hicbirsey) ~3 (mutlu etmiyor|keyif vermiyor|tat vermiyor|zevk vermiyor|hissetmiyorum|hissetmiyom|heyecanlandirmiyor|umurumda degil|ilgimi cekmiyor|icimden gelmiyor|canim istemiyor|iyi gelmiyor|umrumda degil)
    (hicbir seyden|hicbi seyden|hicbirseyden|hayattan|yaptigim hicbir seyden|yemekten) ~2 (zevk|keyif|tat) ~1 (almiyorum|alamiyorum|almiyom|alamiyom)
    (sevdigim) ~2 (beni)? ~1 (mutlu etmiyor|keyif vermiyor)
    (icim|icimde) ~2 (bombos|bos|kocaman bir bosluk|bosluk|karanlik|kapkaranlik|daraliyor|daraldi|sikiliyor|sikisiyor|aciyor|yaniyor)
    (hissizlestim|hissizim|duygusuzlastim|donuklastim|hissizlesiyorum|uyustum|bosluktayim|dipteyim|dibe vurdum|cokustayim|cokuyorum|coktum|tukeniyorum|tukenmis hissediyorum|dagildim|dagiliyorum|batiyorum|boguluyorum|bogulacak gibiyim|bunaliyorum|daraliyorum|kafayi yiyecegim|kafayi yicem|delirecegim|deliricem|kendimde degilim)
    (hevesim|motivasyonum|enerjim|istegim|sevincim|isteğim|mecalim|halim|gucum|takatim|dermanim|nesem|keyfim) ~2 (yok|kalmadi|hic yok|sifir|tukendi|bitti|olmuyor|kacti|kalmamis)
    (kendimi|aynada) ~2 (tanimiyorum|taniyamiyorum|tanimiyom|kaybettim|taniyamiyom)
    sanki ben degilim
    (eski ben|eski halimi|eski beni) ~1 (degilim|ozluyorum|ozledim|yok)
    # nights
    (gozume|gozumu|gozlerime) ~2 (uyku girmiyor|uyku girmedi|kirpmadim|kirpamadim|uyku)
    (gecedir|gundur|haftadir|haftalardir|gunlerdir|aydir|aylardir) ~4 (uyuyamiyorum|uyuyamiyom|uyumuyorum|uyuyamadim|uyumadim|uykusuzum|uyku yok|evden cikmiyorum|evden cikmadim|yataktan cikmadim|dus almadim|yikanmadim|agliyorum|kotuyum|boyleyim|konusmadim)
    (tavani|tavana|duvari|duvara|bosluga) ~1 (izliyorum|bakiyorum|bakip|izleyip|seyrediyorum|bakarak|izliyom|bakiyom)
    (iki|uc|dort|2|3|4) saat ~1 (uyuyorum|uyuyabildim|uyudum|uyuyabiliyorum|uykuyla duruyorum|uyku uyuyorum)
    (uyku|uykum) ~1 (yok|kacti|bozuldu|tutmuyor|haram|duzenim bozuldu|haplariyla)
    # alone
    (konusacak|dertlesecek|arayacak|icimi dokecek|anlatacak|guvenecek|siginacak) ~1 (kimsem|hic kimsem|kimse|bir kisi|insanim|arkadasim|birim) ~1 (yok|kalmadi)
    (kimsem|arkadasim|dostum|hic kimsem|hic arkadasim) ~1 (yok|kalmadi) ~2
    (telefon|telefonum) ~1 hic ~1 (calmiyor|calmadi|calmaz)
    (kapimi|kapi) ~1 (calan|acan) ~1 (yok|kimse yok|olmuyor)
    (arayan|arayip) ~1 (soran|sorani) ~2 (yok|olmadi|kalmadi)
    (arayan soran yok|arayanim soranim yok|arayip sormuyor*|hal hatir sormuyor*)
    (yine|hep|hafta sonu|bayramda|bayrami|dogum gunumde|dogum gunumu|yilbasinda|her aksam) ~2 (tek basima|tek basimayim|yalnizdim|yapayalniz|yalniz gecirdim|yalnizim|tekim|evde tek)
    yapayalniz*
    (arkadaslarim*|herkes|dostlarim|cevrem|insanlar|ailem) ~3 (uzaklasti|benden uzak|yuz cevirdi|sirtini dondu|birakip gitti|unuttu beni|beni unuttu|terk etti|kayboldu|silindi|aramiyor|gormezden)
    (kimse|hickimse|hic kimse) ~2 (aramadi|sormadi|fark etmedi|kutlamadi|hatirlamadi|gormuyor beni|beni gormuyor|arayip sormuyor|yanimda degil|anlamaz beni|umursamiyor beni|beni umursamiyor|davet etmedi)
    # tears, panic
    (agladim|agliyorum|aglayip|aglamak|agliyom|aglayarak|aglama krizi|gozyaslarim|gozlerim) ~2 (tuvalet*|is yeri*|iste|otobuste|metroda|arabada|dusta|yastig*|yorgan*|sebebini|neden|durduramiyorum|dolu dolu|dinmiyor|geliyor|istiyorum surekli)
    (tuvalette|is yerinde|iste|otobuste|metroda|arabada|dusta|yastiga|yastigima|gizli gizli|her gece|sabaha kadar|hungur hungur|saatlerce) ~2 (agladim|agliyorum|agliyom|aglamaktan|aglayip)
    (panik atak|panik ataklar*|kaygi krizi|anksiyete krizi|aglama krizi|anksiyetem|kaygim|depresyonum|okb|takintilarim) ~2 (gecirdim|geciriyorum|geciriyom|basladi|geldi|tuttu|gecirdigim|artti|azdi|tavan|nuks|geri geldi|geri dondu|yine|coguldu|coktu|gecirirken)
    (kalbim|kalp|gogsum) ~3 (sikisiyor|sikisti|deli gibi carpiyor|duracak gibi|yerinden cikacak) ~2
    nefes ~1 (alamiyorum|alamadim|alamiyom|alamaz)
    # mornings
    (yataktan|yatagimdan|evden|koltuktan|odamdan|odadan) ~2 (cikmak|cikamiyorum|cikamiyom|kalkmak|kalkamiyorum|cikasim|kalkasim|cikmiyorum|kalkamadim|cikamadim) ~2 (iskence|zor|istemiyorum|istemiyom|gelmiyor|olum|yok|eziyet|olmuyor|$|artik|gunlerdir)
    (dus|yemek|bulasik|dis fircalamak|giyinmek) ~1 (bile) ~1 (alamiyorum|alamiyom|yapamiyorum|yiyemiyorum|almiyorum|zor geliyor|agir geliyor|yapamiyom|yiyemiyom|alamadim)
    (yemek|yiyecek|konusacak|kalkacak|bir sey yapacak|hicbir seye|bisey yapacak|dus alacak|hic) ~1 (halim|gucum|mecalim|enerjim) ~1 (yok|kalmadi|olmuyor|kalmiyor)
    # pretending
    (iyiyim|iyi oldugumu|mutlu gibi|mutluymus|bir sey yok|sorun yok) ~1 (diyorum|soyluyorum|davraniyorum|diyip|yapiyorum|rolu|diyom|gibi yapiyorum|deyip|maskesi) ~4 (ama|icim|sonra|aslinda|eve|icimden|kimse|yalan|degilim|$|yoruldum)
    (rol yap*|maske tak*|gulumsuyorum ama|guluyorum ama) ~3
    # grief, break-up
    (annemi|babami|esimi|kocami|karimi|kardesimi|ablami|abimi|dedemi|anneannemi|babaannemi|oglumu|kizimi|bebegimi|arkadasimi|kedimi|kopegimi|dostumu) ~2 (kaybettim|kaybettik|kaybedeli|topraga verdik|kaybettigimden|kaybettikten|yitirdim|ozluyorum|cok ozledim) ~3
    (annem|babam|esim|kocam|karim|kardesim|dedem|anneannem|babaannem|oglum|kizim) ~2 (oldu|vefat etti|olunce|oleli|gitti) ~6 (alisamadim|alisamiyorum|hala|inanamiyorum|bombos|ev bos|sessiz|agliyorum|toparlanamadim|dayanamiyorum)
    (dusuk yaptim|bebegimizi kaybettik|yasim bitmiyor|yas tutuyorum|yokluguna alisamadim|yokluguna alisamiyorum)
    (ayrildik|ayrildigimizdan|terk etti beni|beni terk etti|aldatildim|beni aldatti|bosandik|ayrildiktan|bosandigimizdan|beni birakip) ~5 (beri|agliyorum|toparlanamadim|toparlayamiyorum|unutamiyorum|uyuyamiyorum|bombos|yikildim|coktum|dunyam|hala (agliyorum|unutamadim|alisamadim|seviyorum))
    # exhaustion of carers, parents, workers
    (anneme|babama|esime|kayinvalideme|cocuga|cocuklara|bebege|hastaya|dedeme|ogluma|kizima) ~1 (tek basima)? (bakiyorum|bakmaktan|bakiyom|bakmak) ~7 (yoruldum|tuken*|gucum|kimse yardim|yardim etmiyor|bittim|tek basima|uykusuz|dayanamiyorum|mecalim|kaldim|nefes|halim)
    (yoruldum|tukendim|bittim|bitkinim|yipranim|yiprandim|bitap dustum|bitik haldeyim|cok yorgunum|yorgunum) ~1 (artik|cok|hep|her seyden|herseyden|yasamaktan|guclu olmaktan|mucadele etmekten)
    (artik|cok|hayattan|her seyden|guclu olmaktan|guclu gorunmekten|mucadele etmekten|rol yapmaktan) ~1 (yoruldum|biktim|usandim|tukendim)
    (iste|isyerinde|is yerinde|patron|mudur|patronum|mudurum|is|fabrikada|ofiste) ~3 (canimi cikariyor*|mobbing|somuruyor*|ezdi|eziyor*|bezdirdi*|tuketti beni|beni tuketti|beni bitirdi|canima okuyor*|azarliyor*|asagiliyor*)
    (her sey|hersey|butun yuk|ev|cocuklar|tum yuk) ~2 (ustumde|sirtimda|omzumda|bana kaldi|uzerimde|ust uste geldi|uzerime geliyor|ustume geliyor|basima yikildi)
    (kotu|berbat|rezil|zor|korkunc) ~1 (bir)? (gun|gundu|hafta|gece|donem|donemden|zaman|ay|donemdeyim) ~1 (geciriyorum|gecirdim|geciyorum|gecti|gecirdik|oldu|geciriyom)
    (kotuyum|iyi degilim|iyi hissetmiyorum|berbatim|moralim bozuk|moralim sifir|keyifsizim|icim daraliyor|iyi degilim hic|mahvoldum|perisanim|berbat haldeyim|cok kotuyum|huzursuzum|kayboldum|kirginim|kimsesizim|umutsuzum|bitigim|harap)
  `,
  'low_mood.need': `
    (terapist*|psikolog*|psikiyatr*|doktorum|danismanim|sosyal hizmet*) ~3 (ayrilmis|ayrildi|isten ayril*|izne ayril*|dogum iznine|iptal etti|birakti|donmuyor|acmiyor|tasindi|gitti|ilgilenmedi|dinlemedi|ciddiye almadi|gecistirdi|cevap vermiyor|birakmis|terslendi)
    (ortada kaldim|acikta kaldim|sokakta kaldik|sokakta kaldim|ortada kaldik|yuzustu biraktilar|yuzustu kaldim|caresiz kaldim|tek basima biraktilar)
    (randevu*|sira|siraya) ~6 (ay sonraya|ay sonra|seneye|haftalar sonra|yok diyorlar|bulamiyorum|bulamadim|alamiyorum|yer yok|aylarca|bulunmuyor|alamadim|gelmiyor)
    (param|paramiz|gucum|butcem|maasim|maas) ~1 (hic)? (yetmiyor|yetmedi|yok|kalmadi|cikismiyor|bitti|yetismiyor)
    (ozele|ozel|terapiye|psikologa|doktora|ilaca|kiraya|mamaya|beze|faturaya|faturalara|mutfaga|ilaclara) ~2 (param* ~1 (yetmiyor|yok|kalmadi)|yetisemiyor*|gucum yetmiyor|yetmiyor|para yok)
    (cebimde|hesabimda|elimde|cuzdanimda) ~1 _ (lira|tl|kurus) ~2 (kaldi|var|ile)
    (ay|maas) (sonuna|gunune) kadar ~4 (nasil|yetmez|kaldi|_ lira|ne yapacagim|aciz)
    (dolapta|evde|buzdolabinda) ~2 (yiyecek|yemek|ekmek|yiyecek bir sey|yiyecek bisey|hicbir sey) ~1 (bisey|bir sey|bile)? (yok|kalmadi)
    (ac yattik|ac yatiyoruz|ac yattim|ac yatiyor|cocuklar ac|aciz|iki gundur aciz|ac acina|kuru ekmek yiyoruz)
    (ev sahibi|ev sahibimiz|ev sahibim|babam|annem|esim|kocam|ailem) ~3 (cikin dedi|cikmamizi|cikmami|cikaracak|cikariyor|kapi disari|evden atti|evden kovdu|beni kovdu|tahliye|sokaga atti|evden at*|evden atacak|cik dedi|kovuyor)
    (gidecek|kalacak|siginacak|yatacak) ~1 (yerim|yerimiz|bir yerim|hicbir yerim|evim|bi yerim) ~1 (yok|kalmadi)
    (arabada|parkta|sokakta|otogarda|bankta) ~1 (yatiyorum|yatiyoruz|uyuyorum|uyuyoruz|kaliyorum|kaliyoruz|yatip kalkiyorum)
    (taburcu|hastaneden) ~3 (ettiler|edildim|cikardilar|yolladilar|gonderdiler) ~6 (yok|kimse|oylece|hicbir|bos|arayan|destek|yalniz|ilac)
    (isten|isimden) ~1 (cikarildim|cikardilar|atildim|attilar|kovuldum|kovdular)
    (issizim|issiz kaldim|isimi kaybettim|icra geldi|icralik*|haciz geldi|borc batagi*|borca battik|borca battim|borclar bogazima|borclarimi odeyemiyorum|kredi borcu* ~2 odeyemi*|kirayi odeyemiyor*|kirayi odeyemedi*|faturayi odeyemi*|elektrigimiz* kesildi|elektrik kesildi)
    (kimse|belediye|devlet|hastane|sgk|kurum|okul) ~3 (yardim etmiyor|yardim etmedi|ilgilenmiyor|ilgilenmedi|reddetti|geri cevirdi|sahip cikmiyor|kapi kapi)
  `,
  'low_mood.worried_about_other': `
    (oglum|kizim|kardesim|annem|babam|arkadasim|esim|sevgilim|ablam|abim|kuzenim) ~2 (icin)? ~1 (cok)? (endiseleniyorum|endiseliyim|korkuyorum|kaygilaniyorum|merak ediyorum cok)
    (oglum|kizim|kardesim|annem|arkadasim|esim|sevgilim|ablam) ~3 (yasamak istemiyor|olmek istiyor|intihari dusunuyor|kendini kesiyor|kendine zarar veriyor|icine kapandi|odasindan cikmiyor)
  `,
  'conflict.civil': `
    (kavga ettik|kavga ettim|tartistik|tartistim|kavgaliyiz|kustuk|kustu bana|bana kustu|atistik|kavga ediyoruz|tartisiyoruz|bozustuk|kavga cikti) ~5 (konusmuyor*|konusmadi|kustu|aydir|gundur|haftadir|yine|surekli|uzgunum|cok|sessizlik|agladim|kapiyi carpti|evden)
    (yine|surekli|her gun|hep|gene) ~2 (kavga ettik|kavga ediyoruz|tartistik|tartisiyoruz|kavga ettim|kavga|tartisma cikti)
    (aydir|gundur|haftadir|yildir|aylardir|haftalardir) ~1 (benimle)? (konusmuyoruz|konusmuyor|gorusmuyoruz|kusuz|kus)
    (yorumun|yazdigin|soylediklerin|yazdiklarin|cevabin|tavrin|sozlerin|dedigin|yorumunuz|yazdiklariniz|uslubun|tavriniz) ~3 (kirdi|uzdu|incitti|yaraladi|gucume gitti|kalbimi|agrima gitti|rahatsiz etti|canimi|dokundu|uzucu)
    (yargilanmis|dislanmis|kucumsenmis|gormezden gelinmis|yok sayilmis|asagilanmis|suclanmis|haksizliga ugramis|duyulmamis|degersizlestirilmis|incinmis|kirilmis) ~1 (hissettim|hissediyorum|hissettirdi|gibi hissettim|hissettirdiniz)
    (haksizlik|adil degil|hic adil degil|ayip|haksizliga) ~2 (bu|bana|yapiyorsun*|edildi|yapildi|ugradim|ediyorsun*|yaptiniz|yaptin)
    (moderator*|yonetici|grup) ~4 (haksiz|sildi|silmis|taraf|gormezden|adil degil|umursam*)
    (annem|babam|esim|kocam|karim|kayinvalidem|ailem|sevgilim|ablam|abim|kizim|oglum) ~2 (beni anlamiyor|beni dinlemiyor|surekli elestiriyor|beni begenmiyor|her seyime karisiyor|bana inanmiyor|beni suclayip|beni sucluyor|kalbimi kirdi|konusmuyor benimle|benimle konusmuyor)
    (kirildim|gucume gitti|agrima gitti|kalbim kirildi|incindim) ~2
  `,
  'relapse.substance': `
    (dayanamayip|dayanamadim|kendimi tutamadim|nefsime yenildim|yenildim|iradem kirildi|bozdum|orucumu bozdum|sozumu tutamadim) ~3 (ictim|icki|sarap|raki|bira|sigara|yaktim|cektim|kullandim|oynadim|kumar|bahis|iddia|esrar|ot)
    (gun|ay|yil|hafta|sene|aydan|yildan|gunden) ~1 (sonra|aradan|temizdim|ayiktim) ~4 (ictim|icmisim|yaktim|kullandim|basladim|oynadim|icki ictim|sigara yaktim)
    (sigaraya|ickiye|alkole|kumara|bahse|iddiaya|esrara|ota|maddeye|hapa|uyusturucuya|bonzaiye|icmeye|tutune|kullanmaya) ~1 (geri|tekrar|yeniden|yine|gene|maalesef)? ~1 (dondum|basladim|donus yaptim|sardim|duştum|dustum)
    (maasi|maasimi|parayi|parami|birikimi|birikimimi|kirayi|krediyi|butun parayi) ~3 (bahse|iddiaya|kumara|slota|slotta|casinoya|bahiste|kumarda|iddiada|makinede) ~2 (yatirdim|kaybettim|gomdum|verdim|basti*|bitirdim)
    (kumarda|bahiste|iddiada|slotta|casinoda) ~3 (kaybettim|kaybettik|bitirdim|yatirdim|batti*)
    (her gece|her aksam|surekli|sizana kadar|uyumak icin|unutmak icin|dertten|sabahtan) ~1 (iciyorum|iciyom|icki iciyorum|kafayi cekiyorum|ictim)
    (icesim|icki|kullanasim|sigara yakasim|oynayasim) ~1 (geliyor|var|krizi|krizine)
  `,
};
