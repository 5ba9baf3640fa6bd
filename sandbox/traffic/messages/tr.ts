import type { Wordings } from '@/sandbox/traffic/topics';

export const TR: Partial<Wordings> = {
  whereIsOrder: [
    '{order} numaralı siparişim nerede?',
    '{product} için ödeme yaptım ama hâlâ gelmedi. Ne zaman gelir?',
    'siparişim ne oldu? {order}',
    '{order} siparişimin durumunu öğrenebilir miyim?',
  ],
  refundLate: [
    '{product} hiç gelmedi. {order} için para iadesi istiyorum.',
    '{order} siparişi ulaşmadı, paramı geri istiyorum.',
    'Saatler geçti, hâlâ bir şey yok. {amount} iade edin lütfen.',
    'iade istiyorum {order}, gelmedi',
  ],
  cancel: [
    'Aboneliğimi iptal etmek istiyorum.',
    '{product} nasıl iptal edilir?',
    'Lütfen {product} yenilemesini durdurun.',
    'artık kullanmıyorum, aboneliği iptal edin',
  ],
  renewalRefund: [
    'Aboneliğim istemeden yenilendi, {amount} iade edin lütfen.',
    'İptal etmeyi unuttum. {amount} geri alabilir miyim?',
    'neden {amount} çektiniz? iade istiyorum',
    '{product} yenilenmesini istememiştim, ücretin iadesini rica ederim.',
  ],
  angryLate: [
    'Dolandırıcılar! {amount} aldınız, hiçbir şey göndermediniz. PARAMI GERİ VERİN!',
    'REZALET!!! {order} için hemen iade!',
    'Böyle şirket olmaz. Param nerede?',
    'Son kez yazıyorum: {order} iadesi!',
  ],
  thanks: ['Teşekkürler!', 'Çok sağ olun.', 'tamam teşekkürler'],
  acceptRefund: ['Evet, iade istiyorum.', 'Paramı geri almayı tercih ederim.', 'evet iade'],
  giveOrder: ['{order}', 'Sipariş numarası {order}', '{order} siparişi'],
};
