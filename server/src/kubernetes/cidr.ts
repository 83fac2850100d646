/** How many leading bits of an IPv4 block's addresses are fixed; undefined where it is none. */
export function prefixLength(cidr: string): number | undefined {
  return blockOf(cidr)?.length;
}

/** Whether an IPv4 block holds an address. Blocks of IPv6 hold none of these. */
export function holds(cidr: string, address: string): boolean {
  const block = blockOf(cidr);
  const value = addressOf(address);
  if (block === undefined || value === undefined) return false;
  const size = 2 ** (32 - block.length);
  return Math.floor(block.address / size) === Math.floor(value / size);
}

interface Block {
  readonly address: number;
  readonly length: number;
}

function blockOf(cidr: string): Block | undefined {
  const groups = /^(?<address>[\d.]+)\/(?<length>\d{1,2})$/.exec(cidr)?.groups;
  const address = addressOf(groups?.['address'] ?? '');
  const length = Number(groups?.['length']);
  return address === undefined || length > 32 ? undefined : { address, length };
}

function addressOf(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) {
    return undefined;
  }
  return parts.reduce((value, part) => value * 256 + Number(part), 0);
}
