import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Sizden henüz yanıt alamadım. Konu hâlâ güncelse buradan yanıtlayın; değilse birkaç gün içinde kapatacağım.',
    'Bu sizin için hâlâ güncel mi? Kısa bir yanıt yeterli. Gelmezse konuşma birkaç gün içinde kapanır.',
  ],
  remind_discount: [
    '“{plan}” yenilenmeden önce bir hatırlatma (tarih: {date}): {months} boyunca %{percent} indirim teklifi hâlâ geçerli.',
    '“{plan}” için yenilenme tarihi {date}. O zamana kadar {months} süreyle %{percent} indirimi kabul edebilirsiniz.',
  ],
  remind_trial: [
    '“{plan}” yenilenmeden önce bir hatırlatma (tarih: {date}): {days} ücretsiz teklifi hâlâ geçerli.',
    '“{plan}” için yenilenme tarihi {date}. O zamana kadar {days} ücretsiz süreyi kabul edebilirsiniz.',
  ],
  remind_choice: [
    'İsterseniz “{yes}” yazın. İptal için “{cancel}” yazın, hemen iletirim.',
    '“{yes}” teklifi kabul eder; “{cancel}” yazarsanız iptal doğrudan bir çalışma arkadaşıma gider.',
  ],
  refund_check: [
    '{order} numaralı siparişin {amount} tutarındaki iadesi size ulaştı mı? Bazı bankalar 10 iş gününe kadar süre alabilir; sonrasında da gelmezse buradan yanıtlamanız yeterli.',
    'İadenizle ilgili kısa bir soru ({order}, {amount}): hesabınızda görünüyor mu? 10 iş günü geçer ve gelmezse buraya yazın.',
  ],
  satisfaction: [
    '1 ile 5 arasında bizi nasıl buldunuz? Tek tık yeterli: {url}',
    'Yanıt işinize yaradı mı? 1 ile 5 arasında buradan puanlayabilirsiniz: {url}',
  ],
};
