import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Nasıldık?',
  question: 'Aldığınız yanıttan ne kadar memnunsunuz?',
  scale: ['Hiç memnun değilim', 'Memnun değilim', 'Ne memnunum ne değilim', 'Memnunum', 'Çok memnunum'],
  comment: 'Eklemek istediğiniz bir şey var mı? (isteğe bağlı)',
  send: 'Gönder',
  missing: 'Lütfen önce beş seçenekten birini seçin.',
  thanksTitle: 'Teşekkürler',
  thanks: 'Değerlendirmeniz kaydedildi. Daha iyi olmamıza yardımcı oluyor.',
  change: 'Değerlendirmemi değiştir',
  rated: '5 üzerinden {score} verdiniz. Buradan değiştirebilirsiniz.',
  invalidTitle: 'Bu bağlantı çalışmıyor',
  invalid: 'Kopyalanırken kesilmiş olabilir. Lütfen mesajımızdaki bağlantıyı yeniden açın.',
  expiredTitle: 'Bu bağlantının süresi doldu',
  expired: 'Değerlendirme 30 gün boyunca yapılabilir. Yine de zaman ayırdığınız için teşekkürler.',
};
