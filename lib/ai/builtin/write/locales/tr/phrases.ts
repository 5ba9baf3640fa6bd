import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Merhaba,', 'İyi günler,', 'Merhabalar,'],
  greeting_name: ['Merhaba {name},', 'İyi günler {name},', 'Sayın {name},'],
  apology_late: [
    'Bu siparişteki gecikme için özür dilerim.',
    'Beklemek zorunda kaldığınız için üzgünüm.',
    'Kusura bakmayın, bu sipariş şimdiye kadar ulaşmalıydı.',
    'Gecikme için kusura bakmayın.',
  ],
  apology_late_upset: [
    'Kızgınlığınızı anlıyorum: ödediniz ve hâlâ bekliyorsunuz. Özür dilerim.',
    'Haklısınız, sipariş şimdiye kadar elinizde olmalıydı; özür dilerim.',
    'Ödeme yapıp haber alamamak olmaması gereken bir şey. Üzgünüm.',
    'Habersiz beklemek can sıkıcı, anlıyorum. Gecikme için özür dilerim.',
  ],
  apology_failed: [
    'Üzgünüm, bu siparişte bizim tarafımızda bir şey ters gitti.',
    'Özür dilerim: sipariş bizde başarısız oldu, sizin bir hatanız yok.',
    'Kusura bakmayın, hata bizde.',
  ],
  apology_failed_upset: [
    'Kızgınlığınızı anlıyorum: ödediniz ve hiçbir şey almadınız. Özür dilerim.',
    'Hata bizde, bunun peşine sizin düşmeniz gerekmezdi. Kusura bakmayın.',
    'Tepkiniz haklı: bizim tarafımızda ters gitti ve üzgünüm.',
  ],
  ack_upset: [
    'Bunun can sıkıcı olduğunu anlıyorum.',
    'Bunu bir an önce çözmek istediğinizi anlıyorum.',
    'Rahatsız edici bir durum, bu yüzden doğrudan konuya geleyim.',
  ],
  ack_angry: [
    'Kızgın olduğunuzu anlıyorum ve bunu ciddiye alıyorum.',
    'Mesajınızı dikkatle okudum, ne kadar rahatsız olduğunuzu görüyorum.',
    'Bunun sizin açınızdan ne kadar kötü gittiğinin farkındayım.',
  ],
  ack_order: ['Siparişinize baktım.', 'Siparişinizin durumunu az önce kontrol ettim.', 'Siparişiniz şu anda önümde.'],
  ack_refund: ['İade talebinizi inceledim.', 'İadesini istediğiniz siparişe baktım.', 'İade talebiniz şu anda önümde.'],
  ack_payment: ['Ödemeyi kontrol ettim.', 'Ödemede ne olduğuna baktım.', 'Ödeme kaydı şu anda önümde.'],
  ack_cancel: [
    'İptal etmek istiyorsunuz, anladım.',
    'Aboneliği sonlandırmak istediğinizi görüyorum.',
    'İptal isteğinizi okudum.',
  ],
  turn_order: ['Şimdi siparişinize gelelim.', 'Sırada siparişiniz var.'],
  turn_subscription: ['Şimdi aboneliğinize gelelim.', 'Sırada aboneliğiniz var.'],
  turn_question: ['Şimdi diğer sorunuza gelelim.', 'Mesajınızın geri kalanına geçiyorum.'],
  closing: [
    'Başka bir şey olursa buradan yanıtlamanız yeterli.',
    'Anlaşılmayan bir nokta kalırsa bu mesaja yazabilirsiniz.',
    'Başka sorunuz olursa yanıtlamanız yeterli.',
  ],
  disclosure: [
    'Bu yanıtı bir yapay zekâ asistanı yazdı. Bir kişiyle görüşmek için “{person}” yazın.',
    'Ben bir yapay zekâ asistanıyım. Bir kişiyle görüşmeyi tercih ederseniz “{person}” diye yanıtlayın.',
    'Yapay zekâ asistanı tarafından yazıldı; “{person}” yazarsanız ekipten bir kişi devralır.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'Rica ederim!',
    'Ne demek. Başka bir şey gerekirse yazın.',
    'Rica ederim, bir şey olursa buradayım.',
    'Yardımcı olabildiğime sevindim.',
  ],
  praise_reply: [
    'Çok teşekkürler, bunu okumak çok güzel.',
    'Zaman ayırıp yazdığınız için teşekkürler. Neyin işe yaradığını bilmek önemli.',
    'Çok naziksiniz, teşekkürler! Keyifle kullanın.',
  ],
  bot_truth: [
    'Ben bir yapay zekâ asistanıyım, insan değilim. Bir kişiyle görüşmek isterseniz “{person}” diye yanıtlayın, bir çalışma arkadaşım devralır.',
    'Size bir yapay zekâ asistanı yazıyor. Bir kişinin devam etmesini isterseniz “{person}” yazın.',
    'Hayır, burada bir kişi yok: ben yapay zekâ asistanıyım. “{person}” yazarsanız konuşmayı ekipten biri sürdürür.',
  ],
  ask_identity: [
    'Bu iletişim bilgisiyle bir hesap bulamıyorum. Hesap hangi e-posta adresiyle açıldı ya da sipariş numarası nedir?',
    'Bakabilmem için hesabınızın e-posta adresine ya da sipariş numarasına ihtiyacım var. Birini gönderir misiniz?',
    'Mesajınızı bir hesapla eşleştiremedim. Lütfen sipariş numarasını ya da hesabın e-posta adresini yazın.',
  ],
  identity_unverified: [
    'Güvenliğiniz için bu adresten bir hesabı açamam veya değiştiremem, çünkü hesabın size ait olduğunu doğrulayamadım. Talebinize bir çalışma arkadaşım bakacak; hesabın e-posta adresinden yazmanız işi kolaylaştırır.',
    'Bu mesajın hesap sahibinden geldiğini doğrulayamadım, bu yüzden hesapla ilgili bir şey söyleyemem. Talebinizi bir çalışma arkadaşıma ilettim. Mümkünse hesapta kayıtlı adresten yazın.',
    'Bir hesaba bakmadan önce onun yazan kişiye ait olduğundan emin olmak gerekir, burada bu doğrulanamadı. Bundan sonra bir çalışma arkadaşım ilgilenir; hesabın adresinden gelen bir mesaj çok yardımcı olur.',
  ],
  ask_what_about: [
    'Size nasıl yardımcı olabilirim? Bir siparişle ilgiliyse numarası yeterli.',
    'Ne oldu? Başlamak için bir cümle yeter.',
    'Yardımcı olmak isterim ama konunun ne olduğunu henüz anlamadım. Bir iki cümleyle yazar mısınız?',
  ],
  ask_what_about_attachment: [
    'Ekiniz ulaştı. Onunla ne yapmamı istersiniz?',
    'Dosya geldi, teşekkürler. Ne hakkında olduğunu bir cümleyle yazar mısınız?',
    'Ekinizi görüyorum. Ne oldu ve nasıl yardımcı olabilirim?',
  ],
  ask_which_order: [
    'Birden fazla sipariş olabilir. Hangisi?',
    'Bu siparişlerden hangisiyle ilgili?',
    'Birkaç siparişiniz var. Hangisi olduğunu yazın, ona bakayım.',
    'Bunlardan biri mi? Numarası yeterli.',
  ],
  ask_which_order_bare: [
    'Hangi siparişle ilgili? Lütfen numarasını gönderin.',
    'Sipariş numarasını yazın, tam olarak ona bakayım.',
    'Doğru siparişi bulmak için numarasına ihtiyacım var.',
  ],
  order_not_found: [
    '{id} numarasıyla size ait bir sipariş bulamıyorum. Numarayı kontrol eder misiniz ya da hangi e-posta ile sipariş verdiğinizi yazar mısınız?',
    '{id} numarasında size ait bir sipariş görünmüyor. Lütfen onay e-postasıyla karşılaştırıp yeniden gönderin.',
    'Şunu aradım: {id}. Size ait bir şey çıkmadı. Yazım hatası olabilir mi ya da başka bir e-posta mı kullandınız?',
  ],
  no_order_found: [
    'Buna uyan bir sipariş görmüyorum. Numarası var mı ya da başka bir e-posta mı kullandınız?',
    'Bilgilerinizle bu sipariş görünmüyor. Onaydaki numarayı gönderir misiniz?',
    'Şimdilik hiçbir sipariş uymuyor. Onaydaki numara bulmama yardımcı olur.',
  ],
  knowledge_intro: [
    'Bunu “{title}” başlıklı yardım sayfamız yanıtlıyor:',
    'Yardım sayfamızdan, “{title}”:',
    'Yanıt “{title}” başlığında:',
  ],
  knowledge_link: ['Sayfanın tamamı: {url}', 'Daha fazla bilgi: {url}', 'Hepsi burada: {url}'],
  public_offers: ['Şu anda bu teklifler herkese açık:', 'Şu an geçerli olanlar:', 'Şu anda sunduklarımız:'],
};
