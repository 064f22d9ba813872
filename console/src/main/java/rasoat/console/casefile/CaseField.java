package rasoat.console.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people fill in. Names are kept for good: the history holds them. */
public enum CaseField {
  SUBJECT(Group.FACTS, Form.LINE),
  MATTER(Group.FACTS, Form.MATTER),
  /** The office concerned, by its id; empty when the unit is none of those known here. */
  OFFICE(Group.FACTS, Form.LINE),
  /** The unit concerned, as it is called. */
  UNIT(Group.FACTS, Form.LINE),
  /** Who answers for it (requirement R25). */
  HEAD(Group.FACTS, Form.LINE),
  ISSUING(Group.FACTS, Form.LINE),
  /** Whose copy was shown: where the leak path begins. */
  RECEIVING(Group.FACTS, Form.LINE),
  ASSIGNEE(Group.FACTS, Form.LINE),
  PURPOSE(Group.FACTS, Form.LINE),
  BASIS(Group.FACTS, Form.LINE),
  /** When the office knew. */
  KNOWN_AT(Group.TIMES, Form.TIME),
  /** When the competent authority was told. */
  NOTICED_AT(Group.TIMES, Form.TIME),
  /** When the incident was reported in full. */
  REPORTED_AT(Group.TIMES, Form.TIME),
  /** When the specialised force asked the platform to remove it. */
  REMOVAL_ASKED_AT(Group.TIMES, Form.TIME),
  /** Whether it asked urgently. */
  URGENT(Group.TIMES, Form.FLAG),
  REMOVED_AT(Group.TIMES, Form.TIME),
  RULES(Group.RULES, Form.RULES),
  /** Mức độ (this and the next three: requirement R15). */
  GRAVITY(Group.ANALYSIS, Form.TEXT),
  /** Diễn biến. */
  COURSE(Group.ANALYSIS, Form.TEXT),
  /** Âm mưu. */
  INTENT(Group.ANALYSIS, Form.TEXT),
  /** Thủ đoạn. */
  METHOD(Group.ANALYSIS, Form.TEXT);

  /** How it is written. */
  public enum Form {
    LINE(300),
    TEXT(5_000),
    /** An instant. */
    TIME(40),
    /** {@code yes}, or empty. */
    FLAG(3),
    MATTER(40),
    /** Names, separated by commas. */
    RULES(2_000);

    private final int longest;

    Form(int longest) {
      this.longest = longest;
    }

    public int longest() {
      return longest;
    }
  }

  /** Which fields stand together on a page. */
  public enum Group {
    FACTS,
    TIMES,
    RULES,
    ANALYSIS
  }

  private final Group group;
  private final Form form;

  CaseField(Group group, Form form) {
    this.group = group;
    this.form = form;
  }

  /** Those that stand together, in order. */
  public static List<CaseField> of(Group group) {
    return Arrays.stream(values()).filter(field -> field.group == group).toList();
  }

  public Form form() {
    return form;
  }

  /** Its name in forms. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
