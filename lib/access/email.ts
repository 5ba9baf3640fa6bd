/** The form in which an account's e-mail address is stored and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
