import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: what is aimed at others, ways to reach the writer, adverts and sourcing. */
export const TR_HOSTILITY: PhraseTable = {
  'abuse.insult': `
    (sen|siz|seni|lan|ulan) ~1 (bir|tam|cok|gercekten|sadece|ne)? ~1 <insult> ~1 (sin|birisin|tekisin|$|herif|karisin|insansin)
    (salaksin|aptalsin|gerizekalisin|malsin|eziksin|igrencsin|rezilsin|pisliksin|serefsizsin|orospusun|picsin|beceriksizsin|zavallisin|acinasisin|korkaksin|yalancisin|cirkinsin|siskosun|delisin|manyaksin|copsun|asalaksin|hicsin|bencilsin)
    <insult> (birisin|bir insansin|herifsin|tekisin|bir tipsin|karisin)
    (ise yaramaz|ise yaramazin|degersiz|beceriksizin|hicin|malin|salagin|serefsizin|aptalin|eziğin|ezigin) ~1 (birisin|tekisin|sin|bir insansin|teki)
    (kapa|kes|sus) ~1 (ceneni|sesini|lan|be|artik|zirlamayi)
    (defol|siktir|siktir git|git buradan|yikil karsimdan|toz ol|kaybol|def ol|amk|aq|orospu cocugu|anani|ananin|senin ananin|gotunu|pic kurusu|serefsiz herif|o cocugu|yuru git) ~1
    (seni|sana|senin) ~2 (kimse|hickimse|hic kimse) ~1 (istemiyor|sevmiyor|inanmiyor|umursamiyor|takmiyor|ozlemez|ozlemeyecek|cekemiyor|sormadi)
    (kimse|hickimse) ~1 (seni|sana|senden) ~1 (istemiyor|sevmiyor|inanmiyor|umursamiyor|takmiyor|ozlemez|ozlemeyecek|hoslanmiyor|sevmez|cekemiyor)
    (hicbir ise|bir ise|bi ise|bir halta) yaramiyorsun
    (midemi|midemizi) bulandiriyorsun
    (utanc kaynagisin|yuzsuz|burada yerin yok|burada istenmiyorsun|bize uygun degilsin)
    (birak|kes) ~1 (aglamayi|zirlamayi|sizlanmayi|yalani|dram yapmayi|ajitasyonu)
    (ilgi|dikkat) ~1 (cekmeye calisiyorsun|istiyorsun|budalasi|manyagi|delisi)
    (hak ettin|bunu hak ediyorsun|oh olsun|mustahak) ~1
    ^ <slur> $
  `,
  'hate.group': `
    (butun|tum|bu|pis|lanet) ~1 (suriyeliler|kurtler|ermeniler|yahudiler|araplar|gayler|escinseller|ibneler|multeciler|aleviler|siyahiler|rumlar|afganlar|cingeneler) ~2 (pis|kopek|gitsin|geber*|hain|def|oldurulmeli|yakilmali|terorist|pislik|olmeli)
    (suriyeliler|kurtler|araplar|multeciler|afganlar) (defolsun|disari|gitsin)
    (olum|lanet) ~1 (suriyelilere|kurtlere|ermenilere|yahudilere|araplara|ibnelere|multecilere)
  `,
  'threat.violence': `
    (seni|sizi) ~1 (oldurecegim|oldururum|gebertirim|gebertecegim|bulurum|bulacagim|dovecegim|doverim|mahvederim|keserim|kesecegim|parcalarim|vururum|mahvedecegim)
    (agzini burnunu|kafani) ~1 (kiraracagim|kiracagim|kirarim)
    nerede (oturdugunu|yasadigini) biliyorum
  `,
  'pro_harm.encourage': `
    (oldur|as|kes|vur|at) (kendini|bileklerini|kendini asagi) ~2
    (kendini|canina|bileklerini) ~1 (oldur|as|kes|oldursene|assana|kessene|kiysana|at|kiy|vur) ~2
    (intihar) (et|etsene|edip|etmelisin) ~2
    (geber|gebersene|ol|olsene|atla|atlasana) ~1 (artik|de|git|$|pislik|kurtulalim)
    (git|gidip) (ol|olsene|geber) ~1
    (yap|yapsana) (artik|hadi|gitsin) ~3
    (olmelisin|olmeyi hak ediyorsun|neden olmuyorsun|neden kendini oldurmuyorsun|yasamayi hak etmiyorsun|olsen de kurtulsak|keske olsen)
    (dunya|herkes|ailen|biz|hepimiz) ~1 (sensiz|sen olmasan) ~2
    (sensiz|sen olmasan|sen olmadan) ~1 (daha iyi|daha guzel|daha mutlu) ~1
    (umarim|insallah) ~1 (olursun|gebirirsin|geberirsin|intihar edersin)
    (yeme|yemek yeme) ~1 (artik)? ~1 (sisko|sisman|kilo)
  `,
  'solicitation.sexual': `
    (ciplak|seksi|nude|frikik) ~1 (foto|fotograf|fotografini|resim|resmini|video|at) ~1 (at|gonder|yolla|atsana)?
    (seks|sex) ~1 (yapalim|arayan|yapmak isteyen|partneri)
  `,
  'sourcing.drugs': `
    <drug> ~1 (satan|bulabilirim|satilik|bulan|temin|nereden|alinir|satiyorum|satisi|recetesiz|alacagim|ariyorum|lazim) ~2
    (nereden|kimden|kim) ~1 <drug> ~1 (bulabilirim|alabilirim|satiyor|bulurum|alirim)
  `,
  'spam.advert': `
    (evden|internetten|evinizden|oturdugun yerden) ~1 (para|gelir|ek gelir) ~1 (kazan|kazanin|kazanmak|elde)
    (para|gelir) (kazan|kazanin|kazanmak) ~2 (link*|tikla*|kolay|hemen|kayit|icin)
    (linke|linkime|linkten|buraya) (tikla|tiklayin|tiklayarak|girin)
    (kanalima|kanalimiza|sayfama|sayfamizi|magazamizi|siteme) ~1 (abone|takip|ziyaret|katil*)
    (indirim|kampanya|firsat) ~2 (kodu|kacirma|hemen al|siparis|link*|kacirmayin)
    (bahis|casino|kumar|kripto|bitcoin|forex|medyum|buyu|fal) ~3 (garanti*|kazan*|link*|whatsapp*|ucretsiz|yatir*|iletisim|bonus)
  `,
  'contact.described': `
    <platform> ~1 (yaz|yazin|ekle|ekleyin|ulas|ulasin|bul|konusalim|mesaj|takip|gel|yazsana|bulabilirsin|ara|gorusuruz|yazabilirsin|bulursun) ~1
    (beni|bana) ~1 <platform> ~3 (yaz|ekle|ulas|bul|bulabilirsin|ara|bulursun|ulasabilirsin|takip)
    (numaram|telefonum|mailim|adresim|instam|instagramim|epostam|kullanici adim|discordum|telegramim|snapim|mail adresim) ~1 (su|0*|5*|var|soyle|bu)
    (numarami|adresimi|mailimi|instami) ~1 (vereyim|veriyorum|verebilirim|yolluyorum|atayim|al|veririm|gondereyim)
    (beni|bana) (ara|arayin|mail at|mesaj at|sms at|telefon et) ~1
    (ayni isimle|ayni isim|ayni kullanici adi) ~1 (bul*|var*|<platform>)
    (oturuyorum|bulusalim) ~1 (sokak|cadde|mahallesi|kafede|parkta|meydanda)
  `,
};
