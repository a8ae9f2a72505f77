import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: danger now. */
export const TR_CRISIS: PhraseTable = {
  'crisis.intent': `
    kendimi (oldurecegim|olduruyorum|asacagim|asiyorum|vuracagim|oldurucem|asicam|oldurcem)
    intihar (edecegim|ediyorum|edicem|etmek uzereyim|etmeye karar verdim|etmeye gidiyorum)
    (hayatima|yasamima|her seye|bu hayata|acilarima) son (verecegim|veriyorum|vericem)
    canima (kiyacagim|kiyiyorum|kiyicam|kiymak uzereyim)
    (kendimi oldurmeye|intihar etmeye|hayatima son vermeye|canima kiymaya|yasamima son vermeye|her seye son vermeye|olmeye|bu dunyadan gitmeye) ~1 (karar verdim|kararliyim|hazirim|gidiyorum)
    <soon> ~3 (kendimi (oldurmek|asmak)|intihar etmek|hayatima son vermek|canima kiymak|olmek) ~1 (istiyorum|uzereyim|niyetindeyim)
    <soon> ~3 (olecegim|olmus olacagim|oluyorum|olucem|gidiyorum sonsuza|hayatta olmayacagim|yasamiyor olacagim|atlayacagim|kendimi atacagim|sonsuza kadar gidiyorum)
    (kendimi) ~2 (atacagim|atiyorum|aticam) ~1
    (bu gece|bugun|yarin|bu aksam) ~1 (her sey|hersey|bu is|bu hayat|acilarim|tum acilar) ~1 (bitecek|bitiyor|sona erecek|son bulacak|bitmis olacak)
    (her sey|hersey) ~1 (bu gece|bugun|yarin|bu aksam) ~1 (bitecek|bitiyor|sona erecek|son bulacak)
    (yarin|pazartesi|sabaha|yarindan|sabah) ~2 (artik)? ~1 (burada|hayatta|aranizda|bu dunyada)? ~1 (olmayacagim|olmicam|yasamayacagim|uyanmayacagim|yokum)
    (bunu|bu mesaji|bu yaziyi) (okudugunuzda|okudugunda|okurken) ~4 (olmus|gitmis|olmayacagim|gec)
    (uyuyunca|uyuduktan sonra|uyudugunda|gidince|ciktiginda|uyusun) ~2 (yapacagim|yapicam|kendimi oldurecegim|son verecegim|canima kiyacagim)
    (bu|son) ~1 son (gecem|gunum|mesajim|aksamim|yazim)
    (kimse|hicbir sey) ~1 (beni) ~1 (durduramaz|engelleyemez|kurtaramaz|vazgeciremez)
    (bu sefer|bu defa) ~2 (gercekten|ciddiyim|basaracagim|kesin|yapacagim)
    (sabahi|yarini|bu geceyi|sabaha) ~1 (gormek istemiyorum|gormeyecegim|cikmayacagim|cikarmayacagim|gorecek degilim)
    (krizde degilim|tehlikede degilim) ~1 (karar verdim|kararimi verdim)
  `,
  'crisis.plan': `
    (veda|intihar|elveda) (mektubu|mektubumu|notu|mektuplari|mektup|notumu|mektuplarimi)
    (mektup|mektuplar|not) ~1 (yazdim|biraktim|yaziyorum) ~2 (anneme|aileme|babama|herkese|cocuklarima|hepinize|esime|veda)
    (anneme|aileme|babama|herkese|cocuklarima|annemlere|esime) ~1 (bir)? (mektup|not|mektuplar) ~1 (yazdim|biraktim)
    (tarihi|tarih|gunu|yontemi|yeri|plani) ~1 (sectim|belirledim|belli|kararlastirdim|hazir) ~3 (olecegim|olmek|oluyorum|intihar|son|gidecegim|bitecek|canima)
    (her sey|hersey|planim) ~1 (hazir|planladim|ayarladim) ~2 (olmeye|bu gece|olum|gitmeye|son|yarin|olmek)
    (nerede|nasil|ne zaman) ~1 (yapacagimi|olecegimi|kendimi oldurecegimi|atlayacagimi) ~1 (biliyorum|belli|kararlastirdim)
  `,
  'crisis.means': `
    <means> ~1 (onumde|elimde|yanimda|hazir|masada|cebimde|aldim|topladim|biriktirdim|yatagimin) ~2
    (onumde|elimde|yanimda|masada) ~1 <means> ~1 (var|duruyor|hazir)
    (koprude|koprudeyim|catida|catidayim|raylarda|raylardayim|ucurumda|ucurumun|balkonda|balkondayim|koprunun|catinin|kopruye|pencerenin) ~4 (atla*|kendimi at*|son|bitecek|asagi|elveda|kenarindayim)
  `,
  'crisis.act_under_way': `
    (butun|tum|bir kutu|yirmi|otuz|kirk|elli|2*|3*|4*|5*|avuc dolusu|kutu dolusu|hepsini|bir avuc) ~2 (ilaclari|haplari|hap|ilac|hapi|ilaci|kutuyu) ~1 (ictim|yuttum|aldim|bitirdim)
    (ilaclarin|haplarin) (hepsini|tamamini) (ictim|yuttum|aldim)
    (bileklerimi|damarlarimi|bilegimi) ~1 (kestim|kesiyorum)
    kan ~1 (durmuyor|durmadi)
    (ilaclar|haplar) ~1 (etki|etkisini) ~1 (etmeye|gostermeye) ~1 (basladi)
    (yaptim|artik oldu) ~2 (haplar|elveda|affedin|kan|cok gec)
  `,
  'crisis.goodbye': `
    (elveda|hosca kalin sonsuza|veda ediyorum|hoscakalin sonsuza) ~1 (herkese|dunya|hepinize|dostlar|sonsuza|arkadaslar|size|bu) ~2
    elveda $
    (affedin|affet|ozur dilerim|hakkinizi helal edin|bagislayin) ~3 (dayanamiyorum|dayanacak gucum|boylesi daha iyi|kimsenin sucu|gidiyorum|yapamiyorum artik|gucum kalmadi) ~1
    (dayanamiyorum|gidiyorum|yapamiyorum) ~1 (artik)? ~1 (affedin|elveda|hakkinizi helal edin)
    (bu|bu benim) (vedam|son vedam|elvedam)
    (veda etmek|vedalasmak) ~1 (istedim|istiyorum|icin) ~1
    (anneme|cocuklarima|kedime|kopegime|kizima|ogluma|kardesime) ~1 (iyi bakin|iyi bak|sahip cikin) ~1
    (soyleyin|soyle) ~2 (onu|onlari) ~1 (seviyorum|sevdigimi|cok sevdim)
    kararimla ~1 (barisigim|huzurluyum|huzur)
  `,
  'crisis.unsafe': `
    (kendime|kendimi) ~1 (bir sey yapmaktan|zarar vermekten|oldurmekten) ~1 korkuyorum
    kendimden korkuyorum
    (guvende degilim) ~1
  `,
  'crisis.violence_now': `
    (su an|simdi) ~2 (dovuyor|vuruyor|kapiyi kiriyor|saldiriyor) ~1
    (imdat|yardim edin) ~3 (oldurecek|bicak|silah|dovuyor)
  `,
};
