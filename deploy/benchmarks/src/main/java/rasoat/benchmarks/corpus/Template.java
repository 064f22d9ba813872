package rasoat.benchmarks.corpus;

import java.util.List;

/**
 * What siblings share: everything but the values. Texts hold {@code <slots>}.
 *
 * @param unit of the symbol; the office drafts its letters there
 * @param body paragraphs from the opening to the closing one
 * @param recipients nơi nhận
 */
record Template(
    Office office,
    Type type,
    String unit,
    String subject,
    List<String> grounds,
    List<String> body,
    List<String> recipients,
    boolean signedByDeputy) {

  /** Tên loại: the kinds of documents made here, in the order of how many there are. */
  enum Type {
    LETTER("", ""),
    NOTICE("THÔNG BÁO", "TB"),
    DECISION("QUYẾT ĐỊNH", "QĐ"),
    PLAN("KẾ HOẠCH", "KH"),
    REPORT("BÁO CÁO", "BC"),
    PROPOSAL("TỜ TRÌNH", "TTr");

    private final String printed;
    private final String code;

    Type(String printed, String code) {
      this.printed = printed;
      this.code = code;
    }

    String printed() {
      return printed;
    }

    /** The groups of the symbol: {@code QĐ-UBND}, but {@code UBND-VHXH} for a letter. */
    List<String> symbol(Office office, String unit) {
      return this == LETTER ? List.of(office.symbol(), unit) : List.of(code, office.symbol());
    }
  }
}
