// Which names and addresses are this machine and nobody else.
import { BlockList, isIP } from "node:net";

const addresses = new BlockList();
addresses.addSubnet("127.0.0.0", 8, "ipv4");
addresses.addAddress("::1", "ipv6");

/**
 * Whether a name or an address, without brackets and port, leads to this machine alone. Of names only `localhost` and those below
 * it do, which no name server may be asked for (RFC 6761); what any other name leads to is up to whoever answers for it.
 */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  // An IPv4 address that is written as one of IPv6 is looked up as what it is.
  if (family !== 0) return addresses.check(host, family === 6 ? "ipv6" : "ipv4");
  const name = host.toLowerCase().replace(/\.$/, "");
  return name === "localhost" || name.endsWith(".localhost");
}
