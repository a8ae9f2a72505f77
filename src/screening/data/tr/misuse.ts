import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: more of what is aimed at others, of sourcing, adverts, ways to reach the writer and other people's data. */
export const TR_MISUSE: PhraseTable = {
  'abuse.insult': `
    (git|git de|once|sen) ~2 (kendini|kafani|bi kendini) ~1 (tedavi ettir|muayene ettir|tedavi et|baktir) ~2 (be|lan|manyak|kafay*|deli|sen|$|hasta|ruh*)
    (kafayi|keçileri|kecileri) ~1 (yemissin|siyirmissin|yemissiniz|kacirmissin|yedin sen)
    (ilgi|dikkat|drama) ~1 (manyagisin|budalasisin|delisisin|orospususun|manyagi|budalasi|kralicesi|kralicesisin|arsizi|arsizisin)
    (yazdiklarin|yazdigin|soylediklerin|dertlerin|zirvaliklarin|hikayen|su hallerin) ~3 (mide|midemi|igrenc|sacmalik|kimsenin umrunda|kimsenin umurunda|komik|zavallica|kusasim|bos|sikici|acinasi)
    (komiksin|gulunchsun|gulunçsün|gulunc|igrencsin|zavallisin|sikicisin|rezilsin|acinacak) ~1 (su|bu|sen|haldesin|cidden|dertlerinle|ya|$)
    (buyu artik|buyu biraz|bebek gibi aglama|aglak|mizmiz|aglayip durma|zirlayip durma|zirlama) ~2
    (senin|su) ~2 (dertlerin|derdin|hayatin|depresyonun) ~1 (kimin|kimsenin) ~1 (umurunda|umrunda)
    (yalan soyluyorsun|yalan soyluyosun|uyduruyorsun|uyduruyosun|numara yapiyorsun|rol yapiyorsun|rol yapiyosun) ~3 (ilgi|dikkat|acindir*|hepsini|belli|yalanci|$)
    (ezik|salak|aptal|mal|gerizekali|dangalak|angut|hiyar|okuz|ezik) (herif|kari|seni|misin|misin sen|mi sen|nesin)
    (sen|git|siz) ~3 (timarhaneye|timarhanelik|manyak herif|manyak kari|deli herif|akil hastasi)
  `,
  'abuse.exclusion': `
    (buna|ona|suna|bu kisiye|bu kadina|bu adama|bu salaga|bu tipe|bu hesaba) ~2 (cevap vermeyin|cevap vermeyelim|yazmayin|yazmayalim|yanit vermeyin|bulasmayin|aldirmayin|kimse yazmasin|kimse cevap vermesin)
    (hepimiz|herkes|hep birlikte|arkadaslar|topluca) ~3 (sikayet edelim|engelleyelim|sikayet etsin|raporlayalim|attiralim|attirilim|atalim|spamlayalim|engellesin|gormezden gelelim|gormezden gelsin|dislayalim)
    _ (gormezden gelelim|yok sayalim|gruptan atalim|dislayalim|engelleyelim|attiralim) ~2 (herkesi|hepimizi|grubu|zehirliyor|defol*|sikici)
    (onu|sunu|bunu|su tipi|bu salagi) (gormezden gelelim|yok sayalim|dislayalim|engelleyelim) ~2 (artik|belki|gitsin|$)
    (attiralim|attirin|atin|kovalim|kovun|atalim) ~1 (sunu|bunu|onu|gruptan|burdan|buradan|forumdan|su tipi)
    (sunu|bunu|onu|bu hesabi|su hesabi) ~1 (gruptan|burdan|buradan|forumdan)? (atin|attiralim|atalim|banlayin|kovun|engelleyin|sikayet edin|attirin)
  `,
  'hate.group': `
    (suriyeli*|afgan*|arap*|multeci*|gocmen*|siginmaci*|kurt*|ermeni*|yahudi*|cingene*|pakistanli*|rum*) ~2 (ulkesine|ulkelerine|memleketine|cole|evine|geri|suriyeye) ~2 (donsun*|gitsin*|defol*|gonderilsin*|yollansin|git|postalansin|siktir*)
    (suriyeli*|afganlar|araplar|multeciler|gocmenler|siginmacilar|kurtler|ermeniler|yahudiler|cingeneler) ~3 (asalak*|bedavaci*|parazit*|pislik*|pis|hirsiz*|terorist*|hayvan*|bocek*|hain*|tecavuzcu*|mikrop*|geri zekali*|medeniyetsiz*|istemiyoruz)
    (asalak*|parazit*|bedavaci*|pislik*) ~6 (suriyeli*|afgan*|arap*|multeci*|gocmen*|siginmaci*|devletin sirtindan|vergilerimizle|vatandas oldu)
    (lgbt*|escinsel*|gey*|gay*|lezbiyen*|trans*|ibneler) ~3 (sapik*|sapkin*|hasta|hastalik*|igrenc*|yakilmali|tedavi edilmeli|yasaklanmali|pislik*|iğrenç*|lanet*|yok edilmeli|gebersin*)
    (hepsi|hepsini) ~2 (yakmak|asmak|gondermek|kesmek|surmek|denize dokmek) lazim
    (ulkemden|ulkemizden|vatanimizdan|buradan) ~1 (defolun|defolup gidin|siktirin|siktir olup)
  `,
  'threat.violence': `
    (seni|sizi|onu|agzini|bacaklarini|kafani|kemiklerini|suratini|disini|kollarini) ~3 (elime gecir*|bulursam|yakalarsam|gorursem|kirarim|kiririm|dagitirim|parcalarim|dokerim|kirarim|oldururum|gebertirim|bicaklarim|oyarim|sokerim|kiracam|kiricam|dokecem)
    (hangi okula|nerede|hangi evde|nereye|hangi sokakta|nerde|kacta) ~2 (gittigini|oturdugunu|calistigini|yasadigini|park ettigini|gittiklerini|oturdugunuzu|ciktigini) ~1 (biliyorum|biliyom|ogrendim|buldum)
    (bunun|bu yaptiginin|yazdiklarinin) ~1 (hesabini|bedelini|cezasini) ~1 (vereceksin|odeyeceksin|cekeceksin|odetecegim|sorarim|sorucam|vericeksin|odetirim|soracagim)
    (pisman|pisman olacaksin|gununu|gorursun) ~1 (edecegim seni|ederim seni|gostericem|gosterecegim|sen)
  `,
  'pro_harm.encourage': `
    (hala|daha) ~2 (konusuyosun|konusuyorsun|yaziyorsun|yaziyosun|buradasin|yasiyorsun|yasiyosun|ertelersin) ~4 (yap|atla|ol|kes|as|korkak|bitir)
    (yapacaksan|yapicaksan|olcekksen|oleceksen|atlayacaksan|edeceksen|olceksen) ~2 (yap|ol|atla|et) ~2
    (as|oldur|kes|jiletle|vur|yak) kendini ~2
    (daha derin|daha derine|derin derin|boylamasina|derine) ~1 kes* ~3
    (kes|kesersen|kesince|kesin) ~3 (rahatlarsin|ferahlarsin|gecer|iyi gelir|hafiflersin) ~1
    (benimle|birlikte|kimler|var mi|katilan) ~4 (su orucu|aclik orucu|ac kalma|aclik yarisi|yememe|sifir kalori|aclik challenge|sadece su|yemeden)
    (su orucu|aclik orucu|ac kalma|aclik yarisi|yememe|sifir kalori|sadece su) ~5 (var mi|katilan|kim|kaybeder|yarisalim|benimle|kimler|challenge|yiyen)
    (kus|kusun|kusarsan|cikar|ac kal|ac kalin|ogun atla|yemegini atla|yeme) ~5 (tavsiye ederim|zayiflarsin|kizlar|incelirsin|ise yariyor|kilo verirsin|deneyin)
    (birlikte|beraber) ~1 (olelim|intihar edelim|atlayalim|yapalim su isi|gidelim bu dunyadan)
    (as|ol|geber|atla|kes) ~1 (kendini)? ~1 (de|da) ~1 (rahatlayalim|kurtulalim|rahat edelim|huzur bulalim|rahatlasin*)
  `,
  'solicitation.sexual': `
    (kameran*|kamerayi|cam) ~2 (ac|acsana|acar misin|ac da) ~4 (ust*|soyun*|goster*|cikar*|goreyim|bakayim|ciplak)
    (ustunu|sutyenini|elbiseni|kilotunu|atletini) ~1 (cikar|cikarsana|ac|soy)
    (yalniz|dul|evli|olgun|uzgun|genc) ~1 (bayan*|kadin*|kiz*|hanim*|bayanlar) ~3 (ozel*|dm*|yataga|yatag*|yazsin|gelsin|bekliyorum|isit*|whatsapp*)
    (yatagim|yatagimda|koynum*) ~2 (sicak|isit*|gel|bekliyor|bos|seni) ~2
    (azdim|azginim|sevis*|sikis*|seks|sexting|sicak sohbet|atesli) ~3 (isteyen|arayan|yaz*|dm|ozel*|var mi|gel|kadin*|bayan*|partner)
    (ic camasirinin|sutyen|gogus*) ~1 (rengi|bedenin|olcun|fotosu|kac)
  `,
  'sourcing.drugs': `
    (elinde|fazla|fazladan|kalan|evde) ~3 <drug> ~3 (olan|varsa|var mi|veririm|alirim|satan|satar*|yazsin)
    <drug> ~3 (ayarlay*|ayarla*|bulabilecek|bulan|bul*|satacak|veren|getiren|gonderen|yollayan|temin|bulucu|satar) ~3
    (recete*|yesil recete*|kirmizi recete*) ~2 (satiyorum|satiyom|satilik|satan|yazdiran|ayarlar*|lazim|ariyorum|yollarim|bulan) ~3
    (recetesiz|kargo ile|gizli kargo|kapida odeme) ~3 <drug>
    <drug> ~4 (kargo*|fiyat*|gram*|kutusu|kutu) ~2 (yolla*|satilik|lira|tl|gonder*|dm|yaz*)
    (torbaci|satici) ~3 (tanıyan|taniyan|ariyorum|lazim|var mi|onerir*)
  `,
  'spam.advert': `
    (gunde|haftada|ayda|telefondan|evden|gunluk) ~3 (tl|lira|bin|dolar) ~2 (kazan*|kazanc*|gelir) ~4
    (detay|detaylar|bilgi|ayrinti) ~1 icin ~2 (yaz*|dm|mesaj|ozel*|tikla*|link*) ~1
    (kapsul*|takviye*|bitkisel|kursum*|egitimim*|seansim*|yaglar*|kitabim*|urunumuz|urunlerimiz|cayimiz) ~5 (siparis|kod*|indirim*|satin al*|link*|bitirir|yok eder|sifa|kurtulun|fiyat*|dm)
    (kod*|koduyla|kodu ile) ~3 (siparis|indirim*|al|satin)
  `,
  'contact.described': `
    (snapten|snapchatten|instadan|teleden|telegramdan|dcden|dcdan|discorddan|facetan|wpden|whatsapptan|skypetan|tiktoktan|twitterdan|xten) ~2 (ekle*|yaz*|bul*|ulas*|gel*|konus*|takip*|mesaj*)
    (calisiyorum|calisiyom|oturuyorum|oturuyom|kaliyorum|takiliyorum) ~2 (ugra*|gel*|bulus*|beklerim|bul beni|yanima|kahve*)
  `,
  'personal_data.other': `
    (kisi|kisinin|uye|kullanici|kadin|adam|kiz|komsum|patronum|ogretmenim|mudurum|eski sevgilim|eski esim|doktorum|sefim|is arkadasim) ~1 (adi|ismi)? _ _ ~6 (calisiyor|oturuyor|hastasi|hasta|hiv*|sizofren*|bipolar*|alkolik*|pozitif|belediyede|numarada|bagimli*|tedavi goruyor)
    (dikkat edin|haberiniz olsun|bilin) ~4 (hiv*|sizofren*|bipolar*|alkolik*|pozitif)
  `,
};
