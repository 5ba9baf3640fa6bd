import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'Satın alma Apple üzerinden yapıldı, bu yüzden yalnızca Apple iade edebilir. reportaproblem.apple.com adresini açın, Apple kimliğinizle giriş yapın, “Para iadesi iste” seçeneğini ve satın almayı seçin.',
    'Parayı App Store çekti, biz geri veremiyoruz. reportaproblem.apple.com adresinde para iadesi isteğini, satın almayı ve nedeni seçin.',
    'App Store satın almalarının iadesini Apple yapar: reportaproblem.apple.com, giriş, para iadesi isteği, satın alma, gönder.',
  ],
  store_apple_cancel: [
    'Aboneliğiniz Apple üzerinden ve orada iptal edilir: iPhone’da Ayarlar’ı açın, adınıza, sonra Abonelikler’e dokunun, onu seçip “Aboneliği İptal Et” deyin.',
    'Bu aboneliği App Store yönetiyor: Ayarlar → adınız → Abonelikler → abonelik → İptal.',
    'Bu aboneliği Apple faturalıyor, buradan sonlandırılamıyor. Siz yapabilirsiniz: Ayarlar → adınız → Abonelikler.',
  ],
  store_google_refund: [
    'Satın alma Google Play üzerinden yapıldı ve iade orada istenir: play.google.com → profil resmi → “Ödemeler ve abonelikler” → “Bütçe ve sipariş geçmişi” → satın almanın yanında “Sorun bildir”.',
    'Parayı Google Play çekti. play.google.com adresini açın, profilinizde “Ödemeler ve abonelikler”, sonra sipariş geçmişi, satın almada “Sorun bildir” seçin.',
    'Play satın almalarının iadesini Google yapar: play.google.com sipariş geçmişinde satın almayı bulup “Sorun bildir” seçin.',
  ],
  store_google_cancel: [
    'Aboneliğiniz Google Play üzerinden ve orada iptal edilir: Play Store → profil resmi → “Ödemeler ve abonelikler” → “Abonelikler” → abonelik → “Aboneliği iptal et”.',
    'Bu aboneliği Google Play yönetiyor: Play Store’u açın, profilde “Ödemeler ve abonelikler”, sonra “Abonelikler” bölümünden iptal edin.',
    'Bu aboneliği Google faturalıyor, buradan sonlandırılamıyor. Play Store’da profilinizde, “Ödemeler ve abonelikler”, “Abonelikler” altında.',
  ],
  subscription_ended: [
    '“{plan}” aboneliğiniz zaten iptal edilmiş, bitiş tarihi {date}. Artık ücret alınmayacak.',
    '“{plan}” aboneliği bitti, tarih: {date}. Bir daha ücretlendirilmez.',
    'İptal edilecek bir şey kalmadı: “{plan}” sona erdi, tarih {date}.',
  ],
  subscription_ending: [
    '“{plan}” aboneliğiniz zaten iptal edilmiş, bitiş tarihi {date}. O güne kadar kullanabilirsiniz, yenilenmez.',
    '“{plan}” iptali kayıtlı: son gün {date}.',
    '“{plan}” için bitiş tarihi {date}; ondan sonra yenilenmeyecek.',
  ],
  subscription_renews: [
    '“{plan}” aboneliğinizin yenilenme tarihi {date}; bir sonraki ödeme o gün alınır.',
    '“{plan}” için bir sonraki ödeme tarihi {date}.',
    '“{plan}” ödenmiş durumda, yenilenme tarihi {date}.',
  ],
  retention_highlight: ['Son zamanlarda epey yararlanmışsınız: {highlight}.', 'Hesabınızda öne çıkan: {highlight}.'],
  retention_help: ['Söylediğiniz sorunu belki bu çözer: {help}', 'Ayrılmadan önce, sorunu bu giderebilir: {help}'],
  retention_discount: [
    '“{plan}” için {months} boyunca %{percent} indirim önerebilirim.',
    'Bir önerim var: {months} boyunca “{plan}” için %{percent} daha az.',
    '“{plan}” daha uygun fiyata kalsın isterseniz {months} süreyle %{percent} indirim var.',
  ],
  retention_trial: [
    '“{plan}” için {days} ücretsiz önerebilirim, size uygun mu rahatça görürsünüz.',
    '“{plan}” için bir şans daha vermek isterseniz {days} ücretsiz öneriyorum.',
    'Belki karar vermenize yardımcı olur: {days} ücretsiz “{plan}”.',
  ],
  retention_pause: [
    'Ara vermek size daha uygunsa söyleyin, bir çalışma arkadaşım ayarlasın.',
    'Yoksa bir süre ara vermek mi istersiniz? O zaman yazın, bir çalışma arkadaşıma ileteyim.',
  ],
  retention_choice: [
    'Kabul ediyorsanız “{yes}” yazın; “{cancel}” yazarsanız iptali hemen iletirim, aboneliğin bitişi {date} olur.',
    'Uygun mu? “{yes}” yazın. Değilse “{cancel}” yazın: iptal başka soru sorulmadan bir çalışma arkadaşıma gider, bitiş {date}.',
    'Kabul için “{yes}” yeterli. İptal için “{cancel}” yazın, bir çalışma arkadaşım alır; bitiş tarihi {date}.',
  ],
  offer_accepted_discount: [
    'Tamam, not edildi: “{plan}” için {months} boyunca %{percent} indirim. Uygulanmadan önce bir çalışma arkadaşım onaylayacak ve buraya yazacak.',
    'Kaldığınız için teşekkürler. “{plan}” için {months} boyunca %{percent} indirim bir çalışma arkadaşımın onayını bekliyor, yanıt buraya gelecek.',
    '“{plan}” için %{percent} indirim ({months}), bir çalışma arkadaşım onaylayınca geçerli olur.',
  ],
  offer_accepted_trial: [
    'Tamam, not edildi: {days} ücretsiz “{plan}”. Uygulanmadan önce bir çalışma arkadaşım onaylayacak ve buraya yazacak.',
    'Kaldığınız için teşekkürler. Ücretsiz “{plan}” süresi ({days}) bir çalışma arkadaşımın onayını bekliyor, yanıt buraya gelecek.',
    'Ücretsiz “{plan}” süresi, {days}, bir çalışma arkadaşım onaylayınca geçerli olur.',
  ],
  cancellation_passed_on: [
    '“{plan}” iptalinizi ilettim, işlem sürüyor. Abonelik ödenen dönemin sonunda biter, {date}; o zamana kadar kullanabilirsiniz.',
    '“{plan}” iptaliniz bir çalışma arkadaşımda, tamamlayıp onaylayacak. Ödenen dönemin sonunda geçerli olur: {date}.',
    'Anladım. “{plan}” iptali işlemde, bitiş tarihi {date}; onayı bir çalışma arkadaşım buraya yazacak.',
  ],
  cancellation_done: [
    '“{plan}” iptal edildi. Bitiş tarihi {date}; o güne kadar kullanabilirsiniz, sonra yenilenmez.',
    'Tamam: “{plan}” aboneliği iptal edildi, son gün {date}. Başka ücret alınmaz.',
    '“{plan}” iptali tamamlandı; bitiş {date}.',
  ],
  discount_done: [
    'Tamam: “{plan}” için {months} boyunca %{percent} indirim geçerli.',
    'İndirim etkin: “{plan}” için %{percent}, {months} süreyle.',
    '“{plan}” için %{percent} indirim tanımlandı ({months}); sonraki faturada göreceksiniz.',
  ],
  trial_applied: [
    'Tamam: {days} ücretsiz “{plan}” eklendi.',
    'Ücretsiz “{plan}” süresi artık etkin: {days}.',
    '“{plan}” için ücretsiz eklenen süre: {days}.',
  ],
  ask_which_subscription: [
    'Bu aboneliklerden hangisi?',
    'Birden fazla aboneliğiniz var. Hangisiyle ilgili?',
    'Bunlardan biri mi? Planın adı yeterli.',
  ],
  ask_which_subscription_bare: [
    'Bilgilerinizle bir abonelik görmüyorum. Hangi plan ve hesap hangi e-posta ile açıldı?',
    'Planın adını ve hesabın e-postasını yazar mısınız? Şimdilik abonelik bulamıyorum.',
  ],
  ask_offer_choice: [
    'Yanlış yapmamak için: “{yes}” teklifi kabul eder, “{cancel}” aboneliği sonlandırır. Hangisi?',
    'Kararınız ne? “{yes}” teklif için, “{cancel}” iptal için.',
    'Ne karar verdiğinizi tam anlamadım. Lütfen “{yes}” ya da “{cancel}” yazın.',
  ],
};
