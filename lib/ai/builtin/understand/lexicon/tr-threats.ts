import type { Lexicon } from './lexicon';

/** Turkish about threats, temper and danger. Syntax: lexicon.ts. */
export const trThreats = {
  chargeback: `chargeback* | charge back* | ters ibraz* | harcama*/kart*/işlem*/ödeme*/banka* itiraz* |
    banka*/kart*/ödeme*/işlem*/harcama*/visa*/mastercard*/paypal* & itiraz* |
    bankaya/bankama/bankamla/bankayla/bankadan/bankam/bankamı/bankayı/bankamdan/bankaları/bankanın/banka/bankası/bankamız* &
    başvur*/basvur*/şikayet*/sikayet*/bildir*/arıyor*/arayaca*/arayıp/ararım/ara*cam/gidece*/gidiyor*/gideri*/giderim/geri*/gericem/çektir*/iptal-ettir*/iletece*/ters/dispute/talep*/taşı*/yazaca*/konuşaca*/görüşece*/iletişime/halled*/haber*/devreye/işlem-başlat*/süreç*/alaca*/alırım/çözece*/dilekçe*/uğraş*/gitme*/itiraz*/gitcem/gidicem/dönece*
    | banka/bankam/kart-şirketi/visa/mastercard/paypal/banka-kanalıyla üzerinden/aracılığıyla/yoluyla/kanalıyla/vasıtasıyla |
    bankam/banka/bankadan/paypal/paypaldan _ geri _ al*/çek*/iste* | paypal*/visa*/mastercard*/kart-şirket*/kart-kuruluş* &
    itiraz*/anlaşmazlık*/dava/dispute/uyuşmazlık*/şikayet*/başvur*/bildir*/geri*/arayaca*/arıyor* | uyuşmazlık*/anlaşmazlık*/dispute/itiraz _
    aç*/başlat*/süreci*/kaydı*/oluştur*/talebi* | ödemeyi/işlemi/çekimi/harcamayı _ geri-çek*/iptal-ettir*/geri-aldır*/durdur*/bloke* | itiraz
    edece*/ediyor*/ederim/etcem/edicem & para*/ödeme*/tutar*/harcama* | dispute | harcama itiraz* |
    bankaya/bankadan/bankam/bankama/banka/bankamdan/bankayla __ itiraz*/iptal*/geri*/başvur*/şikayet*/ters/iade*/çevir*/geri-al* | itiraz ed*
    & banka*/kart*/ödeme*/harcama*/işlem* | itirazda bulun* & banka*/kart*/ödeme*/harcama* | bu işlemi geri çevir* | paypal* __
    anlaşmazlık*/itiraz*/şikayet*/dispute/talep*/kayıt | anlaşmazlık kayd*/aç*/başlat* | uyuşmazlık* | kartımı veren banka* | kart* __ itiraz*
    | ödemeyi/ödemeyi bankadan/geri çek*/iptal* | iyzico koruma* | alıcı koruma* | banka __ geri çevir*/geri-al*/iptal | bankaya gidip |
    ödemeyi/çekimi/işlemi iptal ettir* | dilekçe* & banka*/harcama*/kart*/garanti*/akbank/ziraat/işbank* | mastercard/visa/banka*/bankam
    verir/iade-eder/geri-verir | paypal* __ şikayet aç*/kayıt-aç*/talep-aç* | banka parayı/ödemeyi geri al* | kartımın bankası`,
  legal: `dava | davası | davalık | dava aç* | polis | polise | polisi | polislik | savcı* | tüketici* _ hakem*/mahkeme*/hak*/dernek*/koruma*/heyet*
    | hakem heyet* | tüketici heyet* | hakem* | cimer* | yasal* | hukuk* | suç duyuru* | karakol* | emniyet* | jandarma* | icraya | icra
    takib* | icralık | bakanlık* | bakanlığ* | resmi _ şikayet*/merci*/makam*/kurum*/başvuru* | yetkili merci* | btk* | bddk* | kvkk kurul* |
    kişisel verileri koruma kurul* | ihtarname* | ihtar | noter* | adli* | hapis* | mevzuat* _ başvur* | tüketici haklarına | e-devlet* &
    şikayet* | siber suç* | suç duyurusu* | hakem heyeti* | tüketici hak*/mahkeme*/hakem*/dernek* | tüketici __ başvur*/şikayet* | ticaret
    bakanlığ* | bakanlığa/bakanlık __ bildir*/şikayet*/yaz* | dava aç*/edece* | yasal yol*/işlem*/hak* | hukuki* | ihbar* | avukatım
    sizinle/ile/var/hallede* | avukatım*/avukata/avukatıma/avukatla/avukatlar/avukat __
    iletiş*/başvur*/ver*/görüş*/tut*/devre*/konuş*/gönder*/yaz*/ara*/dava | avukatıma | avukata | savcılı* | polis* |
    mahkemede/mahkemeye/mahkemelik/mahkemesi* | mahkeme* görüş*`,
  publicShame: `şikayetvar* | şikayet-var/sikayet-var/şikayetvara/sikayetvar _ | sikayetvar* | sosyal medya* | sosyal medyada* |
    kötü/olumsuz/negatif/berbat/gereken/tek-yıldızlı/bir-yıldız/1-yıldız/dürüst yorum*/puan*/değerlendirme* | yorum* &
    her-yer*/google*/trustpilot*/olumsuz*/kötü*/app/store*/platform*/ekşi* | ekşi sözlü* | ekşi* & yaz* | ekside |
    twitter*/instagram*/tiktok*/facebook*/youtube*/x/google*/internet*/forum*/ekşi* __ yaz*/paylaş*/ifşa*/duyur*/yay*/anlat*/şikayet* | ifşa*
    | rezil edece*/ederim/edicem/etcem | herkese _ anlat*/duyur*/söyle*/yay*/ifşa*/yaz* | her yere/yerde __
    yaz*/paylaş*/yorum*/anlat*/şikayet*/yay* | tek/bir/1 yıldız* | basına | basını | medyaya | gazete* | haber kanal* | televizyon* _ çık* |
    teşhir* | google yorum* | trustpilot* | herkes _ duyacak/öğrenecek/bilecek/duysun/bilsin/öğrensin | çevreme | çevremdeki* _ anlat*/söyle*
    | takipçi* | herkes/herkese/alem __ görecek/duyura*/anlat*/yaza*/öğren*/görsün/bilsin | yorumlarında/yorumlara/yorum yaz*/görecek |
    twitter*/instagram*/tiktok*/facebook*/x-te __ yaz*/paylaş*/ifşa*/duyur* | rezil edece* | gazete*/televizyon*/basına __
    git*/ver*/yaz*/bildir* | bir yıldız* | tek yıldız* | kötü yorum* | ekşi sözlük* | ekşiye | ekşide | ekşi'ye | ekşi'de | gazete*
    sizi/yaz*/haber | yerel gazete* | tek yıldız bas* | her yere __ yıldız/yorum/yaz*`,
  insult: `aptal* | salak* | gerizekalı* | gerizekali* | geri zekalı* | mal mısınız/mısın/misiniz/herif* | ahmak* | dangalak* | şerefsiz* | serefsiz*
    | şrfsz | namussuz* | haysiyetsiz* | onursuz* | orospu* | oç | piç | piçler* | amk | aq | amq | mk | amına* | amina* | siktir* | sikeyim |
    sikerim | siktiğimin | sikik | sktr* | yavşak* | göt | götler* | götü | götünüz* | götveren* | bok | boktan | bok gibi | boku | lan | ulan
    | hıyar* | öküz* | eşek* | eşşek* | it herif* | itler | it oğlu | köpekler | lanet* | lanet olsun | allah belanızı/belasını/kahretsin |
    belanızı | belasını | kahrolası* | kahretsin | utanmaz* | utanmıyor musunuz | yüzsüz* | terbiyesiz* | ahlaksız* | karaktersiz* | kepaze* |
    soysuz* | pislik* | pislikler | beceriksiz* | yalancı* | yalan söyl* | aşağılık* | pezevenk* | gavat* | kaltak* | defol* | cehenneme |
    hödük* | çakal* | leş | vicdansız* | arsız* | edepsiz* | saygısız* | zibidi* | manyak* | dingil* | embesil* | ezik herif* | kansız* |
    cahil* | maymun* | palyaço* | rezilsiniz | rezil herif* | rezil firma/şirket/insanlar | ciğersiz* | haram zıkkım | haram olsun | zıkkım* |
    yedirmem* | boş herif* | hayvanlar | hayvan herif* | andaval* | mal mısınız | çöp uygulama/firma | bu uygulama çöp | sikey* | piç* |
    gevşek* | sahtekar* | mahluk* | kimi kandırıyor* | kandırıyorsunuz | adi herif* | alçaklar | alçak* herif* | beş para etmez | yazıklar
    olsun | aptalsınız | salaksınız`,
  fraud: `dolandır* | dolandir* | sahtekar* | sahtekâr* | hırsız* | hirsiz* | soygun* | soyuyor* | soydunuz | soyguncu* | üçkağıt* | üç kağıt* |
    kandır* | kandir* | aldat* | düzenbaz* | para*/parami/paramı/paramızı _ çal* | çaldınız | parayı çal* | vurgun* | kazıkla* | kazık |
    kazıkçı* | hile* | hilekar* | tokatçı* | tokatla* | dümen* | scam* | şarlatan* | tuzağa | paramı _ yediniz/çöktünüz/iç _ | paramızı
    yediniz | parama çök* | gasp* | sahte site/firma/şirket/mağaza/satıcı | tezgah* | haksız kazanç | haram para | keriz* | enayi* | hortum* |
    çalmışsınız | çalıyorsunuz | kazıklan* | kazık* | soyuyorsunuz | paramı çal* | paramı/liramı/lirayı çal*`,
  ultimatum: `aksi takdirde/taktirde/halde/durumda/taktirte | yoksa __
    şikayet*/sikayet*/başvur*/dava*/gereken*/gidece*/gidicem/yapaca*/edece*/edicem/alaca*/yazaca*/karış*/fena/olacak* | son kez/defa/kere |
    son uyarı* | son ihtar* | son şans* | süre veriyorum | 24/48/12/72/bir/2/3/iki/üç saat/saatiniz/gün/gününüz/hafta _
    veriyorum/var/vaktiniz/süreniz | saat/gün/hafta içinde __
    edilmezse*/gelmezse*/çözülmezse*/yapılmazsa*/vermezse*/etmezse*/göndermezse*/yatmazsa*/yatırmazsa*/istiyorum/çözün/iade-edin/yatırın/dönmezse*/yapın/verin/ödenmezse*
    |
    gelmezse*/çözülmezse*/edilmezse*/yapılmazsa*/vermezse*/göndermezse*/yatmazsa*/yatırmazsa*/ödenmezse*/etmezse*/yapmazsa*/dönmezse*/olmazsa*/ulaşmazsa*
    __ şikayet*/dava*/başvuraca*/yapaca*/gideceğim/gidicem/yazacağım/gerekeni/hukuk* | iade*/para*/paramı _
    etmezseniz/edilmezse*/vermezseniz/yapılmazsa*/yapmazsanız/yatırmazsanız/yatmazsa*/ödemezseniz/alamazsam __
    edece*/ede*cem/edicem/şikayet*/başvur*/dava*/gidece*/gidicem/yapaca*/alaca*/yazaca*/gerek*/hukuk*/banka*/arayaca* | uyarıyorum | sizi
    uyar* | pişman ol*/ede* | sonuçlarına katlan* | bedelini _ ödeyeceksiniz/ödersiniz/ödetirim/ödeteceğim | peşini bırakm* | peşinizi bırakm*
    | yanınıza _ kalm*/bırakm*/kâr | gereğini yap* | hakkımı ara* | hakkımı alaca* | hakkımı helal etm* | hakkımı sonuna | görürsünüz |
    görüşürüz mahkemede | size gününüzü | sabrım _ taştı/kalmadı/tükendi/taşıyor | sabrımı zorlama* | bu işin peşi* | elimden geleni yap*`,
  frustration: `hala _ gelmedi*/yok/bekli*/cevap*/ses/çözül*/iade*/neden/dönüş/bir/düzelm*/aynı/yapıl*/niye/ulaş* | hâlâ | halen _
    yok/bekli*/gelmedi*/çözül* | ne zamana kadar | yeter | yeter artık | bıktım* | bıktık | usandım | usandık | kaç kere/kez/defa | kaçıncı |
    ikinci/üçüncü/dördüncü/beşinci kez/defa/kere/yazışım/mail* | defalarca | tekrar tekrar | artık yeter/lütfen | cevap/yanıt/dönüş/geri-dönüş
    _ yok/alamı*/alamad*/gelmedi*/gelmiyor/vermi*/vermed*/yapılmad*/veren/yapmı*/yapmad*/almadım/yapılmıyor/olmadı/verilmi* | cevap vermi* |
    cevap bile | cevap verin | kimse _ cevap/ilgilen*/bakm*/dön*/yardım*/yok/açm*/yanıt* | muhatap* | ilgilenmiyor* | ilgilenen yok | oyal* |
    saçmalık* | saçmala* | skandal* | inanılmaz* | inanamıyorum | sinir* | çıldır* | deliri* | kızgın* | öfke* | mağdur* | acil* | acilen |
    derhal | bir an önce | biran önce | hemen | günlerdir | haftalardır | aylardır | saatlerdir | gündür | haftadır | aydır | saattir | gün
    önce | hafta önce | ay önce | saat önce | gün _ oldu/geçti/doldu | hafta _ oldu/geçti | ay _ oldu/geçti | ne zamandır | daha ne kadar | ne
    kadar bekle* | bekletil* | bekletiyor* | bekletme* | nerede/nerde kaldı | hani | ayıp* | utanç* | yuh* | pes | ciddiyetsiz* | dalga _ geç*
    | şaka mı* | kabul edilemez | olacak iş değil | böyle _ olmaz/şey/hizmet/rezalet | hayal kırıkl* | berbat* | rezalet* | felaket* | iğrenç*
    | şikayetçi* | memnun değil* | sabr* | sabır* | of | off | offf | yazık | bir daha asla | param nerede | param nerde | lütfen artık | ne
    biçim | nasıl bir | nasıl iş | rezil* | vicdan* | insaf* | yav | sorumsuz* | tepki* | mahvoldu* | perişan* | dilim/dilimde tüy |
    uğraşıyorum | uğraştır* | şaka mı | bıktım | yine gecikme | daha kaç kere | kaç kere yaz*`,
  selfHarm: `intihar* | kendimi _ öldür* | kendimi oldur* | ölmek isti* | olmek isti* | yaşamak istemi* | artık yaşamak istemi* |
    yaşamanın/yaşamamın/hayatın _ anlamı | canıma kıy* | hayatıma son | yaşamıma son | kendime zarar | kendime _ zarar ver* | kendimi kes* |
    bileklerimi | bileğimi kes* | kendimi asaca*/asmak/asıp/asarım | kendimi _ köprüden/camdan/çatıdan/balkondan/aşağı | atlayaca* _
    köprü*/cam*/çatı* | köprüden/çatıdan/camdan/balkondan atla* | yaşamaktan bıktım/yoruldum/usandım | ölsem _ | ölmeyi düşün* | ölümü düşün*
    | hap* iç*p öl* | bir avuç hap | keşke ölsem | yaşamaya _ gücüm/mecalim | bu dünyadan git* | her şeye/herşeye/hayata/hayatıma/yaşamıma __
    son ver* | son vereceğim & gece/hayat*/her-şey*/bugün | yaşamak istemiyorum | artık yaşamak | ölmek istiyorum | ölsem daha iyi | ölmek
    daha iyi | kendimi öldür* | bileklerimi kes* | hap* __ içece*/içtim/içip & öl*/hepsini/kutu | yok olmak istiyorum | bu hayat* dayanam* |
    hayatın anlamı kalmadı/yok | yaşamanın anlamı | kimse özlemez | kimsenin umurunda değil & son/öl*/gece/hayat* | hayattan
    bıktım/usandım/yoruldum | hap içtim/yuttum/aldım | kutu hap | ölmek istiyorum/isterim | kollarımı/kolumu/bileğimi/kendimi
    kestim/kesiyorum/kesmek | kollarımı kestim | bu dünyada kalmak/yaşamak/olmak istemiyorum | çıkış yolu göremiyorum &
    dünya*/yaşa*/kalmak/öl*`,
} satisfies Partial<Lexicon>;
