const DAYS_VALID = 364;

/**
 * The file that says where to report a weakness, after RFC 9116. It is valid for 364 days after `date`, the day of the
 * newest content, so that the same content gives the same file. `contact` is a mailto:, tel: or https: address.
 */
export function securityTxt(siteAddress: string, contact: string, date: string): string {
  if (!/^(mailto:[^@\s]+@[^@\s]+|tel:\+?\d+|https:\/\/\S+)$/.test(contact)) throw new Error(`DWW_CONTACT is "${contact}", but must be a mailto:, tel: or https: address.`);
  const expires = new Date(Date.parse(`${date}T00:00:00Z`) + DAYS_VALID * 86_400_000).toISOString().replace('.000', '');
  return [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en', `Canonical: ${new URL('/.well-known/security.txt', siteAddress).href}`, ''].join('\n');
}
