import { phraseList } from './alternatives';

/** What customers call a password. */
export const PASSWORD_WORDS: readonly string[] =
  phraseList(`password | passwort | kennwort | passcode | passphrase | pwd | pass | pw | пароль | пароля | паролем | contraseña | contrasena |
  clave | senha | palavra-passe | mot de passe | mdp | parola | parola d’accesso | hasło | haslo | şifre | şifrem | sifre | sifrem |
  parolam | wachtwoord`);

/** Words of ordinary sentences that follow one. */
export const PASSWORD_STOP_WORDS: ReadonlySet<string> = new Set(
  `reset resets change changed wrong incorrect invalid not working forgotten forgot recovery email mail link page works work please help https http the this
  that doesn't don't didn't correct right expired required needed lost none null my your and сброс сбросить неверный неправильный не забыл забыла утерян
  восстановление скидання невірний неправильний incorrecta incorrecto olvidada olvidé no não incorreta errada esqueci falsch vergessen ungültig nicht zurücksetzen
  oublié incorrect perdu pas errata dimenticata sbagliata non nieprawidłowe błędne nie zapomniałem yanlış hatalı unuttum sıfırlama`.split(
    /\s+/,
  ),
);
