import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: harm to oneself, harm suffered, and despair in everyday words, written and spoken forms. */
export const TR_SELF_HARM: PhraseTable = {
  'self_harm.urge': `
    (jilet*|jileti|bicagi|bicaklari|falcatayi|makasi|neşteri|nesteri) ~3 (verdim|attim|sakladim|vermistim|atmistim) ~5 (geri|istiyor*|istiyom|ariyorum|aradim|almak|ozluyorum|aklimda|pisman*|lazim)
    (elim|ellerim) ~2 (bicaga|jilete|makasa|falcataya|cakmaga|jiletlere) ~2 (gidiyor|gidiyo|uzaniyor|kayiyor|gitti|gidip)
    (kendimi|kolumu|kollarimi|bacagimi|bilegimi|derimi) ~2 (kesesim|yakasim|cizesim|parcalayasim|yolasim|tirmalayasim|cezalandirasim|dovesim|jiletleyesim) ~1 (geliyor|geliyo|var|geldi)?
    (kendimi|kolumu|kollarimi) ~1 (kesmek|yakmak|cizmek|jiletlemek|yaralamak|cezalandirmak|parcalamak|dovmek|kanatmak) ~1 (istiyorum|istiyom|icin can atiyorum|geliyor|geliyo|geciyor|isteği|istegi|aklimdan)
    kendime ~1 (zarar|bir sey|bisey|kotu bir sey) ~1 (verme|vermek|yapmak|veresim) ~1 (istegi|istiyorum|istiyom|durtusu|geliyor|geliyo)?
    kendimi zor tutuyorum ~4 (kes*|jilet*|zarar*|bicak*)
    (bicak*|jilet*|kes*|zarar*) ~5 kendimi zor tutuyo*
    (aci|acı|kan) ~1 (hissetmek|gormek) ~1 (istiyorum|istiyom|rahatlatiyor)
    (kesmek|kesince|kanayinca|acitinca|canimi yakinca) ~2 (rahatlatiyor|rahatliyorum|iyi geliyor|rahatliyom|sakinlestiriyor)
  `,
  'self_harm.act': `
    (cakmak*|sigara*|utu*|mumla|kibrit*) ~3 (kolumu|bacagimi|elimi|kendimi|derimi|bacagimda|kolumda|tenimi|avucumu|kollarimi) ~3 (yaktim|yakiyorum|dagladim|sondurdum|sonduruyorum|bastim|yakiyom)
    (kafami|basimi|yumrugumu|elimi|yumruklarimi) ~2 (duvara|duvarlara|kapiya|masaya|yere|aynaya|dolaba) ~2 (vuruyorum|vurdum|vuruyom|vurup|gecirdim|carpiyorum|carptim|vururum)
    (kendimi|kendime|yuzume|bacaklarima) ~2 (tokatliyorum|tokatladim|yumrukluyorum|yumrukladim|tokat atiyorum|yumruk atiyorum|dovuyorum|isiriyorum|isirdim|vuruyorum|vuruyom)
    (saclarimi|sacimi|kirpiklerimi|kaslarimi) ~2 (yoluyorum|yoldum|yoluyom|koparriyorum|kopariyorum|kopardim|cekiyorum|cekip)
    (kanatana|kanayana|kan gelene|kan cikana) kadar ~3
    (tirnakliyorum|tirmaliyorum|tirmaladim|cimdikliyorum|kaziyorum|soyuyorum|kasiyorum) ~2 kanat*
    (kolumda|bacagimda|bilegimde|kollarimda|bacaklarimda|karnimda) ~2 (taze|yeni|bir suru)? ~1 (kesik*|jilet izi*|kesikler|yanik izi*|jilet izleri|cizikler)
    (taze|yeni) (kesik*|yara*|jilet) ~3
    (sicakta|yazin|yaz gunu|agustosta|temmuzda) ~2 (uzun kollu|kazak|sweat*|hirka) ~2 (giyiyorum|giyiyom|geziyorum|saklamak|gizlemek|belli|gormesin)
    (uzun kollu) ~3 (izleri|kesik*|yara*|gormesinler|gorunmesin|kimse gormesin)
    (yine|gene|tekrar|dun gece|bu sabah|dayanamadim|dayanamayip|temizdim) ~2 (kendimi)? ~1 (jiletledim|kestim kendimi|kendimi kestim|kolumu cizdim|kestim kolumu|kendimi cizdim)
    kendimi (kestim|kesiyom|kesiyorum|jiletliyom|yaktim|cizdim)
  `,
  'self_harm.attempt': `
    (gun once|hafta once|dun|gecen|evvelsi gun|hafta sonu|persembe|cuma|cumartesi|pazar|pazartesi|sali|carsamba|ay once|once) ~5 (midemi yikadilar|mideme lavaj|kendimi asmistim|kendimi astim|intihar ettim|bileklerimi kestim|bileklerimi kesmistim|hap ictim ~2 (midemi|hastane*|kurtar*)|kendimi attim|canima kiymaya|kendimi oldurmeye)
    (midemi yikadilar|mideme hortum|yogun bakimdan ciktim|beni kurtardilar|beni buldular|kurtardilar beni) ~4
    (kutu|avuc|hap*|ilac*) ~3 (ictim|icmistim|yuttum) ~4 (midemi|kurtar*|hastane*|acil*|buldular|uyandim|ambulans)
    (ip|dal|kemer|urgan) ~1 (koptu|kirildi|cozuldu) ~6
    (intihardan|intihar girisiminden|intihar girisimimden|girisimden) ~1 sonra ~5
    (keske|pisman*) ~3 (kurtarmasalardi|kurtarmasaydilar|basarsaydim|olseydim o gun|uyanmasaydim)
  `,
  'self_harm.starving': `
    (parmagimi|parmaklarimi|dis fircasini) ~1 (bogazima|bogazina) ~1 (sokup|sokuyorum|sokuyom|soktum|atiyorum|sokarak)
    (yemekten|yemeklerden|yedikten|yiyince|her yemek|ogunden) ~2 (sonra|sonrasi)? ~3 (kusuyorum|kusuyom|cikariyorum|cikariyom|kustum|kusturuyorum|cikartiyorum)
    (gundur|haftadir|gunlerdir) ~2 (yemiyorum|yemedim|yemiyom|hicbir sey yemedim|bir sey yemedim|bisey yemedim|acim) ~6 (guclu|gurur|kontrol|hafif|kilo|sisman|hak etmiyorum|ceza|iyi hissed*|zayif|tarti*)
    (kendimi) ~1 (ac birakiyorum|ac biraktim|ac birakiyom|acliga)
    (musil|laksatif) ~3 (iciyorum|icip|aldim|kullaniyorum) ~3
  `,
  'abuse_suffered.violence': `
    (<kin>|uvey babam|uvey annem|eski esim|eski sevgilim|nisanlim) ~6 (bogazima yapisti|bogazimi sikti|bogdu beni|uzerime yurudu|ustume yurudu|kemerle|tokatladi|tokatliyor|yumrukladi|yumrukluyor|tekmeledi|saclarimdan surukle*|sacimi cekti|duvara itti|firlatti|bana el kaldir*|el kaldirdi|girisiyor|girisiyo|dayak|pataklad*|patakliyor|hirpala*|dovuyo|vuruyo|asagiliyor|kufrediyor|kolumu bukt*|odaya kilit*|eve kilit*|hakaret ediyor)
    (dayak yiyorum|dayak yedim|dayak yiyom|siddet goruyorum|siddete ugruyorum|siddet gordum) ~1
    (kemerle|sopayla|hortumla|terlikle|kabloyla) ~1 (girisiyor|girisiyo|dovuyor|dovdu|vuruyor|vurdu|girisirdi)
    bogazima yapisti
  `,
  'abuse_suffered.sexual': `
    (hayir|istemiyorum|istemedigimi|yapma) ~2 (dedim|demistim|dememe|soyledim|dedigim) ~5 (zorla|dinlemedi|devam etti|durmadi|birlikte oldu|umursamadi)
    (zorla) ~1 (birlikte oldu|sahip oldu|iliskiye|optu|seviş*|sevis*|yataga|dokundu|soydu)
    (patronum|amcam|dayim|uvey babam|abim|ogretmenim|hocam|kuzenim|komsu|mudurum|kocam|babam|birisi|doktor|sevgilim) ~3 (elledi|elliyor|taciz etti|taciz ediyor|elle taciz|tecavuz|ellemeye|dokunuyor bana|bana dokunuyor|sikistirdi|istismar)
    (iliskiye|birlikte olmaya|sevismeye|seks*) ~1 zorl*
  `,
  'abuse_suffered.control': `
    (kocam|esim|sevgilim|nisanlim|babam|abim|kayinvalidem|annem|erkek arkadasim) ~2 (maasimi|parami|kartimi|telefonumu|kimligimi|pasaportumu|mesajlarimi|sifrelerimi|anahtarimi) ~2 (elimden|alip|aliyor|aldi|el koydu|el koyuyor|karistiriyor|kontrol ediyor|sakliyor|okuyor|kirdi|aliyo)
    (konumumu|telefonumdan|telefonumu|attigim adimi|her adimimi) ~2 (takip ediyor|takip ediyo|izliyor|kontrol ediyor|dinliyor|kontrol ediyo|hesap soruyor)
    (gec kalinca|gec kalirsam|disari cikinca|biriyle konusunca|aramazsam) ~2 (kiyamet|olay cikariyor|deliriyor|kavga cikariyor|bagiriyor|hesap soruyor)
    (calismama|disari cikmama|ailemle gorusmeme|arkadaslarimla gorusmeme|konusmama|okula gitmeme|giyinmeme|makyaj yapmama) ~1 (izin vermiyor|izin vermiyo|karsi|engel oluyor|yasakladi|karisiyor|musaade etmiyor)
  `,
  'voices.gaining': `
    sesler ~2 (bana|beni|kafamda)? ~4 (diyor|diyo|uyutmuyor*|susmuyo*|emir veriyor*|bagiriyo*|konusuyor*|cagiriyor*|yukseliyor|kotuluyor*|zorluyor*|artti|soyluyor*)
    (kafamdaki|kafamin icindeki|icimdeki) ses* ~3 (susmuyor|emir veriyor|oldur|zarar ver|yap diyor|kes diyor|atla diyor|bagiriyor|artti)
    (beni) ~1 (izliyorlar|takip ediyorlar|dinliyorlar|zehirliyorlar|zehirlemeye) ~2 
  `,
  'hopelessness.burden': `
    (sigorta|sigortam|sigorta parasi|tazminat) ~3 (aileme|cocuklara|cocuklarima|onlara|esime) ~6 (ben de|olunce|olursem|ayak altindan|kurtul*|olsem|cekil*)
    (ayak altindan) ~1 (cekil*|cekileyim)
    (ben) ~1 (olmasam|olmasaydim|gitsem|olsem|olmazsam) ~3 (rahat|nefes|kurtul*|mutlu|daha iyi|huzur*|rahatlar*)
    (olum|olumden|olmem|olusum) ~2 (daha)? ~1 (degerli|isine yarar|faydali) ~1
    (fazlaligim|fazlalik gibiyim|herkese yukum|ayak bagiyim|ise yaramazin tekiyim|hicbir ise yaramam|kimseye bir faydam|herkesin hayatini (mahvediyorum|zorlastiriyorum|zehirliyorum)|bos yere nefes aliyorum|bosuna yasiyorum)
  `,
  'hopelessness.death_wish': `
    (mezarlik*|mezar*|oluler*|olmus*|olenler*) ~2 (imreniyorum|ozeniyorum|kiskaniyorum|imreniyom|imrenirim|ozeniyom)
    (dua ediyorum|dua ediyom|yalvariyorum|allahtan|diliyorum|umuyorum) ~5 (uyanmayayim|uyanmamayi|uyanmam|canimi al*|uyanmamak|olmeyi|uyanmiyim)
    (uyanmayayim|uyanmamayi|uyanmamak|uyanmiyim|canimi alsin|canimi al) ~2 (diye|icin)? ~2 (dua|yalvar*|istiyorum|istiyom|diliyorum|allahim|$)
    (her sabah|uyandigima|uyandigim|yasadigima|dogduguma|hayatta olduguma) ~2 (lanet|uzuluyorum|pismanim|nefret|kahroluyorum|pisman)
    (yasamak|yasamayi|hayatta olmak|nefes almak) ~1 (istemiyorum|istemiyom|istemiyorm|istemiyo) ~1
    (olmek|gebermek|yok olmak|kaybolmak|bitmek) (istiyom|istiyorm|istiyorum artik|istiyrum)
    (yasamaktan|hayattan|nefes almaktan) ~1 (yoruldum|biktim|usandim|sikildim)
    (olsem de|geberip gitsem|bi olsem|bir olsem|bi olebilsem|oluversem) ~2 
    (allah|allahim|tanrim) ~1 (canimi|canimi da) ~1 (alsa|al|alsin)
    (kimseye|hicbir ise) ~2 (faydam|yararim|hayrim) yok
  `,
  'hopelessness.no_way_out': `
    (onumde|gelecekte|ileride|yarinlarda|tunelin ucunda) ~2 (isik|umut|hicbir sey|bir sey|gelecek) ~1 (yok|goremiyorum|gormuyorum|goremiyom)
    (bu dunyada|bu hayatta|hicbir yerde) ~1 (bana)? ~1 (yer|yerim|ait degilim) ~1 (yok|kalmadi)?
    (hep|her sey|gittikce|bundan sonra*|gunden gune) ~2 (daha kotu|kotuye) ~1 (olacak|gidiyor|gidecek|gider|$)
    (hicbir zaman|asla|hic) ~2 (duzelmeyecek|duzelmez|iyi olmayacagim|iyilesmeyecegim|gecmeyecek|duzelmeyecegim|iyilesmicem)
    (her seyden|herseyden|kendimden|hayattan) ~1 (vazgectim|umudu kestim|umidimi kestim|umudumu kestim)
    (bittim ben|tamamen bittim|benim icin bitti|hayatimi mahvettim|pes ettim artik|pes ediyorum artik)
  `,
};
