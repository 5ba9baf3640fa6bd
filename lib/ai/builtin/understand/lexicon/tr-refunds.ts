import type { Lexicon } from './lexicon';

/** Turkish about refunds, cancelling and subscriptions. Syntax: lexicon.ts. */
export const trRefunds = {
  neg: `değil | degilim | değilim | yok | hayır | hiç | hiçbir | asla | istemiyorum | istemem | olmadı | olmuyor | olmaz | gelmedi | gelmiyor |
    etmedi | edilmedi | etmeyin`,
  noWant: `istemiyor* | istemem | istemedim | istemedik | istemez* | gerek yok/duymuyorum/kalmadı | gerekmiyor | lazım değil | ihtiyacım yok | talep
    etmiyor*/etmedim | derdim/amacım/niyetim/talebim/isteğim _ değil/yok | peşinde değilim | ilgilenmiyor* | ilgilenmem | beklemiyorum`,
  cond: `eğer | şayet | gelmediği/olmadığı/ulaşmadığı/edilmediği/gönderilmediği/verilmediği/çözülmediği/yapılmadığı/gelmemesi/ulaşmaması/edilmemesi
    takdirde/taktirde/durumda/durumunda/halinde | gecikmesi halinde | sürece | gelmezse* | ulaşmazsa* | olmazsa* | edilmezse* | yapılmazsa* |
    göndermezse* | gönderilmezse* | gönderemezse* | gönderemeyecekse* | gelmeyecekse* | gelmediyse | alamazsam | almazsam | çözülmezse* |
    çözmezse* | çözemezse* | çözemiyorsanız | vermezse* | verilmezse* | etmezse* | yapmazsa* | yapamazsa* | bulunmazsa* | bulamazsa* |
    yatmazsa* | yatırmazsa* | kalmazsa* | kalmazsam | çıkmazsa* | çıkarsa | olursa | ödemezse* | ödenmezse* | dönmezse* | beğenmezse* |
    yetişmezse* | gecikirse | gelmese | varsa | istersem | edersem | iptal edersem | çalışmazsa* | düzelmezse* | başlamazsa* | yüklenmezse* |
    yoksa/aksi _ _ iade*/param*/paramı`,
  politeCond: `iade/ödeme/para* _ edilmediği/yapılmadığı/edilmemesi takdirde/taktirde/durumda/durumunda/halinde | mümkünse | mümkün olursa | sakıncası
    yoksa | zahmet olmazsa | eğer mümkünse/olursa/varsa |
    ederseniz/yaparsanız/olursanız/gönderirseniz/olursa/verirseniz/bakarsanız/yardımcı-olursanız/iletirseniz/sağlarsanız/dönerseniz _
    sevinirim/memnun/mutlu/müteşekkir/minnettar/seviniriz/güzel/iyi | bakarsanız | isterseniz | rica etsem | nasip olursa | yanlış bilmiyorsam
    | yanılmıyorsam | bir bilginiz varsa | iade* _
    etmezse*/edilmezse*/yapılmazsa*/yapmazsa*/almazsam/alamazsam/yatmazsa*/gelmezse*/vermezse*/olmazsa* | eğer __ iade*/geri/para* _
    etmezse*/edilmezse*/yapılmazsa*/yapmazsa*/vermezse*/yatmazsa*/yatırmazsa*/ödemezse*/alamazsam/gelmezse* | para* __
    vermezse*/yatırmazsa*/ödemezse*/yatmazsa*/alamazsam/almazsam/gelmezse*/ödenmezse*/edilmezse*/etmezse* | etmezseniz | yapmazsanız |
    vermezseniz | ödemezseniz | yatırmazsanız | eğer etmezseniz/yapmazsanız/vermezseniz`,
  but: 'ama | fakat | ancak | lakin | oysa | yine de | sadece | yalnızca | yerine | halbuki',
  refund: `iade | iadesi* | iadem* | iademi* | iadeyi | iadenin | iadeler* | iadelerim* | iadesini | para* _ iade*
    | para*/ödeme*/ücret*/tutar*/bedel* _ geri _ iste*/ver*/yatır*/gönder*/al*/öde*/yolla*/ode*/lütfen/alabil* | geri ödeme* | geri öde*
    | geri yatır* | geri gönder* _ para*
    | parami/paramı/paramızı/parayı/paraları _ istiyor*/isterim/verin/verir*/yatır*/gönderin/yollayın/alabil*/alayım/almak
    | geri istiyorum/isterim/verin/verir/alabil* | param/paramız/paralarım/paralar nerede/nerde/hani | hani/nerede/nerde param/paramız
    | sipariş*/satın-alma*/satın-alım*/rezervasyon*/alışveriş*/ürün* __ iptal* | ödeme*/işlem* _ iptal-ed*/iptal-etmek/iptal-isti*
    | iptal* __ sipariş*/siparişim*/alışveriş* | sipariş* _ vazgeç*/vazgeçt* | cayma hak* | cayma | refund*
    | ücret*/bedel*/tutar*/ödeme* _ geri/iade* | tazmin* | hesabıma/kartıma _ geri | paramın _ geri
    | kuruş/lira/tl/para/ücret/tutar __ yatmadı/gelmedi/geçmedi & iade*/geri/gönderdim/yolladım
    | geri gönderdim/yolladım/gönderdiğim __ yatmadı/gelmedi/para*/kuruş/ücret*/iade* | bir kuruş yatmadı
    | ücretini/parasını/tutarını/bedelini/ücretimi/tutarı/ücreti/parayı geri/iade | geri yatır*/öder/ödeyin/ödeme*/iade/yollar
    | geri alma şansı*/imkan* | geri alabil*/alma* __ para*/ücret*/mi
    | yanlışlıkla/kazara/habersiz/istemeden __ satın-al*/sipariş*/almış*/aldı*/bastı*/tıkla*/abone* & iade*/geri/iptal/para* | almış & geri alma
    | para __ ne-zaman/hangi-hesab* __ yatar/yatacak/gelir/gelecek/geçer | para* ne zaman/hangi
    | paramı/parayı/ücretimi/ücreti/tutarı __ iade/geri/isti*/ver* | iade alabil*/talep*/ister*/rica*/etmek/ederim/edin/eder/edilsin/edilmesini
    | iade hakkım* | geri ödeme | yarın/bugün/dün geri yolluyorum/gönderiyorum/gönderdim/yolladım | geri yolluyorum | paramı verin
    | para nerede/nerde/hani | iptal ettiğim sipariş* | siparişimi iptal | iade ediyorum | iade edeceğim | iade edip
    | para/paralar hani/nerede/nerde | iş gününde __ yatar/yatacak/yatırılır | yatar demiştiniz/dediniz/denmişti | geri ödeyin/ödersiniz/ödenmesi*
    | liramı/lirayı/tl'yi/parayı/ücretini/ücretimi/tutarı geri | iade talep* | ücret* için iade | iade için __ süreniz/bekliyorum | iademi
    | iadesini talep*/rica*/istiyor* | hesabıma iadesi* | paramı alsam/alabil*/alayım | acele bastım/aldım | yanlış beden/ürün/sipariş __ iade/para*
    | bana döner/dönecek mi | bu para bana/geri | kazara/yanlışlıkla bas*/al*/tıkla* & para*/iade*/geri | bilet para*
    | para* ne zaman ödenecek/yatar/yatacak | aradaki farkı | farkı geri/iade | ücretin iadesi* | parasını bekliyorum | geri almayı tercih
    | ücret*/tutar*/para*/ödeme* _ geri yatır*/ver*/al*/iste*/öde*/gönder* | aradaki fark* | fark* _ iade/geri | cayma hakk*
    | paramı/parayı/ücreti/tutarı/ödememi/lirayı _ geri | geri alabilir/alabilirmiyim/almak/alayım
    | kart*/hesab* __ hala/hâlâ/halen _ yatma*/geçme*/gelme*/dönme* & iade*/para* | iade* __ onaylan*/bekli*/gelme*/yatma*/alama* | iadem
    | iadesi __ isti*/rica/talep | depozito* _ geri/iade | kaporamı | kapora* _ geri/iade | değişim değil iade | vazgeçtim & para*/ücret*/iade*/geri
    | parasını geri | satın alma* _ geri-al*/iptal | yanlışlıkla _ al*/satın*/bas* & iade*/geri*/para*
    | siparişi/siparişimi/alışverişi _ iptal _ ed*/et* | kesilen/çekilen/ödediğim/yatırdığım __ geri/iade | bilet* _ nasıl _ iade | bilet* iade
    | yarısını _ yatır*/iade/gönder* & diğer*/öbür*/kalan*/nerede | öbür/diğer/kalan yarısı _ nerede | geri alır mısınız | geri alıyor musunuz
    | ödemeyi/parayı/ücreti/tutarı/paramı _ geri _ yatır*/verin/ver*/gönder* | iptal edilen __ para*/ücret*/iade*/ödeme* | geri verin
    | geri verir misiniz | paramı/parayı/ücreti/hakkımı _ verin/ver/istiyorum/isterim/iade | verin paramı/parayı | ya malı ya parayı
    | malı ya parayı | kapatın ve geri | para* için _ ikinci/üçüncü/kaçıncı | kalan* _ iade/yatır*/gönder* & para*/tutar*
    | hesabımda bekliyorum & lira*/tutar*/para* | cayıyorum | caydım | fazla alınan | fazla alınan tutar* _ iade | ücretini _ alayım/geri/iade
    | paramı _ yollayın/gönderin/yatırın/verin | parasını _ da _ bekliyorum/isti*/geri | geri alın lütfen | geri ödenmesi | güzellikle _ verin
    | paramı geri almayı | kullanmadığım ayın _ para*/ücret* | kalanını _ isti* | kalanını da _ isti* | kalan kısmını _ isti*/iade/yatır*
    | geri kalanını _ isti*/iade/yatır* | ya da paramı ver* | farkı _ geri/iade | bundan yararlanmak & iade/bilet* | para nerede & iade*/ürün*
    | bedelini _ bekli*/isti*/iade/öde* | iade için ne | iade başvuru* | bedelini iki | katılamayacağım & iade/ücret*/para*
    | ödediğimi/verdiğimizi/verdiğimi/kaporamı/peşinatı/kaparomu __ geri/yatırın/aktarın/verin/verir/iade | biletlerin/kursun/seansın _ karşılığını | geri verip ücretini | ücretini _ geri-al*/alacağım/alayım | parasını geri | siparişimi geri çekiyorum | yolladığım/gönderdiğim/iade-ettiğim _ parası | fark* _ geri-verin/iade | hâlâ _ param _ gelmedi & iade*/yolla*`,
  refundDone: `iade/iadem/iadesi/para/param/ücret/tutar/iadeniz _ geldi/yattı/ulaştı/yatırıldı/yatmış/gelmiş/geçti |
    iade/iadem/iadesi/iademi/parami/paramı/paramın/parayı _
    yapıldı/yapılmış/yapılmıştı/edildi/edilmiş/edilmişti/aldım/almıştım/ettiniz/etmiştiniz/yaptınız/yapmıştınız/tamamlandı/gerçekleşti/ettiler
    | iade* için _ teşekkür*/sağol*/tşk | teşekkür*/sağol* & iade* için | iade* _ hesabıma/kartıma _ geçti/yattı/geldi | geri
    ödemeniz/ödeme/ödemem _ geldi/yattı/yapıldı/ulaştı/aldım | paramı/param _ geri geldi/aldım/yattı | geri _ yatırdınız/ödediniz/verdiniz |
    param/para/iade/ücret/tutar __ iade-edildi/yatırıldı/yattı/geldi/geri-geldi/hesabıma-geçti | iade edildi/yapıldı/yattı/geldi/ulaştı |
    param dün/bugün/geldi/yattı/iade
    | para/param/iade _ hesapta/hesabımda | lira _ geri yattı`,
  refundPolicy: `iade* politika*/koşul*/kosul*/şart*/sart*/süre*/süreç*/sürec*/prosedür*/kural*/hakk*/garanti*/şekl* | para iade garanti* | nasıl iade _
    yapıl*/yapab*/edil*/edeb*/ederim/yaparım | iade* __ kaç gün*/hafta*/günde | iade* __ ne-kadar-sür*/ne-zaman-yat*/kaç-gün*/kaç-günde | kaç
    gün* __ iade* | ne kadar __ iade* | iade* __ ne kadar _ sür* | iade* _
    mümkün/var/oluyor/yapılıyor/ediliyor/yapıyor/ediyor/kabul/alıyor/alınıyor/alıyo __ mu/mü/mı/mi/musunuz/mısınız/misiniz/mudur/muyum/musun |
    beğenmezse*/kalmazsa*/olmazsa*/uymazsa*/kullanmazsa*/edersem/edilirse/vazgeçersem/kalmazsam/istersem __ iade*/geri/para* __
    mi*/mu*/mı*/nasıl/alabil*/edebil* | hangi durum*/koşul*/şart* __ iade* | iade için _ süre*/şart*/koşul*/ne/kaç | iade* _ kargo ücret* |
    iade* ücretsiz mi | iade ücret* kim* | iade süresi/koşulu/koşulları/şartı/şartları/politikası/hakkı | kaç gün içinde __ iade* | iade kaç
    gün | iade var mı | iadeler/iade genelde/genellikle/normalde | iade* __ ne-kadar-sürüyor/ne-kadar-sürer | sizde iade* | iade* _ nasıl _
    yapıl*/yapıyor*/çalış*/işl*/oluyor/olur/gerçekleş*`,
  refuseRefund: `iade* _ istemiyor*/istemem/istemedim/değil/gerek-yok/talep-etmiyor*/lazım-değil/etmeyin/yapmayın/gerekmez/gerekmiyor/istemiyom |
    iade*/para* yerine | parami/paramı/para/parayı/paramın _ istemiyor*/istemem/değil/gerek-yok | para* _ geri _
    istemiyor*/istemem/gerek-yok/değil | geri _ istemiyor* | para derdinde değilim | iade etmek istemiyor* | derdim para/iade* değil |
    iade/para/para-iadesi istemiyor* | iade istemem`,
  cancel: `iptal* | sonlandır* | feshet* | fesih | fesh* | kapatın | kapatmak | kapatılsın | kapatır | vazgeç* | ayrılmak | ayrılıyorum | çıkmak |
    bitirmek | bitirin | bırakmak | bırakıyorum | stop`,
  cancelSub: `
    | üyeli*/aboneli*/plan*/premium*/deneme*/yenileme*/tarife*/sözleşme*/otomatik/hizmet* __ iptal*/sonlandır*/feshet*/fesh*/kapatın/kapatmak/kapatılsın/kapatılması*/kapatır/bitir*/kaldırın/kaldırmak/son-ver*/sona-erdir*
    | iptal*/sonlandır*/kapat*/feshet* __ üyeli*/aboneli*/yenileme*/plan*/premium*/deneme*
    | üyelikten/abonelikten/üyeliğimden/aboneliğimden/üyeliğinizden/aboneliğinizden/premiumdan _ çık*/ayrıl*/vazgeç*/caym*
    | iptal etmek/ettirmek/olmak isti*
    | iptal istiyor*/isterim/edin/ediniz/edilsin/eder/edermisiniz/edebilir/ediyorum/ediyoruz/edilmesini/edilmesi/talep*/olsun/etmenizi/edersiniz/lütfen/eyleyin/ettirebilir/edelim/taleb*
    | nasıl/nereden iptal* | otomatik yenileme* _ kapat*/iptal*/durdur*/istemiyor*/kaldır*
    | yenilemek/yenilenmesini/yenilensin/yenileme _ istemiyor* | yenilenmesin | yenilemeyin | yenilemeyiniz
    | artık/bundan _ kullanmak/ödemek/devam-etmek/üye-olmak/sürdürmek/abone-olmak/para-ödemek/üyelik/abonelik/premium _ istemiyor*
    | devam etmek istemiyor* | çekim*/ödeme*/tahsilat* _ durdur*/kes*/kapat* | para _ çekmeyin/kesmeyin/almayın/çekmeyiniz
    | bir daha _ çekmeyin/tahsil-etmeyin/almayın/kesmeyin | abone kalmak istemiyor* | aboneli*/üyeli* artık istemiyor*
    | aboneli*/üyeli* _ istemiyor* | üyelik iptal* | sözleşmemi fesh* | iptal buton*/tuş*/seçeneği/linki/nerede/nasıl
    | abonelikten/üyelikten nasıl/çık*/ayrıl* | devam etmeyeceğim | devam etmeyece* | üyeliğim* sonlan* | sonlandırıp | sonlandırmak
    | premium* kapat*/iptal | yenilenmesini istemiyorum | artık ödemek istemiyorum | bir sonraki ay* __ istemiyorum/olmasın | üyelikten çıkmak
    | aboneliğimin iptali* | iptal talebi* | iptalini istiyorum/rica | üyeliğe/aboneliğe/premiuma ihtiyac*/gerek kalmadı/yok
    | sözleşme* feshet*/fesih | feshetmek | paketim/üyeliğim/aboneliğim yenilenmesin | iptali için | aboneliğin/üyeliğin iptali
    | aboneliği/üyeliği bitir*/kapat*/sonlandır*/sil* | otomatik yenileme* kapat* | kapatın şu __ hesab*/üyelik*/premium*/abonelik*
    | üyeliğimi/aboneliğimi/üyeliği/aboneliği/aboneligimi _ bitir*/bırak*/sil*/durdurun/durdurulsun/kes*/sonland*
    | aboneliğimi/üyeliğimi/aboneliği/üyeliği durdurmak
    | aboneliğimi/üyeliğimi/aboneliği/üyeliği/hesabımın-aboneliğini __ sil*/kapat*/iptal/sonlandır*/bitir* | ben ayrılıyorum | ayrılıyorum artık
    | iptal linki | elle iptal | iptal istiyorum | sözleşmemi _ fesh*/sonland*/bitir* | feshetmek isti* | fesih*
    | üyeliğimi _ bitir*/kapat*/sonland*/iptal/sil* | kaydımı _ sil*/kapat*/iptal & devam/üye*/abone* | devam etmek istemi* | devam etmem
    | önümüzdeki aydan itibaren _ istemi*/çek* | aboneliği* _ kapat*/bitir*/sonland*/iptal/durdur*
    | bir daha _ çekm*/alma*/tahsil* & ücret*/para*/kart* | artık __ çekmeyin/tahsil-etmeyin/almayın
    | otomatik yenileme* _ kapat*/iptal/istemi*/durdur* | ayrılmak isti* | çıkmak isti* & üye*/abone* | iptal olsun | iptal mi etsem
    | kararsızım __ iptal | bir daha _ hiç/asla _ para/ücret _ çıkma*/çekil*/kesil*
    | kartımdan __ para/ücret _ çıkma*/çekilme*/kesilme* & bir-daha/ne-yap*/nasıl | bırakmayı düşün* | bırakmak isti* | ayrılmayı düşün*
    | çıkmayı düşün* | uzatmayın | uzatılmasın | paketimizi/paketimi/planımı/karnemi _ kapat*/iptal/bitir*/sonland*
    | aboneliği/üyeliği/paketi _ bitir*/kaldır*/kapat*/sonland*/durdur* | buna _ bir _ son ver* | benden bu kadar
    | sildiğim halde & lira*/para*/ücret*/alıyor*/çek* | artık yokum & üye*/abone* | tamamen kapatın | bu sefer _ kapat* | aboneliğin kapatılmasını
    | aboneliğin _ kapatıl*/iptal* | iptal edebilirsiniz | aboneliği kapatın | bundan çık* | bir daha _ da _ yenilenmesin
    | üyeliğimi yenilemeyeceğim | yenilemeyeceğim | premium*umu kapat* | premiumumu _ kapat* | abonelik de _ silinsin/iptal/bitsin
    | gidiyorum _ abone*/üye*/hesap* | bırakacağım | aboneliğe son ver* | aboneliğe _ son | üyeliği de sonland*
    | üyeliğimi _ bugün _ itibar* _ bitirin | aboneliği bitir* | kapatın da _ rahat-bırakın | şu şeyi kapat* | rahat bırakın beni
    | bir daha _ çekmeyeceğinizi | bir daha çekilmeyecek* | iptal olduğunu onayla* | beni her şeyden çıkar* | bundan sonrasını | nereden çıkılıyor
    | devam etmek istemiyorum & üyelik*/abone*/paket*/deneme*/program* | kendiliğinden devam etmesin | ben devam etmiyorum | beni _ programdan/üyelikten/abonelikten/paketten çıkarın/çıkar/düşürün/düşün | üyeliğimi/aboneliğimi _ kaldırın/kaldırır/kaldırmanızı | aylık/yıllık ödemeyi _ durdurun/kesin/sonlandırın/kapatın | artık _ para/ödeme/ücret almayın/çekmeyin | para/ücret çekilmesin/alınmasın | ücretlisini istemiyorum | yenilemeyi _ durdurun/kapatın/iptal`,
  cancelDone: `
    | iptal ettim/etmiştim/ettik/etmiştik/ettirdim/ettirmiştim/edildi/edilmişti/edilmiş/ettiğim*/ettigim*/ettikten/ettiniz/olmuştu/olmasına/edilmesine/ettiler/etmeme/edildiği
    | iptalden/iptalinden sonra | iptal ettiğim halde | iptal rağmen | iptale rağmen | kapattırmıştım | sonlandırmıştım | sonlandırdım
    | martta/nisanda/mayısta/geçen-ay iptal ettim
    | üyeliği/aboneliği/otomatik-ödemeyi _ zaten/ben/kendim _ iptal-et*/kaldır*/kapat*/sonlandır*`,
  keep: `iptal etmeyin/etme/etmek-istemiyor*/edilmesin/etmeyiniz/istemiyor*/etmeden/etmekten-vazgeç*/ettirmek-istemiyor*
    | iptalden/iptal-etmekten vazgeç* | iptal yerine/etmek-yerine | aboneliğim/üyeliğim/aboneliğime/üyeliğime devam | kalmak istiyor*
    | iptali geri al* | iptalimi geri al* | iptal olmasın | chargeback/itiraz/dava falan yapmıyor*/etmiyor*/açmıyor* | chargeback yapmıyor*
    | itiraz etmiyor* | itirazımı/şikayetimi/başvurumu/anlaşmazlığı geri-çek*/kapat*/iptal | geri çekiyorum & itiraz*/paypal*/şikayet* | devam etsin
    | devam edeyim | vazgeçtim _ devam | kalsın devam | iptalden vazgeçtim | kalıyorum | kalmaya karar | kalsın üyelik* | üyeliğim kalsın
    | aboneliğim kalsın | anlaşmazlığı kapat* | anlaşmazlığı _ geri-çek*/kapattım | itirazı _ kapattım/geri-çektim | olduğu gibi kalsın
    | vazgeçtim _ kalsın/devam
    | üyeliğim/aboneliğim/üyelik/abonelik _ sürsün/dursun/devam-etsin`,
  insist: `sadece/yalnızca/direkt/direk/hemen/derhal/acilen/şimdi/lütfen-artık/sorgusuz __ iptal* | iptal* __
    hemen/derhal/acilen/nokta/bugün/şimdi/artık/bitti/bu-kadar |
    kaç/ikinci/üçüncü/defalarca/tekrar/yine/2/3/kez/kere/defa/dedim/söyledim/yazdım __ iptal* | iptal* __
    dedim/demiştim/kaç-kere/kaç-kez/kaç-defa/söyledim/defalarca | ısrar* | kesin karar* | kararım kesin/net/değişmeyecek | kesinlikle iptal* |
    tartışmak/konuşmak/açıklama-yapmak/açıklamak/sebep-belirtmek istemiyor* | ikna etmeye | ikna etme* | uzatmayın | hala iptal* | hâlâ iptal*
    | yine de iptal* | yinede iptal* | sormayın | soru sormadan | sorgulamadan | bahane* istemiyor* | vazgeçirme* | tekrar söylüyorum | tekrar
    ediyorum`,
  noOffers: `
    | teklif*/indirim*/kampanya*/fırsat*/promosyon*/öneri*/hediye* _ istemiyor*/istemem/gerek-yok/sunma*/yapmayın/ilgilenmiyor*/lazım-değil/etmeyin/gelmeyin/göndermeyin/duymak-istemiyor*/kalsın/ilgimi-çekmiyor/fayda-etmez
    | başka/hiçbir teklif*/indirim*/kampanya* _ istemiyor* | teklifsiz | indirim mindirim | teklif sunmadan | indirim teklif* etme* | teklif etmeyin
    | indirim _ teklif-etmeyin/istemiyorum/sunmayın`,
  reasonPrice: `pahalı* | pahali* | fiyat* _ yüksek*/arttı/artmış/uçuk/fazla/çok/artış*/uçmuş/fahiş | zam | zammı | zamlı | zamlandı | zam yaptınız | zam geldi
    | bütçe* | param kalmadı | param yetmiyor/yok | maddi* | karşılayam* | ödeyecek/verecek/karşılayacak _ durum*/param/gücüm | gücüm yetmiyor
    | daha ucuz* _ buldum/var/bir/yer*/alternatif* | ekonomik* _ sıkıntı*/sebep*/neden*/durum*/olarak | parasına değm* | değmiyor | çok para
    | işten çıkar* | işsiz* | tasarruf* | ücret* _ yüksek/fazla/çok | bütçemi/bütçeme/bütçemizi | çok geliyor | zam yap* | masraf* _ kıs*
    | kısmam gerekiyor | tasarruf etme* | kemer sık* | elim daraldı | maaşım düştü | bütçem yetm* | idareli`,
  reasonUnused: `kullanmıyor* | kullanmadım | kullanmadık | kullanmayaca* | kullanamadım | vaktim/zamanım/vakit/zaman _ yok/bulam*/olmuyor/kalmıyor/olmadı
    | ihtiyacım _ yok/kalmadı | hiç/neredeyse/pek/çok-az _ girmedim/girmiyor*/açmadım/kullan*/bakmadım/izlemi*/girmi* | gerek kalmadı | işime
    yaramı* | işime yaramadı | izlemiyorum | dinlemiyorum | gitmiyorum | oynamıyorum | boşuna ödü* | boşa ödü* | unutmuş* | girmiyorum`,
  subscription: `aboneli* | abone | aboneyim | üyeli* | plan | planı* | planım* | planda* | premium* | yenileme* | yenilen* | deneme süre* | deneme sürüm*
    | yıllık | aylık | pro | tarife* | otomatik`,
} satisfies Partial<Lexicon>;
