import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: despair, self-harm, being hurt, low mood. */
export const TR_DESPAIR: PhraseTable = {
  'hopelessness.death_wish': `
    (olmek|yok olmak|kaybolmak|gebermek|olup gitmek|ortadan kaybolmak|var olmamak|uyanmamak|hic dogmamis olmak|uyuyup uyanmamak|silinip gitmek|intihar etmek|kendimi oldurmek|canima kiymak) ~1 (istiyorum|isterdim|istiyom|geliyor icimden)
    (keske) ~3 (olsem|olseydim|uyanmasam|uyanmasaydim|dogmasaydim|hic dogmasam|yok olsam|olebilsem|dogmamis olsam)
    (yasamak|var olmak|hayatta kalmak|boyle yasamak) ~1 (istemiyorum|istemiyom|gelmiyor icimden|icimden gelmiyor)
    (yasamaya|yasayacak|yasama|yasamak icin) ~1 (gucum|istegim|sebebim|hevesim|takatim|mecalim|nedenim) ~1 (kalmadi|yok|bitti)
    (yasamaktan|hayattan|bu hayattan) ~1 (biktim|yoruldum|usandim|nefret)
    (intihari|intihar etmeyi|olmeyi|olumu|kendimi oldurmeyi) ~1 (dusunuyorum|dusunup|dusunmekten|kuruyorum|hayal)
    (intihar|olum) (dusunceleri|dusuncesi|dusuncelerim) ~1
    (aci|bu aci|her sey|bu|artik|hersey|acim) ~1 (dursun|bitsin|son bulsun|gecsin) ~1 (istiyorum|artik|$)
    (olsem|olmus olsam|yok olsam|gitsem) ~1 (daha iyi|kimse|kurtulurum|kurtulsam) ~1
    (neden|niye) ~1 (yasiyorum|hala yasiyorum|yasayayim|hayattayim)
  `,
  'hopelessness.burden': `
    (herkese|aileme|insanlara|sadece|onlara) ~1 (bir)? (yuk|yuku|yukum|yuk oldum|yuk oluyorum|yukten)
    (bensiz|ben olmasam|ben olmadan) ~2 (daha iyi|mutlu|rahat|daha mutlu) ~1
    (hicbir ise|bir ise) yaramiyorum
    (degersizim|bir hicim|kendimden nefret ediyorum|yasamayi hak etmiyorum|kendimden igreniyorum)
  `,
  'hopelessness.no_way_out': `
    (hic|hicbir|artik|bir)? ~1 (umut|umudum|cikis|cikis yolu|care|gelecek|anlam|anlami|cozum|anlamim|caresi) ~1 (yok|kalmadi|goremiyorum)
    (hayatimin|yasamanin|yasamin|hayatin|hicbir seyin) ~1 (hicbir|bir)? (anlami|manasi|amaci) ~1 (yok|kalmadi)
    (dayanamiyorum|katlanamiyorum|tahammulum kalmadi|dayanacak gucum) ~1 (artik|daha fazla|kalmadi|yok|$)
    (artik|daha fazla) (dayanamiyorum|katlanamiyorum|yapamiyorum)
    (hicbir sey) ~1 (duzelmeyecek|degismeyecek|duzelmez)
    (umudumu|yasama sevincimi|yasama istegimi) ~1 (kaybettim|yitirdim)
    hayatim (bitti|mahvoldu)
  `,
  'self_harm.urge': `
    (kendime zarar|kendimi kesme|kendimi kesmek|kendimi jiletlemek|kendime vurmak|kendimi yaralamak|kendimi yakmak|kendimi cezalandirmak) ~1 (vermek|verme|istegi|istiyorum|durtusu|geliyor|arzusu) ~1 (istiyorum|istegi|durtusu|isteği|var)?
    (jilet|bicak) ~2 (cagiriyor|cekmecede)
  `,
  'self_harm.act': `
    (kendimi|kollarimi|bacaklarimi|kolumu|bacagimi) ~1 (kestim|kesiyorum|jiletledim|cizdim|yaktim|yaraladim|jiletliyorum|yakiyorum)
    kendime (zarar verdim|zarar veriyorum|vurdum)
    (kesmeye|kendime zarar vermeye) ~1 (basladim|dondum)
    (yaralarimi|izlerimi|kesikleri|izleri) ~1 (sakliyorum|gizliyorum)
  `,
  'self_harm.attempt': `
    (dun|gecen hafta|bu hafta|gecen ay|iki gun once|uc gun once|birkac gun once|onceki gun) ~3 (intihar girisiminde|intihara kalkistim|intihar etmeye calistim|kendimi oldurmeye calistim|intihar etmeyi denedim|kendimi asmaya)
    (intihar etmeye calistim|kendimi oldurmeye calistim|intihara kalkistim|intihar girisiminde bulundum) ~1
  `,
  'self_harm.starving': `
    (kusuyorum|kendimi kusturuyorum) ~2
    yemek yemeyi hak etmiyorum
  `,
  'abuse_suffered.violence': `
    <kin> ~3 (dovdu|dovuyor|vurdu|vuruyor|tokat atti|tokat atiyor|bogazimi sikti|tekmeledi|tehdit ediyor|siddet uyguluyor|iskence ediyor|itti|saldirdi|kilitledi|dover|yumruk atti|kemerle|siddet gosteriyor|saclarimdan)
    (beni|bana) ~1 (surekli|her gun|yine|icince)? (dovuyor|dovdu|vuruyor|siddet uyguluyor|tekmeliyor|dovuyorlar)
    (eve) (gitmekten|donmekten|girmekten) korkuyorum
    (kocamdan|babamdan|esimden|sevgilimden|annemden|abimden) korkuyorum
    (morluk*|moraran gozum) ~3 (sakl*|gizl*|makyaj*|dustum)
    evde ~1 guvende degilim
    (ayrilirsam|gidersem|terk edersem|anlatirsam) ~1 (oldurecek|oldurur) ~1
  `,
  'abuse_suffered.sexual': `
    (tecavuze ugradim|tecavuz etti|taciz ediyor|taciz etti|bana dokunuyor|istismar ediyor|tecavuz ediyor) ~1
  `,
  'abuse_suffered.control': `
    (disari cikmama|calismama|konusmama|arkadaslarimi gormeme) izin vermiyor
    (telefonumu|mesajlarimi|paramin) ~1 (kontrol ediyor|karistiriyor)
  `,
  'voices.gaining': `
    (sesler) ~3 (susmuyor|emrediyor|oldur diyor|artiyor|yap diyor|bagiriyor)
  `,
  'low_mood.low': `
    (cok|kendimi|oyle|asiri)? ~1 (yalniz|yalnizim|kotuyum|uzgunum|mutsuzum|bitkinim|tukendim|depresyondayim|bunaldim|caresizim|bostayim|yalnizlik|kotu|bos|tukenmis|mutsuz|degersiz|caresiz|umutsuz) ~1 (hissediyorum|hissetmekten|cekiyorum|$|ve|hic|artik)
    (tukendim|bunaldim|depresyondayim|mutsuzum|yalnizim) ~1
    (kimse) ~1 (bana|beni) ~1 (yazmiyor|aramiyor|anlamiyor|dinlemiyor|sormuyor|cevap vermiyor)
    (uyuyamiyorum|uyuyamadim|yataktan cikamiyorum|kalkamiyorum|yataktan kalkamiyorum|uyku tutmuyor|odaklanamiyorum)
    (sebepsiz|her gun|surekli|durmadan|butun gun|her gece) ~3 (agliyorum|agladim)
    (hicbir sey|hic bir sey|bir sey) ~1 (yapmak|canim) ~1 (istemiyorum|istemiyor|gelmiyor)
    (panik atak|kaygi krizi|uykusuz gece) ~1 (gecirdim|yine|$|dun)
    her sey (ustume geliyor|agir geliyor|ust uste geldi)
  `,
  'relapse.substance': `
    (tekrar|yeniden|yine) ~1 (icmeye|kullanmaya|kumara|icki|alkole|maddeye|uyusturucuya|ickiye) ~1 (basladim|dondum|ictim|kullandim|oynadim)
    (nuks|relaps) ~1 (ettim|yasadim|oldu)
    (icme|kullanma) (istegi|istegim) ~1
  `,
};
