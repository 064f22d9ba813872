package rasoat.crawler.custody;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at the time-stamps in a package. */
record StampInspection(
    PackageZip zip, TrustRoots roots, ChainInspection chain, Consumer<? super Check> checks) {

  /** The check that says whether a stamp holds for everything. */
  static final String WHOLE = "time of the whole package";

  private static final int LONGEST_QUESTION = 4 << 10;
  private static final int LONGEST_CERTIFICATES = 2 * TimeStampAuthority.LONGEST_ANSWER;

  void look() throws IOException, HostileException {
    Optional<Token> whole = Optional.empty();
    for (String file : zip.names()) {
      if (file.startsWith(EvidencePackage.STAMPS) && file.endsWith(StampName.ANSWER)) {
        Optional<Token> token = stamp(file);
        whole = whole.or(() -> token);
      } else if (file.startsWith(EvidencePackage.STAMPS)) {
        companion(file);
      }
    }
    checks.accept(
        whole
            .map(
                token ->
                    Check.ok(WHOLE, "not after %s".formatted(Moment.of(token.time()).vietnam())))
            .orElseGet(() -> Check.absent(WHOLE, "no time-stamp here holds for all of it")));
  }

  /** The stamp, when it is good and holds for the whole package. */
  private Optional<Token> stamp(String file) throws IOException, HostileException {
    String what = "time-stamp " + file;
    try {
      StampName name = name(file, StampName.ANSWER).orElseThrow(() -> unnamed());
      Token token = verified(file, name.head());
      boolean whole = chain.isAfterPacking(name.head());
      checks.accept(
          Check.ok(
              what,
              "line %d, %s%s"
                  .formatted(
                      name.head().number(),
                      Moment.of(token.time()).vietnam(),
                      whole ? "" : ", before the package was made")));
      return Optional.of(token).filter(good -> whole);
    } catch (TokenException e) {
      checks.accept(Check.failed(what, e.reason()));
      return Optional.empty();
    }
  }

  private Token verified(String file, Head head)
      throws IOException, HostileException, TokenException {
    if (!chain.has(head)) {
      throw new TokenException("expected the hash of a line of this log, got another");
    }
    String asked = withExtension(file, StampName.QUESTION);
    byte[] question =
        zip.read(asked, LONGEST_QUESTION)
            .orElseThrow(() -> new TokenException("expected the request beside it, got none"));
    byte[] answer = zip.read(file, TimeStampAuthority.LONGEST_ANSWER).orElseThrow();
    Token token = Token.verified(answer, Question.of(question, head.hash()), roots);
    String certificates = withExtension(file, EvidencePackage.CERTIFICATES);
    byte[] shown = zip.read(certificates, LONGEST_CERTIFICATES).orElse(new byte[0]);
    if (!Arrays.equals(shown, Token.certificates(answer))) {
      throw new TokenException("expected its certificates beside it, got others");
    }
    return token;
  }

  /** Questions and certificates stand beside an answer, or they prove nothing. */
  private void companion(String file) {
    if (!zip.has(withExtension(file, StampName.ANSWER))) {
      checks.accept(Check.failed("file " + file, "expected a time-stamp beside it, got none"));
    }
  }

  private static Optional<StampName> name(String file, String extension) {
    return StampName.parse(file.substring(EvidencePackage.STAMPS.length()), extension);
  }

  private static TokenException unnamed() {
    return new TokenException("expected day, line and hash as its name, got something else");
  }

  private static String withExtension(String file, String extension) {
    return file.substring(0, file.lastIndexOf('.')) + extension;
  }
}
