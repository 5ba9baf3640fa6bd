import type { Lexicon } from './lexicon';

/** Turkish about help with apps and accounts. Syntax: lexicon.ts. */
export const trHelp = {
  tech: `çalışmıyor* | calismiyo* | çalışmadı* | çalışmaz | çalışmaya* durdu | açılmıyor* | acilmiyo* | açılmadı* | açamıyor* | açmıyor | yüklenmiyor*
    | yüklemiyor | yükleyemi* | indiremi* | inmiyor | oynatmı* | oynatılam* | oynamıyor | donuyor* | donup | dondu | dondu* kaldı | kasıyor* | kasma
    | takılıyor* | takıldı | takılıp | çöküyor* | çöktü* | çökme* | hata* _ ver*/alı*/al*/kod*/mesaj*/çık*/oluş*/göster*/diyor | hatası
    | hatası* _ alı* | error | kapanıyor* | kapanıp | kendi* kapan* | uygulamadan/oyundan/sistemden/siteden at* | siyah/beyaz/mavi/boş ekran*
    | ekran* _ siyah/beyaz/boş/donuk/dondu | bug | buga | senkron* _ olmuyor/etmiyor/olmadı/sorun*/edemi* | bağlanmı* | bağlanam*
    | bağlantı* _ hata*/kopuyor/sorun*/kuramı* | buton*/tuş*/düğme* _ tepki/çalışm*/basılm*/bir-şey/işlev*
    | uygulama*/sayfa*/site*/program*/sistem*/oyun*/app _ yanıt-vermiyor/tepki-vermiyor/açılm*/yavaş/kapan*/çök*/kasıyor/dondu*/hata*/bozul*/gitti/çalışm*/girmiyor
    | çok yavaş | güncelle* _ sonra/beri/yapamı*/olmuyor/sonrası | ses* _ yok/gelmiyor/çıkmıyor | görüntü* _ yok/gelmiyor
    | teknik _ sorun*/problem*/arıza*/aksaklı*/hata* | arıza | arızası | kullanamıyor* | izleyemi* | dinleyemi* | görüntüleyemi* | kaydedemi*
    | kaydetmiyor | kaydolmuyor | sonsuz döngü* | dönüp duruyor | yükleniyor* _ kalıyor/kaldı/diyor/yaz* | tepki vermiyor | sistem çök*
    | server* çök* | sunucu* _ çök*/kapalı/hata* | virüs* | aktaramı* | dışa aktaram* | indirilmiyor | yazdıramı* | bildirim* _ gelmiyor
    | açılır açılmaz | kapanıyor | kendi kendine | takılı kal* | takılıyor | takılı | yüzde __ kal*/takıl*
    | sürekli donuyor/kapanıyor/atıyor/takılıyor | durdu/durmuş/duruyor & adım*/sayaç/uygulama*/oyun*/video* | yine durmuş
    | link*/bağlantı* __ boş*/çalışm*/açılm*/hata*/404 | boş sayfa* | görüntü yok/gelmiyor | altyazı* __ kayık/yok/gelmiyor
    | 500/404/503/502/403 hata* | hatası veriyor/alıyorum/çıkıyor | hata veriyor/alıyorum/kodu/mesajı
    | güncellemeden/güncellemesinden/güncelleme sonra/beri/sonrası | bildirim* gelmiyor/yok
    | kayboldu/silindi/silinmiş/gitmiş & ilerleme*/veri*/fotoğraf*/kayıt*/puan*/seviye* | ilerlemem | yüklenmiyor | senkronize olm*/etm*
    | senkron olm* | eşleşmiyor | bağlanmıyor | mikrofon*/kamera* __ çalışm*/görm*/açılm* | düzeltin artık
    | derste/videoda/filmde/uygulamada/oyunda/kulaklık*/ses* ses yok/gelmiyor/çıkmıyor | ses gelmiyor/çıkmıyor
    | görmüyor/tanımıyor/algılamıyor & bileklik*/saat*/cihaz*/yazıcı*/telefon*/uygulama* | ters çıkıyor/görünüyor
    | fotoğraf*/resim*/video* __ ters/yan/bulanık/siyah çık*/görün* | karekod* __ okunmuyor/çalışm*/açılm* | qr __ okunmuyor/çalışm* | okunmuyor
    | taranmıyor | dersi/videoyu/dosyayı/kursu aç* | açamıyorum | açılmıyor | bilgisayarda/telefonda/tablette açılmıyor
    | kayıyor & altyazı*/ses*/görüntü* | uyuşmuyor & altyazı*/ses* | ilerlemem/ilerlemelerim/verilerim/kayıtlarım silindi/gitti/kayboldu/yok
    | hata bildir* | menüde/uygulamada __ tuşu/butonu yok | program* __ çalışmıyor | donmalar* | takılmalar* | çökmeler*
    | tuşuna/butona/butonuna bas* __ hiçbir/olmuyor/çalışm*/tepki | hiçbir şey olmuyor
    | listelerim/videolarım/kayıtlarım/notlarım/fotoğraflarım kaybol*/silin*/gitmiş/yok | ne zaman düzel* | ses var görüntü yok | türkçe seçtim ama
    | ekranı çatlak/kırık | beyaz/siyah/boş sayfa/ekran görüyorum/geliyor/kalıyor/çıkıyor | sadece beyaz/siyah/boş | kayboluyor | kaybolup
    | siliniyor | yarıda kesil*/kal* | kesiliyor & ses*/video*/ders*/yayın* | ses* _ kesil*/gidip/yok/cızır* | dönüp dur*
    | dosya* _ açılm*/bozuk/yüklenm*/inm* | bozuk diyor | ekle*/ekleyemi* __ fotoğraf*/dosya*/resim* | ekleyemiyorum
    | düğme*/buton*/tuş* _ gri/pasif/çalışm*/tepki | saatim* __ adım*/say*/senkron* | sayılmıyor | saymıyor | adımlarım __ sayılm*/görünm*/yok
    | ana ekrana at* | atıyor & uygulama*/oyun*/ekran*/sistem* | açılırken __ kapan*/don*/at* | giriş ekran* __ kapan*/don*/takıl* | çökmüş | çöktü
    | bozulmuş & uygulama*/site*/sistem*/oyun* | donup kal* | siyah ekranda | yeniden başlat* __ yaram*/olmad*/çözm* | silip _ kur*/yükle*
    | önbellek* _ temizle* | güncellemeden beri | açıldıktan/başladıktan sonra _ kapan*/don* | cızırt* | görüntü _ don*/takıl*/kay* | kilitleniyor
    | kilitlendi & ekran*/uygulama*/oyun* | her şey siliniyor | siliniyor & form*/gönder* | form* __ siliniyor/gönderilm*/hata*/kaybol*
    | dersleri _ uçtu/gitti/silindi/kayboldu | uçtu & ders*/kayıt*/veri*/ilerleme* | garip işaret* | garip karakter*
    | türkçe harf*/karakter* _ yerine/bozuk/çıkm* | hatırlatma* __ gece/yanlış/gelm*/oysa | sandığım verilmedi | sayaç __ takılı/don*/ilerlem*
    | ödül* verilmedi | resimler/resim/fotoğraflar _ yine/hala/hâlâ/hiç _ yüklenmiyor | yarısı açılmıyor | videoların yarısı | kurulmuyor
    | kurulum _ don*/takıl*/hata* | bildirim gelmiyor | kapanıyor & şifre*/yaz*/aç* | 413 hata* | takılıyor _ ses*/video* | bomboş çık*
    | hepsi sıfır | görmüyor & uygulama*/yazıcı/saat/cihaz | boş sayfaya | form da bozuk | senkronizasyon* _ çalışm*/olmuyor | uygulama dondu
    | öderken _ uygulama*/sayfa* & don*/hata*/kapan* | etkinleşmiyor | anahtar* _ etkin*/çalışm*/kullanıl* | kullanılmış diyor | basılmıyor
    | oyun _ dondu
    | bembeyaz | simsiyah ekran | bomboş _ açıl*/gel*/çık* | ortasında kesil* | gri _ kare/ekran | takılıp kal* | kendi kendine kapan*/kapat*/kapanıyor`,
  emailChange: `
    | mail*/e-posta*/eposta*/e-mail*/email*/e-postam*/elektronik-posta* __ değiş*/degis*/güncelle*/guncelle*/düzelt*/yenile*/taşı*/aktar*/yanlış*/hatalı*/kapandı/kapattım/kapalı/eski/erişemi*/erişim*/giremi*/kullanmıyor*/kullanamı*/yap* _
    | değiştir*/güncelle* __ mail*/e-posta*/eposta*/e-mail*/email*
    | yeni/başka/farklı/eski/yanlış/diğer/kayıtlı _ mail*/e-posta*/eposta*/e-mail*/email* | mailimi* | mail adresimi/adresim _ | e-posta adresimi*
    | yazım hatası & mail*/e-posta*/eposta*/email* | anyemail yerine/olarak | yerine anyemail
    | mail*/e-posta*/adres* __ güncelle*/değiş*/tanımla*/ekle*/düzelt* | mailimi nasıl/güncelle*/değiş*/yanlış
    | kayıt* __ mail*/e-posta* __ yanlış/hatalı | gmail olacak | mailim kapandı/değişti | yeni adresimi/mailimi/e-postamı
    | adresi değiştir* & mail*/e-posta*/eposta* | mail*/e-posta*/eposta* __ kayıtlı/geçirmek/tanımla*/güncelle* | kendi mailime | mailine kayıtlı
    | mailim değişti | yeni bir mail/e-posta | okul/iş/şirket/kurumsal mail* __ kapa*/kapat*/sil* | mailimi __ yanlış/eksik/hatalı/eski
    | e-postamda/mailimde/epostamda __ harf*/hata*/yanlış/eksik | bir harf* eksik/fazla/yanlış | doğrusu anyemail
    | anyemail olarak _ düzelt*/değiş*/güncelle*/kaydet* | başka/yeni/farklı/kişisel _ adres*/mail*/eposta* _ bağla*/tanımla*/ekle*/aktar*/geç*
    | hesabımı __ anyemail/kişisel-adres*/yeni-mail* | mail* değiştir* | mailini/mailimi/adresimi _ anyemail _ yap*
    | anyemail _ yapın/yapar/olarak/olsun | maili anyemail & hesap/eşim*/bundan-sonra | doğru adresim anyemail | onay mailleri _ başka*
    | mail* _ başkasına/başka-birine/yanlış-kişiye _ gid* | hepsini _ gmail* | gmaile taşı* | gmail'e _ taşı*/geçir*/aktar* | yeni mailim
    | maili* _ yazılsın/kaydedilsin/olsun`,
  access: `giriş _ yapamı*/yapamad*/yapılamı*/yapmıyor/olmuyor/sorun*/problem*/hata*/edemi*/yapmama | giremiyor* | giremi* | giremedim | girilmiyor
    | hesab*/profil* __ giremi*/erişemi*/açılmıyor/kilit*/kapatıl*/engel*/bloke*/çalın*/askıya/hack*/ele-geçir*/giriş/ulaşamı*/kurtar*/açam*/girem*/banla*/ban
    | şifre*/sifre*/parola*/şifremi & unut*/sıfırla*/değiş*/yanlış/kabul/hatırla*/yenile*/çalışm*/gelm*/geçersiz/hatalı/kaybet*/kurtar*/olmuyor/bilmiyor*
    | şifremi unuttum | şifre unuttum | sifremi unuttum | oturum _ açam*/açıl*/kapan*/açmı*/açma*
    | doğrulama/onay/sms/güvenlik/giriş/aktivasyon/tek-kullanımlık/doğrulama-kodu _ kod*/sms*/mail*/link* _ gelm*/ulaşm*/yok/alam*/almı*/gelmi*/gönder*/geçersiz
    | kod gelmiyor | sms gelm* | sms kodu gelm* | sıfırlama mail*/link*/bağlantı*/kod*/e-posta* | erişim* & hesab* | hesabım çal* | hesabımdan at*
    | hesaptan at* | iki aşamalı/faktörlü doğrulama | kullanıcı adımı unut* | beni _ atıyor | login ol*
    | hesabıma/hesaba/hesabım/profilime giremiyor*/girem*/erişem*/ulaşam*
    | hesabımı/hesabım __ kapatmışsınız/kapatıldı/kapattınız/kapatılmış/engellenmiş/askıda/kilitlendi/silinmiş/çalındı/hacklendi
    | sebepsiz yere kapat* | biri/birisi/başkası __ hesabıma/hesabımı/hesabımda/şifremi gir*/çal*/değiştir*/kullan*
    | hesabıma girmiş/girilmiş/girmişler | şifre*/parola* __ hatalı/yanlış/unut*/sıfırla*/kabul/geçersiz | parolamı/şifremi/sifremi unut*
    | sıfırlama maili/linki/kodu | doğrulama kodu/maili | nereden/nasıl/nerede giriş yap* | giriş yapıyoruz/yapılıyor/yapacağım | dışarı atıyor
    | beni __ dışarı at* | sistemden atıyor | kodunu/kodu alamıyor* | telefonumu/numaramı değiştirdim __ kod*/sms* | sıfırlama linkinin
    | doğrulanmamış | hesabınız doğrulanma* | hesabım neden/niye engel*/kapat*/kilit* | engellendi | engelliyorsunuz | yeni şifre belirle*
    | telefon değiş* & giremi*/giriş* | böyle bir kullanıcı/hesap/üye yok | kullanıcı _ bulunam*/yok/bulunmuyor/tanım*
    | hesap/hesabım _ bulunam*/yok/görünm*/silinmiş/pasif/kısıt* | hesabıma _ gir*/giren/sız*/bağlan* & biri*/yabancı/başka*/tanımad*
    | sms* __ eski/başka _ telefon*/numara*/hat* | numaram/numaramı/hattımı/telefonumu _ değiş*/kaybet*/çal* & kod*/sms*/gir*
    | şifre* __ link*/bağlantı*/mail* & gelm*/ulaşm*/yok/alam* | oturum açamıyorum | içeri al* __ mıyor | beni içeri almıyor
    | kabul etmiyor & şifre*/parola*/kod* | google ile gir*/giriş | facebook ile gir*/giriş | şüpheli giriş | yabancı __ giriş*/oturum*
    | kullanıcı adı* __ unut*/yanlış/hatırla* | hesabımı geri al* | hesabımı kurtar* | hesabım __ kilit*/bloke/askı*/ban* | pin istiyor
    | pin _ istiyor/soruyor/girmem & bilmedi*/hatırla*/yok | bilmediğim bir pin/şifre/kod | banladınız | banlandım | banla*
    | beni niye banl*/engelle*/att* | erişiminiz _ sona/bitti/doldu | girişte __ sona-erdi/bitti/süre*/hata* | hangi adresle _ kayd*/üye*
    | erişimi _ nasıl _ geri | kaydolduğumu hatırlam* | bir kez bile giriş | giriş yapamadım | hiç giriş yapama* | içeri almıyor | almıyor içeri
    | siteden de almıyor | hesaptan attı | bir daha giremiyorum | girişi geri | maile erişemiyorum | bir gün kilitle* | kilitledi
    | kilitlendi & hesap*/deneme*/gün | deneme yaptım & kilit*/aç*/giri* | eski cihazdan onay | yenisinden giremiyorum
    | parmak izi* & şifre*/gir* | bu kullanıcı _ zaten | profilden/profilimden atıl*/attı* | geri sokmuyor | sokmuyor & hesap*/kullanıcı*/profil* | desen & unut*/gir*`,
} satisfies Partial<Lexicon>;
