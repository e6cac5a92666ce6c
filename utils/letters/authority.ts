/** How a letter names the authority of the writer's residence, with its contact details. */
export function authorityContact(residence: string | null): string | null {
  switch (residence) {
    case 'BE':
      return 'de Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, contact@apd-gba.be';
    case 'NL':
      return 'de Autoriteit Persoonsgegevens (AP), Postbus 93374, 2509 AJ Den Haag, 088-1805 250';
    default:
      return null;
  }
}
