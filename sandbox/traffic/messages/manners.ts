import type { Language } from '@/sandbox/personas/countries';
import type { Manners } from '@/sandbox/traffic/topics';

export const MANNERS: Readonly<Record<Language, Manners>> = {
  en: {
    greetings: ['Hi,', 'Hello,', 'Hi there,', 'Good morning,', 'Dear support team,', 'Hey'],
    closings: ['Thanks,', 'Best regards,', 'Regards,', 'Cheers,', 'Thank you'],
  },
  ru: {
    greetings: ['Здравствуйте!', 'Добрый день,', 'Привет', 'Доброе утро!'],
    closings: ['С уважением,', 'Спасибо,', 'Заранее спасибо'],
  },
  uk: {
    greetings: ['Добрий день!', 'Вітаю,', 'Доброго ранку,', 'Привіт'],
    closings: ['З повагою,', 'Дякую,', 'Наперед дякую'],
  },
  es: {
    greetings: ['Hola,', 'Buenos días,', 'Buenas tardes:', 'Hola, buenas'],
    closings: ['Gracias,', 'Un saludo,', 'Saludos'],
  },
  pt: { greetings: ['Olá,', 'Bom dia,', 'Boa tarde,', 'Oi'], closings: ['Obrigado,', 'Cumprimentos,', 'Abraço'] },
  de: {
    greetings: ['Hallo,', 'Guten Tag,', 'Sehr geehrte Damen und Herren,', 'Moin'],
    closings: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Danke und Gruß'],
  },
  fr: {
    greetings: ['Bonjour,', 'Bonsoir,', 'Bonjour Madame, Monsieur,', 'Salut'],
    closings: ['Cordialement,', 'Merci,', 'Bien à vous'],
  },
  it: { greetings: ['Buongiorno,', 'Salve,', 'Ciao'], closings: ['Grazie,', 'Cordiali saluti'] },
  pl: { greetings: ['Dzień dobry,', 'Witam,', 'Cześć'], closings: ['Pozdrawiam,', 'Z poważaniem'] },
  tr: { greetings: ['Merhaba,', 'İyi günler,', 'Selam'], closings: ['Teşekkürler,', 'Saygılarımla'] },
};
