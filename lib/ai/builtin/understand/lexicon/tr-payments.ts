import type { Lexicon } from './lexicon';

/** Turkish about payments, prices and plans. Syntax: lexicon.ts. */
export const trPayments = {
  doubleCharge: `
    | iki/2/üç/3/birkaç/ikinci/çift/çifte/ikişer kez/kere/defa/sefer/defalık/kes & çek*/tahsil*/ödem*/ödedim/kes*/alındı/aldınız/düş*/ücret*/ödet*/para*/fatura*/yansı*
    | iki kez/kere/defa çek* | çift*/çifte/dubl*/duble _ çek*/ödem*/tahsil*/ücret*/para
    | iki/2/üç/3 _ ödeme*/çekim*/tahsilat*/işlem*/provizyon*/aynı/adet-çekim/ayrı-çekim/tane-çekim _ çek*/görün*/yapıl*/alın*/var/geçmiş/gözük*/almış*
    | mükerrer* | aynı/ayni tutar*/ödeme*/ücret*/para/sipariş*/ürün*/şey __ iki/tekrar/2/ikinci/çift/ikişer & çek*/alın*/tahsil*/ödem*/kes*/düş*
    | ikinci kez/defa _ çek*/tahsil*/ödem*/para | fazladan _ çekim/bir-çekim/çek* | 2x
    | iki/2/çift/çifte/üç defa/kere/kez/kat __ çek*/çekil*/tahsil*/öde* | çift çekil*/çekim*/tahsil*/ödeme* | tek/bir sipariş/ürün için iki
    | iki tahsilat/çekim/ödeme | aynı tutar _ iki/2/çift _ defa/kez/kere/kat | iki/2 defa/kez/kere __ görünüyor/çekil*/yansı*/kesil*/ödeme*
    | tek sipariş _ verdim & iki/2/çift/tekrar | çift tahsilat | çift çekim | iki defa hesaplan* | iki kez çekil* | iki kere çekil*`,
  unknownCharge: `tanımadığım/bilmediğim/haberim/yapmadığım/anlamadığım/şüpheli/bilinmeyen/hatırlamadığım/almadığım/onaylamadığım/onay-vermediğim/tanimadigim/ne-olduğunu-bilmediğim
    & çek*/ödeme*/işlem*/para/tutar*/harcama*/tahsil*/ücret*/abone*/kesinti*/sipariş*/hizmet* | bilgim dışı* | haberim yok | haberim olmadan |
    haberim olmad* | iznim/onayım/rızam/bilgim/izin/onay olmadan/olmaksızın/almadan/vermeden | iznim/onayım/bilgim/rızam dışında | izinsiz _
    çek*/ödeme*/para/abone*/üye*/tahsil* | ben _ yapmadım/almadım/vermedim | bana ait değil | sipariş vermedim/vermemiştim |
    böyle/bu/hiç/ben/öyle _ _
    abone-olmadım/üye-olmadım/sipariş-vermedim/satın-almadım/alışveriş-yapmadım/harcama-yapmadım/işlem-yapmadım/ödeme-yapmadım/onaylamadım/üyeliğim-yok/aboneliğim-yok
    | abone olmadım | üye olmadım | bu ödeme/çekim/tutar/para/ücret/kesinti/harcama/işlem _ ne/nedir/neyin/nereden/nerden/niçin/neden | ne
    parası/ücreti | neyin parası/ücreti/ödemesi | ne için _ çek*/alındı/kesildi/para* | neyin nesi | kartım* çalın* | çalıntı kart* | çalınan
    kart* | kartım*/kartımı _ kullan* | kartım* _ bilgim | kartım kopyalan* | tanımıyorum | yetkisiz | ekstre*/hesab*/kart* __
    sizden/size-ait/firmanızdan/adınıza __ çekim/çekilmiş/ödeme/tutar/kesinti/işlem | ben böyle bir/şey/birşey
    almadım/yapmadım/sipariş-vermedim | böyle bir şey/alışveriş/işlem almadım/yapmadım | onay vermedim | onaylamadım | onayım yok | ne
    olduğunu bilmediğim | bu çekim/ödeme/tutar ne/nedir/neyin | abone olduğumu/sipariş-verdiğimi/aldığımı hatırlamıyor* | hatırlamıyorum &
    çek*/abone*/ücret*/ödeme*
    | nedir bu & gidiyor/lira*/tl/çekil*/her | gidiyor nedir | ne parası al* | bu ne parası`,
  payFailed: `
    | ödeme*/odeme* _ yapam*/yapılam*/yapılmı*/başarısız*/hata*/reddedil*/gerçekleşmi*/gerçekleşmed*/gerçekleştirilem*/gerçekleştirem*/olmuyor/olmadı/alınam*/alamı*/geçmiyor/geçmedi/onaylanmı*/onaylanmad*/tamamlanam*/tamamlanmı*/tamamlanmad*/askıda/beklemede/sorun*/problem*/kabul-edilm*/kabul-etm*/ekranında/sayfasında/hatası/adımında
    | kart* _ reddedil*/kabul-edilmi*/kabul-etmi*/kabul-edilmed*/çalışmıyor/geçmiyor/onaylanm*/reddetti/reddediyor/eklenmiyor/ekleyemi*/tanımlayam*
    | satın alamı* | satın alınam* | satın alamad* | ödeyemi* | ödeyemed* | reddedil* | provizyon* | bloke* | bakiye yetersiz | yetersiz bakiye
    | para bloke | kart* reddedildi/geçmiyor/kabul | kartım reddedil* | 3d secure | 3d ekran*
    | ödeme bekleniyor/beklemede/görünmüyor/yansımadı/geçmedi
    | havale/eft/fast yaptım/yaptığım/gönderdim __ ama/fakat/görünmüyor/bekleniyor/onaylanmadı/yok
    | ödedim/ödeme-yaptım/para-gitti/hesabımdan-düştü/parayı-ödedim __ ama/fakat/ancak __ açılmadı/gelmedi/yok/aktif*/tanımlanmadı/yüklenmedi
    | düştü/çekildi ama __ açılmadı/gelmedi/yok/aktif*/tanımlanmadı/yüklenmedi
    | kart*/kredi-kartı*/ödeme-yöntem*/kart-bilgi* __ değiştir*/güncelle*/ekle*/sil*/yenile* | kartı değiştirmek | ödeme yöntemi* değiş*
    | fatura* __ aynı-değil/tutmuyor/yanlış | tutar aynı değil | sepet* __ aynı-değil/farklı
    | hesabımdan/kartımdan __ gitti/düştü/çekildi/çıktı __ hâlâ/hala/ama/uygulama/premium | gitti uygulama hâlâ | hâlâ ücretsiz sürüm
    | ödeme ihtarı/hatırlatma* | ihtar* | borç görün* | faturayı ödedim/ödemiştim | ödeme sayfası __ hata* | her denemede
    | kartımın süresi/tarihi doldu/geçti/bitti
    | kart* ekle*/yenile*/değiştir*/güncelle* | yenisini nasıl eklerim | banka ödemeyi/işlemi reddetti | bakiyem olmadığı/yok/yetersiz
    | bugün yatıracağım | bakiye/para/tutar/kontör yükledim/yatırdım __ ama/görünmüyor/gelmedi/yansımadı | hesapta görünmüyor
    | kartı nereden değiş* | hesaba bağlı kart*
    | işlem* _ reddedil*/red/başarısız/onaylanm* | ödeme* _ reddedil*/geçme*/alınmad*/başarısız/tamamlanm*/olmuyor/kabul-etm*
    | kart* _ reddedil*/kabul-etm*/geçme*/çalışmıyor & ödeme*/sipariş* | 3d __ şifre*/hata*/red*/başarısız
    | havale*/eft*/fast __ yap* & bekli*/görün*/hala/hâlâ/ödenmedi/onaylanm* | kart* _ kabul _ etmiyorsunuz/etmiyor/edilmedi/edilmiyor
    | ödemenin _ başka _ yol* | ödenmedi maili | ödenmedi & dekont*/ödenmiş/yazıyor | fatura ödenmedi | blokeli görün*`,
  chargeComplaint: `
    | neden/niye/niçin/nie/ne-hakla/hangi-hakla/ne-diye/ne-sebeple __ çekil*/çekti*/çekiyor*/çektiniz/kesil*/kesiyor*/kesti*/tahsil*/düştü/ücretlendir*/aldınız/alındı/alıyor*/alınıyor/çekim/ödüyor*/ödeme-alın*
    | iptal* & çekil*/çekti*/çekiyor*/tahsil*/kesil*/kesti*/alındı/alınıyor/alıyorsunuz/faturalan*/ücretlendir*/yenilen*/düştü
    | fazla/yanlış/yüksek/farklı/fazladan/eksik _ çek*/tutar*/ücret*/tahsil*/para*/fatura*/ödeme* | tutar* _ yanlış/farklı/fazla/hatalı/tutmuyor
    | hala/halen/hâlâ _ _ çekil*/çekiyor*/çekiliyor/tahsil*/ödeme-al*/kesil*/kesiyor*
    | otomatik* _ yenilendi/yenilenmiş*/yenilemişsiniz/yenilediniz/yenilenip/uzatıl*/çekil*/uzadı | haber* vermeden/sormadan/bilgilendirmeden
    | habersiz* | sormadan _ çek*/yenile*/uzat* | gizli ücret* | beklenmedik/beklemediğim _ ücret*/çekim*/ödeme*/tutar*
    | fatura* _ yanlış/hatalı/yüksek/fazla/itiraz | fazladan | iptal etmeyi unut* | yıllık _ çekilmiş/çekildi/çekmişsiniz | çekmişsiniz
    | para çekmeye devam | ücretlendirildi* | kesinti yapıl* | hesap özet*/ekstre* __ çek*/ücret*/tutar* | haksız* _ çek*/kes*/ücret*/tahsil*
    | fatura*/tutar*/fiyat* __ aynı-değil/tutmuyor/uyuşmuyor/farklı/yanlış/fazla
    | iptal ettiğim/ettim/etmiştim/ettiğimiz __ halde/rağmen/neden/hâlâ/para/çek* | hâlâ/hala para çek*
    | çalmışsınız/çaldınız/kesmişsiniz/almışsınız __ para*/lira* | yine __ para*/liramı/lira/tl/ücret __ çek*/çalmış*/kes*/almış*
    | liramı/paramı çal* | sepettekiyle | fazla çekil* | eksik yattı | kampanyasız | olacaktı __ alınmış/çekilmiş/çekildi
    | sormadan __ çektiniz/aldınız/tl | ücreti/çekimi/ödemeyi/kesintiyi anlamadım/anlayamadım | her ay çekilen/çekiyor*/kesilen
    | çekilen __ nedir/ne | aboneliği/üyeliği bitirmiştim/iptal-etmiştim/kapatmıştım __ yine/hâlâ/bugün
    | yine ücret/para alınmış/çekilmiş/çektiniz/alındı | bitirmiştim & çek*/alın*/ücret* | iki kat* _ ücret*/para*/tutar*/çek*/kes*
    | yıllık tutar/ücret çekil*/kesil* | üst paketin ücret* | fazla _ çekil*/kesil*/alın*/tahsil* | iptal ettiğim halde
    | iptal etmiştim & çek*/kes*/al*/ücret* | neden/niye/niçin __ para*/ücret*/lira* çektiniz/kestiniz/aldınız/çekildi/kesildi
    | faturada/faturamda/ekstremde/ekstrede _ farklı/fazla/fark | fark* neden kaynaklan* | iznim olmadan _ para*/çek*/ücret* | onayım olmadan
    | haberim olmadan & çek*/kes*/para*/ücret* | eksi anynumber & yenileme/lira | ben _ böyle-bir-şey _ istemedim
    | indirim kodu _ geçti/uygulandı & tamam*/çek*/tam | tamamını _ çek*/al*/kes* | ikinci ödeme yok & görüyorum/var/banka*
    | neden/niye _ hala/hâlâ/halen __ alıyor*/çekiyor*/kesiyor* | ne zamandan beri anynumber | bedava yazıyordu
    | ücretsiz yazıyordu & ekle*/çek*/kes*/hesab* | hesaba eklemiş* | üçüncü/ikinci/dördüncü çekim | zorla abonelik | zorla abone
    | iptal ettim __ yine/tekrar/hala/hâlâ _ çektiniz/çek*/kes*/aldınız | yine çektiniz | tekrar çektiniz | neden _ anynumber _ çekil*
    | anynumber iken | habersiz _ çek*/al*/kes* | onayım yok | istemediğim bir tutar | bu ay neden iki kez | deneme süresinden sonra & çek*/kes*/al*
    | para birimi _ değiş* | yerine anynumber _ çıktı/çekil*/kesil* | yerine 27 | kargo ücreti eklen* | ücret eklendi | neden _ ücret* eklen*
    | mağazadan teslim & ücret*`,
  discount: `indirim* | indrim* | kupon* | promosyon* | kampanya* | iskonto* | daha ucuz*/uygun _ olur/alabil*/yap*/ver*/fiyat*/mu/mi | ucuza | ucuzlat*
    | uygun fiyat* | fiyat* _ düş*/kır*/indir*/uygun/pazarlık/esne* | fiyatta _ yardımcı/indir*/güzellik | özel teklif*/fiyat* | bedava*
    | öğrenci* _ indir*/fiyat*/tarife*/paket* | fırsat* | hediye çeki | hediye kod* | deneme süre* _ uzat*/var/isti*/al*
    | deneme sürüm* _ var/isti*/al* | ücretsiz deneme* _ var/ol*/yap* | promo* | pazarlık | black friday | efsane cuma | yüzde _ indir* | kaç para
    | kaç lira | kaç tl | fiyatı ne/nedir/kaç | fiyatı nedir | fiyatlar* | fiyat* ne kadar/nedir/alabilir/öğren* | ücreti ne/nedir/kaç
    | ücreti ne kadar | paket*/plan*/üyelik*/abonelik*/kurs* __ ne kadar
    | kod* __ geçersiz/geçerli/çalışm*/olmuyor/kabul/uygulanm* & sepet*/indirim*/kupon*/kampanya* | kodu sepette | sepette __ kod*
    | kodu/kod geçerli olmuyor/değil | ücretsiz/bedava/parasız denemek/dene*/deneyebil*/deneme* | önce deneyebil*/denemek
    | deneme sürümü/süresi/dersi | taksit var/yapıyor/imkan* | toplu alım* | öğrenciye/öğretmene/emekliye indirim* | ücretsiz deneme
    | pahalı geldi & fiyat*/indirim*/yap* | fiyatta bir | aylık/yıllık ücret*/fiyat* ne/nedir/kaç | ilk alışveriş* | adet alırsak/alırsam/alsak
    | kupon* __ uygulanm*/çalışm*/geçersiz | indirim kodu | daha uygun* gel*/olur/alabil* | uyguna gelir | eşitler misiniz | rakip* __ ucuz/uygun
    | hediye çek* __ kullan*/çalış*/geçersiz | hediye kart* | kaça olur/satıyorsunuz/geliyor/veriyorsunuz | paket*/üyelik*/kurs* kaça
    | güzellik yap* | öğretmen*/öğrenci*/emekli*/asker*/engelli* _ indirim*/özel/kampanya* | indirim* _ var/olur/yap*/ver*/uygula*
    | ne kadar _ tutuyor/tutar/eder/ücret*/fiyat* | fiyat* _ ne-kadar/nedir/kaç/öğren* | özel fiyat
    | kod* _ geçersiz/çalışm*/kabul & kupon*/indirim*/promosyon* | eski ücret*/fiyat* | daha ucuz* | taksit* | fiyat* beni _ zorl*/aş*
    | ilk _ sipariş*/ay*/görüş*/üyeli* _ indirim*/özel/ücretsiz | daha iyi _ bir _ fiyat | fiyat verirseniz
    | dün/evvelsi-gün/geçen-hafta __ aldım & bugün/şimdi & anynumber | bugün anynumber _ olmuş/düşmüş | efsane cuma* | kara cuma | kuruş hesabı
    | kodu çalışmıyor & geçersiz/indirim/kupon/kampanya/yaz24/anynumber | yaz24/bahar*/kış*/start*/promo* kod* | adet indirim*
    | bana özel _ indirim* | indirim* devam | indirimim | eski ücrete dön* | öğrenciye indirim | indirim oluyor | peşin ödemede indirim
    | sadık müşteri | kodu gördüm | kod* _ uygulanır* | ne kadar fark | zamlı kalırsa | çocuk tarifesi | kampanyalı kal* | fiyatta _ kolaylık
    | gaziler | ücreti nedir | ucuza gelir | aylıktan ucuz* | daha ucuza
    | kaça olur/verirsiniz/yaparsınız/çıkar/gelir | kaç para/lira/tl _ olur/eder/tutar | ne tutar | ne tutuyor | iner mi & fiyat*/toplam*/birden/toptan/üç/iki | biraz iner* | inersiniz | uygun olur mu & alırsak/alsam/tane/daha/toplu | bir güzellik yap*/olur | bir şey düşer misiniz | devamlı/eski müşteri* _ bir/indirim/fiyat/var/özel | fiyat düşer/düşüyor mu`,
  discountPersonal: `indirim*/kupon*/ucuz*/kampanya*/iskonto*/indrim*/promosyon*/fiyat*/kod*-indirim __
    yap*/ver*/alabil*/olur/rica*/isti*/sağla*/tanım*/uygula*/faydalan*/yararlan*/bekli*/lazım/talep*/isterim/yok/kazan*/sun* | bana/bize _
    indirim*/kupon*/kod/fiyat/kampanya* | öğrenciyim | emekliyim | engelliyim | öğretmenim | işsizim | öğrenci* olarak | yıllardır | uzun
    süredir | uzun zamandır | yıldır _ müşteri*/üye*/abone*/kullan* | sadık* müşteri* | müşterinizim | müşterisiyim |
    devamlı/sürekli/eski/düzenli müşteri* | güzellik yap* | istisna* | jest* | karşılayamıyor* | deneme süre* _ uzat* | fiyatta _ yardımcı |
    bir güzellik | fiyatta güzellik | yıldır müşteri* | bana özel`,
  pause: `dondur* | dondurul* | askıya al* | askıya alın* | duraklat* | duraklatıl* | aboneliğe/üyeliğe/aboneliğime/üyeliğime _ ara | ara vermek
    | ara verme* | geçici* _ durdur*/kapat*/dondur*/askı*
    | ay/aylığına/hafta/haftalığına/süre/süreliğine/aylık _ durdur*/dondur*/atla*/askı*/duraklat* | ödeme* _ ertele* | bir ay atla* | dondurabil*
    | dondurmak | dondurulsun | ara verebil* | bir süre ara | durdurup sonra | yurt dışındayım & durdur*/dondur*/ara | sonra devam et*
    | bir süreliğine durdur* | dondurur* | dondururum
    | askıya alabilir*/alın/alalım | altı/üç/iki/bir ay dursun | şimdilik dursun & üyelik*/abone*/paket*`,
  planChange: `pakete/plana/tarifeye/pakede geçmek/geçebil*/geçiş*/geçir*/geçelim/geçeyim/geçmem
    | plan*/tarife*/premium*/üyelik-tip*/üyelik-paket*/abonelik-tip*/abonelik-paket* __ değiş*/degis*/yükselt*/düşür*/geçmek/geçebil*/geçiş*/geçir*/geçelim/geçeyim/geçmem/çevir*/çık*
    | aboneliğimi/üyeliğimi/paketimi/planımı/paketi _ değiş*/yükselt*/düşür*/geçir*/çevir*/yıllığa/aylığa/premium*
    | yıllığa/yıllık/aylığa/aylık/aile/premium/premiuma/pro/üst/alt/standart/temel/bireysel _ _ geçmek/geçebil*/geçiş*/geçir*/geçelim/geçeyim/çevir*/yükselt*/pakete-geç*/plana-geç*
    | paket* _ yükselt*/düşür*/değiştir* | bir üst/alt pakete/plana/paket | yükseltmek/yükseltin/yükselt | upgrade* | downgrade*
    | yenileme/ödeme/fatura/kesim/çekim/yenilenme _ tarih*/gün* _ değiş*/ertele*/kaydır*/al*/öne/ileri | ödeme günü*
    | kullanıcı/kişi/koltuk/lisans/üye _ ekle* | daha _ küçük/büyük/ucuz paket*/plan* | fatura* _ yıllık/aylık
    | küçük/büyük/uygun/ucuz/alt/üst pakete/plana/tarifeye/paket | pakete geç* | plana geç* | yıllığa/aylığa/premiuma/prouya geç*
    | yıllık pakete/plana | premiuma geçmeyi/geçmek/geçiş | aylıktan yıllığa | ödeme gün*/tarih* __ al*/değiş*/kaydır*/ertele*/çek*
    | ayın __ alabilir/çekilsin/olsun | plandan __ plana/planına | temel/aile/yıllık/aylık/premium/bireysel planına/pakete/pakedine/plana geç*
    | planına nasıl geç* | kişi daha ekle* | paketimize __ ekle* | her ay yerine | yılda bir öde* | yıllık ödemek
    | eski tarifeme/paketime/planıma dön* | dönmek istiyorum eski | abonelik __ başlasa/başlasın/başlatabilir | aile paketinden | bireysele geç*
    | yıllık ödemeye geç* | paketi değiştir* | aile paketine geç* | paketi büyüt* | çekim gününü _ al*/değiş*/kaydır* | yıllık almak isti*
    | paketi yıllık
    | ödeme* _ ayın/yirmi*/on*/maaş* __ çek*/al*/kay* | ödeme günü* __ al*/kay*/değiş*/denk | aylık/yıllık/üç-aylık ödemeye _ al*/geç*/çevir* | yıllığa/aylığa/tekliye/aileye geç*/dön*/al* | eski paketime/planıma dön* | üyeliğe/pakete _ ekle* & çocuğ*/eşim*/kardeş*/kişi*`,
  planQuestion: `ne zaman __ yenilen*/yenile*/bit*/sona*/çekil*/dol*/ödeme*/çekecek*/çekiliyor/kesil*/son-bul*/yenileni*
    | yenileme/bitiş/yenilenme/bir-sonraki-ödeme/kesim/son-kullanım tarih* | sonraki/gelecek/önümüzdeki ödeme*/çekim*/fatura*/tahsilat*
    | hangi plan*/tarife*/üyeli*/aboneli*/premium/pakette* | planım ne | plan* neler | paketler* neler
    | plan*/paket*/premium*/aboneli* __ fark*/arasında* | arasındaki fark*
    | aboneli*/üyeli*/plan*/premium* __ aktif-mi/devam-ediyor-mu/ne-zaman/bitiyor/yenilenecek/yenileniyor/geçerli-mi/süresi/kaç-gün/bitecek/doluyor
    | kalan süre* | kaç günüm kaldı | kaç gün* kaldı | hangi tarihe kadar/ne-zamana-kadar/kaça-kadar geçerli/devam/sürüyor | tarihe kadar geçerli
    | üyeliğim/aboneliğim __ kadar geçerli | hangi paketteyim/plandayım/tarifedeyim | ne zaman bitiyor | bir sonraki çekim | sonraki çekim ne zaman`,
} satisfies Partial<Lexicon>;
