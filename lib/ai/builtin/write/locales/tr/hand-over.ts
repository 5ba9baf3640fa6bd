import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Böyle bir iadeye bir kişinin karar vermesi gerekiyor, bu yüzden talebinizi bir çalışma arkadaşıma ilettim.',
    'İade talebiniz bir çalışma arkadaşımda, inceleyip karar verecek.',
    'Bu iadeye kendim karar veremem. Talebiniz tüm ayrıntılarıyla bir çalışma arkadaşımda.',
  ],
  refund_review_order: [
    '{order} siparişinin iadesine bir kişinin karar vermesi gerekiyor, bu yüzden bir çalışma arkadaşıma ilettim.',
    '{order} siparişi için iade talebiniz bir çalışma arkadaşımda, inceleyip karar verecek.',
    '{order} siparişinin iadesine kendim karar veremem. Tüm ayrıntılar bir çalışma arkadaşımda.',
  ],
  duplicate_charge: [
    'Gerçekten de iki kez çekilmiş görünüyor. Bir çalışma arkadaşım iki ödemeyi kontrol edip ikincisine karar verecek.',
    'Aynı olan iki ödeme görüyorum. Öncelikli kontrol için bir çalışma arkadaşımda.',
  ],
  partial_refund_review: [
    'Bu siparişte zaten kısmi bir iade var, kalanına bir kişinin bakması gerekiyor. Konu bir çalışma arkadaşımda.',
    'Burada ne kadarının iade edilebileceğine bir çalışma arkadaşım karar verecek; bilgiler onda.',
  ],
  partial_refund_review_order: [
    '{order} siparişinde zaten kısmi bir iade var, kalanına bir kişinin bakması gerekiyor. Konu bir çalışma arkadaşımda.',
    '{order} siparişinden kalan tutara bir çalışma arkadaşım karar verecek; bilgiler onda.',
  ],
  cancellation: [
    'İptalinizi bir çalışma arkadaşıma ilettim, size onaylayacak.',
    'İptaliniz bir çalışma arkadaşımda, tamamlayıp haber verecek.',
  ],
  discount: [
    'Genel tekliflerin dışındaki indirime bir kişi karar verir. Talebiniz bir çalışma arkadaşımda.',
    'Daha iyi bir fiyat isteğinizi karar için bir çalışma arkadaşıma ilettim.',
  ],
  trial: [
    'Ücretsiz günleri bir kişi onaylar. Talebiniz bir çalışma arkadaşımda.',
    'Ücretsiz gün isteğinizi karar için bir çalışma arkadaşıma ilettim.',
  ],
  email_change: [
    'Hesabın e-posta adresini güvenliğiniz için bir kişi değiştirir. Talebinizi bir çalışma arkadaşıma ilettim.',
    'E-posta değişikliği talebiniz bir çalışma arkadaşımda; o kontrol edene kadar mevcut adres geçerli.',
  ],
  privacy: [
    'Kişisel verilerinizle ilgili talebiniz sorumlu çalışma arkadaşımda.',
    'Kişisel veri talepleriyle bir kişi ilgilenir. Sizinki iletildi.',
  ],
  person_asked: [
    'Elbette, buradan sonra bir çalışma arkadaşım devam eder.',
    'Peki. Konuşmayı ekipten bir kişiye aktardım.',
    'Sorun değil, sizi bir çalışma arkadaşıma aktarıyorum.',
  ],
  complaint: [
    'Bunu bir çalışma arkadaşıma ilettim, konunun tamamını bizzat inceleyecek.',
    'Buna bir kişinin bakması gerekiyor, bu yüzden yüksek öncelikle bir çalışma arkadaşımda.',
  ],
  chargeback: [
    'Elbette bankanıza başvurabilirsiniz. Konunuzu doğrudan sizinle çözmek için acil olarak bir çalışma arkadaşıma ilettim.',
    'Bankayla görüşmek hakkınız. Bir çalışma arkadaşım konunuza en yüksek öncelikle bakıyor.',
  ],
  dispute: [
    'Bu ödeme için bankanızda açık bir itiraz var; şu anda kararı banka veriyor ve aynı anda biz ödeyemeyiz. Konunuza bir çalışma arkadaşım bakıyor.',
    'Bankanız bu ödemeyi zaten inceliyor. Bu açık olduğu sürece ayrıca iade edemeyiz; konunuz bir çalışma arkadaşımda.',
  ],
  delivery_check: [
    'Kayıtlarımızda teslimat görünüyor, siz ise bir şey gelmediğini yazıyorsunuz. Bir çalışma arkadaşım teslimat kanıtını kontrol edecek.',
    'Sipariş teslim edilmiş görünüyor, ne olduğuna daha yakından bakmak gerek. Bununla bir çalışma arkadaşım ilgileniyor.',
  ],
  delivery_check_order: [
    'Kayıtlarımızda {order} siparişi teslim edilmiş görünüyor, siz ise gelmediğini yazıyorsunuz. Bir çalışma arkadaşım teslimat kanıtını kontrol edecek.',
    '{order} siparişinde söyledikleriniz ile kayıtlarımız uyuşmuyor; nedenini bir çalışma arkadaşım araştırıyor.',
  ],
  late_order: [
    'Siparişiniz şimdiye kadar ulaşmış olmalıydı ama henüz teslim edilmedi, özür dilerim. Bununla şimdi bir çalışma arkadaşım ilgileniyor.',
    'Çoktan elinizde olmalıydı ama değil; kusura bakmayın. Bundan sonrasını bir çalışma arkadaşım üstleniyor.',
  ],
  late_order_order: [
    '{order} siparişi şimdiye kadar ulaşmış olmalıydı ama henüz teslim edilmedi, özür dilerim. Bununla şimdi bir çalışma arkadaşım ilgileniyor.',
    '{order} siparişi çoktan elinizde olmalıydı ama değil; kusura bakmayın. Bundan sonrasını bir çalışma arkadaşım üstleniyor.',
  ],
  redelivery: [
    'Yeniden teslimat isteğinizi bir çalışma arkadaşıma ilettim, neyin mümkün olduğuna bakacak.',
    'Yeni bir teslimatı bir kişi ayarlar. İsteğiniz bir çalışma arkadaşımda.',
  ],
  redelivery_order: [
    '{order} siparişinin yeniden teslimatı isteğinizi bir çalışma arkadaşıma ilettim, neyin mümkün olduğuna bakacak.',
    '{order} siparişi için yeni bir teslimatı bir kişi ayarlar. İsteğiniz bir çalışma arkadaşımda.',
  ],
  pause: [
    'Aboneliğe ara vermeyi bir kişi ayarlar. Talebinizi bir çalışma arkadaşıma ilettim.',
    'Ara verme isteğiniz bir çalışma arkadaşımda.',
  ],
  plan_change: [
    'Plan değişikliğini bir kişi yapar. Talebinizi bir çalışma arkadaşıma ilettim.',
    'Plan değişikliği isteğiniz bir çalışma arkadaşımda.',
  ],
  system_down: [
    'Şu anda sipariş sistemine ulaşamıyorum ve tahmin yürütmek istemem. Mesajınız bir çalışma arkadaşımda, o bakacak.',
    'Gereken kayıtlar şu an erişilemez durumda, kesin olmayan bir şey söylemeyeceğim. Bununla bir çalışma arkadaşım ilgileniyor.',
  ],
  unclear: [
    'Doğru bir yanıt almanız için mesajınızı bir çalışma arkadaşıma ilettim.',
    'Buna bir insanın bakması gerekiyor, bu yüzden bir çalışma arkadaşım devam edecek.',
  ],
  identity: [
    'Mesajınızı bir hesapla kesin olarak eşleştiremedim. Bir çalışma arkadaşım bakacak.',
    'Yanlış hesaba dokunmamak için bir çalışma arkadaşımdan talebinizi kontrol etmesini istedim.',
  ],
  question: [
    'Buna güvenilir bir yanıtım yok, bu yüzden sorunuzu bir çalışma arkadaşıma ilettim.',
    'Sorunuz bunu benden iyi bilen bir çalışma arkadaşıma gidiyor.',
  ],
  next: [
    'Tüm konuşma onda, hiçbir şeyi tekrarlamanız gerekmez. Yanıt buraya gelecek.',
    'Yazdığınız her şeyi görüyor ve size bu konuşmada yanıt verecek.',
    'Yanıtı burada alacaksınız, yeniden anlatmanız gerekmeyecek.',
  ],
  also_with_them: ['Aynı arkadaşta ayrıca şunlar var: {topics}.', 'Bununla birlikte iletilenler: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'iade talebi',
  duplicate_charge: 'çift çekim',
  partial_refund_review: 'iadenin kalanı',
  cancellation: 'iptal',
  discount: 'indirim',
  trial: 'ücretsiz günler',
  email_change: 'e-posta değişikliği',
  privacy: 'veri talebi',
  person_asked: 'bir kişiyle görüşme',
  complaint: 'şikâyetiniz',
  chargeback: 'ödemenin geri alınması',
  dispute: 'bankadaki itiraz',
  delivery_check: 'ulaşmayan teslimat',
  late_order: 'geciken sipariş',
  redelivery: 'yeniden teslimat',
  pause: 'ara verme',
  plan_change: 'plan değişikliği',
  system_down: 'bilgilerinizin kontrolü',
  unclear: 'mesajınızın geri kalanı',
  identity: 'hesabınızın bulunması',
  question: 'sorunuz',
};
