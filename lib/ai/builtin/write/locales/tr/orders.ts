import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    '{order} siparişinizin tamamını iade ettim: {amount}. Tutar ödeme yaptığınız yönteme geri döner; bankalar bunu genellikle 5–10 iş günü içinde gösterir.',
    '{order} siparişinin iadesi yapıldı: {amount}, ödediğiniz karta veya hesaba. Bankanıza göre 5–10 iş günü içinde görürsünüz.',
    '{order} siparişi tümüyle iade edildi. {amount} aynı ödeme yöntemiyle geri gönderildi ve ekstrede genelde 5–10 iş günü sonra görünür.',
    '{order} siparişi için {amount} ödediğiniz yoldan geri gönderildi. Hesabınıza geçmesi çoğunlukla 5–10 iş günü sürer.',
  ],
  refund_unconfirmed: [
    '{order} siparişi için {amount} tutarında bir iade başlattık, ancak ödeme sistemi henüz onaylamadı. Bir çalışma arkadaşım kontrol edip size buradan bildirecek.',
    '{order} siparişinin iadesi ({amount}) başlatıldı, henüz onaylanmadı. Sonucu bir çalışma arkadaşım kontrol edip buraya yazacak.',
    '{order} siparişi için iade talebi gönderildi, tutar: {amount}. Ödeme sisteminden yanıt gelmediği için tamamlandı demiyorum; bir çalışma arkadaşım takip edip size yazacak.',
  ],
  order_started: [
    '{order} siparişi hazırlanıyor; teslim zamanı: {due}.',
    '{order} siparişiniz planlandığı gibi ilerliyor. Beklenen zaman: {due}.',
    '{order} siparişi üzerinde çalışılıyor, zamanı {due}.',
  ],
  order_waiting: [
    '{order} siparişi ödendi ve sırada. Teslim zamanı: {due}.',
    '{order} siparişinin ödemesi geldi, işleme henüz başlanmadı. Beklenen zaman {due}, yani hâlâ süresi içinde.',
    '{order} siparişi onaylandı ve sırasını bekliyor; zamanı {due}.',
  ],
  in_time_later: [
    'O zamana kadar gelmezse bana yazın, yeniden bakarım.',
    'Bu süre geçer ve bir şey gelmezse buradan yanıtlayın, tekrar kontrol ederim.',
    'Süre dolar da ulaşmazsa kısa bir mesaj yeterli.',
  ],
  in_time_refund: [
    'Süresi henüz dolmadığı için şu anda iade edemiyorum. O zamana kadar gelmezse yazın, iadeye yeniden bakarım.',
    'Sipariş zamanında olduğu sürece iade mümkün değil. Bu süre geçer ve gelmezse buradan yanıtlayın, ne yapabileceğime tekrar bakarım.',
    'Şu ana kadar gecikmediği için iade yapmadım. Süre dolduğunda bir şey gelmediyse yazın, yeniden kontrol ederim.',
  ],
  order_late: [
    '{order} siparişi {due} için planlanmıştı ve teslim edilmedi.',
    '{order} siparişiniz {due} itibarıyla gelmiş olmalıydı; gecikti.',
    '{order} siparişi zamanını kaçırdı; beklenen zaman {due} idi.',
    'Kayıtlarımıza göre {order} siparişinin süresi {due} itibarıyla doldu ve hâlâ açık.',
  ],
  order_late_undated: [
    '{order} siparişi ödendi ama olağan sürede teslim edilmedi.',
    '{order} siparişinin ödemesi geldi, siparişin kendisi gecikti.',
    '{order} siparişi gerekenden uzun sürüyor: ödendi ve hâlâ açık.',
  ],
  order_failed: [
    '{order} siparişi tamamlanamadı.',
    '{order} siparişinin teslimatı başarısız oldu.',
    '{order} siparişi bir hatayla durdu ve teslim edilmedi.',
  ],
  failure_reason: ['Kayıttaki neden: “{reason}”.', 'Sistemin belirttiği: “{reason}”.'],
  late_question: [
    'Tamamını, yani {amount}, iade etmemi ister misiniz? “{yes}” diye yanıtlayın, hemen yapayım. Yeniden teslimatı tercih ederseniz söyleyin, bir çalışma arkadaşıma iletirim.',
    '{amount} geri verilsin mi? Bir “{yes}” yeterli, hemen iade ederim. Yeni bir teslimat size daha uygunsa bununla bir çalışma arkadaşım ilgilenir.',
    'Tutarın tamamını iade edebilirim, {amount}: “{yes}” yazın, hemen olsun. Yoksa yeniden gönderilsin mi? O zaman bir çalışma arkadaşıma aktarırım.',
    'Tam iade ister misiniz ({amount})? “{yes}” yanıtıyla hemen başlatırım. Yeni bir teslimat denemesi için haber verin, onu bir çalışma arkadaşım ayarlar.',
  ],
  payment_pending: [
    '{order} siparişinin {amount} tutarındaki ödemesi henüz tamamlanmadı, yani hiç para çekilmedi. Onaylanınca sipariş devam eder.',
    '{order} siparişi için {amount} ödemesi hâlâ bekliyor: hesabınızdan bir şey alınmadı. Onaydan sonra her şey kendiliğinden sürer.',
    '{order} siparişindeki {amount} ödemesi bankanızın onayını bekliyor. Para çekilmedi.',
  ],
  payment_failed: [
    '{order} siparişinin {amount} tutarındaki ödemesi başarısız oldu, yani para çekilmedi. Bankanız bir bloke gösteriyorsa kendisi kaldırır. Aynı veya başka bir kartla yeniden sipariş verebilirsiniz.',
    '{order} siparişi için hesabınızdan bir şey alınmadı: {amount} ödemesi gerçekleşmedi. Bloke edilen tutarı bankanız çözer. Yeniden denemek için siparişi tekrar vermeniz yeterli.',
    '{order} siparişi için para alınmadı; {amount} ödemesi reddedildi. Olası bir blokeyi banka kaldırır.',
  ],
  payment_on_hold: [
    '{order} siparişinin {amount} tutarı kartınızda yalnızca bloke, çekilmiş değil. Sipariş ilerlemezse banka kendisi çözer.',
    '{order} siparişi için bankanız {amount} bloke tutuyor; para çekilmedi. Banka bunu genellikle birkaç gün içinde kaldırır.',
    '{order} siparişinde gördüğünüz, {amount} tutarında bir bloke, çekim değil. Ödemeyi tahsil etmezsek banka iptal eder.',
  ],
  already_refunded: [
    '{order} siparişi zaten iade edildi: {amount}, tarih: {date}, ödediğiniz yönteme. Bankalar bunu genellikle 5–10 iş günü içinde gösterir.',
    '{order} siparişi için bir iade görüyorum: {amount}, {date}. İlk ödeme yöntemine gider ve 5–10 iş günü sürebilir.',
    '{order} siparişinin {amount} tutarı {date} tarihinde geri gönderildi. Henüz görünmüyorsa bankaya olağan 5–10 iş günü verin.',
    '{order} siparişinin iadesi zaten var: {amount}, gönderildiği tarih {date}. Genellikle 5–10 iş günü sonra görünür.',
  ],
  already_refunded_pending: [
    '{order} siparişi için {amount} iadesi {date} tarihinde başlatıldı ve hâlâ işleniyor. Ardından bankanız genelde 5–10 iş günü ister.',
    '{order} siparişinin iadesi yolda: {amount}, başlangıç {date}. Normalde 5–10 iş günü sonra ulaşır.',
    '{order} siparişi için {date} tarihli, sürmekte olan bir iade görüyorum: {amount}. Görünmesi 5–10 iş günü alır.',
  ],
  refund_recorded: [
    '{order} siparişi tümüyle iade edilmiş, ödediğiniz yöntemle. O günden itibaren bankalar genellikle 5–10 iş günü ister.',
    '{order} siparişinin iade edildiğini görüyorum. Para ilk ödeme yöntemine döner; iadeden itibaren 5–10 iş günü sayın.',
    '{order} siparişinin iadesi yapılmış. Henüz görmüyorsanız bankaya 5–10 iş günü gerekir.',
  ],
  charge_explained: [
    '{date} tarihli {amount} tutarındaki çekim, {order} siparişine ait.',
    'Bu, {order} siparişi: {amount}, ödeme tarihi {date}.',
    '{date} tarihinde {order} siparişi için {amount} alındı.',
  ],
  charge_plan: ['“{plan}” aboneliğinize ait.', 'Bu, “{plan}” aboneliğinizin ödemesi.'],
  charge_doubt: [
    'Yine de tanımıyorsanız söyleyin, bir kişi baksın.',
    'Hâlâ yabancı mı geliyor? O zaman yazın, bir çalışma arkadaşım kontrol eder.',
  ],
  charged_once: [
    'Kayıtlarımızda {order} siparişi için tek bir çekim var: {amount}, {date}. Bankadaki ikinci satır çoğu zaman kendiliğinden kaybolan bir blokedir. Kalırsa bana bir ekran görüntüsü ya da tarihini gönderin.',
    '{order} siparişi için tam olarak bir ödeme buluyorum: {amount}, {date}. Diğer kayıt bankanızın kaldıracağı bir bloke olabilir. Kaybolmazsa ekran görüntüsü ya da tarihi işime yarar.',
    '{order} siparişi için bir kez para alındı: {amount}, {date}. İkinci kayıt genellikle blokedir ve birkaç günde gider. Gitmezse ekran görüntüsünü ya da tarihini yollayın.',
  ],
  order_delivered: [
    '{order} siparişi teslim edildi olarak görünüyor, zamanı {due}.',
    'Kayıtlarımıza göre {order} siparişi {due} teslim edildi.',
    '{order} siparişinizin teslim zamanı: {due}.',
  ],
  order_delivered_undated: [
    '{order} siparişi teslim edildi olarak görünüyor.',
    'Kayıtlarımıza göre {order} siparişi teslim edildi.',
    '{order} siparişinizin teslimatı kayıtlı.',
  ],
  order_canceled: [
    '{order} siparişi iptal edildi, artık bir şey teslim edilmeyecek.',
    '{order} siparişinin iptal edildiğini görüyorum; teslimat olmayacak.',
    '{order} siparişi artık etkin değil: iptal edildi.',
  ],
  ask_refund_choice: [
    'Yanlış yapmamak için soruyorum: “{yes}” iade demektir; yeniden gönderilmesini isterseniz bunu yazın.',
    'Hangisini istediğinizden emin olamadım: iade için “{yes}” yazın, yoksa yeniden mi gönderilsin?',
  ],
  refund_not_asked_again: [
    'Tamam, {order} siparişi olduğu gibi kalıyor, iade yapmıyorum. Fikriniz değişirse yazın.',
    'Peki, {order} siparişi için iade yok. Başka türlü karar verirseniz buradan söyleyin.',
    'Anladım, {order} siparişini olduğu gibi bırakıyorum. Sonunda parayı isterseniz bir mesaj yeterli.',
  ],
  refund_declined_delivered: [
    '{order} siparişiyle ilgili talebinizi inceledik ({amount}). Teslim edildiği için iade edemiyoruz. Bir kusuru varsa tarif edin, kontrol edelim.',
    '{order} siparişi için {amount} iadesi mümkün değil, çünkü teslim edildi. Kusurlu ya da eksikse neyin yanlış olduğunu yazın.',
  ],
  refund_declined_used: [
    '{order} siparişini inceledik. Ödemeden sonra kullanıldığı için {amount} iade edemiyoruz.',
    '{order} siparişi ödendikten sonra kullanılmış; bu yüzden {amount} iadesi mümkün değil.',
  ],
  refund_declined_too_old: [
    '{order} siparişini inceledik. {amount} ödemesi iade için çok eski.',
    '{order} siparişinin iade süresi geçti, {amount} geri ödenemiyor.',
  ],
  refund_declined_policy: [
    '{order} siparişini dikkatle inceledik: kurallarımıza göre {amount} iade edemiyoruz.',
    'Bir çalışma arkadaşım {order} siparişini inceledi; kurallarımız {amount} iadesine izin vermiyor. Bilmediğimiz bir şey varsa yazın.',
  ],
};
