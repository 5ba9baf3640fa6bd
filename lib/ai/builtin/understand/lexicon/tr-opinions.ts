import type { Lexicon } from './lexicon';

/** Turkish about what is sold, and opinions. Syntax: lexicon.ts. */
export const trOpinions = {
  ask: `nasıl | nasil | nerede | nerden | nereden | ne-zaman | ne-kadar | kaç | hangi | hangisi | mı | mi | mu | mü | mıdır | midir | mudur |
    miyim | mıyım | muyum | miyiz | musunuz | misiniz | mısınız | müsünüz | musun | misin | mısın | acaba | öğrenmek isti* | öğrenebilir |
    merak ettim/ediyor*/ettiğim | sormak isti* | bilgi al* | bilgi _ ver* | bilgi rica | neden | niye | nedir | neler | kim | ne | sorum |
    soru* | sorabilir | ne kadar sürüyor/sürer/uzun | kaç dakika/saat/ders/gün`,
  product: `uyumlu* | uyumu | destekl* | destek var | çalışır | çalışıyor | özellik* | özelli* | içer* | içind* | dahil* | mevcut* | var | entegr* |
    çevrimdışı | offline | internetsiz | internet* olmadan | cihaz* | iphone* | android* | ipad* | mac | macos | windows* | linux* | tablet* |
    televizyon* | sürüm* | versiyon* | dışa aktar* | excel* | boyut* | beden* | numara* | ölçü* | renk* | dil* | türkçe* | ingilizce* |
    yurtdışı* | yurt dışı* | gönderiyor* | gönderim | kargo ücret* | ücretsiz kargo | garanti* | malzeme* | kumaş* | içerik* | içeri* | limit*
    | kapasite* | kurulum* | kur* | ayarla* | ödeme yöntem* | ödeme seçenek* | taksit* | kapıda ödeme | havale | paypal* | fatura* | kdv |
    uygulama* | altyazı* | kullanıl* | stok* | stokta | seviye* | ders* | antrenman* | sertifika* | su geçir* | uygun | apple* | akıllı saat*
    | ölçüleri | çerçeve* | ebat* | kıbrıs* | almanya* | avrupa* | alet* | ekipman* | belge* | iki cihaz* | aynı anda | çocuk* | vegan* |
    gluten* | makinede yıkan* | pil* | şarj* | kaç kişi* | kaç ders | cilt* | hassas | sayfa | ön bilgi | kapıda | boy | program* | renk |
    yaşına kadar | kaç yaş* | kılıf* | vegan tarif* | seans* | görüşme* süre*`,
  praise: `harika/mükemmel/süper/super/harikulade _ hizmet*/uygulama*/ürün*/destek*/site*/ekip*/firma*/mağaza*/kurs*/iş*/çalış*/kalite*/olmuş/bir/program*
    | harikasınız | süpersiniz | mükemmelsiniz | mükemmel* | gerçekten/hizmetiniz/uygulamanız/ürün/her-şey/uygulama/ürünler _ harika*/süper*
    | çok güzel | çok iyi | çok başarılı | bayıldım | bayılıyorum | seviyorum | sevdim | çok sevdi* | memnunum | memnunuz | memnun kaldım
    | memnun kaldık | emeğinize sağlık | ellerinize sağlık | elinize sağlık | tebrik* | muhteşem* | kusursuz* | efsane | on numara | 10 numara
    | beş yıldız | 5 yıldız | tavsiye ederim | tavsiye ediyorum | herkese tavsiye | beğendim | beğendik | çok beğen* | hoşuma gitti | çok kaliteli
    | kaliteli | hızlı kargo | hızlı teslim* | en iyi uygulama/site/mağaza/hizmet/müşteri | ilginize teşekkür* | iyi ki varsınız | şahane* | enfes*
    | mis | helal | helal olsun | takdir* | bravo | fevkalade | başarılı buldum | profesyonel* | elinize/emeğinize/ellerinize sağlık
    | anlatımı/anlatım harika/süper/çok-iyi/mükemmel/muhteşem | sonunda öğrendim/anladım | çok faydalı/yararlı/memnun/başarılı/kaliteli/hızlı
    | teşekkürler harika | çok nazik*/ilgili*/yardımsever*/kibar*/sıcak* | nazikti | teşekkürümü/teşekkürlerimi ilet* | özenli | özenle paketlen*
    | hızlı ve | tam isabet | hayran kal* | hayran oldum | bayıl* | nokta atışı | kurtardı/kurtardınız & bayram*/gün*/hayat*/düğün* | tebrik ed*
    | elinize emeğinize | emeği geçen* | içten teşekkür* | çok mutlu _ ol*/etti* | iyi ki _ var*/almış*/tanı*
    | kalite* _ harika/süper/çok-iyi/müthiş | müthiş* | on üzerinden | beş yıldızı hak | fazlasıyla memnun | gayet memnun
    | sorunsuz* _ geldi/ulaştı/çalış* | beklediğimden _ hızlı/iyi/güzel | arkadaşlarıma _ öner*/tavsiye*
    | çocuk*/kızım*/oğlum*/annem*/eşim* _ bayıl*/sevin*/mutlu | ilginiz _ harika/süper/güzel | çok ilgili* | ilgili ve kibar | kibar* | canlı gibi
    | hepimiz ağladık | ağladık & güzel*/canlı*/portre*/mutlu* | iletin lütfen | sıcak bir | çok sıcak | duygulandı* | bütün ofis bayıldı
    | özenli hazırla* | çok özenli | en iyi kahve | içtiğim en iyi | harikaydı | çok şey öğrendim | herkese öner* | çok kibar | yediğim en iyi
    | aldığım en iyi | çok komik | hak ettiniz | sihirbaz* | böyle devam | geleneği oldu | geleneğimiz
    | emeğinize/elinize sağlık | bayıldı* | ağızda eridi | mis gibi | enfes* | eşim/müdür/annem/dedem _ bayıldı/tebrik/beğendi | size iletin dedi | bağımlısı olduk | selam olsun & hoca*/hanım/bey`,
  suggestion: `öneri* | önerim | tavsiyem | tavsiyede | ekleseniz | eklerseniz | eklenirse | eklense | eklenmeli | eklenmesi* | eklenebilir | ekleyin
    | eklemenizi | olsa _ iyi/güzel/harika/süper/hoş/mükemmel/şahane/keşke | olursa _ güzel/iyi/harika/süper | keşke | çok güzel olur* | iyi olurdu
    | güzel olurdu | süper olurdu | harika olur* | karanlık mod*/tema* | koyu tema*/mod* | gece mod* | gelecek güncelleme* | gelecekte
    | düşünür müsünüz | geliştirilebilir | geliştirseniz | iyileştir* | özellik* _ ekle*/getir*/isti*/olmalı | istek* _ özellik* | fikir | fikrim
    | yapsanız | getirseniz | geri bildirim* | gelse/olsa/eklense/yapılsa/konulsa güzel/iyi/süper/harika/hoş/fena-olmaz
    | mod/özellik/seçenek __ gelse/olsa/eklense | özelliği/seçeneği/opsiyonu olabilir/olmalı/eklenebilir/gelmeli | ekleme özelliği | ne güzel olur
    | güzel/iyi/harika/hoş _ olur | olsa _ güzel/iyi/harika/süper | keşke __ olsa/olsaydı/ekle*/yap* | eklerseniz/ekleseniz/eklenirse/eklenebilir
    | ekleyin lütfen | öneri* _ var/olarak/bulun* | öneriyorum | gece modu* | karanlık mod* | koyu tema* | yazı* _ büyüt*/büyü* | fena olmaz
    | koysanız | dikkate alırsanız | bir dileğim | dileğim var | widget yap* | widget`,
  complaint: `berbat* | rezalet* | rezil* | kötü* | hayal kırıklı* | hayal kırıkl* | memnun değil* | memnun kalmad* | memnun olmad* | memnuniyetsiz*
    | beğenmedim | beğenmedik | hoşuma gitmedi | yetersiz* | pişman* | tavsiye etmi* | tavsiye etmem | vasat | felaket | işe yaram* | zaman kaybı
    | vakit kaybı | para tuzağı | iğrenç* | şikayet* | sikayet* | ilgisiz* | saçma* | yazık | sinir bozucu | kullanışsız* | bozmuşsunuz | bozdunuz
    | eskisi daha | çöp | fiyasko | hiç beğen* | sorumsuz* | özensiz* | kalitesiz hizmet | karışık | ayıp* | hiç olmamış/olmadı/beğenmedim
    | aradığımı bulamıyor* | eskisi daha iyi* | baskı/kumaş/malzeme/ürün kalitesi __ kötü/berbat/düşük/hayal | renkler soluk/farklı | soluk
    | daha kötüye | kötüye gidiyor | yerlerde | yerlerde sürünüyor | her güncellemede | çok zayıf* | zayıfsınız | sıfır ilgi
    | hiç yardımcı olmadı/olmadınız | yardımcı olmadı* | hazır cümle* | pahalandınız | bozuldunuz | reklamdaki gibi çıkmadı
    | açıkçası __ bekli*/beklerdim/umdu* | daha iyisini | beklentim* _ karşılam*/altında/yüksek* | kapak/kağıt/kumaş/malzeme _ ince/kötü/kalitesiz
    | kalitesiz* | renkler* _ soluk/mat/kötü/farklı | kötü olmuş | daha kötü | çok kötü | sevmedim | hoş değil* | yakışm*
    | kaba* _ davran*/konuş*/üslup | kaba | kabaydı | baştan savma | sıkıcı | aradığımı bulam* | karmaşık | kullanışsız | hayal kırık*
    | eskiden daha iyi* | eski hali* | bir talebim yok | bilginiz olsun | bilin istedim | üst üste _ üçüncü/ikinci/dördüncü & geç*/kötü/sorun*/yine
    | geç başlıyor | telefonu _ suratıma/yüzüme _ kapat* | umursamazlı* | ilgisizli* | biraz üzücü | üzücü | kalkması üzücü
    | kaldırmışsınız & üzücü/yazık/keşke`,
} satisfies Partial<Lexicon>;
