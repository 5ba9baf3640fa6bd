import type { Lexicon } from './lexicon';

/** Turkish about people, bots and personal data. Syntax: lexicon.ts. */
export const trPeople = {
  human: `insan*/kişi*/biri*/birisi* _ görüş*/konuş*/bağla*/yazış*/aktar*/yönlendir*/iletişim* | insanla | insan istiyor*
    | gerçek _ insan*/kişi*/biri*/temsilci* | canlı destek* | canlı _ biri*/insan*/temsilci*/kişi* | canlıya | temsilci* | yetkili*
    | müşteri hizmet* _ bağla*/görüş*/numara*/ara*/ulaş*/konuş*/aktar*/telefon* | operatör* | biriyle | birisiyle | birine bağla* | bağlayın
    | bağlar mısınız | bağlayabilir | aktarın | yönlendirin | beni arayın/arasın/arar/arayabilir/ara | arayabilir mi* | arar mısınız | arayın beni
    | geri arayın | telefonla _ görüş*/konuş*/ulaş*/ara* | telefon* numara* | telefonunuz | çağrı merkezi* | yönetici* | yöneticiniz* | müdür*
    | amiriniz* | üst birim* | üstünüz* | bot/robot/botla/robotla _ istemiyor*/değil/konuşmak-istemiyor*/uğraş*/yazışmak | bota değil | insan değil
    | sorumlu* _ kişi*/biri*/görüş* | müşteri temsilcisi* | yetkili* __ görüş*/konuş*/bağla*/ara* | gerçek insan*/kişi*/biri*
    | insanla/insana/insan ile | biriyle görüş*/konuş* | birini/birine/birisine bağla*/aktar*/ver* | beni/bizi ara*/arayın/arayabil*/arar
    | arayabilir misiniz | telefon* __ görüş*/konuş*/numara* | telefon numara* | çağrı merkezi | müdür* __ görüş*/konuş*/bağla* | amirinizle
    | adam gibi biri* | otomat değil | robot* __ istemiyor*/değil | bot* __ istemiyor*/yaramıyor/anlamıyor | biriyle konuş*/görüş*
    | çalışanla/yetkiliyle/görevliyle/temsilciyle görüş*/konuş* | ararsanız sevinirim | beni ararsanız | telefonda biriyle/birisiyle | temsilci
    | canlı biriyle | canlı biri* | canlı insan* | canlı desteğe bağla* | canlı destek isti*/var-mı/lütfen | canlı konuş*
    | muhasebeye/satışa/yöneticiye bağla* | insan verin/istiyorum/bağlayın | temsilci* _ bağla*/görüş*/iste*/konuş* | bir temsilci | temsilciye
    | insanla/insana/insan _ görüş*/konuş*/bağla*/cevap*/yaz* | makine*/robot*/bot* _ konuşmak/görüşmek/yazışmak _ istemi*
    | yetkili* _ biri*/kişi*/görüş*/konuş*/bağla* | müdür*/yönetici*/amir*/şef*/sorumlu* __ görüş*/konuş*/bağla*/iste*/iletiş*
    | telefonla _ ara*/görüş*/konuş* | beni _ ara*/arasın/arayın/arar/arayabilir | biri beni ara* | birisi beni ara* | biri arasın
    | muhasebeden biri | canlı _ temsilci/kişi/biri | sesli _ görüş*/konuş* | bot* __ aynı-şey*/anlam*/tekrar* | numaramı _ bırak*/yaz* & ara*
    | çağrı merkezi* _ numara*/nasıl/ulaş* | veri sorumlu* _ görüş*/konuş* | karar _ verebilecek/veren/verecek _ biri*/kişi*/yetkili*
    | biriyle _ görüştür*/konuş*/görüş*/bağla* | beni _ biriyle/yetkili*/müdür* _ görüştür*/bağla*/konuştur*
    | depo*/şoför*/kurye*/müdür*/yetkili* __ numara*/telefon* _ ver* | birini bağlayın
    | bir teknisyen/uzman/yetkili/teknik-ekip _ ilgilen*/bak*/bağlan*/ara* | teknisyen | amiri/müdürü/şefi/yöneticisi _ beni/bana _ ara*/dön*
    | beni _ telefonla _ ara* | arasa olur mu | biri _ telefonla/arasa/arasın | kim bakıyor | kendisiyle _ konuş*/görüş* | ya bugün _ müdür*
    | müdürünüz beni arar | bir çalışan _ yap*/bak* | bot cevap ver* | bunu bir çalışan | müdürünüze bağla* | temsilciyle görüş* | biriniz _ ara*
    | birinize | müşteri temsilcim* | temsilcimle görüş* | finanstan biri | finanstan | biri bana ulaş* | bana ulaşsın
    | teknik biri* _ konuş*/görüş* | satış ekib* _ biri*/konuş*/görüş* | telefonda konuş* | amirle görüş* | bir amirle | bir insan verin
    | insan verin | canlı biri _ var
    | canlı _ ses*/insan | insan sesi | sesli konuş* | uzaktan _ bağlan* _ biri*/bakacak/baksa | biri baksın | anlaşamıyorum & makine*/bot*/robot*`,
  botQuestion: `bot/robot/chatbot/yapay-zeka/makine/chatgpt/ai/bilgisayar/botsun/otomatik-cevap/gpt mu* | bot/robot/insan/yapay-zeka/makine/ai mi* | bot
    mısın* | insan mı* | insan mi* | gerçek insan/kişi/biri/birisi/bir-insan/bir-kişi mi* | gerçek mi* |
    insanla/insan-ile/botla/bot-ile/robotla/robot-ile/makineyle/makine-ile/yapay-zeka-ile/yapay-zekayla/gerçek-biriyle/gerçek-bir-insanla/biriyle
    mi _ konuş*/görüş*/yaz*/muhatab* | botla/robotla/makineyle/bot-ile mı | kiminle konuş*/görüş*/yazış* | bot mu yoksa/insan | canlı mısın* |
    siz bot* | sen bot* | sen robot* | siz robot* | insan mısın* | orada biri var mı | robotla mı | bot musun/musunuz/mu | robot
    musun/musunuz/mu | insan mısın/mısınız/mı | yapay zeka mı/mısın | gerçek mi | sen insan mısın/bot-musun/gerçek-misin | siz insan mısınız |
    bilgisayar mı/robot-mu/bot-mu yazıyor/cevap/yanıt | bana __ mı yazıyor | makine mi/misin`,
  privacy: `
    | hesab*/hesap*/verilerim*/veriler*/bilgilerim*/bilgiler*/kaydım*/kayıtlarım*/profil*/profilim* _ _ silin/silinsin/siler/silmek/silmenizi/silme*/silebilir/silinmesi*/silinmesini/sil/silinme*/yok-ed*/imha*/kaldırıl*/kaldırın/siliniz
    | sil*/silin/silinmesini _ hesab*/verilerim*/bilgilerim* | üyeliğimi/kaydımı _ silin/silmek/silinsin/siler/silinmesini | kvkk* | gdpr | 6698
    | kişisel veri* | kişisel bilgi* | unutulma hakk* | verilerim*
    | bilgilerimin/bilgilerimi/verilerimin/verilerimi _ kopya*/gönder*/indir*/dışa*/iste*/paylaş*
    | hangi veri*/bilgi* __ tut*/sakl*/topl*/var/depol*/işli* | hakkımda* _ veri*/bilgi*
    | hesab* _ kapatmak/kapatın/kapatılsın/kapatır/kapatılması*/kapatabilir/kapatmanızı/tamamen-kap* | hesap kapat* | hesap silme* | açık rıza*
    | aydınlatma metni | gizlilik* | veri* silin* | verilerin silin*
    | verilerimi/verilerim/bilgilerimi/bilgilerimin __ sil*/kaldır*/öğren*/paylaş*/isti*/kopya*/indir* | hakkımda __ veri*/bilgi*
    | hesabımı/profilimi/hesabım __ sil*/kaldır*/tamamen | profilimi __ kaldır*/sil* | hesabımı kalıcı
    | paylaşılmasına/paylaşılmasını/işlenmesine izin-vermiyor*/istemiyor*/onay* | rızamı geri | unutulma hakkı
    | reklam/bülten/sms __ istemiyor*/çıkar*/göndermeyin | bülten* | numaramı nereden | nereden buldunuz
    | sisteminizden/sistemden/kayıtlarınızdan sil*/çıkar*/kaldır* | hesabımın silinmesi* | verilerin/verilerimin/bilgilerin kopya*/silin*
    | bilgilerim silinsin | bütün/tüm bilgilerim*/verilerim* | topladığınız veri* | veritabanınızdan | kart bilgilerimi __ sil*
    | bilgilerimi __ firma* __ reklam* | kalıcı olarak sil* | bilgilerimi ancak sizden | kopya* _ talep/iste* & veri*/bilgi*
    | hakkımda _ işle*/tut*/sakla*/topla* | bende ne varsa | ne varsa _ sil* | kayıtlarınızdan _ çıkar*/sil* | sisteminizden _ sil*/çıkar*
    | fotoğraflarımı _ sil*/kalıcı* | hesabımı _ sil*/kalıcı*/tamamen | nereden _ buldunuz/aldınız & numara*/mail*/bilgi*
    | izin vermedim & numara*/bilgi*/sms*/ara*/mail* | derhal silin | verilerim* _ sil*/silin* | silinmesini
    | reklam* _ sms*/mail*/mesaj* _ gönderme*/istemi*/durdur* | pazarlama* _ istemi*/iptal/izn* | rızam* _ yok/olmadan/geri
    | hesabı _ da _ tamamen _ sil* | tamamen sil* | adımı/telefonumu/numaramı/adresimi/kartımı _ sil*/çıkar*/kaldır* | listenizden _ çıkar*/sil*
    | numaramı _ listenizden/sil*/çıkar*/kaldır* | reklam mesaj* | günde anynumber _ reklam*/mesaj*/sms* | günde beş/on/üç _ reklam*/mesaj*
    | hakkımda _ topladı*/bildi*/tuttu*/sakladı* | topladığınız _ her-şey*/veri*/bilgi* | arşiv* _ indir* & hakkımda/veri*/her-şey*
    | veriler de silinsin | verilerim* silinsin | bültenden çıkar* | profilimin __ sildir* | tamamen sildir* | tek bir mail daha istemi*
    | kimlerle/kiminle paylaş* & numara*/bilgi*/veri*/telefon* | hakkımda _ kayıt*/bilgi*/veri* __ yolla*/gönder*/ver* | doğum _ yılım/tarihim/günüm _ yanlış | onayı/rızayı/iznimi geri al* | kart bilgi* _ sil*/kaldır*`,
} satisfies Partial<Lexicon>;
