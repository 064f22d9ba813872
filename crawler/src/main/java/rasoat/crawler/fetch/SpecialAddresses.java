package rasoat.crawler.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that are no public hosts (the special-purpose registries of IANA), and those that carry
 * one inside.
 */
final class SpecialAddresses {

  /** The first bits of many addresses, and what those are for. */
  private static final class Block {

    private final byte[] start;
    private final int bits;
    private final String purpose;

    Block(byte[] start, int bits, String purpose) {
      this.start = start;
      this.bits = bits;
      this.purpose = purpose;
    }

    String purpose() {
      return purpose;
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> BLOCKS =
      List.of(
          block("0.0.0.0", 8, "unspecified"),
          block("10.0.0.0", 8, "private"),
          block("100.64.0.0", 10, "shared by a carrier"),
          block("127.0.0.0", 8, "loopback"),
          block("168.63.129.16", 32, "of a cloud's own services"),
          block("169.254.0.0", 16, "link-local"),
          block("172.16.0.0", 12, "private"),
          block("192.0.0.0", 24, "special"),
          block("192.0.2.0", 24, "for documentation"),
          block("192.88.99.0", 24, "special"),
          block("192.168.0.0", 16, "private"),
          block("198.18.0.0", 15, "for benchmarks"),
          block("198.51.100.0", 24, "for documentation"),
          block("203.0.113.0", 24, "for documentation"),
          block("224.0.0.0", 4, "multicast"),
          block("240.0.0.0", 4, "reserved"),
          block("::", 128, "unspecified"),
          block("::1", 128, "loopback"),
          block("2001::", 23, "special"),
          block("2001:db8::", 32, "for documentation"),
          block("3fff::", 20, "for documentation"),
          block("fc00::", 7, "private"),
          block("fe80::", 10, "link-local"),
          block("ff00::", 8, "multicast"));

  private static final Block PUBLIC_IPV6 = block("2000::", 3, "public");
  private static final Block NAT64 = block("64:ff9b::", 96, "translated");
  private static final Block SIX_TO_FOUR = block("2002::", 16, "tunnelled");

  private SpecialAddresses() {}

  /** What the address is for; empty when it is a public host's. */
  static Optional<String> purpose(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.holds(bytes)) {
      return purpose(inside(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return purpose(inside(bytes, 2));
    }
    Optional<String> special =
        BLOCKS.stream().filter(block -> block.holds(bytes)).map(Block::purpose).findFirst();
    boolean isPublic = address instanceof Inet4Address || PUBLIC_IPV6.holds(bytes);
    // All else of IPv6 is not handed out; among it are the compatible addresses, ::127.0.0.1.
    return special.or(() -> isPublic ? Optional.empty() : Optional.of("not public"));
  }

  private static Block block(String start, int bits, String purpose) {
    try {
      // A literal is parsed, and nobody is asked for it.
      return new Block(InetAddress.getByName(start).getAddress(), bits, purpose);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("expected an address: " + start, e);
    }
  }

  private static InetAddress inside(byte[] address, int start) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address, start, start + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
