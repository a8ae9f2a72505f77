import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: more of danger now, the writer's own and somebody else's, and of the quiet decision. */
export const TR_DANGER: PhraseTable = {
  'cue.idiom': `
    (mutfak|ekmek|kahvalti|sebze|meyve|cep) bicag*
    (bicagi|bicagini|bicak) ~2 (keskin|bilettim|bilettik|mutfak*|kesiyor|set*)
    (excel|kod|bilgisayar|sinav|ders|proje|internet|program|formul) ~3 (kafami|basimi) ~1 duvara
    (bir|iki|uc|bi) ~1 (haftaligina|gunlugune|ayligina|hafta|gun) ~2 (ortadan kaybol*|kaybolmak|kaybolup|yok ol*)
    (dusa|havuza|denize|bisiklete|taksiye|otobuse|arabaya|yataga|trene|vapura|metroya) ~1 atl*
    (yapicam|yapacagim|bitiricem|bitirecegim|bitiriyorum) ~2 (raporu|odevi|temizligi|pastayi|isi aksam|projeyi|tezi|yemegi|sunumu|kitabi)
    (raporu|odevi|temizligi|pastayi|projeyi|tezi|sunumu|kitabi|diziyi) ~2 (yapicam|yapacagim|bitiricem|bitirecegim|bitiriyorum|bitiyor)
  `,
  'crisis.intent': `
    (bu gece|bugun|yarin|bu aksam|birazdan|cuma|cumartesi|pazar|pazartesi|az sonra|herkes (uyuyunca|gidince|yatinca)|(uyuyunca|gidince|yatinca)) ~5 (yapicam|yapacam|bitiricem|bitirecem|oldurucem kendimi|kendimi oldurcem|kendimi oldurucem|kendimi asicam|asicam kendimi|atlicam|kiyicam|gidicem artik|son vericem|oluyorum artik|olucem)
    (her sey|hersey|plan) ~1 hazir ~3 (yapicam|yapacagim|bu gece|bugun|yarin|gidicem|gidiyorum)
    (bugun|bu gece|bu aksam|artik|yarin) ~1 (bitiriyorum|bitiricem|bitirecegim|bitiriyom) ~1 (artik|bu isi|her seyi|hayatimi|$|babamin|elveda)
    (kendimi) ~2 (oldurucem|oldurcem|oldurecem|asicam|asacam|aticam|vurucam|vuracam|oldureceğim)
    (canima) ~1 (kiyicam|kiyacam|kiycam|kiyacagim|kiyiyom)
    (intihar) (edicem|edecem|etcem|ediyom|ediyorum|edecegim)
    (vazgecirmeye|durdurmaya|engellemeye|ikna etmeye) ~1 (calismayin|calisma|kalkmayin|ugrasmayin)
    (bayrami|yazi|yarini|sabahi|haftayi|yilbasini|dogum gunumu|yeni yili) ~1 (gormeyecegim|gormicem|gormem|cikarmam|cikaramam) ~3
    (simdi|su an|suan) ~1 (atliyorum|atliyom|asiyorum|yapiyorum|yapiyom) ~1 (anneme|elveda|affedin|hosca|seviyorum|hakkinizi|artik|$)
  `,
  'crisis.plan': `
    (veda|elveda|son) ~1 (mektubumu|mektubum|mektuplarimi|notumu|videomu|mektubunu) ~2 (yazdim|biraktim|masada|hazir|cektim)
    (kizima|ogluma|anneme|babama|esime|cocuklarima|aileme|kardesime) ~1 (veda|elveda|son) ~1 (mektub*|mektup*|not*|video*)
    (nasil|nerede|ne zaman|yontemi|zamanini|gununu|yerini) ~3 (yapacagimi|zamanini|yapacagim|olecegimi|yerini) ~3 (biliyorum|biliyom|belli|hazir|kaldi|sectim)
    (birkac|bir kac|iki|uc|son) saat* ~1 (kaldi|kalmis) ~2 (artik|elveda|biticek|bitecek|$)
  `,
  'crisis.means': `
    (raylarin|raylarda|tren yolunda|kopru*|catinin|catida|pencerenin|pencere|balkon*|pervazin*|pervazda*|ucurum*|viyadug*|korkulug*|terasin) ~3 (oturuyorum|oturuyom|duruyorum|bekliyorum|bekliyom|bakiyorum|bakiyom|ayaktayim|dikiliyorum|ciktim|sarkitiyorum|uzandim|yatiyorum|ustundeyim|kenarindayim|pervazindayim) ~3 (treni|asagi*|bekliyor*|atla*|son|$|bitecek|bekliyom)
    (pervazindayim|pervazdayim|korkulugundayim|raylarin ustunde|raylarda oturuyorum|raylara uzandim|raylara yattim)
    (ip|urgan|silah|tabanca|tufek) ~2 (bagajda|arabada|cantamda|yanimda|cebimde|dolapta|kasada|elimde) ~5 (orman*|suruyorum|gidiyorum|anahtar*|bende|bitir*|yapicam|hazir|dolu|artik|suruyom|gidiyom)
    (bagajda|arabada|cantamda|yanimda|cebimde) ~1 (ip|urgan|silah|tabanca|tufek) ~1 (var|hazir) ~4 (orman*|suruyor*|gidiyor*|bitir*|gidiyom|artik|$)
    (silahi|tabancasi|tufegi|beylik tabancam) ~2 (dolapta|bende|elimde|cekmecede|kasada|kucagimda|sakagimda|basucumda|kafama)
  `,
  'crisis.act_under_way': `
    (ecza|evde|dolapta|kutuda|dolabinda*) ~3 (ne varsa|hepsini|ilaclarin hepsini|butun ilaclari) ~4 (yutuyorum|iciyorum|ictim|yuttum|aliyorum|yutuyom|iciyom)
    (10|15|20|25|30|35|40|50|60|100|yirmi|otuz|kirk|elli|on bes) ~1 (tane|adet|tanesini)? ~1 (hap|ilac|hapi|haptan|tablet|hapin) ~2 (ictim|yuttum|aldim|attim|iciyorum|yutuyorum|ictm)
    (haplari|ilaclari|hapi) ~2 (tek tek|avuc avuc|hepsini|pes pese) ~2 (yutuyorum|iciyorum|yutuyom|iciyom|ictim|yuttum)
    (ictim|yuttum|aldim) ~2 (hepsini|haplari|butun haplari|ilaclari) ~2 (basim donuyor|uykum geliyor|gozlerim|kararyor|midem|elveda|artik|hissetmiyorum|$)
    (gazi|gazini|tupu|dogalgazi) ~1 actim ~4 (yat*|uzan*|bekli*|kapat*|uyu*)
    (kolumdan|bilegimden|bileklerimden|kollarimdan|her yerden) ~1 kan* ~1 (akiyor|geliyor|fiskiriyor|akiyo|geliyo|damliyor) ~4
    (kesiyorum|kestim|actim) ~1 (bileklerimi|damarlarimi|bilegimi)
  `,
  'crisis.goodbye': `
    (hepinize|herkese|size|sizlere|bu foruma) ~1 (veda|elveda) ~2 (ediyorum|ediyom|ederim|olsun|etmek|$)
    (son|buraya son|size son) ~1 (yazdiklarim|yazdigim|yazim|yazisim|mesajim|sozlerim|yazismam|postum) ~3 (sag olun|sagolun|seviyorum|hakkinizi|elveda|tesekkur*|her sey|hosca*|affedin|bunlar)
    (anneme|babama|kizima|ogluma|esime|kardesime|cocuklarima|aileme|onlara) ~2 (sevdigimi|cok sevdim|seviyordu) ~1 (soyleyin|soyle|deyin|iletin)
    (beni) ~1 (aramayin|bulmaya calismayin|beklemeyin|merak etmeyin artik) ~3 (veda*|elveda|hakkinizi|gidiyorum|seviyorum|helal|sizi|bitti)
    (hakkinizi) ~1 helal ~1 edin ~3 (gidiyorum|bitti|dayanamiyorum|bu son|artik|elveda|gidiyom|yoruldum)
  `,
  'crisis.unsafe': `
    (kendime|kendimi) ~2 (bisey|bir sey|birsey|zarar|bi sey|kotu bir sey) ~1 (yapicam|yaparim|yapacagim|yapmaktan|vericem|verecegim|veririm|vermekten) ~1 (diye)? ~1 kork*
    (kendime|kendimi) guvenmiyo* ~2 (bu gece|artik|$)
  `,
  'crisis.other_in_danger': `
    (arkadasim|kardesim|sevgilim|ablam|abim|annem|babam|oglum|kizim|esim|kocam|karim|kuzenim|komsum|ev arkadasim|biri|birisi|eski sevgilim) ~5 (haplari iciyorum|hap icti|hap icmis|ilaclari icti|ilac icmis|haplari icmis|intihar edecegim|intihar edicem|kendimi oldurecegim|kendimi oldurucem|veda mesaji|veda mektubu|elveda|kendini asmis|bileklerini kes*|catiya cikti|kopruye cikti|atlayacagim|intihara kalkis*) ~5 (yazdi|yazmis|diyor|dedi|atti|acmiyor|ne yapayim|ne yapmaliyim|telefonu*|ulasamiyorum|yardim|su an|gonderdi|atmis|$|acmiyo)
    (banyoya|odaya|odasina|tuvalete|kapiyi) ~2 (kilitledi|kilitlendi|kapatti|kapandi|kilitlemis) ~4 (jilet|bicak|hap*|ilac*|ip|makas) ~3
    (yerde|hareketsiz|uyanmiyor|nefes almiyor|tepki vermiyor|baygin|kendinde degil) ~6 (ilac kutu*|bos kutu*|hap*|ilac*)
    (ilac kutulari|bos ilac|haplar|ilac) ~5 (uyanmiyor|yerde yatiyor|nefes almiyor|baygin|tepki vermiyor)
    (veda|elveda) ~1 (mesaji|mektubu|notu) ~2 (atti|birakti|yazdi|birakmis|atmis|gonderdi|yazmis) ~5
  `,
  'crisis.violence_now': `
    (kapiyi|kapimi|kapiya) ~1 (yumrukluyor|tekmeliyor|kiriyor|dayandi|zorluyor|yumrukluyo|kirmaya) ~6
    (oldurucem|oldurecegim|oldurcem|gebertecegim|gebericeksin) ~1 (seni|sizi|hepinizi)? ~2 diye ~2 (bagiriyor|bagiriyo|tehdit ediyor|kapida)
    (dolaba|banyoya|odaya|yatagin altina|balkona|tuvalete) ~1 (saklandik|saklandim|kilitlendik|kapandik|kacti*|kapattim kendimi|kilitledim kendimi) ~5
    (su an|suan|simdi) ~2 (beni|annemi|bizi|kardesimi) ~1 (dovuyor|dovuyo|bicak*|vuruyor|bogazliyor)
  `,
  'quiet.affairs': `
    (fatura*|borc*|kira*) ~1 (odendi|odedim|kapandi|kapattim|bitti|odenmis)
    (vasiyet*) ~1 (yazdim|hazir|imzaladim|noterde)
    (sifre*|hesap*|kartlarim*) ~2 (abime|ablama|anneme|esime|kardesime|ogluma|kizima|babama) ~1 (biraktim|verdim|yazdim)
    (kontrat*|sozlesme*|kira sozlesme*|aboneligi*) ~1 (yenilemedim|iptal ettim|uzatmadim|feshettim)
  `,
  'quiet.gave_away': `
    (kiyafet*|esya*|kitap*|ciceklerimi|takilar*|aletlerimi|neyim varsa) ~2 (dagittim|verdim|hediye ettim|bagisladim)
  `,
  'quiet.dependants': `
    (kedi|kopek|kedim|kopegim|kus|kedimi|kopegimi|kopegi|kediyi) ~1 (artik)? (annemde|ablamda|komsuda|kardesimde|babamda|arkadasimda|abimde)
    (kedi|kopek|kedimi|kopegimi|kopegi|kediyi|kusu|tavsani) ~1 (komsuya|anneme|ablama|kardesime|arkadasima|abime|barinaga|babama) ~1 (biraktim|verdim|teslim ettim|emanet)
  `,
  'quiet.calm': `
    (garip|tuhaf|acayip|inanilmaz) ~1 (bir)? ~1 (hafiflik|huzur|sakinlik|rahatlik|dinginlik|ferahlik)
    (yillardir|aylardir|uzun suredir|ilk kez|ilk defa) ~2 (huzurluyum|rahatim|huzurlu|sakinim|icim rahat|mutlu uyudum)
    icim* ~1 (cok|oyle|artik)? ~1 (rahat|huzurlu|ferah|hafif)
    (artik|simdi) ~1 sadece ~1 (huzur|sessizlik)
  `,
  'quiet.farewell': `
    (herkesle|hepsiyle|herkese|tek tek|sevdiklerimle) ~2 (vedalastim|veda ettim|helallestim|sarildim)
  `,
  'quiet.absent': `
    (bana|artik|pazardan sonra|yarindan sonra) ~3 (lazim|gerek|ihtiyac) ~1 (olmayacak|kalmayacak|olmicak|kalmicak)
  `,
  'sign.no_return': `
    (tek yon|tek gidis|donussuz|gidis) bilet*
    (yarin|artik|bir daha|pazardan sonra) ~1 (donmeyecegim|donmicem|donmem|gelmicem|gelmeyecegim)
  `,
  'sign.alone': `
    (kimse) ~1 (anlamadi|fark etmedi|bilmiyor|sezmedi|anlamiyor|cakmadi)
  `,
  'quiet.explained': `
    (kendi evimiz*|yeni eve|yeni evimiz*|ev aldik|evimizi aldik|kuculen|tatildeyiz|donuste|kardesimin arabasiyla|noterde|tasiniyoruz)
  `,
  'sign.place': `
    (catidayim|koprudeyim|balkondayim|ucurumdayim|raylardayim|catinin kenarindayim|koprunun kenarindayim|terastayim) ~1
  `,
  'sign.errand': `
    (ayakkabilarimi|ceketimi|gozlugumu|telefonumu) ~2 (cikardim|cikarip|biraktim|yan yana)
  `,
};
