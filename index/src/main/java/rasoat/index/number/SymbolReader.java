package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/** Reads the groups of one symbol in order. */
final class SymbolReader {

  private static final Pattern GROUP =
      Pattern.compile("(?:[A-Za-z&]|[0578](?=[A-Z][A-Z-]))[A-Za-z0-9&]{0,11}");

  /** No space is printed around a hyphen, recognition and typists add one. */
  private static final Pattern JOIN =
      Pattern.compile("[ \\t]?(?:[-~_=·•]{1,2}[)!.,;:*|'\"]?|[*'\"|](?=[A-Z0-9]))\\s?");

  /** The rest of a code that a stray sign or space has broken. */
  private static final Pattern REST = Pattern.compile("[^A-Za-z0-9\\n/]([A-Z0-9]{1,9})(?![a-z])");

  /** What a hyphen is misread for; believed between known codes only. */
  private static final Pattern WEAK_JOIN = Pattern.compile("[.]|[ \\t]");

  private static final int MOST_GROUPS = 6;
  private static final int SAFE_LENGTH = 4;

  private final Folded text;
  private final List<String> groups = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private boolean doubtful;
  private int known;
  private int end;

  SymbolReader(Folded text) {
    this.text = text;
  }

  /** The first group as it stands there. */
  private String asRead = "";

  Optional<Symbol> at(int start) {
    Matcher group = GROUP.matcher(text.text());
    Matcher join = JOIN.matcher(text.text());
    int at = start;
    while (groups.size() < MOST_GROUPS
        && startsAt(group, at)
        && accept(group, at > start && isSpace(at - 1))) {
      if (startsAt(join, end)) {
        at = join.end();
      } else {
        int next = afterWeakJoin();
        if (next < 0) {
          break;
        }
        at = next;
      }
    }
    return groups.isEmpty() ? Optional.empty() : Optional.of(build());
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.text().charAt(at));
  }

  private static boolean startsAt(Matcher matcher, int at) {
    return at <= matcher.regionEnd() && matcher.find(at) && matcher.start() == at;
  }

  /** Where the next group starts when a hyphen was lost between two known codes; else -1. */
  private int afterWeakJoin() {
    Matcher join = WEAK_JOIN.matcher(text.text());
    Matcher next = GROUP.matcher(text.text());
    if (groups.size() > 1 || known == 0 || !startsAt(join, end) || !startsAt(next, join.end())) {
      return -1;
    }
    boolean typed = Vocabulary.type(groups.getFirst()).isPresent();
    String code = next.group();
    boolean follows =
        GroupForm.isUpper(code)
            && (typed
                ? Vocabulary.agency(code).isPresent() && code.length() >= 3
                : Vocabulary.known(code).isPresent() && code.length() >= SAFE_LENGTH);
    if (!follows) {
      return -1;
    }
    repairs.add(new Repair("\"" + join.group() + "\"", "-", 0.85));
    return join.end();
  }

  private boolean accept(Matcher found, boolean spaced) {
    String folded = found.group();
    String printed = GroupForm.printed(text.source(found.start(), found.end()));
    asRead = groups.isEmpty() ? printed : asRead;
    Optional<String> code = Vocabulary.known(folded);
    if (code.isPresent() && !(spaced && GroupForm.isSmall(folded))) {
      doubtful |= groups.isEmpty() && GroupForm.isDoubtful(folded, code.get());
      add(GroupForm.spelling(printed, code.get()), found.end());
      known++;
      return true;
    }
    if (isBroken(found, folded, printed)) {
      return true;
    }
    if (GroupForm.isCapital(folded)) {
      addUnknown(folded, printed, found.end());
      return true;
    }
    boolean typed =
        !groups.isEmpty() && !spaced && GroupForm.isSmall(folded) && folded.length() <= 6;
    if (typed) {
      add(printed.toUpperCase(Locale.ROOT), found.end());
    }
    return typed;
  }

  private boolean isBroken(Matcher found, String folded, String printed) {
    Matcher rest = REST.matcher(text.text());
    if (!startsAt(rest, found.end()) || !GroupForm.isUpper(folded)) {
      return false;
    }
    String joined = folded + rest.group(1);
    Optional<String> code =
        joined.length() < SAFE_LENGTH ? Optional.empty() : Vocabulary.known(joined);
    code.ifPresent(
        whole -> {
          repairs.add(new Repair(printed + rest.group(), whole, 0.8));
          add(whole, rest.end());
          known++;
        });
    return code.isPresent();
  }

  private void addUnknown(String folded, String printed, int groupEnd) {
    Optional<GluedCodes> glued = groups.isEmpty() ? GluedCodes.of(folded) : Optional.empty();
    if (glued.isPresent()) {
      GluedCodes codes = glued.get();
      repairs.add(new Repair(printed, codes.first() + "-" + codes.second(), 0.8));
      add(codes.first(), groupEnd);
      add(codes.second(), groupEnd);
      known += 2;
      return;
    }
    Optional<LookAlike> alike = LookAlike.among(folded);
    alike.ifPresent(
        code -> {
          repairs.add(GroupForm.repair(printed, code));
          known++;
        });
    if (alike.isEmpty() && !GroupForm.isUpper(folded)) {
      repairs.add(new Repair(printed, printed, 0.8));
    }
    add(alike.map(LookAlike::code).orElse(printed), groupEnd);
  }

  private void add(String group, int groupEnd) {
    groups.add(group);
    end = groupEnd;
  }

  private Symbol build() {
    repairType();
    double confidence = 1;
    for (Repair repair : repairs) {
      confidence *= repair.trust();
    }
    List<Repair> told = repairs.stream().filter(r -> !r.read().equals(r.taken())).toList();
    return new Symbol(List.copyOf(groups), known, end, confidence, told);
  }

  /** UBND is no unit: before it stands a type, however short and misread. */
  private void repairType() {
    if (groups.size() < 2) {
      return;
    }
    String first = groups.getFirst();
    String agency = groups.get(1);
    boolean settled = Vocabulary.known(first).isPresent() && !doubtful;
    if (settled || first.length() > SAFE_LENGTH || Vocabulary.agency(agency).isEmpty()) {
      return;
    }
    LookAlike.amongStateTypes(doubtful ? asRead : first, agency)
        .ifPresent(
            code -> {
              repairs.add(GroupForm.repair(first, code));
              groups.set(0, code.code());
              known += doubtful ? 0 : 1;
            });
  }
}
