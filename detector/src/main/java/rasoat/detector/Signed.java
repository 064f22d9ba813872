package rasoat.detector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.number.DateReader;
import rasoat.index.text.Folding;

/**
 * What the words of an electronic signature tell of a copy: the form of copy, if it is one, the
 * agency, and when it signed, by ISO 8601 in the Vietnamese zone (Decree 30/2020/NĐ-CP, annex I,
 * part I, II.8 and part II). Programs of offices print more. Names and addresses of people are left
 * out: only what begins as agencies are called is repeated.
 *
 * @param form the form of copy; {@link MarkWords#KY_SO} when it is no copy
 */
record Signed(MarkWords form, String said) {

  /** The zone is printed small behind the seconds, its signs are often misread. */
  static final Pattern TIME =
      Pattern.compile(
          "(?<hour>[012]?\\d) ?: ?(?<minute>[0-5]\\d) ?: ?(?<second>[0-5]\\d)"
              + "(?<zone>\\s?[^\\d\\s]{0,2}\\s?[0o]7 ?[:.-]? ?[0oan]{2})?");

  private static final Pattern SIGNER =
      Pattern.compile("(?:k[yj] (?:so )?boi|nguoi k[yj])\\s*[:;.]");
  private static final Pattern AGENCY = Pattern.compile("[c']?o qu[ao]n[^a-z]?\\s*[:;.?]");
  private static final Pattern WHEN =
      Pattern.compile("(?:thoi gian|nga?y|gio) k[yj]\\s*[:;.]|k[yj] ngay\\s*[:;.]");

  /** A line that was printed over by another block begins otherwise. */
  private static final Pattern LAST_LINE = Pattern.compile("[^a-z0-9]*(?:" + WHEN + ")?[^a-z]*t?");

  private static final Pattern LABEL =
      Pattern.compile(
          SIGNER
              + "|"
              + AGENCY
              + "|"
              + WHEN
              + "|(?:sao y|sao luc|trich sao)(?![a-z])|e-?mail|chuc vu\\s*[:;.]|\\S*@\\S*|ly"
              + " do\\s*[:;.]|dia diem\\s*[:;.]");

  private static final Pattern ISO_DAY = Pattern.compile("(20\\d\\d)-([01]\\d)-([0-3]\\d)");

  /** How agencies are called, without diacritics; no family name is spelled like these. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:uy ban|ubnd|hdnd|hoi|bo|so|cuc|chi cuc|tong cuc|van phong|phong|ban|trung tam"
              + "|cong an|tinh uy|thanh uy|huyen uy|quan uy|dang uy|chinh phu|quoc hoi|toa an"
              + "|bao hiem|kho bac|ngan hang|thanh tra|mat tran|lien doan|tinh doan)(?![a-z])");

  /** These are, but for their diacritics: Vũ, Trương, Viên. */
  private static final Pattern NAME_WITH_MARKS = Pattern.compile("(?:vụ|trường|viện)(?!\\p{L})");

  private static final Pattern NAME_ENDS = Pattern.compile("\\s[-–|]\\s|[,;(<\\d]|\\S*@");
  private static final Pattern PARTS = Pattern.compile(";");
  private static final int LEAST_NAME = 4;

  /** Whether words that were read of a page are worth to be looked at more closely. */
  static boolean isHintedBy(String line) {
    String plain = Folding.plain(line);
    Matcher time = TIME.matcher(plain);
    return SIGNER.matcher(plain).find()
        || WHEN.matcher(plain).find()
        || time.find() && (time.group("zone") != null || ISO_DAY.matcher(plain).find());
  }

  /** Whether a line is the first of a block: it names who signed. */
  static boolean begins(String line) {
    return SIGNER.matcher(Folding.plain(line)).find();
  }

  /** What the lines of one block say, from its first to the time. */
  static Optional<Signed> in(List<String> block) {
    List<String> lines = block.stream().flatMap(PARTS::splitAsStream).toList();
    String text = String.join("\n", lines);
    String plain = Folding.plain(text);
    Matcher time = TIME.matcher(plain);
    boolean isLabelled = SIGNER.matcher(plain).find() || WHEN.matcher(plain).find();
    if (!time.find() || !isLabelled && time.group("zone") == null) {
      return Optional.empty();
    }
    List<String> told =
        isClean(Folding.plain(lines.getLast())) ? agencies(lines) : new ArrayList<>();
    String clock = two(time, "hour") + ":" + two(time, "minute") + ":" + two(time, "second");
    Optional<LocalDate> day = day(text);
    if (told.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    told.add("ký lúc " + clock + day.map(date -> " ngày " + Wording.day(date)).orElse(""));
    return Optional.of(new Signed(form(plain), String.join(", ", told)));
  }

  /** Whether nothing stands before the time but its label and the day. */
  private static boolean isClean(String lastLine) {
    Matcher time = TIME.matcher(lastLine);
    return time.find() && LAST_LINE.matcher(lastLine.substring(0, time.start())).matches();
  }

  private static String two(Matcher time, String group) {
    String digits = time.group(group);
    return digits.length() < 2 ? "0" + digits : digits;
  }

  private static MarkWords form(String plain) {
    if (plain.contains("sao luc")) {
      return MarkWords.SAO_LUC;
    }
    if (plain.contains("trich sao")) {
      return MarkWords.TRICH_SAO;
    }
    return plain.matches("(?s).*\\bsao y\\b.*") ? MarkWords.SAO_Y : MarkWords.KY_SO;
  }

  private static Optional<LocalDate> day(String text) {
    Matcher iso = ISO_DAY.matcher(text);
    if (iso.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(iso.group(1)),
                Integer.parseInt(iso.group(2)),
                Integer.parseInt(iso.group(3))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return DateReader.findIn(text).stream().map(date -> date.date()).findFirst();
  }

  /** The fields that name an agency, each once, a name broken over lines put together. */
  private static List<String> agencies(List<String> lines) {
    List<String> agencies = new ArrayList<>();
    for (String field : fields(lines)) {
      if (isAgency(field)) {
        Matcher end = NAME_ENDS.matcher(field);
        String agency = (end.find() ? field.substring(0, end.start()) : field).strip();
        if (agency.length() >= LEAST_NAME && agencies.stream().noneMatch(agency::equals)) {
          agencies.add(agency);
        }
      }
    }
    return agencies;
  }

  private static boolean isAgency(String field) {
    return NAME.matcher(Folding.plain(field)).lookingAt()
        || NAME_WITH_MARKS.matcher(field.toLowerCase(Locale.ROOT)).lookingAt();
  }

  /** What stands behind each label, or in lines without any. */
  private static List<String> fields(List<String> lines) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (String line : lines) {
      String rest = line.strip();
      Matcher label = LABEL.matcher(Folding.plain(rest));
      boolean isTime = TIME.matcher(rest).find();
      if (label.find() || isTime) {
        fields.add(field.toString().strip());
        field.setLength(0);
        rest = isTime || label.end() > rest.length() ? "" : rest.substring(label.end());
      }
      field.append(' ').append(rest.strip());
    }
    fields.add(field.toString().strip());
    return fields;
  }
}
