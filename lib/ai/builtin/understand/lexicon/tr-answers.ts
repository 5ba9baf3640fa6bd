import type { Lexicon } from './lexicon';

/** Turkish about short answers, small talk and what is no typing error. Syntax: lexicon.ts. */
export const trAnswers = {
  thanks: `teşekkür* | tesekkür* | teşekur* | teşekür* | sağol* | sağ ol* | sagol* | saol* | eyvallah* | eyv | mersi | merci | tşk | tşkler | tşkr |
    tsk | tskler | teşk* | minnettar* | allah razı | çok naziksiniz | çok yardımcı oldunuz | yardımcı olduğunuz için`,
  waitOk: `beklerim | bekleyeceğim | bekleyecegim | bekliyor olacağım | bekleyelim | bekleriz | tamam bekli* | peki bekli* | o zaman bekli*
    | bekliyorum o zaman | sorun yok/değil/kalmadı/çözüldü | problem yok/değil/çözüldü | önemli değil | anladım | anlaşıldı | tamamdır | çözüldü
    | hallettim | halloldu | hallettik | çözdüm | düzeldi | şimdi çalışıyor | çalıştı | sipariş*/kargo*/paket*/ürün* geldi/ulaştı/elime-ulaştı
    | elime ulaştı | teslim aldım | acelesi yok | acelem yok | acele yok | buldum | görüşürüz | gerek kalmadı | boşver* | boş verin | ok bekli*
    | haber bekli* | sizden haber | kolay gelsin tekrar | sıkıntı yok | kendim buldum/hallettim/çözdüm | ürün/kargo/paket/sipariş geldi/ulaştı
    | iyi hafta sonları | cumaya/yarına/pazartesiye/haftaya/akşama _ kadar bekle* | elime ulaştı/geçti | elimde | bakmanıza gerek
    | hesabıma geçti/yattı | para* _ geçti/yattı/geldi & kapan*/teşekkür*/sağ*/tamam* | konu* _ kapan*/kapatabilir* | kapatabilirsiniz | ektedir
    | ekte* | ekliyorum _ | bulup yaz* | bulunca yaz* | sonra yazarım/döneceğim/yazacağım | bakıp dön* | birazdan _ yaz*/gönder*/at*
    | şu an _ dışarıda*/yolda*/müsait-değil* | eve gidince | akşam gönder* | hallol* | çözülmüş | geldi _ teşekkür*/sağ*
    | eşime/kocama/karıma/müdürüme _ sor* | sorup yaz* | sorar dönerim | iade elime geçti | elime geçti & teşekkür*/sağ*/iade | hepsi sağlam
    | kendim çözdüm | düğme aşağıday* | her şey bana uyuyor | değiştirmeyin | telefonunuzu bekliyorum | biraz daha düşün* | düşünmem lazım
    | kartın sonu | son dört hane | kapattım bile | geçti artık | boşverin | dün yazmıştım | sonra ararım | o zaman yanıtlarım | pazartesi döneceğim
    | paketi _ dün/bugün _ aldım & teşekkür*/sağ* | hallettim bile | kendim becerdim | yenilemek yetti | hesaba geçmiş | düşünüp _ dön*
    | size döneceğim | evde bakarım | eki unutmuşum | istediğiniz şeyi _ yolla*/gönder* | yarına kadar bekli* | olduğu gibi kalsın | hızlı ve net
    | doğru anynumber | kuryenin aramasını bekli* | sss'de buldum | cevabı _ buldum`,
  greeting: `merhaba* | meraba | mrhb | selam* | slm | mrb | günaydın* | iyi günler/akşamlar/çalışmalar/geceler/sabahlar/gunler/aksamlar | hayırlı
    günler/işler/sabahlar/akşamlar | kolay gelsin | alo | sayın yetkili* | sayın ilgili | selamün aleyküm | selamun aleykum | sa | hey | hi |
    hello | iyi bayramlar | hoşbulduk | orada/orda kimse/biri var | kimse var mı | naber | nbr | selamlar`,
  filler: `yetkili | ekip | ekibi | ekibimiz | destek | hanım | bey | efendim | hocam | arkadaşlar | herkese | herkes | lütfen | yardım | yardımcı |
    olur | musunuz | mısınız | misiniz | ben | bana | siz | size | sizin | ilginiz | ilginize | cevabınız | cevap | yanıt | için | hızlı | çok
    | ederim | ediyorum | ederiz | iyi | günler | akşamlar | çalışmalar | kolay | gelsin | nasılsınız | nasılsın | orada | orda | biri | kimse
    | var | mı | mi | bir | sorum | sorun | konu | ve | de | da | şimdiden | tekrar | tamam | peki | ok | evet | tmm | o | zaman | bu | şu |
    bilgi | bilgilendirme | harika | süper | güzel | olsun | edin | müşteri | hizmetleri | sayın | değerli | saygılar | saygılarımla |
    hoşçakalın | allah | razı | her | şey | bekliyorum | bekliyor | olacağım | hadi | yani | ya | dönüşünüz`,
  affirm: `evet | evt | eveet | tamam | tamamdır | tmm | tmmdır | tamamdir | ok | okey | okay | oki | olur | olsun | olabilir | peki | peki olur |
    kabul | kabul ediyor* | kabul ettim | kabulüm* | kabulümdür | tabii | tabi | tabiki | tabii ki | elbette | anlaştık | uyar | bana uyar |
    bana uygun | uygundur | onaylıyor* | onayladım | doğru | doğrudur | aynen | aynen öyle | isterim | evet istiyorum | alayım | iyi olur |
    yapalım | neden olmasın | hıhı | he | hee | hı hı | süper olur | güzel olur | memnuniyetle | seve seve | öyle yapalım | yapabilirsiniz |
    deal | teklifi kabul | faydalanmak isterim | istiyorum lütfen | onay veriyorum`,
  decline: `hayır | hayir | hyr | yok | yoo | yo | istemiyorum | istemem | gerek yok | kalsın | olmaz | reddediyorum | kabul etmiyor* | kabul etmem |
    ilgilenmiyor* | asla | teşekkürler istemiyorum | almayayım | cık | cıks | gerek duymuyorum | uygun değil | bana uymaz | yok sağ | yok
    teşekkür* | hayır teşekkür* | hiç gerek | no | kesinlikle hayır | katiyen | şimdilik kalsın`,
  first: `birinci* | ilki | ilkini | ilk seçenek* | ilk olan* | ilk sipariş* | ilk teklif* | bir numara* | 1 numara* | 1inci | birincisi*`,
  second: 'ikinci* | 2nci | 2 numara* | iki numara* | ikincisi* | 2inci',
  third: 'üçüncü* | ucuncu* | 3 numara* | üç numara* | 3üncü',
  last: 'sonuncu* | son sipariş* | en son* | en yeni* | son olan* | en sonki | son verdiğim',
  injection: `talimat*/kural*/komut*/yönerge*/prompt*/politika*/kısıtlama* __
    unut*/yok-say*/yoksay*/görmezden*/dikkate-alma*/atla*/geçersiz*/boşver*/uyma*/devre-dışı* | unut/yoksay/görmezden-gel __
    talimat*/kural*/komut*/yönerge* | sistem prompt*/mesajı*/talimat*/komut* | artık sen/sen-bir | sen artık | şu andan itibaren sen | gibi
    davran* | gibi rol yap* | rolüne gir | rolünü üstlen | geliştirici mod* | ben _ yönetici*/geliştirici*/admin*/yazılımcı*/kurucu* _ | yeni
    talimat* | önceki/yukarıdaki talimat*/komut*/kural* | promptunu _ göster*/yaz*/paylaş* | talimatlarını _ göster*/yaz*/paylaş*/söyle* |
    onay almadan _ iade | otomatik _ onayla | sadece şunu yaz | yetki verildi`,
  bankReports: `bankam/banka diyor/söylüyor/dedi/söyledi/onayladı/reddetti/bildirdi | bankaya göre | bankam __ onaylamış/onayladı/reddetti/göründüğünü
    | banka* _ diyor/söyl*/onayla*/reddet*/göster* & ödeme*/işlem*/başarı*/para* | banka* __ durdurdu/şüpheli/engelledi & ödeme*/kart*/dene*`,
  offTopic: `iş başvuru* | eleman al* | iş ilan* | staj* | cv* | özgeçmiş* | iş birliği/işbirliği yap*/teklif*/isteriz | reklam iş birliği/işbirliği/ajans*
    | sponsor* | hava nasıl | fıkra anlat* | yanlış numara* | yanlış yere/kişiye yaz* | seo | kredi fırsat* | kripto* | bahis | faizli kredi
    | firmalara __ kredi | iyi seneler | yeni yılınız | toplantıdayım | sonra yazarım | yaz stajı* | staj* _ al*/yap*/başvur*/için | öğrenci alıyor
    | toptancı* | tanıtmak ister* | ürünlerimizi _ tanıt*/sun*/sat* | işbirliği* | iş birliği* | ofis dışında* | izindeyim | yıllık izin* | kar yağ*
    | diz boyu kar | hava* _ nasıl/güzel/soğuk/sıcak/yağmur* | başkasına _ gidecek*/gönder*/yaz* | yanlışlıkla _ size/buraya yaz* | pardon _ yanlış
    | iş arıyorum | iş ilanı* | eleman arıyor* | kadro* açık | açık pozisyon* | özgeçmişim* | cv'mi | cvmi | bayilik* | distribütör*
    | tedarikçi* _ ol*/firma* | üretici* _ firma*/olarak | reklam vermek | influencer* | içerik üretici* | şiir yaz* | ödevim*
    | anket* _ katıl*/doldur* | bağış* | yeni yıl* _ kutla*/kutlu* | bayram* _ kutla*/mübarek/kutlu* | ramazan* mübarek | hayırlı cumalar
    | hayırlı ramazan* | yayınev* | ortak _ bir _ proje | pozisyonu için | portfolyo* | taksi _ ara* | siz niye yazıyorsunuz | ne izlesem
    | ne önerirsiniz & izle*/akşam*/yemek* | kedi _ klavye* | klavyeye bas* | işletme kredisi | kredi veriyoruz | 15 dakikada kredi
    | fatura* _ rica/isti*/kes* & şirket*/sipariş*/firma* | nice yıllara | sohbetleri karıştır* | yanlış sohbet* | faturasını _ şirket
    | toptan _ koli/sat* | tanesi anynumber | fuara davet* | fuar* | stant* | şoför arıyor | ehliyet* | tezim | anketimi | sitenizi _ biz
    | biz yapalım & seo*/site* | raporluyum | maillerinize | öğretmenler günü | kutlu olsun | kaç derece | numarayı karıştır* | müşteriniz değilim
    | yüksek lisans | gazeteciyim | konuşacak kişiler | el işi üzerine _ yazı | otomatik bir ileti* | otomatik ileti* | adımdan size spam
    | benim adımdan | açmayın & spam/mail* | kurye ilanı | ilanı için yaz* | bugün ne sıcak | bana _ diyebilirsiniz`,
  newsletter: `bülten*/e-bülten*/reklam*/kampanya*/tanıtım*/promosyon* __ çıkar*/düşür*/düşün/istemiyor*/istemem/göndermeyin/gönderme*/atmayın/yollamayın/kapat*/durdur*/iptal*/çıkmak/sil*/kes*
    | bülten* | kampanya/reklam/tanıtım/indirim mesaj*/mail*/sms*/e-posta*/bildirim*/arama* | mesaj/mail/sms listesinden __ çıkar*/düş*/sil*
    | mail*/mesaj*/sms* _ atmayın/göndermeyin/yollamayın/istemiyorum | yeni ürün mail*/mesaj*/duyuru* | listeden/listenizden/listelerinizden _ çıkar*/düş* | günde anynumber/üç/beş/dört/on mail*/mesaj*/sms*`,
  notTypos: `basınca | basınç | basında | basın | hesap | hesaba | hesabı | banka | bankalar | kargoda | karar | kadar | sadece | sipariş | teslim |
    ödeme | ödemek | ödemem | gönderin | gönderi | geldi | gelen | gelir | geliyor | gelecek | gelince | gelsin | alırım | aldım | almak |
    alıyorum | alışveriş | iyice | ileri | içinde | içine | üzeri | üzerine | bence | bende | benim | bizim | onlar | şimdi | sonra | sonraki
    | sonuç | sonunda | dahil | değer | değerli | kalan | kalmak | kanal | kanıt | kapak | kapı | aldığım | satın | satış | saat | saatte |
    takip | tarih | tarihi | taraf | tekrar | telefon | yalnız | yarın | yardım | yazdım | yazın | yıllar | yerde | yeni | yeniden | adresi |
    adresini | görmedim | göremedim | öğrendim | durmuş | asiyor | sorun | sormak | soran | konu | konuda | kolay | koşul | yorum | yorumu |
    durum | durumu | bugün | gündem | gönderme | gidecek | gitti | girdim | görünce | alan | alanı | ayar | aydın | kalite | kapalı | yapı |
    yapıldı | tatil | tane | taraftan`,
} satisfies Partial<Lexicon>;
