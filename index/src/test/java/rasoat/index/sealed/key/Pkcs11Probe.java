package rasoat.index.sealed.key;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

/** Puts a year key into a token, opens the token anew and prints terms made there. */
final class Pkcs11Probe {

  private Pkcs11Probe() {}

  public static void main(String[] args) throws Exception {
    Path configuration = Path.of(args[0]);
    YearKey key = KeyFiles.readYear(Path.of(args[2]));
    Pkcs11KeyRing.open(configuration, args[1].toCharArray()).add(key);
    Pkcs11KeyRing token = Pkcs11KeyRing.open(configuration, args[1].toCharArray());
    if (!token.ids().contains(key.id())) {
      throw new IllegalStateException("the token has no key " + key.id());
    }
    long[] many = LongStream.range(0, 20_000).toArray();
    long start = System.nanoTime();
    token.seal(key.id(), new Fingerprint(Map.of(SealedField.BODY_5, many)));
    System.out.println(many.length * 1_000_000_000L / (System.nanoTime() - start) + " terms/s");
    Fingerprint clear = new Fingerprint(Map.of(SealedField.BODY_5, new long[] {1, 2, 3}));
    System.out.println(
        Arrays.stream(token.seal(key.id(), clear).of(SealedField.BODY_5))
            .mapToObj(Long::toString)
            .collect(Collectors.joining(" ")));
  }
}
