import type { Lexicon } from './lexicon';

/** Turkish about threats, temper and danger. Syntax: lexicon.ts. */
export const trThreats = {
  chargeback: `ödeme*/çekim*/kart*/para* __ geri çevirt*/çeviririm/çevireceğim/aldırırım/aldıracağım | chargeback* | charge back* | ters ibraz* | harcama*/kart*/işlem*/ödeme*/banka* itiraz*
    | banka*/kart*/ödeme*/işlem*/harcama*/visa*/mastercard*/paypal* & itiraz*
    | bankaya/bankama/bankamla/bankayla/bankadan/bankam/bankamı/bankayı/bankamdan/bankaları/bankanın/banka/bankası/bankamız* & başvur*/basvur*/şikayet*/sikayet*/bildir*/arıyor*/arayaca*/arayıp/ararım/ara*cam/gidece*/gidiyor*/gideri*/giderim/geri*/gericem/çektir*/iptal-ettir*/iletece*/ters/dispute/talep*/taşı*/yazaca*/konuşaca*/görüşece*/iletişime/halled*/haber*/devreye/işlem-başlat*/süreç*/alaca*/alırım/çözece*/dilekçe*/uğraş*/gitme*/itiraz*/gitcem/gidicem/dönece*
    | banka/bankam/kart-şirketi/visa/mastercard/paypal/banka-kanalıyla üzerinden/aracılığıyla/yoluyla/kanalıyla/vasıtasıyla
    | bankam/banka/bankadan/paypal/paypaldan _ geri _ al*/çek*/iste*
    | paypal*/visa*/mastercard*/kart-şirket*/kart-kuruluş* & itiraz*/anlaşmazlık*/dava/dispute/uyuşmazlık*/şikayet*/başvur*/bildir*/geri*/arayaca*/arıyor*
    | uyuşmazlık*/anlaşmazlık*/dispute/itiraz _ aç*/başlat*/süreci*/kaydı*/oluştur*/talebi*
    | itiraz edece*/ediyor*/ederim/etcem/edicem & para*/ödeme*/tutar*/harcama* | dispute | harcama itiraz*
    | bankaya/bankadan/bankam/bankama/banka/bankamdan/bankayla __ itiraz*/iptal*/geri*/başvur*/şikayet*/ters/iade*/çevir*/geri-al*
    | itiraz ed* & banka*/kart*/ödeme*/harcama*/işlem* | itirazda bulun* & banka*/kart*/ödeme*/harcama* | bu işlemi geri çevir*
    | paypal* __ anlaşmazlık*/itiraz*/şikayet*/dispute/talep*/kayıt | anlaşmazlık kayd*/aç*/başlat* | uyuşmazlık* | kartımı veren banka*
    | kart* __ itiraz* | ödemeyi/ödemeyi bankadan/geri çek*/iptal* | iyzico koruma* | alıcı koruma* | banka __ geri çevir*/geri-al*/iptal
    | bankaya gidip | ödemeyi/çekimi/işlemi iptal ettir* | dilekçe* & banka*/harcama*/kart*/garanti*/akbank/ziraat/işbank*
    | mastercard/visa/banka*/bankam verir/iade-eder/geri-verir | paypal* __ şikayet aç*/kayıt-aç*/talep-aç* | banka parayı/ödemeyi geri al*
    | kartımın bankası | bankaya gid* | işlemi/ödemeyi/çekimi/parayı _ geri-çek*/geri-çektir*/geri-alır*/geri-alıyor*/geri-alaca*/geri-alıca*/geri-aldır*/iptal-ettir* | geri çektir*
    | bankama _ bütün/tüm/bu __ iptal/geri/itiraz | yetkisiz işlem* | banka* __ yetkisiz/sahte/onaysız & bildir*/şikayet*/başvur* | anlaşmazlık*
    | kartımdan __ geri-çek*/itiraz*/iptal-ettir* | banka* devreye | bankam* _ halle*/çöz*/geri-al* | paypal* __ anlaşmazlık*/dispute/talep/itiraz*
    | visa*/mastercard* __ itiraz*/başvur*/şikayet* | kart hamili* | fraud bildir* & banka*/kart*
    | bankam/banka _ o/bu/parayı/paramı/ödemeyi __ geri-al*/geri-çek*/geri-iste* | banka _ da _ geri çek* | banka da öyle | kart kuruluş*
    | kart kuruluşu _ üzerinden/aracılığ* | kart veren banka* | kartı veren banka* | mastercard*/visa* _ yürür/üzerinden/devreye/süreç*
    | süreç _ mastercard*/visa*/banka* | işlem iptal* & banka*/garanti*/akbank/ziraat/yazıyorum/başvur*
    | garanti*/akbank*/ziraat*/işbank*/yapıkredi*/enpara* __ işlem-iptal*/itiraz*/yazıyorum/başvur*/dilekçe* | bankam _ sizin yerinize
    | bankam sizin yerinize | harcama itiraz form* | itiraz form* | ters ibraz başlat* | itiraz edeyim mi | kart uygulamam _ itiraz | bankamı uyar*
    | bankama _ haber-ver*/bildir*/söyle* & ödeme*/işlem*/para*/geri* | ödemenin/işlemin/çekimin _ geri _ çevril*/alın* | ödeme* geri alınması
    | geri çevrilmesi | işleme itiraz* | harcamaya itiraz*
    | iadeyi/parayı/paramı _ garanti*/akbank*/ziraat*/işbank*/iş-bankası/yapı-kredi/yapıkredi/enpara/papara/visa/mastercard/banka* _ üzerinden
    | garanti/akbank/ziraat/papara/enpara/visa/mastercard/bankam/banka üzerinden _ al*/ister*/iade | papara*/enpara*/garanti*/akbank* __ itiraz*
    | itiraz kaydı* | itiraz kaydım | itiraz kaydı aç* | kart çıkaran _ kuruluş*/banka* | kuruluşa başvur* & kart* | bankadaki form
    | bankam* _ ödeme* __ bloke* _ | bloke edip _ eski* | iki kere itiraz | paypal benim tarafımda | dosya açıldı & paypal*/banka*/kart*
    | visa/mastercard/banka/paypal sizden _ geri al* | charge back hakk* | chargeback hakk* | bankaya gidip _ ödeme*/işlem*/para*
    | ödemenin geri alınması | bankam _ tutarı/parayı/paramı _ benim-yerime/sizden/geri _ al* | bankam __ benim yerime | benim yerime al*
    | mastercardla | visa'yla _ görüş* | çekimi geri çevir* | banka danışman* | itiraz açıyorum | itiraz aç*
    | ödemeyi/işlemi/çekimi/harcamayı _ geri-çek*/iptal-ettir*/geri-aldır*/durdurt*/durduraca*/bloke-ettir*
    | çekimleri/ödemeleri/işlemleri _ iptal-ettir*/geri-al*/geri-çek*/durdurt* | bankamla muhatap* | bundan sonra bankam* | bankam* muhatap*
    | ödemeyi/parayı/çekimi _ geri çektir* | geri çektiriyorum | visa/mastercard üzerinden _ iade _ süreç* | iade sürecini başlat*
    | işlemi reddediyorum & banka*/kart* | bankanın haberi var`,
  legal: `verileri koruyan/koruma kurum*/kurul* | kurumda/kurulda/adliyede _ görüş*/konuş* | denetleyen*/denetçi* & uğraş*/şikayet*/gel*/haber*/form* | suçtur & para*/çekmek/izin*/rıza* | dosyanız hazır | ilgili yere/makama/kuruma _ gid*/ver*/yolla*/şikayet*
    | dava | davası | davalık | dava aç* | polise | polislik | polisle | polisi _ ara* | polis* & şikayet*/başvur*/ihbar*/sizi/hakkınızda/suç*/dolandır*/dilekçe*/hırsız*/tutanak*/gelecek | savcı* | tüketici* _ hakem*/mahkeme*/hak*/dernek*/koruma*/heyet*
    | hakem heyet* | tüketici heyet* | hakem* | cimer* | yasal* | hukuk* | suç duyuru* | karakol* | emniyet* | jandarma* | icraya | icra takib*
    | icralık | bakanlık* | bakanlığ* | resmi _ şikayet*/merci*/makam*/kurum*/başvuru* | yetkili merci* | btk* | bddk* | kvkk kurul*
    | kişisel verileri koruma kurul* | ihtarname* | ihtar | noter* | adli* | hapis* | mevzuat* _ başvur* | tüketici haklarına | e-devlet* & şikayet*
    | siber suç* | suç duyurusu* | hakem heyeti* | tüketici hak*/mahkeme*/hakem*/dernek* | tüketici __ başvur*/şikayet* | ticaret bakanlığ*
    | bakanlığa/bakanlık __ bildir*/şikayet*/yaz* | dava aç*/edece* | yasal yol*/işlem*/hak* | hukuki* | ihbar* | avukatım sizinle/ile/var/hallede*
    | avukatım*/avukata/avukatıma/avukatla/avukatlar/avukat __ iletiş*/başvur*/ver*/görüş*/tut*/devre*/konuş*/gönder*/yaz*/ara*/dava | avukatıma
    | avukata | savcılı* | mahkemelik/mahkemesi* | mahkemeye ver*/başvur*/taşı*/git*/gid*/çıkar* | mahkeme* & sizi/sizinle/hakkınızda/param*/dava*/iade*/hakk*/hesap*/ödet* | mahkeme* görüş* | tüketici* __ başvur*/şikayet*/hakem*/mahkeme*
    | ticaret bakan* | bakanlı* | avukatım* | şikayetçi ol* & polis*/karakol*/savcı*/emniyet* | maliye* _ şikayet*/ihbar*/bildir* | vergi dairesi*
    | kaymakamlı* | valili* | mahkemede _ görüş*/hesap* | hukuk* _ süreç*/yol*/işlem* | dava* _ aç*/edece*/sürec*
    | kvkk* _ şikayet*/kurul* & edece*/ederim/bildir*/başvur* | rekabet kurumu | alo 175 | 175'i ara* | reklam kurulu
    | e-devletten _ şikayet*/başvur* | belediye* zabıta* | zabıta* | karakolday* | karakola | kanuna aykırı | yasaya aykırı
    | dilekçe* & hakem*/bddk*/savcı*/mahkeme*/avukat*/tüketici* | avukatım __ söylüyor/diyor/hazırlıyor/dilekçe/dava | ticaret il müdürlü*
    | il müdürlüğ* | müdürlüğü _ şikayet* | tüketici derne* | savcı _ öğren*/biliyor/haber* | suç & izinsiz/savcı*/çekmek/para
    | maliye* _ denetim*/ihbar*/şikayet* | denetim bekle* | avukatlarım | avukatlarım _ sizinle/temas*/iletiş*/ara* | mahkemede _ görüş*
    | müdürünüzle mahkemede | polise gid* | polise _ gidiyorum/şikayet*/başvur* | toplu dava | dosyayı avukat* | avukatıma devred* | avukata devred*
    | mahkemede konuş* | suç duyurum | tebligat* | karakola gid* | şikayeti _ karakol*/savcı*/polis*`,
  publicShame: `haberler*/haberinde/bültende & izle*/kendinizi/sizi/görürsünüz | veli/komşu/ilçe/sınıf/şehir/köy grub*/sayfa* & anlat*/yaz*/oku*/duyur*/herkes* | isimlerinizle | şikayetvar* | şikayet-var/sikayet-var/şikayetvara/sikayetvar _ | sikayetvar* | sosyal medya* | sosyal medyada*
    | kötü/olumsuz/negatif/berbat/gereken/tek-yıldızlı/bir-yıldız/1-yıldız/dürüst yorum*/puan*/değerlendirme*
    | yorum* & her-yer*/google*/trustpilot*/olumsuz*/kötü*/app/store*/platform*/ekşi* | ekşi sözlü* | ekşi* & yaz* | ekside
    | twitter*/instagram*/tiktok*/facebook*/youtube*/x/google*/internet*/forum*/ekşi* __ yaz*/paylaş*/ifşa*/duyur*/yay*/anlat*/şikayet* | ifşa*
    | rezil edece*/ederim/edicem/etcem | herkese _ anlat*/duyur*/söyle*/yay*/ifşa*/yazaca*/yazarım/yazıcam | her yere/yerde __ yaz*/paylaş*/yorum*/anlat*/şikayet*/yay*
    | tek/bir/1 yıldız* | basına | basını | medyaya | haber kanal* | televizyon* _ çık* | teşhir* | google yorum* | trustpilot*
    | herkes _ duyacak/öğrenecek/bilecek/duysun/bilsin/öğrensin | çevreme | çevremdeki* _ anlat*/söyle*
    | herkes/herkese/alem __ görecek/duyura*/anlat*/yaza*/öğren*/görsün/bilsin | yorumlarında/yorumlara/yorum yaz*/görecek
    | twitter*/instagram*/tiktok*/facebook*/x-te __ yaz*/paylaş*/ifşa*/duyur* | rezil edece* | gazete*/televizyon*/basına __ git*/ver*/yaz*/bildir*
    | bir yıldız* | tek yıldız* | kötü yorum* | ekşi sözlük* | ekşiye | ekşide | ekşi'ye | ekşi'de | gazete* sizi/yaz*/haber | yerel gazete*
    | tek yıldız bas* | her yere __ yıldız/yorum/yaz* | yazışma*/konuşma*/ekran-görüntü* __ yayınla*/paylaş*/ifşa*/yükle*/göster*
    | kanalımda/sayfamda/hesabımda/bloğumda/profilimde _ yayınla*/paylaş*/anlat*/göster*/yaz*
    | bin/milyon _ kişi*/takipçi*/abone* __ görece*/gör*/öğren*/okuya*/izle* | takipçi* __ anlat*/göster*/gör*/paylaş*/öğren*
    | herkes _ okur/okusun/görsün/görür/bilsin/duysun/öğrensin/öğrenir | herkese _ anlat*/duyur*/göster* | ekşi* _ yaz*/başlık*/entry*
    | video* _ çek*/hazırla* & hakkınızda/sizi/sizinle/yayınla*/paylaş* | haber* _ yap*/çık* & hakkınızda/sizi/gazete*/kanal* | rezil ed*
    | adınızı _ duyur*/çıkar*/herkes* | sosyal medya* __ paylaş*/yaz*/anlat*/yay*/duyur* | whatsapp/mahalle/anne/site grup* __ yaz*/paylaş*/anlat*
    | google* _ yorum*/yıldız*/puan* & hak-ettiği*/kötü*/tek/bir/düşük/yaz* | youtube/tiktok/instagram video*
    | video* _ yap*/çek* & hakkınızda/sizi/toparla* | hakkınızda _ öyle/bir __ video*/yazı*/haber*/içerik* | toparlanama*
    | televizyon*/program*/gazete*/kanal* __ ne-diyecek/ne-der/haber*/çık*/anlat* & buna/sizi/bunu/tüketici | tüketici programı
    | takipçi*/izleyici* & sizi/siz/size/hizmet*/şirket*/firma*/anlat*/göster*/öğren*/konu-olacak/gör*/ifşa*
    | izleyici* & anlat*/göster*/canlı/hizmet* | canlı yayın* & anlat*/sizi/hizmet*/göster*/izleyici*
    | tiktok*/youtube*/instagram* & takipçi*/konu-ol*/şirket*/firma*/sizi/anlat* | herkesi uyar*
    | yorum* & herkesi-uyar*/şikayetvar/trendyol/google & para*/vermez*/uyar* | firma adıyla | sektör basın* | basınına _ anlat*/yaz*
    | yazımı kaç kişi | kaç kişi okuyacak | gazetelere | gazeteci* & anlat*/ver*/haber*/ifşa*/sizi/hakkınızda | gazeteye _ ver*/git*/yaz*/anlat*
    | gazetelere _ ver*/yaz*/anlat* | gazeteci* & sizi/hakkınızda/anlat*
    | video*/görüntü*/fotoğraf* & tiktok*/youtube*/instagram*/facebook* & kurye*/sizi/düş*/yayınla*/yüklü*/çalışanınız* | tiktok'a düş* | tiktoka
    | yorumum & grub*/ulaş*/herkes*/anne*`,
  insult: `aptal* | salak* | gerizekalı* | gerizekali* | geri zekalı* | mal mısınız/mısın/misiniz/herif* | ahmak* | dangalak* | şerefsiz* | serefsiz*
    | şrfsz | namussuz* | haysiyetsiz* | onursuz* | orospu* | oç | piç | piçler* | amk | aq | amq | mk | amına* | amina* | siktir* | sikeyim
    | sikerim | siktiğimin | sikik | sktr* | yavşak* | göt | götler* | götü | götünüz* | götveren* | bok | boktan | bok gibi | boku | lan | ulan
    | hıyar* | öküz* | eşek* | eşşek* | it herif* | itler | it oğlu | köpekler | lanet* | lanet olsun | allah belanızı/belasını/kahretsin | belanızı
    | belasını | kahrolası* | kahretsin | utanmaz* | utanmıyor musunuz | yüzsüz* | terbiyesiz* | ahlaksız* | karaktersiz* | kepaze* | soysuz*
    | pislik* | pislikler | beceriksiz* | yalancı* | yalan söyl* | aşağılık* | pezevenk* | gavat* | kaltak* | defol* | cehenneme | hödük* | çakal*
    | leş | vicdansız* | arsız* | edepsiz* | saygısız* | zibidi* | manyak* | dingil* | embesil* | ezik herif* | kansız* | cahil* | maymun*
    | palyaço* | rezilsiniz | rezil herif* | rezil firma/şirket/insanlar | ciğersiz* | haram zıkkım | haram olsun | zıkkım* | yedirmem* | boş herif*
    | hayvanlar | hayvan herif* | andaval* | mal mısınız | çöp uygulama/firma | bu uygulama çöp | sikey* | piç* | gevşek* | sahtekar* | mahluk*
    | kimi kandırıyor* | kandırıyorsunuz | adi herif* | alçaklar | alçak* herif* | beş para etmez | yazıklar olsun | aptalsınız | salaksınız
    | çöp gibi | utanmıyor mu* | utanmadan | alay mı* | dalga mı* | alay ed* | terbiyesizlik | aptal yerine | enayi yerine | salak yerine
    | kim yazdı bunu | hangi akılla | akılsız* | kafasız* | işe yaramaz* | ciğeri beş | yüzünüze tükür* | tüküreyim | tüh size | yuh size
    | kepazelik | rezilliği* | soyguncu* | haydut* | asalak* | sülük* | zavallı* | saçmalığın daniskası | iğrençsiniz | midesiz* | mal bunlar
    | çapulcu* | yuh artık | umursamazlı* | sağır mısınız | utanmazlar | sırtından geçin*`,
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
  selfHarm: `intihar* | kendimi _ öldür* | kendimi oldur* | ölmek isti* | olmek isti* | artık yaşamak istemi* | yaşamanın/yaşamamın/hayatın _ anlamı
    | canıma kıy* | hayatıma son | yaşamıma son | kendime zarar | kendime _ zarar ver* | kendimi kes* | bileklerimi | bileğimi kes*
    | kendimi asaca*/asmak/asıp/asarım | kendimi _ köprüden/camdan/çatıdan/balkondan/aşağı | atlayaca* _ köprü*/cam*/çatı*
    | köprüden/çatıdan/camdan/balkondan atla* | yaşamaktan bıktım/yoruldum/usandım | ölmeyi düşün* | ölümü düşün* | hap* iç*p ölmek/ölürüm/ölsem/öleceğim | bir avuç hap
    | keşke ölsem | yaşamaya _ gücüm/mecalim | bu dünyadan git* | her şeye/herşeye/hayata/hayatıma/yaşamıma __ son ver*
    | son vereceğim & gece/hayat*/her-şey*/bugün | ölmek istiyorum | ölsem daha iyi | ölmek daha iyi | kendimi öldür* | bileklerimi kes*
    | hap* __ içece*/içtim/içip & ölmek/ölürüm/ölsem/öleceğim/hepsini/kutu | yok olmak istiyorum | bu hayat* dayanam* | hayatın anlamı kalmadı/yok | yaşamanın anlamı
    | kimse özlemez | kimsenin umurunda değil & son/ölmek/ölürüm/ölsem/öleceğim/gece/hayat* | hayattan bıktım/usandım/yoruldum | hap içtim/yuttum/aldım | kutu hap
    | ölmek istiyorum/isterim | kollarımı/kolumu/bileğimi/kendimi kestim/kesiyorum/kesmek | kollarımı kestim
    | bu dünyada kalmak/yaşamak/olmak istemiyorum | çıkış yolu göremiyorum & dünya*/yaşa*/kalmak/ölmek/ölürüm/ölsem/öleceğim
    | yarın/sabah/bir-daha/artık __ uyanmasam/uyanmamak/uyanmak-istem*/uyanmam | uyanmasam | bir daha uyan*
    | hap*/ilaç* _ biriktir*/hazırla*/topla*/yut*/iç* & her-şey*/son/hakkını*/elveda/veda/bitir*/ölmek/ölürüm/ölsem/öleceğim/gece/kurtul* | hap biriktir* | ilaç biriktir*
    | hakkını helal et* & ölmek/ölürüm/ölsem/öleceğim/hap*/veda/son/gid*/yok | her şeye son | yaşamak için __ sebep*/neden*/yok | bensiz _ herkes*/daha
    | olmasam _ kimse/daha-iyi/herkes* | çatıda/köprüde/balkonda/pencerede/rayların/terasta _ kenar*/otur*/dur* | çatının/köprünün/uçurumun kenar*
    | kendimi _ as*/at*/yak*/vur*/öldür* & köprü*/cam*/ip*/silah*/tren*/metro*/çatı*/kurtul* | ipi/ip _ boyn* | bıçak* _ bilek*/kol* | veda mektub*
    | son mektub* | elveda _ dünya/herkes* | bu dünya* _ yoruldum/bıktım/gid*/ayrıl*/fazlayım | ölüp kurtul* | ölüm* _ kurtul*/tek/isti*/huzur
    | ölsem* | ölmek _ isti*/geli*/iyi | intiharı* | intihar | hayatımı _ sonlandır*/bitir* | yaşama _ sevinc*/isteğ* _ kalm*/yok & ölmek/ölürüm/ölsem/öleceğim/son/biti*
    | kendine zarar | kendini _ öldür*/as*/kes* | kızım/oğlum/eşim/kardeşim/arkadaşım __ intihar/kendini-öldür*/kendine-zarar/ölmek-ist*
    | dayanacak _ gücüm _ kalm*/yok & yaşa*/hayat*/dünya*/son/ölmek/ölürüm/ölsem/öleceğim | bu gecenin son | en kolayı _ hepsini/her-şeyi _ bitir*
    | hepsini bitir* & ilaç*/yat*/borç*/yaşa*/kolay* | ilaç/hap _ şişe*/kutu* _ bak*/elim* & bitir*/yat*/her-şey*/son | ilaç şişesine bak*
    | hayatın anlamı yok | hayatın anlamı _ kalm*/yok | vedalaş* & arkadaş*/aile*/herkes*/korku* | arkadaşlarıyla vedalaş* | böyle yaşayam*
    | artık yaşayamıyorum | ben _ hiç _ olmasaydım | olmasaydım herkes | herkes _ daha _ rahat _ eder* & olmasa*/ben/yok | herkes daha rahat ederdi
    | kimse bana katlan* | bana katlanmak | yakında bitecek & kimse/katlan*/ben/bana | jilet* _ banyo*/kapandı/elinde
    | banyoya kapan* & jilet*/bıçak*/ilaç*/hap* | uyuyup _ uyanma* | bir daha uyanmamak | uyanmamak istiyorum
    | kimse _ ağlamaz/üzülmez/fark-etmez & gitsem/ölsem/yok-olsam/olmasam/hayat* | çekip gitsem _ hayattan | hayattan _ çekip-git*/gitsem/ayrıl*
    | kendimi bitir* | kendimi bitirmiş | sonsuza dek _ iyi-geceler/uyu*/elveda | sonsuza kadar uyu* | veda mesaj*
    | pencereden/camdan/balkondan _ atlamayı/atlayacağım/atlarım/atlamak | o zamana kadar _ ben/kendimi _ olmam/bitir*/yokum | yaşamak için kimse*
    | kimsem kalmadı & yaşa*/ölmek/ölürüm/ölsem/öleceğim/son | iyiymişim gibi yap* | rol yapmaktan yoruldum & bit*/yaşa* | kimse fark etmez & ölmek/ölürüm/ölsem/öleceğim/olmasam/gitsem/yok-ol*
    | yok olup gitmek isti* | bensiz/olmasam _ herkes*/daha-iyi | neden yaşayayım | niye yaşayayım | neden yaşıyorum | niye yaşıyorum
    | yaşamak istemiyorum & hayat*/dünya*/yoruldum/kimse/artık-hiç | yaşamaya değmez | yaşamak anlamsız | yaşamaktan yoruldum
    | son ver* & hayat*/yaşam*/düşünüyorum | her şeye son vermeyi | artık var olmak istemi* | var olmak istemiyorum | yaşamak için _ sebep
    | son _ gecem/akşamım/mesaj* & birine/elveda/veda/yaşa*/hap*/ilaç*/kimse/galiba | her şey bitecek & beni-aramayın/elveda/veda
    | hakkınızı helal edin & hap*/ilaç*/veda/ölmek/ölürüm/ölsem/öleceğim/gid* | uyanmak istemiyorum & artık/hiç/bir-daha/yorgun* | ben olmayacağım & yaşa*/ölmek/ölürüm/ölsem/öleceğim/veda/kursu-ne
    | ilaçlar _ masada/önümde & yaşa*/denedim/elveda/olmuyor/ölmek/ölürüm/ölsem/öleceğim | hap fotoğraf* & sonsuz*/elveda/veda | benimle birlikte bitmesini
    | yarın _ cevap-yazmazsam/uyanmazsam & başar*/elveda
    | oğlum/kızım/eşim/kardeşim/arkadaşım/annem/babam __ vedalaş*/yaşamak-istemiyor/ölmek-istiyor/kendine-zarar | jilet* & banyo*/bilek*/kendi*/ölmek/ölürüm/ölsem/öleceğim
    | bugün her şey bitecek & karar/aramayın/elveda
    | günü _ seçtim & niyet*/görme*/yaşa*/ölm* | karar vermem kaldı & acı*/bitecek/ölm* | hiçbir yerim acımayacak | artık acı çekmeyeceğim
    | birine/birilerine/size _ hoşça-kal/elveda _ demek iste* & artık/hiçbir/son
    | köprü*/korkuluk*/çatı*/uçurum* _ durdum/duruyorum/oturdum/oturuyorum/bekledim/bekliyorum & gece/eve/uzun/saat*/dönme*/aşağı | sabaha çıkmayacağım/çıkmam/çıkmak-istemiyorum
    | bu dünyada _ yerim/yer _ yok* | mektubu/mektubumu _ bıraktım/yazdım & yarın*/masa*/artık/elveda/gerek | kızıma/oğluma/çocuklarıma/anneme iyi bakın
    | bensiz dünya | temelli/sonsuza-dek gitmeye hazırım | gece beni aramayın | uyandığında __ annesi/babası olmayaca*`,
} satisfies Partial<Lexicon>;
