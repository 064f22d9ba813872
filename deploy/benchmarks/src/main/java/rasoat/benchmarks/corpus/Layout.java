package rasoat.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.corpus.Template.Type;
import rasoat.model.document.OfficialDocument;

/** A page as Decree 30/2020/NĐ-CP, annex I, lays it out, in lines of at most seventy signs. */
final class Layout {

  private static final int WIDTH = 70;

  private final List<String> lines = new ArrayList<>();

  private Layout() {}

  static String page(Template template, OfficialDocument facts, Values values) {
    Layout page = new Layout();
    page.head(template, facts);
    page.title(template.type(), facts.subject());
    template.grounds().forEach(page::wrap);
    template.body().forEach(paragraph -> page.wrap(values.fill(paragraph)));
    page.foot(template, facts);
    return String.join("\n", page.lines) + "\n";
  }

  private void head(Template template, OfficialDocument facts) {
    lines.addAll(template.office().header());
    lines.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    lines.add("Độc lập - Tự do - Hạnh phúc");
    lines.add("Số: " + facts.number());
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, ngày %02d tháng %02d năm %d",
            template.office().place().name(),
            facts.date().getDayOfMonth(),
            facts.date().getMonthValue(),
            facts.date().getYear()));
  }

  private void title(Type type, String subject) {
    if (type == Type.LETTER) {
      wrap("V/v " + subject);
      lines.add("Kính gửi: Các cơ quan, đơn vị liên quan.");
    } else {
      lines.add(type.printed());
      wrap("Về việc " + subject);
    }
  }

  private void foot(Template template, OfficialDocument facts) {
    lines.add("Nơi nhận:");
    lines.addAll(template.recipients());
    lines.add("- Lưu: VT, " + template.unit() + ".");
    boolean committee = template.office().isCommittee();
    if (committee) {
      lines.add("TM. ỦY BAN NHÂN DÂN");
    }
    String head = committee ? "CHỦ TỊCH" : "GIÁM ĐỐC";
    if (template.signedByDeputy()) {
      lines.add("KT. " + head);
      lines.add("PHÓ " + head);
    } else {
      lines.add(head);
    }
    lines.add(facts.signer());
  }

  private void wrap(String paragraph) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
