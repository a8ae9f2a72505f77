import { type PhraseTable } from '../../matching/compile.js';

/** Turkish: more ways to say it, the signs of a decision made in quiet, and who speaks of whom. */
export const TR_MORE: PhraseTable = {
  'cue.i': `
    (ben|beni|bana|benim|kendimi|kendime)
  `,
  'cue.own_words': `
    (ve|ama|fakat|çünkü|artık|şimdi) ~1 (ben|beni|bana)
  `,
  'cue.denial': `
    (sen)? ~1 (<insult>|değersiz|yalnız|kötü|çaresiz|boş|yük) (değilsin|değilsiniz|değiliz)
  `,
  'cue.of_oneself': `
    (ben|kendimi) ~3 <insult> ~1 (hissediyorum|im|ım|gibiyim)?
  `,
  'cue.these_days': `
    (şimdi|bugün|artık|bu yıl|bugünlerde)
  `,
  'crisis.intent': `
    (kendimi|kendimi ve) ~3 (öldüreceğim|öldürürüm|vuracağım|yakacağım)
    (bu gece|yarın|bu akşam|bugün) (her şey|hayatım|bu acı|bu iş|artık|hepsi)? (bitiyor|bitecek|bitireceğim|bitiriyorum|son buluyor|öleceğim)
    (bu gece|bu akşam) ~2 (gidiyorum|yapacağım) $
    her şeyi ~1 (bitiriyorum|bitireceğim|sonlandırıyorum)
    (atlayacağım|asacağım|kıyacağım) ~2
  `,
  'crisis.plan': `
    (mektubu|mektup|mektupları|notu) ~2 (masaya|masanın|bıraktım|çekmeceye|başucuna) ~2
  `,
  'crisis.means': `
    (köprüdeyim|köprünün|çatıdayım|çatının|rayların|uçurumun|balkonun) ~2 (kenarındayım|üstündeyim|başındayım|atlayacağım|kenarında|üzerindeyim) ~4
    (haplar|ip|bıçak|jilet|silah) ~2 (elimde|önümde|yanımda|masada|hazır) ~2
  `,
  'crisis.act_under_way': `
    (bütün|tüm|hepsini|kutuyu|bir kutu|bir avuç|onlarca) ~2 (hapları|haplarını|hapı|ilaçları|ilaçlarını|hap|ilaç|kutuyu) ~1 (içtim|yuttum|aldım)
  `,
  'crisis.violence_now': `
    (elinde|elinde bir) ~1 (bıçak|silah|balta|çekiç) ~4
    (kapıya|kapıyı|kapımı) ~1 (vuruyor|kırıyor|yumrukluyor|tekmeliyor|dayandı)
    (banyoya|dolaba|odaya) ~1 (saklandım|kilitledim|kapandım) ~4
  `,
  'crisis.harm_other': `
    (kendimi|kendimi de) ve (çocukları|çocuklarımı|oğlumu|kızımı|ailemi) ~2
  `,
  'threat.takes_along': `
    kendimi ve (çocukları|çocuklarımı|oğlumu|kızımı|ailemi) ~2 (öldüreceğim|öldürürüm|vuracağım|yakacağım)
  `,
  'threat.violence': `
    (nerede) ~1 (oturduğunu|yaşadığını|çalıştığını) ~1 biliyorum
    (seni) ~1 (bulacağım|bulurum|geberteceğim|öldüreceğim|doğrayacağım)
  `,
  'hopelessness.death_wish': `
    (uyuyup|uyumak|uyusam) ~3 (uyanmamak|uyanmasam|uyanmayayım) ~1
    (keşke) ~2 (doğmasaydım|ölsem|uyanmasam|yok olsam|hiç var olmasaydım)
    (yaşamak|devam etmek) ~2 (sebebim|nedenim|gücüm) ~1 (kalmadı|yok)
  `,
  'hopelessness.burden': `
    (yük|yüküm) ~1 (oluyorum|gibiyim|oldum|$)
    kimseye faydam yok
  `,
  'hopelessness.no_way_out': `
    (çıkış|umut|gelecek|anlam) ~1 (yolu)? ~1 (göremiyorum|yok|kalmadı|bulamıyorum)
  `,
  'self_harm.act': `
    (kollarımı|bileklerimi|bacaklarımı|kendimi|kolumu) ~2 (kestim|kesiyorum|çizdim|yaktım|yaraladım)
  `,
  'low_mood.low': `
    (ağlıyorum|ağladım|ağlamaktan) ~3
    (yalnız|çok yalnız|boşlukta|kötü|mutsuz|çaresiz|bitkin|depresif) ~1 (hissediyorum|hissettim|hissediyom)
  `,
  'pro_harm.encourage': `
    (atla|yap|öl|kes|geber) ~1 (hadi|artık|işte)? ~2 kimse ~2 (durdurmaz|özlemez|üzülmez|fark etmez|ağlamaz)
    kimse seni ~1 (özlemez|durdurmaz|özlemeyecek)
  `,
  'personal_data.other': `
    (gerçek adı|adı|ismi) ~3 (oturuyor|çalışıyor|yaşıyor)
  `,
  'contact.described': `
    (instagramım|instam|telegramım|discordum|whatsappım|snapim|numaram) ~3
  `,
  'quiet.letters': `
    (mektup|mektubu|mektupları) ~2 (yazdım|bıraktım|masada|hazır)
  `,
  'quiet.affairs': `
    her şeyi ~1 (hallettim|ödedim|düzenledim|topladım|ayarladım)
  `,
  'quiet.gave_away': `
    (eşyalarımı|her şeyimi) ~1 (dağıttım|verdim|bağışladım)
  `,
  'quiet.dependants': `
    (kedim|köpeğim|çocuklar) ~2 (ablamda|annemde|komşuda|kardeşimde|anneannede)
  `,
  'quiet.calm': `
    (sonunda|artık|çok|nihayet) ~1 (huzurluyum|sakinim|rahatım|hafifim|huzur doluyum)
  `,
  'quiet.farewell': `
    (her şey için teşekkürler|hakkınızı helal edin|beni affedin|elveda|hoşça kalın|kendinize iyi bakın)
  `,
  'quiet.time': `
    (bu gece|yarın|bu akşam)
  `,
};
