package rasoat.benchmarks.pictures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rasoat.benchmarks.altered.Change;
import rasoat.benchmarks.altered.ChangeKind;
import rasoat.benchmarks.altered.CorpusText;
import rasoat.benchmarks.altered.Forger;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** Makes one post. */
record PostMaker(Registry registry, Fonts fonts, int number, SplittableRandom random) {

  /** Through the variants in leaps, that small sets have whole sheets and crops. */
  private static final int STEP = 7;

  private static final LocalDate ORDINARY_DAY = LocalDate.of(2026, 3, 14);

  private static final List<String> WORDS =
      List.of(
          "", "Mọi người xem giúp mình", "Có ai biết vụ này chưa", "Chia sẻ để bà con nắm", "Hóng");

  private static final List<ChangeKind> CHANGES =
      List.of(
          ChangeKind.AMOUNT,
          ChangeKind.DATE,
          ChangeKind.COUNT,
          ChangeKind.PASSAGE_REPLACED,
          ChangeKind.TIME,
          ChangeKind.DAY_OF_ISSUE);

  /** The {@code turn}-th post that shows such a thing. */
  Post make(PictureSet.Shows shows, int turn) throws IOException {
    return switch (shows) {
      case LEAK -> leak(Variant.values()[turn * STEP % Variant.values().length]);
      case ALTERED -> altered(Variant.WHOLE.get(turn * 4 % Variant.WHOLE.size()), turn);
      case PUBLIC -> ofRegistered("public", known(true, false), whole(turn));
      case UNINDEXED_SECRET -> {
        SecrecyLevel level = Registry.level(random);
        OfficialDocument stranger = registry.stranger(number);
        yield official(
            new Truth("unindexed_secret", null, numberOf(stranger), null),
            stranger,
            CorpusText.of(stranger.text()),
            Marks.any(level, false, stranger.date(), random),
            turn % 3 == 0 ? Variant.HEADER_ONLY : whole(turn),
            null);
      }
      case UNINDEXED_OFFICIAL -> harmless("unindexed_official", registry.stranger(number), turn);
      case NEAR_SIBLING ->
          harmless("near_sibling", registry.sibling(known(false, false), number), turn);
      case HARMLESS_PAPER -> paper(HarmlessText.values()[turn % HarmlessText.values().length]);
      case MENTION -> mention();
      case CHAT_OR_MEME ->
          turn % 2 == 0
              ? ordinary("chat", Network.GOOD.pass(ChatScreen.ofWords(random)))
              : ordinary("meme", Network.GOOD.pass(Scene.meme(random)));
      case PHOTO -> ordinary("photo", Network.GOOD.pass(Scene.any(random)));
    };
  }

  private Post leak(Variant variant) throws IOException {
    return ofRegistered("leak", known(false, variant == Variant.TWO_PAGES), variant);
  }

  private Post ofRegistered(String kind, Registered known, Variant variant) throws IOException {
    return official(
        new Truth(kind, known.id(), numberOf(known.document()), null),
        known.document(),
        known.text(),
        Marks.any(known.secrecy(), known.internal(), known.document().date(), random),
        variant,
        null);
  }

  private Post altered(Variant variant, int turn) throws IOException {
    List<String> foreign = registry.documents().stream().map(Registered::text).limit(10).toList();
    Forger forger = new Forger(random, foreign);
    while (true) {
      Registered known = known(false, false);
      ChangeKind kind = CHANGES.get((turn + random.nextInt(2)) % CHANGES.size());
      Optional<Change> change = forger.change(kind, known.text());
      if (change.isPresent()) {
        return official(
            new Truth("altered", known.id(), numberOf(known.document()), null),
            known.document(),
            change.get().text(),
            Marks.any(known.secrecy(), known.internal(), known.document().date(), random),
            variant,
            change.get());
      }
    }
  }

  private Post harmless(String negative, OfficialDocument document, int turn) throws IOException {
    return official(
        new Truth("none", null, numberOf(document), negative),
        document,
        CorpusText.of(document.text()),
        Marks.any(SecrecyLevel.NONE, false, document.date(), random),
        turn % 3 == 1 ? Variant.UPPER_HALF : whole(turn),
        null);
  }

  private Post official(
      Truth truth,
      OfficialDocument document,
      String text,
      Marks marks,
      Variant variant,
      @Nullable Change change)
      throws IOException {
    Paper paper = Paper.of(text, marks, fonts.print(random), fonts.hands(), random);
    // A change may stand on the second sheet.
    Variant how = change != null && paper.sheets().size() > 1 ? Variant.TWO_PAGES : variant;
    Shot shot = Shot.of(paper, how, random);
    truth.seen(paper, shot, how, text, numberOf(document));
    if (change != null) {
      truth.changed(change);
    }
    return new Post(
        words(), document.date().plusDays(5 + random.nextInt(60)), shot.pictures(), truth);
  }

  private Post paper(HarmlessText what) throws IOException {
    String text = what.text(random);
    Paper paper = Paper.of(text, Marks.sealedOnly(), fonts.print(random), fonts.hands(), random);
    Shot shot = Shot.of(paper, whole(random.nextInt(9)), random);
    return new Post(
        words(), ORDINARY_DAY, shot.pictures(), new Truth("none", null, null, what.label()));
  }

  private Post mention() throws IOException {
    Registered known = known(false, false);
    Truth truth = new Truth("none", null, null, "mention").mentioning(known.id());
    return new Post(
        "Bà con đã đọc " + known.document().number() + " chưa, nghe nói sắp họp",
        known.document().date().plusDays(12),
        List.of(Network.GOOD.pass(Scene.any(random))),
        truth);
  }

  private Post ordinary(String negative, byte[] picture) {
    return new Post(
        words(), ORDINARY_DAY, List.of(picture), new Truth("none", null, null, negative));
  }

  private Variant whole(int turn) {
    return Variant.WHOLE.get((turn * 5 + 2) % Variant.WHOLE.size());
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** Any registered document, public or not, of two sheets or of any number. */
  private Registered known(boolean isPublic, boolean isLong) {
    List<Registered> fitting =
        registry.documents().stream()
            .filter(one -> one.isPublic() == isPublic)
            .filter(one -> !isLong || Integer.parseInt(one.id().substring(1)) % 5 == 0)
            .toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static String numberOf(OfficialDocument document) {
    return String.valueOf(document.number());
  }
}
