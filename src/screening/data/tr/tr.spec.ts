import { describeOutcomes } from '../../../../test/support/outcomes.js';

const EXPECTED = {
  CRISIS: `
    Arkadaşım hapları içiyorum yazdı, telefonu açmıyor
    kardeşim banyoya kilitlendi, elinde jilet var
    tek yön bilet aldım, kediyi ablama bıraktım, garip bir huzur var
    rayların üstünde oturuyorum
    bu gece kendime bişey yapıcam diye korkuyorum
    bu gece canıma kıyıcam
    Borçlarımın hepsini kapattım, köpeğimi ablama verdim, zarflar masanın üstünde. Uzun zamandır ilk kez içim bu kadar rahat.
    Köprünün korkuluklarına oturdum, aşağısı deniz, bacaklarım titriyor
    Bu gece kendimi öldüreceğim, kararımı verdim.
    Yarın artık burada olmayacağım. Her şey için teşekkürler.
    Az önce bütün ilaçları içtim
    annemlere veda mektubu yazdım
    köprüdeyim ve atlamak istiyorum
    bu hafta sonu hayatıma son vermeye karar verdim
    Haplar önümde duruyor ve evde kimse yok
    elveda herkese, affedin beni, dayanamıyorum artık
    bugün intihar edeceğim
    Bu gece her şey bitecek, sonunda huzurluyum
    bileklerimi kestim kan durmuyor
    çocuklar uyuyunca yapacağım, canıma kıyacağım
    tarihi seçtim, cuma günü öleceğim
    ipi aldım, nerede yapacağımı biliyorum
    bu akşam canıma kıyıyorum
  `,
  RED: `
    jiletleri attım ama geri istiyom
    sigarayla kolumu yaktım
    kafamı duvara vuruyorum, duramıyorum
    sevgilim dün boğazıma yapıştı
    hayır dedim ama zorla birlikte oldu
    bi daha uyanmayayım diye dua ediyorum
    mezarlıktakilere imreniyorum
    Keşke uykumda kalp krizi geçirsem de bitse
    Kendimi kesmemek için kendimi zor tutuyorum, elimde buz sıkıyorum
    ölmek istemiyorum, sadece bu acı dursun istiyorum
    Ölmek istiyorum
    keşke yarın sabah uyanmasam
    yaşamanın hiçbir anlamı kalmadı
    dün gece yine kendimi kestim, utanıyorum
    kendime zarar vermek istiyorum
    herkese yüküm, bensiz daha iyi olurlar
    eşim beni yine dövdü, kimseye anlatamıyorum
    yok olmak istiyorum, kimse beni hatırlamasın
    yaşamak istemiyorum artık
    hiç umut yok, çıkış yolu yok
    her gün intiharı düşünüyorum
    babam içince beni dövüyor
    yaşamaya gücüm kalmadı
  `,
  AMBER: `
    robot gibi yaşıyorum
    hiçbir şey keyif vermiyor
    dün markette panik atak geçirdim
    anneme tek başıma bakıyorum, tükendim
    terapistim işten ayrılmış, ortada kaldım
    özele param yetmiyor
    ablamla kavga ettik, bir aydır konuşmuyoruz
    maaşı bahse yatırdım
    sigaraya geri döndüm
    çok yalnız hissediyorum, kimse bana yazmıyor
    dün altı ay sonra tekrar içmeye başladım
    haftalardır uyuyamıyorum, tükendim
    sebepsiz yere her gün ağlıyorum
    çok üzgünüm ve hiçbir şey yapmak istemiyorum
  `,
  HELD: `
    arkadaşlar buna cevap vermeyin
    Ayşe'yi görmezden gelelim, herkesi zehirliyor
    mülteciler ülkesine dönsün
    nerede çalıştığını biliyorum, hesabını vereceksin
    benimle su orucu yapan var mı
    kameranı aç da üstünü çıkar
    fazla xanax olan var mı
    snapten ekleyin beni
    seni burada kimse istemiyor, defol
    sen işe yaramazın tekisin
    acınası birisin, iğrençsin
    öldür kendini de kurtulalım
    yap artık şunu, kimse seni özlemez
    kapa çeneni salak
    dünya sensiz daha iyi olurdu
    numaram 0532 123 45 67, ara beni
    whatsapptan yaz, numaramı vereyim
    instadan ekle beni, gumus_ay22
    beni telegramda aynı isimle bulursun
    tramadol satan var mı? iyi para veririm
    Evden para kazan, linkime tıkla
    yazmaya devam edersen seni öldürürüm
  `,
  GREEN: `
    uçak otomatik pilottaydı
    kedi kolumu tırmaladı
    bu excel yüzünden kafamı duvara vuracağım
    bu gece yapıcam şu raporu
    şimdi duşa atlıyorum
    trolleri görmezden gelelim
    kardeşim banyoya kapandı, randevuya hazırlanıyor
    köpekte parazit var, hangi damla iyi
    dört yıldır et yemiyorum
    tek yön bilet aldım, dönüşte kardeşimin arabasıyla geleceğim
    Cumartesi taşınıyoruz, eşyaların yarısını komşulara verdik, anahtarları emlakçıya bıraktım
    Yarın tatile çıkıyoruz, köpeğim ablamda, faturaları ödedim, bavullar hazır
    Dün kredinin son taksitini ödedim, kendimle gurur duyuyorum!
    Her şey için teşekkürler, bugün terapim bitiyor ve kendimi çok daha iyi hissediyorum
    sen değersiz değilsin, inan bana
    yalnız değilsin, buradayız
    sigarayı bırakmaya karar verdim
    Bu videoya gülmekten öldüm
    açlıktan ölüyorum, tarifi olan var mı?
    vardiyadan sonra yorgunluktan öldüm ama mutluyum
    ablam arabayı görünce beni öldürecek
    Üç yıl önce ölmek istiyordum, bugün burada olmayı kutluyorum
    Eskiden ölmek isterdim, şimdi öyle değil
    eski sevgilim bana işe yaramaz derdi
    okulda bana salak diyorlardı, içimde kaldı
    Bugün alkolsüz yüz gün oldu
    konuşmanın ortasında telefonum öldü
    o sınav intihardı ama geçtim
    bir kahve için ölürüm
    can sıkıntısından ölüyorum
    Beni dinlediğiniz için teşekkürler
    Kaygı üzerine kitap bilen var mı?
    Tehlikede değilim, sadece selam vermek istedim
    Acil durumda 112 aranır
    kart oynayarak zaman öldürdük
    anneannem geçen hafta huzur içinde öldü
    Bugün yarım saat yürüdüm, iyi geldi
    kendimi öldürmeyeceğim, merak etmeyin, sadece konuşmaya ihtiyacım vardı
    hız treninde korkudan öldüm
    saçımı kestim, çok beğendim
    yemek yaparken parmağımı kestim
    Patronuma veda ettim, pazartesi yeni iş
    randevum 12.05.2026 saat 10:30
    sen bir meleksin, sözlerin için teşekkürler
    hikayen bana umut verdi
    az önce tansiyon ilacımı içtim
    yağmurdan bıktım
    roman ölmek isteyen bir adamı anlatıyor
    ölüm kalım meselesi değil ya
    ölümüne seviyorum bu şarkıyı
  `,
};

describeOutcomes('a Turkish text', EXPECTED);
