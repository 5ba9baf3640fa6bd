import type { Lexicon } from './lexicon';

/** Turkish about orders and deliveries. Syntax: lexicon.ts. */
export const trOrders = {
  order: `sipariş* | siparis* | spariş* | sipraiş* | paket* | kargo* | ürün* | teslimat* | gönderi | gönderim | gönderimi | gönderinin | gönderimin
    | satın aldığım | satın alma* | aldığım | kod | kodu | kodum* | kodumu | anahtar* | bilet* | kurs* | lisans* | kitap* | kitab* | ayakkab*
    | elbise* | hediye* | eşya* | koli* | jeton* | elmas* | ceket* | telefon | telefonu | telefonum | kulaklı* | malı | mallar* | malım* | rapor*
    | çanta* | tişört* | pantolon* | fotoğraf kitab* | albüm* | poster* | tablo* | kupa* | fal* | falım | tarot* | yüzük* | kolye* | oyuncak*
    | mobilya* | kutu | set | siparişim | takvim* | buzdolab* | pijama*`,
  statusAsk: `
    | sipariş*/kargo*/paket*/ürün*/teslimat*/gönderim*/kitab*/kitap*/bilet*/ayakkab*/kod*/eşya*/koli*/hediye*/elbise*/aldığım __ nerede/nerde/nerelerde/nerdee/nerdedir/nerededir/ne-oldu/nooldu/noldu/ne-durumda/ne-alemde/hangi-aşamada/ne-aşamada/akıbet*/neredeymiş/ne-zaman
    | nerede/nerde/hani/nerelerde _ sipariş*/kargo*/paket*/ürün*/kitab*/bilet*/kod*/bu/gönderim*/elbise*/ayakkab* | nerede/nerde kaldı
    | sipariş*/kargo*/gönderi*/teslimat* durum* | durum* ne/nedir/hakkında/nasıl/sorgu* | son durum*
    | ne zaman/zmn __ gel*/ulaş*/ulas*/teslim*/gönder*/kargo*/elime*/elimde/çıkar/çıkacak/yola/var*/yükle*/tanım*/aktif*/hazır*/kavuş*/alabil*/alırım/geçer
    | ne zamana _ gelir/ulaşır/hazır | takip num*/no/kod*/link*/numarası | kargo takip* | sipariş* takip* | takip edem*
    | kaç gün* __ gel*/ulaş*/teslim*/kargo*/elim* | ne kadar* _ gelir/ulaşır/sürer/sürede | ne kadar _ bekle* | yola çıktı/çıkmış/çıkar mı
    | kargoya verildi/verdiniz/verilmiş/verilecek/teslim mi | kargolandı mı | gönderildi/gönderdiniz/çıktı/hazırlandı mi
    | gelecek/gelir/ulaşır/yetişir mi | kaybol* | kayıp _ | haber/gelişme/bilgi _ var mı
    | sipariş*/kargo*/paket* __ bilgi*/haber*/gelişme* _ var/ver*/al*/iste*/rica*/lütfen/edin*/olabil*
    | neden/niye/niçin __ gelmedi*/gönderilmedi*/ulaşmadı*/gecik*/kargoya/verilmedi*/teslim | tahmini teslim* | teslim* tarih*
    | teslimat _ ne-zaman/tarih*/günü | sipariş* sorgula* | siparişime _ bak* | siparişi* kontrol | hangi kargo* | çıktı mı | yola çıktı
    | kargoya verildi | yetişir/yetişecek/gelir/ulaşır/gelecek mi __ | bayram*/yılbaşı*/doğum-günü* __ önce/kadar __ yetişir/gelir/ulaşır
    | hangi aşamada | ne aşamada | ne durumda | diğeri/diğer/öbürü/kalan/kalanı/ikincisi __ ayrı/ne-zaman/gelecek/geliyor/nerede
    | ayrı mı geliyor/gelecek | kontrol eder misiniz & takip*/kargo*/sipariş*/paket*
    | takip numara*/no/kod*/linki __ çalışm*/yok/gelmedi/hatalı/yanlış | kargom/siparişim/paketim/ürünüm nerede/nerde/hani | kargo* ne zaman/nerede
    | kaçta gelir | ne zaman elime/gelir/gelecek/ulaşır/kargolanır | haber var mı | bir gelişme | dağıtımda | şubede | aktarmada | gümrük*
    | teslimat adres*/adresi* | adres* __ sipariş*/kargo*/teslimat* değiş* | kargo maili gelmedi | gönderildi mi
    | hazır olur/olacak/mı & fal*/rapor*/analiz*/sipariş*/yorum* | aktarma merkez* | hiç kıpırdamıyor | kıpırdamıyor
    | takip numara* rica/iste*/alabil*/gönder*/ver* | kayboldu & paket*/kargo*/sipariş* | nerede bu | aşağı yukarı ne zaman
    | ne zaman gelir/gelecek/hazır/çıkar | kargo noktası* | daire/kapı/bina/sokak no*/numara* __ yanlış/düzelt* | çıkmadan düzelt*
    | e-kitabı/kitabı/dosyayı/indirmeyi bulamıyorum | bulamıyorum nerede | yola çıktı mı | randevu verdiniz
    | kimse gelmedi & ne-zaman/kurye/kargo/masa*/servis | yetişir mi | yetişecek mi
    | ne zaman _ ulaşır/gelir/ulaşacak/gelecek/elim*/yola/kargo*/açılacak/teslim | kaç günde _ gelir/hazır*/ulaş* | ayrı mı _ yolla*/gönder*/gel*
    | yollandı mı | hangi aşama* | nerede takıl* | ne oldu _ sipariş*/kargo*/paket* | siparişim* _ ne/nerede/nerde/durum*
    | hazırlanıyor _ yaz*/görün*/diyor/aşama* | takip no* | takip numara* | göndericiye _ geri/iade/dön* | bugün gelir mi
    | yola _ çıktıysa/çıkmadıysa/çıkmış | kalanları _ yolla*/gönder* | baskıya ne zaman | ne zaman başla* & baskı*/üretim*/dikim*
    | yeni adrese _ yönlendir*/gönder* & kargo*/paket* | nerede söyleyin | ya malı | size geçti mi | kargoya veril* | ne zaman kargo*
    | takip ilerlem* | kargomun nerede | neredeler & gelecekti/ayrı/paket*/ürün* | siparişin durum* | ikincisi de geliyor | ne zaman _ getir*
    | getirirler | sorgulanmıyor | sorgulanıyor | bir yerde _ takıl* | nereye gelecek | siparişim ne oldu | siparişin alındığını | ne zaman elim*
    | elimde olur`,
  notArrived: `sipariş*/kargo*/paket*/ürün*/teslimat*/gönderim*/kitab*/kitap*/bilet*/kod*/ayakkab*/elbise*/eşya*/aldığım/koli*/hediye*/çanta*/jeton*/lisans*/anahtar*
    &
    gelmedi*/gelmemiş*/gelmiyor*/gelemedi*/ulaşmadı*/ulaşmamış*/ulaşmıyor/almadım/alamadım/alamadık/alamıyorum/gönderilmedi*/gönderilmemiş*/göndermediniz/gönderilmiyor/verilmedi*/verilmemiş*/edilmedi*/edilmemiş*/çıkmadı/çıkmamış/yüklenmedi*/tanımlanmadı*/ortada-yok/yok-ortada/göremiyorum/kavuşam*/beklemekteyim/bekliyor*/bekliyoz/hala-yok/yollanmadı*/kargolanmadı*/hareket-yok/hareketsiz/hazırlanmadı*
    | gelmezse* | ulaşmazsa* | teslim edilmezse* | hala/halen/hâlâ/daha/henüz/bugün/dün/hiç
    gelmedi*/ulaşmadı*/gelmemiş/teslim-edilmedi*/teslim-almadım/gönderilmedi*/kargoya-verilmedi*/yok/ortada-yok/elime-ulaşmadı*/elime-geçmedi*/alamadım
    | teslim edilmedi* | teslim edilmemiş* | teslim almadım | teslim alamadım | elime _ ulaşmadı*/geçmedi*/gelmedi* | kargoya
    verilmedi*/verilmemiş*/vermediniz/vermemişsiniz/teslim-edilmedi | gelmesi/ulaşması/teslim-edilmesi/yetişmesi/verilmesi gerek* |
    gelmesi/ulaşması lazım* | gelecekti | gelmeliydi | teslim edilecekti | geleceği söylen* | hiçbir şey gelmedi/ulaşmadı | gelen giden yok |
    gelen yok | ses seda yok | gecik* | geç kaldı | geç kalan | geç kaldınız | aktif olmadı/edilmedi/değil/görünmüyor/hale | aktifleşmedi* |
    hesabıma _ geçmedi*/yüklenmedi*/tanımlanmadı*/yansımadı* | yüklenmedi* | tanımlanmadı* | yansımadı* | kargo* _ hareket etm* |
    hala/halen/hâlâ bekliyor* | hazırlanıyor _ görün*/yaz*/diyor/kaldı | beklemede | haftadır/gündür/aydır/saattir bekliyor* | beklemekteyim |
    bekliyorum ya | hâlâ/hala/halen __ gelmedi/ulaşmadı/yok/bekliyorum/kargolanmadı | gelmesi/ulaşması/olması gerekiyordu/lazımdı/gerekirdi |
    yazmıştınız/demiştiniz/söylemiştiniz/söz-vermiştiniz __ gün/hafta/saat | saatte/günde kargo* | 24 saat* __ gün-oldu/geçti | gün/hafta/ay
    oldu/geçti/doldu | gelmedi | ulaşmadı | gecikti | gecikme* | gecikiyor | ne kadar sürecek | cuma/bugün/hâlâ ses yok | hiç kıpırdamıyor |
    yetişecekti/gelecekti/çıkacaktı/olacaktı __ güya/ama/hâlâ/oldu | daha ne kadar bekle* |
    perşembeden/pazartesiden/salıdan/çarşambadan/cumadan/geçen-haftadan/günlerden beri | paket/kargo __ yok | paket yok | hâlâ yok | gelecekti
    __ gün/hâlâ/oldu/yok | üç gün oldu`,
  nothing: `hiçbir şey | hiçbirşey | hiç bir şey | hiçbişey | bişey/birşey yok/gelmedi/olmadı | bir şey _ yok/gelmedi/olmadı/değişmedi/almadım |
    erişim* yok/açılmadı/verilmedi/gelmedi | onay* _ gelmedi/yok/almadım | mail*/e-posta*/mesaj* gelmedi/yok/almadım/atılmadı | kod* _
    gelmedi/yok | tanımlanmadı* | yüklenmedi* | aktif _ olmadı/değil/edilmedi | aktifleşmedi | açılmadı | gelmedi | ses seda yok | gözükmüyor
    | görünmüyor | yansımadı | ortada yok | sıfır | verilmedi | erişemiyor*`,
  paid: `ödedim | odedim | ödedik | ödemiştim | ödeme* _
    yaptım/yaptik/yaptık/yapıldı/gerçekleş*/alındı/başarılı*/tamamlandı/onaylandı/geçti/çekildi/yapmıştım/aldınız/yapmış*/alınmış |
    para*/ücret*/tutar*/tl/lira*/bakiye* _
    çekildi/çekilmiş*/çekilmişti/alındı/alınmış*/gitti/gitmiş/kesildi/kesilmiş*/düştü/düşmüş/çekti*/çektiniz/aldınız/tahsil*/çıktı/çekiyorsunuz/kestiniz
    | karttan/kartımdan/hesabımdan/hesaptan/kartimdan/kredi-kartımdan _ çek*/düş*/kes*/git*/para/al*/çık*/tahsil* | tahsil edil* | tahsilat
    yapıl* | havale* _ yaptım/ettim/gönderdim | eft _ yaptım/attım/gönderdim | yatırdım | parasını _ verdim/ödedim/aldınız/yatırdım | çekim
    yapıl* | satın aldım | satın almıştım | parayı/parami/paramı _ aldınız/çektiniz/gönderdim/yatırdım/verdim/yolladım | bedelini ödedim |
    ücretini ödedim | faturayı ödedim`,
  denyDelivery: `teslim _ edildi*/edilmiş*/edildiği*/alındı*/alınmış*/ettik/ettim __
    görün*/gözük*/yaz*/diyor*/deniyor/işaret*/söyl*/denmiş/geçiyor/olarak/gösteri*/denil* &
    gelmedi*/almadım/almadık/ulaşmadı*/yok/değil/kimse/ulaşmamış/hiç*/etmedi*/gelmemiş/alan/teslim-almadım/görmedim/yalan/bırakmadı/gelen/gelmiş-değil/alamadım/evdeydim
    | teslim _ edildi/edilmiş/edilmis/edildi ama/fakat/ancak/oysa/lakin/halbuki | teslim edilmiş _ görün*/gözük*/yaz* | teslim edildi _
    görün*/gözük*/yaz*/diyor*/deniyor* | kimse* _ _ teslim _ almadı/almadık/etmedi/edilmedi | bana teslim edilmedi | sözde/güya teslim |
    teslim edilmediği halde | teslim almadığım halde | teslim edildi/edilmiş/görünüyor/yazıyor __
    ama/fakat/ancak/elime/almadım/yok/hiçbir/kimse | elime hiçbir/bir-şey/geçmedi | elime geçmedi/ulaşmadı | teslim almadım | imza bana ait
    değil`,
  redeliver: `tekrar/yeniden/yenisini/yenisi/bir-daha/baştan/tekrardan/yerine __ gönder*/yolla*/kargola*/teslim-ed*/yollar*/iste*/postala* |
    gönder*/yolla* _ tekrar/yeniden/yenisini/bir-daha | yenisiyle değiş* | yerine yenisi* | yenisini _ gönder*/iste*/yolla*/talep*/alabil* |
    ürün*/beden*/bozuk*/kırık*/hasarlı*/sipariş* _ değişim*/değiştir*/degistir* | değişim _ yap*/iste*/talep*/hakk*/ol* | değiş tokuş |
    sadece/yalnızca/sadece-ve-sadece/tek-istediğim __ sipariş*/ürün*/paket*/kargo*/kitab*/bilet*/kodum*/ayakkab*/malım*/elbise* |
    siparişimi/ürünümü/paketimi/kargomu/kitabımı/biletimi/kodumu/ayakkabımı/biletlerimi/siparisimi/ürünlerimi/siparişlerimi/ürünü _
    istiyor*/isterim/gönderin/yollayın/teslim-edin/verin/gönderir/gönderiniz/gönderseniz/ulaştırın/teslim-etmenizi/yollar | sadece/yalnızca __
    gönderin/yollayın/gelsin/istiyorum & sipariş*/ürün*/kitab*/kargo*/kitap*/paket* | tekrar/yeniden/bir-daha/yenisini gönder*/yolla*/kargola*
    | yenisini gönder*/isti*/yolla* | değişim isti*/yap* | gönderin yeter`,
  defect: `kırık | kırıktı | kırıkmış | kırıklar | kırıkdı | kırıl* | bozuk* | bozulmuş | hasarlı* | hasar | hasarı | ezik* | ezilmiş* | çizik* |
    çizilmiş | çatlak* | çatlamış | yırtık* | yırtıl* | delik | kusurlu* | defolu* | arızalı* | ayıplı | eksik* _
    çık*/parça*/ürün*/gel*/gönder*/var/adet/yollan*/olarak | parça*/ürün*/biri/bir-tanesi/sayfa*/kablo*/adet* _ eksik* | eksik |
    ürün*/beden*/renk*/model* _ yanlış/farklı/hatalı/başka/tutmuyor/uymuyor | boş kutu/koli/paket/zarf | kutu*/koli*/paket*/zarf* _ boş* |
    sahte _ ürün/çık* | sahte | çakma* | taklit* | orijinal değil | lekeli* | kirli* | tarihi geçmiş* | son kullanma tarih* | bayat* |
    açıklama*/görsel*/fotoğraf*/ilan*/resim* __ uymuyor/farklı/alakası/değil/uyuşmuyor | kalitesiz* | beden* _ olmadı/uymadı/küçük/büyük/dar |
    küçük/büyük/dar/bol geldi | kod*/anahtar*/kupon* _ geçersiz*/kullanılmış*/çalışmı* | sızdırıyor | akıtıyor | sökük* | paramparça |
    patlamış | dökülmüş | ikinci el | kullanılmış ürün/çıktı | yerine __ geldi/gönder*/yolla* _ | dar geldi/oldu |
    küçük/büyük/dar/bol/kısa/uzun geldi/oldu/çıktı | soluk çık* | kırık/bozuk/çizik/ezik geldi/çıktı |
    yanlış/hatalı/farklı/başka/değişik/alakasız _
    ürün*/beden*/renk*/model*/sipariş*/kitap*/kod*/geldi/gelmiş/gönderdiniz/gönderilmiş/gönderildi/numara/çıktı/yollamışsınız/yollanmış |
    başka/farklı/yanlış bir-şey/şey/ürün geldi/gönder*/çıktı/yolla*`,
} satisfies Partial<Lexicon>;
