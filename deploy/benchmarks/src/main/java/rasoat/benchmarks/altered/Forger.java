package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Implants one change into a document. */
public final class Forger {

  private static final Pattern OWN_NUMBER = Pattern.compile("(?m)^Số:? ?(\\d+)[/-]");
  private static final Pattern CITED =
      Pattern.compile("(?<=[Ss]ố )(\\d{1,5})(?=(?:/\\d{4})?[/-]\\p{Lu})");
  private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}\\b");
  private static final Pattern LONG_DATE =
      Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
  private static final Pattern TIME = Pattern.compile("\\b\\d{1,2} giờ(?: \\d{2})?\\b");
  private static final Pattern AMOUNT =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?= đồng)|\\d{1,3},\\d(?= (?:tỷ|triệu))");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<= )\\d{1,3}(?= (?:người|thành viên|đồng chí|xe|mét|bộ|gian|suất|hộ|thẻ|tuần|mô|đảng"
              + " viên|cán bộ|trường hợp))");

  private final RandomGenerator random;
  private final NameForger names;
  private final PassageForger passages;

  public Forger(RandomGenerator random, List<String> foreignTexts) {
    this.random = random;
    this.names = new NameForger(random);
    this.passages = new PassageForger(random, foreignTexts);
  }

  /** Empty when the document has nothing of that kind. */
  public Optional<Change> change(ChangeKind kind, String text) {
    return switch (kind) {
      case OWN_NUMBER -> figure(kind, text, places(OWN_NUMBER, text, 1));
      case CITED_NUMBER -> figure(kind, text, places(CITED, text, 1));
      case DATE -> pick(places(DATE, text, 0)).map(place -> date(kind, text, place));
      case DAY_OF_ISSUE -> dayOfIssue(text);
      case TIME -> pick(places(TIME, text, 0)).map(place -> time(text, place));
      case AMOUNT -> pick(places(AMOUNT, text, 0)).map(place -> amount(text, place));
      case COUNT -> figure(kind, text, places(COUNT, text, 0));
      case PERSON -> pick(NameForger.people(text)).map(it -> names.person(kind, text, it));
      case SIGNER -> NameForger.signer(text).map(it -> names.person(kind, text, it));
      case PLACE -> pick(NameForger.places(text)).map(it -> names.place(text, it));
      case PASSAGE_MISSING -> passages.missing(text);
      case PASSAGE_ADDED -> passages.added(text);
      case PASSAGE_REPLACED -> passages.replaced(text);
    };
  }

  /**
   * A stretch of a text.
   *
   * @param from its first character
   * @param to after its last one
   */
  record Place(int from, int to) {}

  static List<Place> places(Pattern pattern, String text, int group) {
    List<Place> places = new ArrayList<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      places.add(new Place(match.start(group), match.end(group)));
    }
    return places;
  }

  private <T> Optional<T> pick(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Optional<Change> figure(ChangeKind kind, String text, List<Place> places) {
    return pick(kind == ChangeKind.OWN_NUMBER && !places.isEmpty() ? places.subList(0, 1) : places)
        .map(
            place -> {
              String old = text.substring(place.from, place.to);
              String other = random.nextInt(2) == 0 ? oneDigit(old) : otherFigure(old);
              return Change.replacing(kind, text, place.from, place.to, other);
            });
  }

  private String oneDigit(String old) {
    int at = random.nextInt(old.length());
    while (!Character.isDigit(old.charAt(at))) {
      at = random.nextInt(old.length());
    }
    int least = at == 0 && old.length() > 1 && old.charAt(0) != '0' ? 1 : 0;
    char digit = old.charAt(at);
    while (digit == old.charAt(at)) {
      digit = (char) ('0' + random.nextInt(least, 10));
    }
    return old.substring(0, at) + digit + old.substring(at + 1);
  }

  private String otherFigure(String old) {
    int most = old.length() <= 2 ? 400 : 9_000;
    String other = old;
    while (other.equals(old)) {
      int value = random.nextInt(2, most);
      other = value < 10 ? "0" + value : Integer.toString(value);
    }
    return other;
  }

  private Change date(ChangeKind kind, String text, Place place) {
    String[] parts = text.substring(place.from, place.to).split("/", -1);
    String old = String.join("/", parts);
    String other = old;
    while (other.equals(old)) {
      String[] changed = parts.clone();
      int which = random.nextInt(10);
      if (which < 6 || which == 9) {
        changed[0] = like(parts[0], random.nextInt(1, 29));
      }
      if (which >= 6 && which < 9) {
        changed[1] = like(parts[1], random.nextInt(1, 13));
      }
      if (which >= 8) {
        changed[2] = Integer.toString(Integer.parseInt(parts[2]) + (random.nextBoolean() ? 1 : -1));
      }
      other = String.join("/", changed);
    }
    return Change.replacing(kind, text, place.from, place.to, other);
  }

  private Optional<Change> dayOfIssue(String text) {
    List<Place> days = places(LONG_DATE, text, 1);
    List<Place> months = places(LONG_DATE, text, 2);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean month = random.nextInt(3) == 0;
    Place place = month ? months.getFirst() : days.getFirst();
    String old = text.substring(place.from, place.to);
    String other = old;
    while (Integer.parseInt(other) == Integer.parseInt(old)) {
      other = like(old, random.nextInt(1, month ? 13 : 29));
    }
    return Optional.of(
        Change.replacing(ChangeKind.DAY_OF_ISSUE, text, place.from, place.to, other));
  }

  /** With a leading zero where the old one had the width for it. */
  private static String like(String old, int value) {
    boolean zero = value < 10 && (old.startsWith("0") || Integer.parseInt(old) >= 10);
    return zero ? "0" + value : Integer.toString(value);
  }

  private Change time(String text, Place place) {
    String old = text.substring(place.from, place.to);
    int hour = Integer.parseInt(old.substring(0, old.indexOf(' ')));
    int other = hour;
    while (other == hour) {
      other = random.nextInt(6, 23);
    }
    boolean minutes = old.endsWith("0") || old.endsWith("5");
    String until = minutes ? " giờ " + List.of("00", "15", "30", "45").get(random.nextInt(4)) : "";
    String rest = minutes && random.nextBoolean() ? until : old.substring(old.indexOf(' '));
    String zero = other < 10 ? "0" : "";
    return Change.replacing(ChangeKind.TIME, text, place.from, place.to, zero + other + rest);
  }

  private Change amount(String text, Place place) {
    String old = text.substring(place.from, place.to);
    String other =
        switch (random.nextInt(4)) {
          case 0 -> old.contains(".") ? old + ".000" : otherDigits(old);
          case 1 -> otherDigits(old);
          default -> oneDigit(old);
        };
    return Change.replacing(ChangeKind.AMOUNT, text, place.from, place.to, other);
  }

  private String otherDigits(String old) {
    String other = old;
    while (other.equals(old)) {
      other = oneDigit(oneDigit(old));
    }
    return other;
  }
}
